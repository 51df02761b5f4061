package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnlabelledTotalsTest {
  private static final MetricDictionary DICTIONARY = Releases.dictionary();

  private static List<String> named(Statement statement, String lines) {
    List<TableRow> rows = Rows.of(statement, lines);
    UnlabelledTotals.name(rows, DICTIONARY);
    return Rows.named(rows);
  }

  private static List<String> assets(String lines) {
    List<TableRow> rows = Rows.of(Statement.BALANCE, lines);
    UnlabelledTotals.nameAssets(rows, false, DICTIONARY);
    return Rows.named(rows);
  }

  @Test
  void namesTheLastRowWithoutALabelAfterItsHeading() {
    assertThat(
            named(
                Statement.INCOME,
                """
                Interest income: > Loans | 70 60
                Interest income: > Securities | 20 10
                Interest income: > | 90 70
                Interest expense: > Deposits | 30 25
                Interest expense: > | 30 25
                """))
        .containsExactly(
            "Interest income: > Total Interest income: interest_income",
            "Interest expense: > Total Interest expense: interest_expense");
  }

  @Test
  void namesARowThatSaysOnlyTotalAfterItsHeading() {
    assertThat(
            named(
                Statement.INCOME,
                """
                Interest income > Loans | 70 60
                Interest income > TOTAL | 90 70
                Interest income > Average balance | 1,000 900
                """))
        .containsExactly("Interest income > Total Interest income: interest_income");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a row under the same heading follows
        "Interest income > Loans | 70\nInterest income > | 70\nInterest income > Fees | 20",
        // the heading has its own total
        "Interest income > Loans | 70\nInterest income > Total loans | 70\n| 90",
        // no heading
        "Loans | 70\n| 70",
        // no figures
        "Interest income > Loans | 70\nInterest income > |",
      })
  void leavesOtherRowsWithoutALabelAlone(String lines) {
    assertThat(named(Statement.INCOME, lines)).isEmpty();
  }

  @Test
  void namesNoSecondTotalOfAHeading() {
    assertThat(
            named(
                Statement.INCOME,
                """
                Interest income > Loans | 70
                Interest income > Total interest income | 70
                Interest income > | 90
                """))
        .containsExactly("Interest income > Total interest income: interest_income");
  }

  @Test
  void takesTheLastRowUnderEquityForTheFootOfTheSheet() {
    assertThat(
            named(
                Statement.BALANCE,
                """
                Stockholders' equity > Common stock | 10
                Stockholders' equity > Retained earnings | 50
                Stockholders' equity > | 900
                """))
        .isEmpty();
  }

  @Test
  void takesATotalUnderEquityForItUnlessEquityHasATotalOfItsOwn() {
    assertThat(
            named(
                Statement.BALANCE,
                """
                Stockholders' equity > Common stock | 10
                Stockholders' equity > Total | 60
                """))
        .containsExactly("Stockholders' equity > Total Stockholders' equity: stockholders_equity");
    assertThat(
            named(
                Statement.BALANCE,
                """
                Stockholders' equity > Common stock | 10
                Stockholders' equity > Total stockholders' equity | 60
                Stockholders' equity > Total | 900
                """))
        .containsExactly("Stockholders' equity > Total stockholders' equity: stockholders_equity");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ''; Total liabilities and stockholders' equity
          ''; ''
          Total; Total liabilities and stockholders' equity
          Total property; Total liabilities and stockholders' equity
          """)
  void namesTotalAssetsByTheEqualFootOfTheOtherSide(String label, String foot) {
    assertThat(
            assets(
                """
                Cash | 100 90
                %s | 900 800
                Notes payable | 300 250
                %s | 900 800
                """
                    .formatted(label, foot)))
        .contains("Total assets: total_assets");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the other side is another sum
        "Cash | 100 90\n| 900 800\nTotal liabilities and equity | 900 801",
        // the other side lacks a column
        "Cash | 100 90\n| 900 800\nTotal liabilities and equity | 900",
        // no other side
        "Cash | 100 90\n| 900 800\nNotes payable | 900 800",
        // liabilities themselves
        "Liabilities > | 900 800\nTotal liabilities and equity | 900 800",
        // nothing on both sides
        "Cash | - -\n| - -\nTotal liabilities and equity | - -",
        // a row with a label of its own
        "Mortgage loans | 900 800\nTotal liabilities and equity | 900 800",
      })
  void namesNoAssetsWithoutAnEqualFoot(String lines) {
    assertThat(assets(lines)).noneMatch(row -> row.endsWith("total_assets"));
  }

  @Test
  void namesTotalAssetsOnce() {
    assertThat(
            assets(
                """
                | 900
                | 900
                Total liabilities and stockholders' equity | 900
                """))
        .containsOnlyOnce("Total assets: total_assets");
  }

  @ParameterizedTest
  @CsvSource({
    "'Cash | 100 90\nTotal current assets | 300 280\nGoodwill | 40 40\n| 340 320', true",
    // a larger figure stands above
    "'Cash | 100 90\nLand | 400 280\nDepreciation | (60) (50)\n| 340 320', false",
    // the foot is that of the other side
    "'Cash | 100 90\nLand | 240 230\nTotal current liabilities | 90 80\n| 340 320', false",
    // a row stands below
    "'Cash | 100 90\nLand | 240 230\n| 340 320\nShares | 10 10', false",
  })
  void namesTheFootOfAssetsThatStandAlone(String lines, boolean named) {
    List<TableRow> rows = Rows.of(Statement.BALANCE, lines);
    UnlabelledTotals.nameAssets(rows, true, DICTIONARY);
    assertThat(Rows.named(rows).contains("Total assets: total_assets")).isEqualTo(named);
  }
}
