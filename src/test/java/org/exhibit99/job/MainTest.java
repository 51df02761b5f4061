package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private final RecordedConsole recorded = new RecordedConsole();

  private int run(String... arguments) {
    return Main.run(recorded.console(), arguments);
  }

  @Test
  void listsTheJobsWhereNoneIsNamed() {
    assertThat(run()).isEqualTo(2);
    assertThat(recorded.err())
        .contains("nightly ingest extract quarters trends report inspect evaluate sql");
    assertThat(recorded.out()).isEmpty();
  }

  @Test
  void refusesAnUnknownJob() {
    assertThat(run("weekly")).isEqualTo(2);
    assertThat(recorded.err()).startsWith("No job 'weekly'.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nightly",
        "ingest",
        "extract",
        "quarters",
        "trends",
        "report",
        "inspect",
        "evaluate",
        "sql"
      })
  void explainsEveryJob(String job) {
    assertThat(run(job, "--help")).isEqualTo(0);
    assertThat(recorded.out()).startsWith("Usage: jobs/" + job);
    assertThat(recorded.err()).isEmpty();
  }

  @Test
  void refusesAnUnknownOption() {
    assertThat(run("nightly", "--fast")).isEqualTo(2);
    assertThat(recorded.err()).contains("Unknown option: '--fast'").doesNotContain("\tat ");
  }

  @Test
  void saysWhichConfigurationIsMissing() {
    assertThat(run("nightly", "--conf", "no-such.yaml")).isEqualTo(2);
    assertThat(recorded.err())
        .contains("No configuration ")
        .contains("no-such.yaml: name an existing file with --conf FILE")
        .doesNotContain("\tat ");
  }

  @Test
  void refusesAnUnknownFormatBeforeSparkStarts() {
    assertThat(run("sql", "--format", "xml", "-e", "SELECT 1")).isEqualTo(2);
    assertThat(recorded.err()).isEqualTo("Unknown format: 'xml' (must be table, csv or json)\n");
  }

  @Test
  void saysHowADayIsWritten() {
    assertThat(run("nightly", "--from", "04/01/2004")).isEqualTo(2);
    assertThat(recorded.err())
        .contains("'04/01/2004' is no day (must be as 2004-04-01)")
        .doesNotContain("Exception");
  }

  @Test
  void saysThatAnInputIsMissing() {
    assertThat(run("ingest", "--input", "no-such-folder")).isEqualTo(2);
    assertThat(recorded.err()).contains("No such input: ").contains("no-such-folder");
  }

  @Test
  void saysTheSameOfAPathToInspectThatIsNotThere() {
    assertThat(run("inspect", "no-such-file.txt")).isEqualTo(2);
    assertThat(recorded.err())
        .isEqualTo(
            "No such input: "
                + Path.of("no-such-file.txt").toAbsolutePath()
                + " (must be an existing folder or file)\n");
  }

  @Test
  void inspectsAReleaseAsJson(@TempDir Path folder) throws IOException {
    Path release = folder.resolve("release.htm");
    Files.writeString(
        release,
        """
        <html><body><p>Larch Mortgage Trust, Inc. reports first quarter 2005 results</p>
        <p>For the three months ended March 31, 2005, net income was $12.5 million.</p>
        </body></html>
        """);
    assertThat(run("inspect", "--json", release.toString())).isEqualTo(0);
    assertThat(recorded.out())
        .contains(
            "\"metric\":\"net_income\",\"period_end\":\"2005-03-31\",\"months\":3,\"value\":12500000,")
        .contains("\"source\":\"" + release + "\"");
  }

  @Test
  void asksWhoAsksBeforeItAsksEdgar() {
    assertThat(run("nightly", "--input", "edgar")).isEqualTo(2);
    assertThat(recorded.err())
        .contains("No User-Agent to ask EDGAR with")
        .contains("user_agent: Example Trust data@example.com");
  }

  @Test
  void choosesAmongEdgarsFilingsOnly() {
    assertThat(run("ingest", "--from", "2004-04-01")).isEqualTo(2);
    assertThat(recorded.err()).contains("give --input edgar with them");
  }

  @Test
  void saysThatTheWarehouseCannotBeWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(run("ingest", "--warehouse", file.resolve("lake").toString())).isEqualTo(1);
    assertThat(recorded.err())
        .contains("No tables can be written in " + file.resolve("lake"))
        .contains("name another one with --warehouse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sql -e TABLE", "ingest --status"})
  void refusesAWarehouseWithoutTablesBeforeSparkStartsAndMakesNone(
      String job, @TempDir Path folder) {
    Path typed = folder.resolve("warehuose");
    String[] words = (job + " --warehouse " + typed).split(" ", -1);
    assertThat(run(words)).isEqualTo(2);
    assertThat(recorded.err())
        .isEqualTo(
            "There are no tables in "
                + typed
                + " yet: run jobs/nightly first, or name another folder with --warehouse.\n");
    assertThat(typed).doesNotExist();
  }

  @Test
  void refusesToChangeTablesBeforeSparkStarts() {
    assertThat(run("sql", "-e", "DELETE FROM exhibit99.dividend_events;")).isEqualTo(2);
    assertThat(recorded.err())
        .startsWith("jobs/sql only reads; it ran nothing. The statement begins with DELETE, and");
  }

  @Test
  void refusesADictionaryBeforeANightBegins(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("metrics.yaml"), "metrics: nothing");
    Path configuration =
        Files.writeString(folder.resolve("conf.yaml"), "warehouse: lake\nmetrics: metrics.yaml\n");
    assertThat(run("nightly", "--conf", configuration.toString())).isEqualTo(2);
    assertThat(recorded.err()).startsWith("The metric dictionary " + folder);
    assertThat(folder.resolve("lake")).doesNotExist();
  }
}
