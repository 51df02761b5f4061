package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.BronzeTables;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.report.Views;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from files to extractions, with inputs as bad as they come. */
@Tag("spark")
class PipelineTest {
  private static final String RELEASE =
      """
      Larch Mortgage Trust, Inc. announces results for the first quarter of 2005

      For the three months ended March 31, 2005, net income was $12.5 million, as compared to net
      income of $10.1 million for the three months ended March 31, 2004.
      """;

  private static final String SUBMISSION =
      """
      <SEC-DOCUMENT>9999990001-05-000001.txt : 20050428
      <SEC-HEADER>9999990001-05-000001.hdr.sgml : 20050428
      ACCESSION NUMBER:		9999990001-05-000001
      CONFORMED SUBMISSION TYPE:	8-K
      FILED AS OF DATE:		20050428
      FILER:
      	COMPANY DATA:
      		COMPANY CONFORMED NAME:			ROWAN MORTGAGE TRUST INC
      		CENTRAL INDEX KEY:			9999990001
      		STANDARD INDUSTRIAL CLASSIFICATION:	REAL ESTATE INVESTMENT TRUSTS [6798]
      		FISCAL YEAR END:			1231
      </SEC-HEADER>
      <DOCUMENT>
      <TYPE>EX-99.1
      <SEQUENCE>2
      <FILENAME>ex99.txt
      <TEXT>
      """
          + RELEASE;

  private final RecordedConsole recorded = new RecordedConsole();

  @Test
  void takesGoodAndBadFilesAndTwiceChangesNothing(@TempDir Path folder) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in put"));
    write(input);
    JobContext context = context(folder, input, "pipeline_test");

    JobResult ingested = new IngestStage().run(context);
    assertThat(ingested.read()).isEqualTo(9);
    TreeMap<String, String> status = new TreeMap<>();
    for (Row row : context.warehouse().read(BronzeTables.FILINGS).collectAsList()) {
      String source = row.getAs("source");
      status.put(source.substring(source.lastIndexOf('/') + 1), row.getAs("status"));
    }
    assertThat(status).hasSize(9);
    assertThat(status)
        .containsEntry("good.txt", "loaded")
        .containsEntry("utf16.txt", "loaded")
        .containsEntry("truncated.txt", "failed")
        .containsEntry("empty.txt", "failed")
        .containsEntry("bomb.gz", "failed");

    JobResult extracted = new ExtractStage().run(context);
    List<Row> readings =
        context
            .warehouse()
            .read(SilverTables.EXTRACTIONS)
            .selectExpr("exhibit_id", "size(facts)", "size(rejections)")
            .collectAsList();
    String failed =
        "6 of 9 files could not be read: jobs/ingest --status --warehouse \""
            + folder.resolve("lake")
            + "\" says which and why";
    assertThat(recorded.err()).contains("ingest: " + failed + "\n");
    assertThat(FailedFilings.told(context)).contains(failed);
    assertThat(extracted.read()).isEqualTo(readings.size());
    assertThat(readings.stream().filter(row -> row.getInt(1) == 2))
        .as("the release, as it is and in UTF-16")
        .hasSize(2);
    assertThat(readings).allMatch(row -> row.getInt(1) > 0 || row.getInt(2) > 0);

    assertThat(new IngestStage().run(context).written()).isZero();
    assertThat(new ExtractStage().run(context)).isEqualTo(JobResult.NOTHING_NEW);
    JobContext again =
        new JobContext(
            context.spark(),
            context.warehouse(),
            context.configuration(),
            Work.ALL,
            context.clock(),
            context.console());
    assertThat(new ExtractStage().run(again).written()).as("everything read again").isZero();

    new LedgerStatus(context, EdgarRequest.NEWS).print(recorded.console().out());
    assertThat(recorded.out())
        .endsWith("\n\nA file is read again when it changes, or with --all.\n")
        .doesNotContain("--accession");
    assertThat(new IngestStage().run(again).read()).as("what failed, too").isEqualTo(9);
  }

  @Test
  void saysWhereToSeeWhichExhibitsCannotBeRead(@TempDir Path folder) throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("good.txt"), RELEASE);
    Files.writeString(input.resolve("cut.pdf"), "%PDF-1.4 and no end");
    JobContext context = context(folder, input, "unread_test");
    assertThat(new IngestStage().run(context).rejected()).isZero();
    assertThat(FailedFilings.told(context)).isEmpty();

    assertThat(new ExtractStage().run(context).rejected()).isEqualTo(1);
    assertThat(recorded.err())
        .contains(
            "extract: 1 exhibit could not be read: jobs/sql --warehouse \""
                + folder.resolve("lake")
                + "\" --format csv -e \"");
    String query = recorded.err().replaceAll("(?s).* -e \"([^\"]*)\" says which and why\n.*", "$1");
    Views.create(context.spark(), "unread_test");
    List<Row> told = context.spark().sql(query).collectAsList();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).getString(0)).endsWith("cut.pdf");
    assertThat(told.get(0).getString(2)).contains("The PDF ends in the middle");
  }

  @Test
  void asksWhetherAFolderWithNothingToReadIsTheRightOne(@TempDir Path folder) throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    JobContext context = context(folder, input, "empty_folder_test");
    String asked =
        "ingest: No file in "
            + input
            + " (.txt .text .htm .html .xhtml .pdf .nc .sgml .tar.gz .tgz): is it the right"
            + " folder?\n";
    assertThat(new IngestStage().run(context)).isEqualTo(JobResult.NOTHING_NEW);
    assertThat(recorded.err()).startsWith(asked);

    Files.writeString(input.resolve("facts.tsv"), "net_income\t1");
    assertThat(new IngestStage().run(context).rejected()).isEqualTo(1);
    assertThat(recorded.err().split(Pattern.quote(asked), -1)).as("asked twice").hasSize(3);

    Files.writeString(input.resolve("good.txt"), RELEASE);
    new IngestStage().run(context);
    assertThat(recorded.err().split(Pattern.quote(asked), -1)).as("not asked again").hasSize(3);
  }

  private JobContext context(Path folder, Path input, String database) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("conf.yaml"),
            "warehouse: lake\ndatabase: " + database + "\ninput: ['" + input + "']\n");
    Configuration configuration = ConfigurationReader.read(file);
    Warehouse warehouse =
        new Warehouse(SharedSpark.session(), database, configuration.warehouse(), "1");
    return new JobContext(
        SharedSpark.session(),
        warehouse,
        configuration,
        Work.NEW,
        Clock.systemUTC(),
        recorded.console());
  }

  private static void write(Path input) throws IOException {
    Files.writeString(input.resolve("good.txt"), RELEASE);
    Files.write(input.resolve("utf16.txt"), RELEASE.getBytes(StandardCharsets.UTF_16));
    Files.writeString(input.resolve("truncated.txt"), SUBMISSION);
    Files.writeString(input.resolve("empty.txt"), "");
    Files.writeString(input.resolve("header-only.txt"), SUBMISSION.substring(0, 120));
    byte[] line = new byte[20_000_000];
    Arrays.fill(line, (byte) 'a');
    Files.write(input.resolve("line.txt"), line);
    byte[] noise = new byte[50_000];
    new Random(99).nextBytes(noise);
    Files.write(input.resolve("noise.htm"), noise);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[20_000_000]);
    }
    Files.write(input.resolve("bomb.gz"), packed.toByteArray());
    Files.write(input.resolve("bomb.htm"), packed.toByteArray());
  }
}
