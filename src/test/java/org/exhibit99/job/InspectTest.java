package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectTest {
  private static final String RELEASE =
      """
      <html><body><p>Larch Mortgage Trust, Inc. reports first quarter 2005 results</p>
      <p>For the three months ended March 31, 2005, net income was $13.0 million, compared to net
      income of $11.5 million for the three months ended March 31, 2004.</p>
      <p>We expect taxable income of $60 million for the year 2005.</p>
      <p><b>LARCH MORTGAGE TRUST, INC.</b></p><p><b>CONSOLIDATED STATEMENTS OF OPERATIONS</b></p>
      <p>(in thousands, except per share amounts)</p>
      <table>
      <tr><td></td><td colspan=2>Three Months Ended March 31,</td></tr>
      <tr><td></td><td>2005</td><td>2004</td></tr>
      <tr><td>Interest income</td><td>40,000</td><td>34,000</td></tr>
      <tr><td>Interest expense</td><td>29,000</td><td>20,000</td></tr>
      <tr><td>Net interest income</td><td>15,000</td><td>14,000</td></tr>
      <tr><td>Net income</td><td>13,000</td><td>10,000</td></tr>
      <tr><td>Dividends declared per common share</td><td>$ 0.10</td><td>$ 0.50</td></tr>
      </table></body></html>
      """;

  private final RecordedConsole recorded = new RecordedConsole();

  @TempDir private Path folder = Path.of("");
  private Path release = Path.of("");

  @BeforeEach
  void writeRelease() throws IOException {
    release = Files.writeString(folder.resolve("larch.htm"), RELEASE);
  }

  private String inspected(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "inspect";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[arguments.length - 1] = release.toString();
    assertThat(Main.run(recorded.console(), arguments)).as(recorded.err()).isEqualTo(0);
    return recorded.out();
  }

  @Test
  void saysWhoseReleaseItIsAndOfWhatKindByWhichWords() {
    assertThat(inspected())
        .startsWith(release + "\n")
        .contains("Larch Mortgage Trust, Inc.")
        .contains("inferred from its words")
        .contains("an earnings release, by the words \"reports first quarter 2005 results\"")
        .contains("text/html with 1 table");
  }

  @Test
  void writesPeriodsValuesAndChecksForPeople() {
    assertThat(inspected())
        .containsPattern(
            "net_income +three months to Mar 31, 2005 +\\$13,000,000 +0\\.97 +agreed +2 places +Net"
                + " income")
        .containsPattern("net_interest_income +three months to Mar 31, 2004 +\\$14,000,000 .* a ")
        .containsPattern("dividends_per_common_share .* \\$0\\.10 a share")
        .contains("  a  interest income - interest expense = net interest income");
  }

  @Test
  void countsWhatWasNotTakenByReason() {
    assertThat(inspected())
        .containsPattern("failed check, 3\n    3  Failed: interest income - interest expense = ")
        .contains("conflict, 1\n    1  It contradicts 10000000, which weighs more: net_income");
  }

  @Test
  void listsWhatWasNotTakenWhereAskedTo() {
    assertThat(inspected("--rejected"))
        .contains("conflict: It contradicts 10000000, which weighs more")
        .contains("    net_income, paragraph 2: \"net income was $13.0 million")
        .contains("      $11,500,000, three months to Mar 31, 2004");
  }

  @Test
  void saysWhyAValueWasChosen() {
    assertThat(inspected("--why", "net_income"))
        .contains("net_income: 2 values")
        .contains("  $13,000,000, three months to Mar 31, 2005; confidence 0.97, agreed")
        .contains("    row        Net income\n")
        .contains("    quote      \"Net income 13,000 10,000\"")
        .containsPattern(
            "stands in  table 1 \\(income\\), row 5, column 1, characters \\d+ to \\d+")
        .contains("    column     Three Months Ended March 31, > 2005")
        .containsPattern("period by  .*Three Months Ended March 31, 2005")
        .contains("    scale by   (in thousands, except per share amounts)")
        .contains("    passed     stated in 2 places")
        .contains("    agrees     $13,000,000 in paragraph 2: \"net income was $13.0 million")
        .contains("    against    $11,500,000 in paragraph 2: ")
        .doesNotContain("interest_expense");
  }

  @Test
  void saysWhatWasAbstainedFromWhereNoValueWasFound() {
    assertThat(inspected("--why", "taxable_income", "--why", "total_deposits"))
        .contains("taxable_income: no value. What names it gives none")
        .contains("\"We expect taxable income of $60 million for the year 2005.\"")
        .contains(
            "total_deposits: no value. No row of 1 table and no sentence with an amount names it");
  }

  @Test
  void saysWhichCheckAnAbstentionFailed() throws IOException {
    Files.writeString(release, RELEASE.replace("20,000", "28,000"));
    assertThat(inspected("--why", "interest_expense"))
        .contains("interest_expense: no value. Abstained: 2 values seen, and none taken")
        .contains(
            "  failed check: Failed: interest income - interest expense = net interest income");
  }

  @ParameterizedTest
  @CsvSource({
    "net_incom, net_income",
    "Net Income, net_income",
    "chargeoffs, net_charge_offs",
    "dividend, dividend_yield",
    "allowance, allowance_for_loan_losses"
  })
  void suggestsTheNearestNamesOfMetrics(String typed, String meant) {
    assertThat(Main.run(recorded.console(), "inspect", "--why", typed, release.toString()))
        .isEqualTo(2);
    assertThat(recorded.err())
        .startsWith("No metric '" + typed + "': did you mean ")
        .contains(meant);
    assertThat(recorded.out()).isEmpty();
  }

  @Test
  void listsTheMetricsWhereNoneIsNear() {
    assertThat(Main.run(recorded.console(), "inspect", "--why", "xyzzy", release.toString()))
        .isEqualTo(2);
    assertThat(recorded.err())
        .startsWith("No metric 'xyzzy' (must be one of net_income, net_income_to_common, ");
  }

  @Test
  void refusesReasonsAsJson() {
    assertThat(
            Main.run(recorded.console(), "inspect", "--json", "--why", "ffo", release.toString()))
        .isEqualTo(2);
    assertThat(recorded.err()).isEqualTo("--json prints facts alone: leave it out to see --why\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'   ', empty: The file has no words",
    "%PDF-1.4, truncated: The PDF ends in the middle"
  })
  void failsOnAFileThatCannotBeRead(String content, String why) throws IOException {
    Path file = Files.writeString(folder.resolve("birch.txt"), content);
    assertThat(inspect(file)).isEqualTo(1);
    assertThat(recorded.out() + recorded.err()).contains("birch.txt").containsPattern(why);
    assertThat(inspect(release, file)).as("beside one that can").isEqualTo(1);
  }

  @Test
  void saysThatAFolderHoldsNothingToRead() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(inspect(empty)).isEqualTo(1);
    assertThat(recorded.err())
        .isEqualTo(
            "No exhibit or submission in "
                + empty
                + " that could be read (.txt .text .htm .html .xhtml .pdf .nc .sgml)\n");
    assertThat(recorded.out()).isEmpty();
    assertThat(inspect(folder, empty)).as("beside one that holds something").isEqualTo(1);
  }

  @Test
  void countsTheFilesOfAFolderThatAreNoExhibits() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("facts" + i + ".tsv"), "net_income\t1");
    }
    Files.writeString(folder.resolve("README"), "Of larches.");
    Files.writeString(folder.resolve("20240102.nc.tar.gz"), "");
    Files.writeString(folder.resolve("blank.htm"), "");
    assertThat(inspect(folder)).isEqualTo(0);
    assertThat(recorded.err().lines())
        .containsExactly(
            folder.resolve("blank.htm") + ": empty: The file has no words",
            "21 files passed over (without an ending .tsv)",
            "1 archive of the feed passed over: jobs/nightly --input FILE reads what is in one");
  }

  @Test
  void saysWhatOpensAnArchive() throws IOException {
    Path archive = Files.writeString(folder.resolve("20240102.nc.tar.gz"), "");
    assertThat(inspect(archive)).isEqualTo(1);
    assertThat(recorded.err())
        .isEqualTo(
            archive
                + ": jobs/inspect opens no archive of the feed; jobs/nightly --input "
                + archive
                + " reads what is in it\n");
  }

  private int inspect(Path... paths) {
    String[] arguments = new String[paths.length + 1];
    arguments[0] = "inspect";
    for (int i = 0; i < paths.length; i++) {
      arguments[i + 1] = paths[i].toString();
    }
    return Main.run(recorded.console(), arguments);
  }
}
