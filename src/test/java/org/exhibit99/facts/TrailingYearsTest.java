package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailingYearsTest {
  private static final LocalDate SEPTEMBER = LocalDate.parse("2007-09-30");
  private static final LocalDate DECEMBER = LocalDate.parse("2006-12-31");
  private static final Period TRAILING = new Period(SEPTEMBER, 12);

  private ReleaseContext context = ReleaseContext.UNKNOWN;
  private final List<Rejection> rejections = new ArrayList<>();

  private List<Reading> left(Reading... readings) {
    return TrailingYears.leaveOut(List.of(readings), context, rejections);
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 9})
  void leavesOutTwelveMonthsThatEndWithATablesYearToDate(int months) {
    Reading interim = Readings.printed("net_income", new Period(SEPTEMBER, months), "45");
    Reading trailing = Readings.printed("net_income", TRAILING, "60");

    assertThat(left(trailing, interim)).containsExactly(interim);
    assertThat(rejections)
        .singleElement()
        .satisfies(
            rejection -> {
              assertThat(rejection.reason()).isEqualTo(Rejection.Reason.AMBIGUOUS);
              assertThat(rejection.metric()).isEqualTo("net_income");
              assertThat(rejection.location()).isEqualTo(trailing.location());
            });
  }

  @Test
  void leavesOutThoseOfOtherMetricsAndOfSentencesToo() {
    Reading interim = Readings.printed("net_income", new Period(SEPTEMBER, 9), "45");

    assertThat(
            left(
                interim,
                Readings.printed("revenues", TRAILING, "600"),
                Readings.said("ffo", TRAILING, "80", 0)))
        .containsExactly(interim);
    assertThat(rejections).extracting(Rejection::metric).containsExactly("revenues", "ffo");
  }

  @Test
  void tellsOnceOfEachMetricHoweverOftenItIsStated() {
    left(
        Readings.printed("net_income", new Period(SEPTEMBER, 9), "45"),
        Readings.printed("net_income", TRAILING, "60"),
        Readings.inTable(3, "net_income", TRAILING, "60"));

    assertThat(rejections).hasSize(1);
  }

  @Test
  void keepsAYearThatEndsOnAnotherDayThanTheYearToDate() {
    Reading interim = Readings.printed("net_income", new Period(SEPTEMBER, 9), "45");
    Reading year = Readings.printed("net_income", new Period(DECEMBER, 12), "52");

    assertThat(left(interim, year)).containsExactly(interim, year);
    assertThat(rejections).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void keepsAYearThatEndsWithAQuarterOrADay(int months) {
    Reading other = Readings.printed("net_income", new Period(SEPTEMBER, months), "15");
    Reading year = Readings.printed("net_income", TRAILING, "60");

    assertThat(left(other, year)).containsExactly(other, year);
  }

  @Test
  void keepsAYearWhoseYearToDateOnlyASentenceNames() {
    Reading interim = Readings.said("net_income", new Period(SEPTEMBER, 9), "45", 0);
    Reading year = Readings.printed("net_income", TRAILING, "60");

    assertThat(left(interim, year)).containsExactly(interim, year);
  }

  @Test
  void leavesOutThoseWithinTheFiscalYearThatTheReleaseTells() {
    Reading quarter = Readings.printed("net_income", new Period(SEPTEMBER, 3), "15");
    Reading trailing = Readings.printed("net_income", TRAILING, "60");
    Reading year = Readings.printed("net_income", new Period(DECEMBER, 12), "52");
    context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "Third quarter 2007 results",
                "Three months ended September 30, 2007 Twelve months ended September 30, 2007"));

    assertThat(left(quarter, trailing, year)).containsExactly(quarter, year);
  }
}
