package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.edgar.Fault;
import org.exhibit99.edgar.StandInArchive;
import org.exhibit99.edgar.StandInArchive.Filed;
import org.exhibit99.edgar.StandInEdgar;
import org.exhibit99.sample.SampleCorpus;
import org.exhibit99.sample.SamplePlan;
import org.exhibit99.sample.SampleRelease;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole nights in processes of their own against a stand-in for EDGAR, killed and run again. They
 * run through {@code jobs/nightly} where {@code -Dnight.folder=jobs} names its folder, and else
 * call what it calls; {@code -Dnight.filings} and {@code -Dnight.rate} say how large and how fast,
 * and {@code -Dnight.job=ingest} runs that one stage only.
 */
@Tag("night")
class NightTest {
  private static final LocalDate DAY = LocalDate.of(2008, 2, 14);
  private static final int FILINGS = Integer.getInteger("night.filings", 30);
  private static final int RATE = Integer.getInteger("night.rate", 10);
  private static final int HISTORY = Integer.getInteger("night.history", 100);
  private static final String JOB = System.getProperty("night.job", "nightly");
  private static final double FAULTS = 0.05;
  private static final List<String> TABLES =
      List.of(
          "filings",
          "exhibits",
          "contents",
          "sources",
          "extractions",
          "reported_metrics",
          "company_quarters",
          "provision_trend",
          "dividend_trend");
  private static final int BRONZE = 4;
  private static final List<String> TIMES =
      List.of("ingested_at", "read_at", "extracted_at", "elapsed_micros");

  @TempDir private Path folder = Path.of("");

  private Process begin(StandInEdgar edgar, String lake, LocalDate from, LocalDate to)
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
              requests_per_second: %d
              first_delay_millis: 50
              longest_delay_millis: 5000
              timeout_millis: 1500
            """
                .formatted(lake, edgar.base(), RATE));
    List<String> command = new ArrayList<>(job());
    command.addAll(
        List.of("--conf", file.toString(), "--from", from.toString(), "--to", to.toString()));
    return new ProcessBuilder(command)
        .directory(new File("").getAbsoluteFile())
        .redirectOutput(Redirect.appendTo(folder.resolve(lake + ".out").toFile()))
        .redirectError(Redirect.appendTo(log(lake).toFile()))
        .start();
  }

  private Path log(String lake) {
    return folder.resolve(lake + ".log");
  }

  private static List<String> job() {
    String jobs = System.getProperty("night.folder");
    if (jobs != null) {
      return List.of(jobs + "/" + JOB);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-") || argument.startsWith("-Djdk."))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Xmx2g",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.exhibit99.job.Main",
            JOB));
    return command;
  }

  private void run(StandInEdgar edgar, String lake) throws IOException, InterruptedException {
    run(edgar, lake, DAY, DAY);
  }

  /** Runs a night to its end; how many seconds it took. */
  private double run(StandInEdgar edgar, String lake, LocalDate from, LocalDate to)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process = begin(edgar, lake, from, to);
    assertThat(process.waitFor(40, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log(lake))).isZero();
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Runs a night until something has happened, and kills it as {@code kill -9} does. */
  private void kill(StandInEdgar edgar, String lake, Predicate<String> when)
      throws IOException, InterruptedException {
    Process process = begin(edgar, lake, DAY, DAY);
    while (!when.test(Files.exists(log(lake)) ? Files.readString(log(lake)) : "")) {
      assertThat(process.isAlive())
          .as(() -> "it ended before it could be killed: " + told(lake))
          .isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(137);
  }

  private String told(String lake) {
    try {
      return Files.readString(log(lake)) + Files.readString(folder.resolve(lake + ".out"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The file by which a commit of a table is made. */
  private Path commit(String lake, String table, int version) {
    return folder
        .resolve(lake)
        .resolve(table)
        .resolve("_delta_log")
        .resolve("%020d.json".formatted(version));
  }

  /** The table's rows in order, without the times at which they were written. */
  private List<String> rows(String lake, String table) {
    Path path = folder.resolve(lake).resolve(table);
    Dataset<Row> rows = SharedSpark.session().read().format("delta").load(path.toString());
    return rows.drop(TIMES.toArray(String[]::new)).toJSON().collectAsList().stream()
        .sorted()
        .toList();
  }

  private long dataFiles(String lake, String table) {
    Path path = folder.resolve(lake).resolve(table);
    return SharedSpark.session().read().format("delta").load(path.toString()).inputFiles().length;
  }

  private Map<String, Long> statuses(String lake) {
    Map<String, Long> statuses = new TreeMap<>();
    for (Row row :
        SharedSpark.session()
            .read()
            .format("delta")
            .load(folder.resolve(lake).resolve("filings").toString())
            .groupBy("status")
            .count()
            .collectAsList()) {
      statuses.put(row.getString(0), row.getLong(1));
    }
    return statuses;
  }

  /** The filings of which a later run may know more, each with its reason. */
  private List<String> unsettled(String lake) {
    return SharedSpark.session()
        .read()
        .format("delta")
        .load(folder.resolve(lake).resolve("filings").toString())
        .where("status NOT IN ('loaded', 'no exhibit')")
        .selectExpr("concat_ws(' ', filing_id, status, attempts, error)")
        .as(Encoders.STRING())
        .collectAsList();
  }

  @Test
  void completesANightThatWasKilledAgainAndAgainAsIfItHadNot() throws Exception {
    List<Filed> night = StandInArchive.night(DAY, FILINGS);
    try (StandInEdgar edgar = new StandInEdgar()) {
      StandInArchive.serve(edgar, night);
      run(edgar, "undisturbed");
      int requests = edgar.requests().size();
      assertThat(edgar.mostInASecond()).isLessThanOrEqualTo(RATE);
      say("undisturbed: " + requests + " requests, " + edgar.mostInASecond() + " in a second");

      edgar.forget();
      kill(edgar, "killed", log -> Files.exists(commit("killed", "filings", 1)));
      kill(edgar, "killed", log -> edgar.requests().size() > requests / 2);
      kill(edgar, "killed", log -> Files.exists(commit("killed", "exhibits", 1)));
      if (JOB.equals("nightly")) {
        kill(edgar, "killed", log -> log.contains("exhibits to read with version"));
      }
      run(edgar, "killed");

      assertThat(edgar.mostInASecond()).isLessThanOrEqualTo(RATE);
      say("killed: " + edgar.requests().size() + " requests, " + statuses("killed"));
      for (String table : JOB.equals("nightly") ? TABLES : TABLES.subList(0, BRONZE)) {
        assertThat(rows("killed", table))
            .as(table)
            .isNotEmpty()
            .isEqualTo(rows("undisturbed", table));
      }
    }
  }

  @Test
  void losesNoFilingThoughOneAnswerInTwentyIsAFault() throws Exception {
    List<Filed> night = StandInArchive.night(DAY, FILINGS);
    Fault[] faults =
        Arrays.stream(Fault.values()).filter(fault -> fault != Fault.NONE).toArray(Fault[]::new);
    try (StandInEdgar edgar = new StandInEdgar()) {
      StandInArchive.serve(edgar, night);
      edgar.setFaults(
          (path, time) -> {
            int drawn = Math.floorMod((path + time).hashCode() * 31, 10_000);
            return drawn < FAULTS * 10_000 ? faults[drawn % faults.length] : Fault.NONE;
          });
      long begun = System.nanoTime();
      run(edgar, "faults");
      say(
          "faults: %d requests, %d in a second, %s, %d s"
              .formatted(
                  edgar.requests().size(),
                  edgar.mostInASecond(),
                  statuses("faults"),
                  TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun)));

      assertThat(edgar.mostInASecond()).isLessThanOrEqualTo(RATE);
      assertThat(rows("faults", "filings")).hasSize(FILINGS);
      assertThat(statuses("faults").values().stream().mapToLong(each -> each).sum())
          .isEqualTo(FILINGS);
      assertThat(
              SharedSpark.session()
                  .read()
                  .format("delta")
                  .load(folder.resolve("faults").resolve("filings").toString())
                  .select("filing_id")
                  .distinct()
                  .count())
          .isEqualTo(FILINGS);
      say("files of contents: " + dataFiles("faults", "contents"));
      assertThat(statuses("faults").keySet())
          .isSubsetOf("loaded", "no exhibit", "failed", "absent", "waiting");
      edgar.setFaults((path, time) -> Fault.NONE);
      run(edgar, "faults");
      say("a night later: " + statuses("faults"));
      assertThat(unsettled("faults")).isEmpty();
    }
  }

  @Test
  void costsNoMoreOnAHistoryOfAHundredDaysThanOnNothing() throws Exception {
    int aDay = FILINGS;
    List<SampleRelease> releases =
        SampleCorpus.of(SamplePlan.ofSize(aDay * (HISTORY + 1) / 18 + 1, 20))
            .releases()
            .sorted(Comparator.comparing(SampleRelease::filedOn))
            .limit((HISTORY + 1L) * aDay)
            .toList();
    assertThat(releases).hasSize((HISTORY + 1) * aDay);
    try (StandInEdgar edgar = new StandInEdgar()) {
      Map<Integer, List<Filed>> quarters = new TreeMap<>();
      for (int day = 0; day <= HISTORY; day++) {
        LocalDate at = DAY.minusDays(HISTORY).plusDays(day);
        List<Filed> filed =
            releases.subList(day * aDay, (day + 1) * aDay).stream()
                .map(release -> StandInArchive.filed(release, at))
                .toList();
        StandInArchive.serve(edgar, filed);
        quarters
            .computeIfAbsent(
                at.getYear() * 4 + at.get(IsoFields.QUARTER_OF_YEAR), key -> new ArrayList<>())
            .addAll(filed);
      }
      quarters.values().forEach(quarter -> StandInArchive.serveFullIndex(edgar, quarter));
      run(edgar, "warm", DAY, DAY);
      double onNothing = run(edgar, "nothing", DAY, DAY);
      double history = run(edgar, "history", DAY.minusDays(HISTORY), DAY.minusDays(1));
      double onHistory = run(edgar, "history", DAY, DAY);
      say(
          String.format(
              Locale.ROOT,
              "onto nothing %.1f s, onto %d days (%.1f s) %.1f s, %.2f times as long",
              onNothing,
              HISTORY,
              history,
              onHistory,
              onHistory / onNothing));
      assertThat(onHistory).isLessThan(1.5 * onNothing);
    }
  }

  private static void say(String line) {
    System.out.println("night of " + FILINGS + ": " + line);
  }
}
