package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpenseSignsTest {
  /** The expense that the first figure of a row is, or {@code untold}. */
  private static String expense(Statement statement, Sign sign, String label, String lines) {
    List<TableRow> rows = Rows.of(statement, lines);
    TableRow row =
        rows.stream().filter(each -> each.path().leaf().equals(label)).findFirst().orElseThrow();
    return new ExpenseSigns(rows)
        .expense(row, row.cells().get(0), sign)
        .map(BigDecimal::toPlainString)
        .orElse("untold");
  }

  private static String alone(Sign sign, String label, String figures) {
    return expense(Statement.INCOME, sign, label, label + " | " + figures);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          100,   10,    90,    10
          100,   (10),  90,    10
          100,   (10),  110,   -10
          100,   10,    110,   -10
          (100), (10),  (110), 10
          (100), 10,    (110), 10
          (100), 10,    (90),  -10
          100,   (10),  91,    10
          """)
  void isToldByTheRowsAboveAndBelow(String above, String provision, String below, String expected) {
    assertThat(
            expense(
                Statement.INCOME,
                Sign.EXPENSE,
                "Provision for loan losses",
                """
                Net interest income | %s
                Provision for loan losses | %s
                Net interest income after provision | %s
                """
                    .formatted(above, provision, below)))
        .isEqualTo(expected);
  }

  @Test
  void isNotTakenOffTheReserveThatItAddsTo() {
    assertThat(
            expense(
                Statement.SUMMARY,
                Sign.EXPENSE,
                "Provision for loan losses",
                """
                Beginning balance | 482
                Provision for loan losses | 52
                Charge-offs | (36)
                Ending balance | 498
                """))
        .isEqualTo("52");
  }

  @Test
  void isToldOverTheRowsBetween() {
    assertThat(
            expense(
                Statement.INCOME,
                Sign.EXPENSE,
                "Income tax",
                """
                Income before taxes | 100
                Income tax | (30)
                Minority interest | (5)
                Net income | 65
                """))
        .isEqualTo("30");
  }

  @Test
  void isToldByTheLabelBeforeTheSign() {
    assertThat(alone(Sign.EXPENSE, "(Provision) benefit for income taxes", "(30)")).isEqualTo("30");
    assertThat(alone(Sign.EXPENSE, "(Provision) benefit for income taxes", "30")).isEqualTo("-30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Provision for loan losses; 30; 30
          Provision for loan losses; (30) 20; -30
          Provision (benefit) for income taxes; (30); -30
          Recovery of loan losses; (30); -30
          Net charge-offs; (30); 30
          Net charge-offs, net of recoveries; (30); 30
          """)
  void isToldByTheRowAloneWhereNoRowsStandAround(String label, String figures, String expected) {
    assertThat(alone(Sign.EXPENSE, label, figures)).isEqualTo(expected);
  }

  @Test
  void isDressedInParenthesesWhereTheOtherExpensesAre() {
    assertThat(
            expense(
                Statement.INCOME,
                Sign.EXPENSE,
                "Provision (benefit) for losses",
                """
                Interest expense | (400)
                Operating expenses | (300)
                Provision (benefit) for losses | (30)
                """))
        .isEqualTo("30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Expenses before losses", "Ratio of expenses", "Revenues"})
  void isNotDressedBecauseOfRowsThatAreNoExpenses(String other) {
    assertThat(
            expense(
                Statement.INCOME,
                Sign.EXPENSE,
                "Provision for losses",
                """
                %s | (400)
                Provision for losses | (30)
                """
                    .formatted(other)))
        .isEqualTo("untold");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          30,      -30
          (30),    untold
          (30) 20, 30
          """)
  void turnsABenefitByItsName(String figures, String expected) {
    assertThat(alone(Sign.REVERSED, "Recapture of loan losses", figures)).isEqualTo(expected);
  }

  @Test
  void abstainsWhereNothingTellsParenthesesFromABenefit() {
    assertThat(alone(Sign.EXPENSE, "Provision for loan losses", "(30)")).isEqualTo("untold");
  }

  @Test
  void abstainsWhereTheRowsAroundTellBoth() {
    assertThat(
            expense(
                Statement.INCOME,
                Sign.EXPENSE,
                "Provision for loan losses",
                """
                Fees | 180
                Income | 100
                Provision for loan losses | (10)
                Income after provision | 90
                """))
        .isEqualTo("untold");
  }

  @Test
  void readsNoDifferenceFromTheMovementOfAReserve() {
    assertThat(
            expense(
                Statement.ROLL_FORWARD,
                Sign.EXPENSE,
                "Provision for loan losses",
                """
                Opening balance | 100
                Provision for loan losses | 10
                Closing balance | 110
                """))
        .isEqualTo("10");
  }

  @Test
  void readsNothingFromRowsAroundAnAmountWithinTheirRounding() {
    assertThat(
            expense(
                Statement.INCOME,
                Sign.EXPENSE,
                "Provision for loan losses",
                """
                Net interest income | 100
                Provision for loan losses | 2
                Net interest income after provision | 102
                """))
        .isEqualTo("2");
  }

  @Test
  void isNothingWhereADashIsPrinted() {
    assertThat(alone(Sign.EXPENSE, "Provision for loan losses", "-")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          30,   130, 30
          (30), 70,  -30
          """)
  void isAsPrintedWhereItIsAddedBackToNetIncome(String provision, String core, String expected) {
    assertThat(
            expense(
                Statement.RECONCILIATION,
                Sign.EXPENSE,
                "Provision for loan losses",
                """
                Net income available to common stockholders | 100
                Provision for loan losses | %s
                Core earnings | %s
                """
                    .formatted(provision, core)))
        .isEqualTo(expected);
  }
}
