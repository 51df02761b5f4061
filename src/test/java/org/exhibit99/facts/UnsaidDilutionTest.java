package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;

class UnsaidDilutionTest {
  private static final Period QUARTER = new Period(LocalDate.parse("2007-09-30"), 3);
  private static final Period YEAR_AGO = new Period(LocalDate.parse("2006-09-30"), 3);
  private static final Period BEFORE = new Period(LocalDate.parse("2007-06-30"), 3);

  /** {@code $0.50 per share}, of which nobody says whose share. */
  private static Reading unsaid(Period period, String value) {
    return Readings.said("eps_diluted", period, value, StatementReader.LOOSE);
  }

  private static List<Integer> ranks(Reading... readings) {
    return UnsaidDilution.settle(List.of(readings)).stream().map(Reading::rank).toList();
  }

  @Test
  void makesFirmWhatAgreesWithTheDilutedFigureAndWhatStandsForOtherPeriods() {
    List<Integer> ranks =
        ranks(
            Readings.printed("eps_diluted", QUARTER, "0.50"),
            unsaid(QUARTER, "0.50"),
            unsaid(YEAR_AGO, "0.42"));

    assertThat(ranks.get(0)).isZero();
    assertThat(ranks.subList(1, 3)).allMatch(rank -> rank < RowRule.LAST_RESORT);
  }

  @Test
  void changesNothingButTheRank() {
    Reading unsaid = unsaid(QUARTER, "0.50");

    List<Reading> settled =
        UnsaidDilution.settle(List.of(Readings.printed("eps_diluted", QUARTER, "0.50"), unsaid));

    assertThat(settled.get(1)).isNotEqualTo(unsaid);
    assertThat(settled.get(1).ranked(unsaid.rank())).isEqualTo(unsaid);
  }

  @Test
  void agreesWithASentenceThatSaysDiluted() {
    assertThat(
            ranks(Readings.said("eps_diluted", QUARTER, "0.50", 0), unsaid(QUARTER, "0.50")).get(1))
        .isLessThan(RowRule.LAST_RESORT);
  }

  @Test
  void leavesThemLooseWhereOneOfThemIsAnotherFigure() {
    assertThat(
            ranks(
                Readings.printed("eps_diluted", QUARTER, "0.50"),
                Readings.printed("eps_diluted", BEFORE, "0.44"),
                unsaid(QUARTER, "0.50"),
                unsaid(BEFORE, "0.47"),
                unsaid(YEAR_AGO, "0.42")))
        .containsExactly(0, 0, StatementReader.LOOSE, StatementReader.LOOSE, StatementReader.LOOSE);
  }

  @Test
  void leavesThemLooseWhereTheReleaseStatesNoDilutedFigureForTheirPeriod() {
    assertThat(
            ranks(
                Readings.printed("eps_diluted", YEAR_AGO, "0.42"),
                Readings.printed("eps_basic", QUARTER, "0.50"),
                unsaid(QUARTER, "0.50")))
        .containsExactly(0, 0, StatementReader.LOOSE);
  }

  @Test
  void settlesEachMetricByItself() {
    assertThat(
            ranks(
                    Readings.printed("eps_diluted", QUARTER, "0.50"),
                    unsaid(QUARTER, "0.50"),
                    Readings.said("ffo_per_diluted_share", QUARTER, "0.83", StatementReader.LOOSE))
                .get(2))
        .isEqualTo(StatementReader.LOOSE);
  }

  @Test
  void leavesLooseWordsOfTablesAndOfOtherMetricsAlone() {
    assertThat(
            ranks(
                Readings.printed("eps_diluted", QUARTER, "0.50"),
                unsaid(QUARTER, "0.50").ranked(StatementReader.UNDATED),
                Readings.printed("eps_diluted", YEAR_AGO, "0.42").ranked(StatementReader.LOOSE),
                Readings.said("book_value_per_share", QUARTER, "9.72", StatementReader.LOOSE)))
        .containsExactly(0, StatementReader.UNDATED, StatementReader.LOOSE, StatementReader.LOOSE);
  }
}
