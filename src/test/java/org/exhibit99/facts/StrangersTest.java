package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangersTest {
  private static final Period QUARTER = new Period(LocalDate.parse("2007-09-30"), 3);
  private static final Period YEAR_AGO = new Period(LocalDate.parse("2006-09-30"), 3);
  private static final int INCOME = 1;
  private static final int SUMMARY = 2;
  private static final int SEGMENT = 3;
  private static final int OTHER = 4;
  private static final Map<Integer, Statement> STATEMENTS =
      Map.of(
          INCOME, Statement.INCOME,
          SUMMARY, Statement.SUMMARY,
          SEGMENT, Statement.SEGMENT,
          OTHER, Statement.OTHER);

  private final List<Rejection> rejections = new ArrayList<>();

  private List<Reading> left(Reading... readings) {
    return new Strangers(STATEMENTS, rejections).leaveOut(List.of(readings));
  }

  @Test
  void leavesOutATableThatContradictsTheStatementOfIncome() {
    Reading own = Readings.inTable(INCOME, "net_income", QUARTER, "9000000");

    assertThat(
            left(
                own,
                Readings.inTable(OTHER, "net_income", QUARTER, "4000000"),
                Readings.inTable(OTHER, "taxable_income", QUARTER, "5000000")))
        .containsExactly(own);
    assertThat(rejections)
        .singleElement()
        .satisfies(
            rejection -> {
              assertThat(rejection.reason()).isEqualTo(Rejection.Reason.AMBIGUOUS);
              assertThat(rejection.detail()).isEqualTo(Strangers.ANOTHER_ENTITY);
              assertThat(rejection.metric()).isEqualTo("net_income");
            });
  }

  @Test
  void believesTheTableWithAmountsForEachShareOfTwoSummaries() {
    Reading net = Readings.inTable(SUMMARY, "net_income", QUARTER, "9000000");
    Reading each = Readings.inTable(SUMMARY, "eps_diluted", QUARTER, "0.45");

    List<Reading> left =
        new Strangers(Map.of(SUMMARY, Statement.SUMMARY, OTHER, Statement.SUMMARY), rejections)
            .leaveOut(
                List.of(Readings.inTable(OTHER, "net_income", QUARTER, "4000000"), net, each));

    assertThat(left).containsExactly(net, each);
  }

  @Test
  void believesTheBalanceSheetBeforeABalanceAmongHighlightsOfIncome() {
    Period day = Period.at(QUARTER.end());
    Reading sheet = Readings.inTable(OTHER, "total_assets", day, "62613000000");
    Reading liabilities = Readings.inTable(OTHER, "total_liabilities", day, "56449000000");

    List<Reading> left =
        new Strangers(Map.of(INCOME, Statement.INCOME, OTHER, Statement.BALANCE), rejections)
            .leaveOut(
                List.of(
                    Readings.inTable(INCOME, "eps_diluted", QUARTER, "0.45"),
                    Readings.inTable(INCOME, "total_assets", day, "62613000"),
                    sheet,
                    liabilities));

    assertThat(left).contains(sheet, liabilities);
  }

  @Test
  void believesASentenceBeforeASegment() {
    Reading said = Readings.said("net_income", QUARTER, "9000000", 0);

    assertThat(left(Readings.inTable(SEGMENT, "net_income", QUARTER, "4000000"), said))
        .containsExactly(said);
  }

  @Test
  void believesASentenceBeforeATableOfNoKnownKind() {
    Reading said = Readings.said("net_income", QUARTER, "9000000", 0);

    assertThat(left(Readings.inTable(OTHER, "net_income", QUARTER, "4000000"), said))
        .containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "net_income_to_common",
        "revenues",
        "total_assets",
        "net_interest_income",
        "noninterest_expense",
        "stockholders_equity",
        "interest_income"
      })
  void knowsAStrangerByEachOfTheFactsThatStatementsState(String metric) {
    Reading own = Readings.inTable(INCOME, metric, QUARTER, "9000000");

    assertThat(left(own, Readings.inTable(OTHER, metric, QUARTER, "4000000"))).containsExactly(own);
  }

  @Test
  void neverLeavesOutASentence() {
    Reading own = Readings.inTable(INCOME, "net_income", QUARTER, "9000000");
    Reading said = Readings.said("net_income", QUARTER, "4000000", 0);

    assertThat(left(own, said)).containsExactly(own, said);
    assertThat(rejections).isEmpty();
  }

  @Test
  void keepsATableThatAgreesAsOftenAsItContradicts() {
    Reading[] readings = {
      Readings.inTable(INCOME, "net_income", QUARTER, "9000000"),
      Readings.inTable(INCOME, "net_income", YEAR_AGO, "8000000"),
      Readings.inTable(OTHER, "net_income", QUARTER, "9000000"),
      Readings.inTable(OTHER, "net_income", YEAR_AGO, "7000000"),
    };

    assertThat(left(readings)).containsExactly(readings);
  }

  @Test
  void leavesOutATableThatContradictsOftenerThanItAgrees() {
    Reading net = Readings.inTable(INCOME, "net_income", QUARTER, "9000000");
    Reading before = Readings.inTable(INCOME, "net_income", YEAR_AGO, "8000000");
    Reading revenues = Readings.inTable(INCOME, "revenues", QUARTER, "60000000");

    assertThat(
            left(
                net,
                before,
                revenues,
                Readings.inTable(OTHER, "net_income", QUARTER, "9000000"),
                Readings.inTable(OTHER, "net_income", YEAR_AGO, "7000000"),
                Readings.inTable(OTHER, "revenues", QUARTER, "50000000")))
        .containsExactly(net, before, revenues);
  }

  @Test
  void keepsTablesThatStateOtherFactsOrOtherPeriods() {
    Reading[] readings = {
      Readings.inTable(INCOME, "net_income", QUARTER, "9000000"),
      Readings.inTable(OTHER, "net_income", YEAR_AGO, "4000000"),
      Readings.inTable(SUMMARY, "ffo", QUARTER, "12000000"),
    };

    assertThat(left(readings)).containsExactly(readings);
  }

  @Test
  void countsNoRowThatNamesItsMetricLoosely() {
    Reading[] readings = {
      Readings.inTable(INCOME, "net_income", QUARTER, "9000000"),
      Readings.inTable(OTHER, "net_income", QUARTER, "4000000").ranked(RowRule.LAST_RESORT),
    };

    assertThat(left(readings)).containsExactly(readings);
  }

  @Test
  void tellsOfEachTableOnce() {
    Reading summary = Readings.inTable(SUMMARY, "net_income", QUARTER, "5000000");
    Reading other = Readings.inTable(OTHER, "net_income", QUARTER, "4000000");

    left(
        Readings.inTable(INCOME, "net_income", QUARTER, "9000000"),
        summary,
        other,
        Readings.inTable(OTHER, "ffo", QUARTER, "6000000"));

    assertThat(rejections)
        .extracting(Rejection::location)
        .containsExactly(summary.location(), other.location());
  }
}
