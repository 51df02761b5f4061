package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.edgar.Fault;
import org.exhibit99.edgar.StandInArchive;
import org.exhibit99.edgar.StandInArchive.Filed;
import org.exhibit99.edgar.StandInEdgar;
import org.exhibit99.lake.BronzeTables;
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights against a stand-in for EDGAR. */
@Tag("spark")
class EdgarIngestTest {
  private static final LocalDate DAY = LocalDate.of(2008, 2, 14);
  private static final Clock EVENING =
      Clock.fixed(Instant.parse("2008-02-15T03:30:00Z"), ZoneOffset.UTC);
  private static final int FILINGS = 24;

  private static StandInEdgar edgar;
  private static List<Filed> night;
  @TempDir private static Path folder = Path.of("");

  private final RecordedConsole recorded = new RecordedConsole();

  @BeforeAll
  static void fill() throws IOException {
    edgar = new StandInEdgar();
    night = StandInArchive.night(DAY, FILINGS);
    StandInArchive.serve(edgar, night);
    edgar.put(StandInArchive.feedPath(DAY), StandInArchive.feed(night));
  }

  @AfterAll
  static void stop() {
    edgar.close();
  }

  @BeforeEach
  void forget() {
    edgar.setFaults((path, time) -> Fault.NONE);
    edgar.forget();
  }

  private JobContext context(String lake, String settings, EdgarRequest request)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(lake + ".yaml"),
            """
            warehouse: %s
            input: edgar
            edgar:
              base_url: %s
              user_agent: Sample Trust data@example.com
              requests_per_second: 500
              first_delay_millis: 10
              longest_delay_millis: 3000
              timeout_millis: 500
              %s
            """
                .formatted(lake, edgar.base(), settings));
    Configuration configuration =
        ConfigurationReader.read(file).withInput(new Input.Edgar(request));
    return new JobContext(
        SharedSpark.session(),
        new Warehouse(SharedSpark.session(), "edgar_" + lake, configuration.warehouse(), "1"),
        configuration,
        Work.NEW,
        EVENING,
        recorded.console());
  }

  private JobResult run(JobContext context) {
    return new IngestStage().run(context);
  }

  private static Map<String, Long> statuses(JobContext context) {
    Map<String, Long> statuses = new TreeMap<>();
    for (Row row :
        context.warehouse().read(BronzeTables.FILINGS).groupBy("status").count().collectAsList()) {
      statuses.put(row.getString(0), row.getLong(1));
    }
    return statuses;
  }

  private static List<String> rows(JobContext context, TableDefinition table, String... left) {
    Dataset<Row> rows = context.warehouse().read(table).drop(left);
    return rows.sort(table.keys().get(0)).toJSON().collectAsList();
  }

  /** A night without faults, run once for all tests that compare with it. */
  private JobContext undisturbed() throws IOException {
    JobContext context = context("night", "", EdgarRequest.NEWS);
    if (!context.warehouse().has(BronzeTables.FILINGS)) {
      assertThat(run(context).rejected()).isZero();
      edgar.forget();
    }
    return context;
  }

  @Test
  void bringsANightAndAsksOnlyWhatHasChangedTheNext() throws IOException {
    JobContext context = undisturbed();

    assertThat(statuses(context).values().stream().mapToLong(each -> each).sum())
        .isEqualTo(FILINGS);
    assertThat(statuses(context)).containsOnlyKeys("loaded", "no exhibit");
    assertThat(context.warehouse().read(BronzeTables.EXHIBITS).count()).isGreaterThan(10);
    assertThat(context.warehouse().read(BronzeTables.CONTENTS).count())
        .isEqualTo(
            context.warehouse().read(BronzeTables.EXHIBITS).select("sha256").distinct().count());
    assertThat(context.warehouse().read(BronzeTables.CONTENTS).inputFiles())
        .as("files of one commit")
        .hasSizeLessThanOrEqualTo(2);

    assertThat(run(context)).isEqualTo(JobResult.NOTHING_NEW);
    assertThat(edgar.requests())
        .extracting(StandInEdgar.Request::path)
        .containsExactly(
            "edgar/daily-index/2008/QTR1/index.json",
            "edgar/daily-index/2008/QTR1/master.20080214.idx");
    assertThat(edgar.requests().get(1).conditional()).isTrue();

    new LedgerStatus(context, EdgarRequest.NEWS).print(recorded.console().out());
    assertThat(recorded.out()).containsPattern("status +filings +given up").contains("loaded");
  }

  @Test
  void losesNothingThoughEveryFourthAnswerIsAFault() throws IOException {
    JobContext undisturbed = undisturbed();
    Fault[] faults = Fault.values();
    edgar.setFaults(
        (path, time) ->
            time < 1 && path.hashCode() % 4 == 0
                ? faults[Math.floorMod(path.hashCode() / 4, faults.length)]
                : Fault.NONE);
    JobContext context = context("storm", "", EdgarRequest.NEWS);

    run(context);
    assertThat(statuses(context).values().stream().mapToLong(each -> each).sum())
        .isEqualTo(FILINGS);
    edgar.setFaults((path, time) -> Fault.NONE);
    run(context);

    assertThat(rows(context, BronzeTables.FILINGS, "attempts", "row_hash"))
        .isEqualTo(rows(undisturbed, BronzeTables.FILINGS, "attempts", "row_hash"));
    assertThat(rows(context, BronzeTables.EXHIBITS, "ingested_at"))
        .isEqualTo(rows(undisturbed, BronzeTables.EXHIBITS, "ingested_at"));
    assertThat(rows(context, BronzeTables.CONTENTS, "ingested_at"))
        .isEqualTo(rows(undisturbed, BronzeTables.CONTENTS, "ingested_at"));
    assertThat(rows(context, BronzeTables.SOURCES, "read_at"))
        .isEqualTo(rows(undisturbed, BronzeTables.SOURCES, "read_at"));
  }

  @Test
  void triesAgainForItsDayWhatCameInPartAndSaysAnother() throws IOException {
    Filed last = night.get(FILINGS - 1);
    edgar.setFaults((path, time) -> path.equals(last.path()) ? Fault.SHORT_LENGTH : Fault.NONE);
    EdgarRequest ofTheDay = new EdgarRequest(DAY, DAY, null, List.of(), List.of());
    JobContext context = context("part", "", ofTheDay);

    run(context);
    assertThat(statuses(context)).containsEntry("failed", 1L);
    edgar.setFaults((path, time) -> Fault.NONE);
    run(context);

    assertThat(statuses(context)).doesNotContainKey("failed");
  }

  @Test
  void triesAFilingInSoManyRunsAndThenOnlyWhenAskedTo() throws IOException {
    Filed last = night.get(FILINGS - 1);
    edgar.setFaults((path, time) -> path.equals(last.path()) ? Fault.UNAVAILABLE : Fault.NONE);
    JobContext context = context("limit", "attempts: 1", EdgarRequest.NEWS);

    run(context);
    run(context);

    assertThat(edgar.requests().stream().filter(request -> request.path().equals(last.path())))
        .as("one run of five tries")
        .hasSize(5);
    Row line =
        context
            .warehouse()
            .read(BronzeTables.FILINGS)
            .where("status = 'failed'")
            .select("attempts", "error", "company")
            .head();
    assertThat(line.getInt(0)).isEqualTo(1);
    assertThat(line.getString(1)).contains("unreadable: EDGAR answered 503");
    assertThat(line.getString(2)).isEqualTo(last.company());
    new LedgerStatus(context, EdgarRequest.NEWS).print(recorded.console().out());
    assertThat(recorded.out())
        .contains(last.accession())
        .contains("failed")
        .contains("--accession")
        .doesNotContain("--all");

    edgar.setFaults((path, time) -> Fault.NONE);
    AccessionNumber number = AccessionNumber.parse(last.accession());
    run(
        context(
            "limit",
            "attempts: 1",
            new EdgarRequest(null, null, null, List.of(number), List.of())));
    assertThat(statuses(context)).containsOnlyKeys("loaded", "no exhibit");
  }

  @Test
  void stopsPolitelyAndGoesOnTheNextTime() throws IOException {
    edgar.setFaults((path, time) -> path.contains("data/") ? Fault.FORBIDDEN : Fault.NONE);
    JobContext context = context("stop", "", EdgarRequest.NEWS);

    assertThatThrownBy(() -> run(context))
        .isInstanceOf(JobFailed.class)
        .hasMessageContaining("EDGAR answered 403 Forbidden")
        .hasMessageContaining("the next run goes on from there");
    assertThat(edgar.requests()).hasSizeLessThan(60);
    assertThat(statuses(context).values().stream().mapToLong(each -> each).sum())
        .isEqualTo(FILINGS);

    edgar.setFaults((path, time) -> Fault.NONE);
    run(context);
    assertThat(statuses(context)).containsOnlyKeys("loaded", "no exhibit");
  }

  @Test
  void readsACorruptArchiveAgainAndTheWholeOneAsTheIndex() throws IOException {
    JobContext index = undisturbed();
    byte[] archive = StandInArchive.feed(night);
    edgar.put(StandInArchive.feedPath(DAY), Arrays.copyOf(archive, archive.length / 2));
    JobContext feed = context("feed", "read: feed", EdgarRequest.NEWS);

    assertThat(run(feed).rejected()).isGreaterThan(0);
    assertThat(recorded.err()).contains("the archive is broken behind").contains("get it again");

    edgar.put(StandInArchive.feedPath(DAY), archive);
    run(feed);
    assertThat(rows(feed, BronzeTables.CONTENTS, "ingested_at"))
        .isEqualTo(rows(index, BronzeTables.CONTENTS, "ingested_at"));
    assertThat(statuses(feed)).isEqualTo(statuses(index));

    edgar.forget();
    assertThat(run(feed)).isEqualTo(JobResult.NOTHING_NEW);
    assertThat(edgar.requests()).hasSize(2);
  }

  @Test
  void takesWhatIsAskedForByNumberCompanyOrDay() throws IOException {
    Filed one = night.get(FILINGS - 1);
    Filed other = night.get(FILINGS - 2);
    EdgarRequest asked =
        new EdgarRequest(
            null,
            null,
            new Cik(one.cik()),
            List.of(AccessionNumber.parse(one.accession())),
            List.of());
    JobContext byNumber = context("number", "", asked);
    run(byNumber);
    assertThat(statuses(byNumber)).containsExactlyEntriesOf(Map.of("loaded", 1L));

    new LedgerStatus(byNumber, asked).print(recorded.console().out());
    assertThat(recorded.out()).contains("filed on").contains(one.accession());

    JobContext byCompany =
        context(
            "company", "", new EdgarRequest(DAY, DAY, new Cik(other.cik()), List.of(), List.of()));
    run(byCompany);
    assertThat(statuses(byCompany).get("loaded"))
        .isEqualTo(night.stream().filter(filed -> filed.cik() == other.cik()).count());

    JobContext byDay =
        context(
            "day",
            "",
            new EdgarRequest(DAY.minusDays(3), DAY.minusDays(1), null, List.of(), List.of()));
    run(byDay);
    assertThat(statuses(byDay)).isEmpty();
    assertThatThrownBy(
            () ->
                run(
                    context(
                        "number",
                        "",
                        new EdgarRequest(
                            null,
                            null,
                            null,
                            List.of(AccessionNumber.parse("0000000001-08-000001")),
                            List.of()))))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("--cik");
  }

  @Test
  void takesWhatAFileOfAnIndexNames() throws IOException {
    Path index = folder.resolve("some.idx");
    Files.writeString(
        index,
        StandInArchive.master(night.subList(FILINGS - 3, FILINGS)) + "no line\n",
        StandardCharsets.ISO_8859_1);
    JobContext context =
        context("file", "", new EdgarRequest(null, null, null, List.of(), List.of(index)));

    assertThat(run(context).rejected()).isEqualTo(1);
    assertThat(recorded.err())
        .contains(
            "some.idx, line 8: 1 fields (must be 5: CIK, company, form, date, file): 'no line'");
    assertThat(statuses(context)).containsExactlyEntriesOf(Map.of("loaded", 3L));
  }
}
