package org.exhibit99.quarters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCalendarTest {
  @ParameterizedTest(name = "{0} of a year that ends on {1}")
  @CsvSource(
      nullValues = "none",
      value = {
        // calendar years
        "2004-03-31, --12-31, 2004 Q1, 2004Q1",
        "2004-06-30, --12-31, 2004 Q2, 2004Q2",
        "2004-09-30, --12-31, 2004 Q3, 2004Q3",
        "2004-12-31, --12-31, 2004 Q4, 2004Q4",
        // a year of 52 or 53 weeks that ends about the end of September
        "2003-12-27, --09-24, 2004 Q1, 2003Q4",
        "2004-03-27, --09-25, 2004 Q2, 2004Q1",
        "2004-06-26, --09-25, 2004 Q3, 2004Q2",
        "2004-09-25, --09-25, 2004 Q4, 2004Q3",
        "2006-09-30, --09-30, 2006 Q4, 2006Q3",
        // one that ends about the new year, before it or behind it
        "2004-01-03, --01-03, 2003 Q4, 2003Q4",
        "2004-04-03, --01-01, 2004 Q1, 2004Q1",
        "2005-01-01, --01-01, 2004 Q4, 2004Q4",
        "2005-12-31, --01-01, 2005 Q4, 2005Q4",
        // years that end in January, February, June, October
        "2004-01-31, --01-31, 2004 Q4, 2003Q4",
        "2004-04-30, --01-31, 2005 Q1, 2004Q1",
        "2004-07-31, --01-31, 2005 Q2, 2004Q2",
        "2004-10-31, --01-31, 2005 Q3, 2004Q3",
        "2004-02-29, --02-28, 2004 Q4, 2004Q1",
        "2004-05-31, --02-29, 2005 Q1, 2004Q2",
        "2004-09-30, --06-30, 2005 Q1, 2004Q3",
        "2005-06-30, --06-30, 2005 Q4, 2005Q2",
        "2008-01-31, --10-31, 2008 Q1, 2007Q4",
        // one that ends about the end of August, printed in September
        "2023-09-03, --09-03, 2023 Q4, 2023Q3",
        "2023-11-26, --09-01, 2024 Q1, 2023Q4",
        // one that ends in the middle of a month
        "2004-05-15, --05-15, 2004 Q4, 2004Q1",
        "2004-08-15, --05-15, 2005 Q1, 2004Q2",
        // days that no quarter ends near
        "2004-04-30, --12-31, none, none",
        "2004-05-15, --12-31, none, none",
        "2004-11-30, --01-31, none, none",
      })
  void putsPrintedPeriodEndsIntoFiscalAndCalendarQuarters(
      LocalDate day, String yearEnd, String quarter, String calendarQuarter) {
    FiscalCalendar calendar = FiscalCalendar.of(YearEnd.of(MonthDay.parse(yearEnd)));
    Optional<FiscalQuarter> found = calendar.quarterEnding(day);
    assertThat(found.map(FiscalCalendarTest::told).orElse(null)).isEqualTo(quarter);
    assertThat(found.map(FiscalQuarter::calendarQuarter).orElse(null)).isEqualTo(calendarQuarter);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyWeekEndingYearHasFourQuartersInOrder(int month) {
    // Saturdays 13 weeks apart, the year ending on the last Saturday of a month, over forty years
    FiscalCalendar calendar = FiscalCalendar.of(new YearEnd(month, 0));
    LocalDate end = lastSaturday(1990, month);
    List<FiscalQuarter> found = new ArrayList<>();
    for (int year = 1991; year <= 2030; year++) {
      LocalDate next = lastSaturday(year, month);
      assertThat(ChronoUnit.WEEKS.between(end, next)).isBetween(52L, 53L);
      for (int quarter = 1; quarter <= 3; quarter++) {
        found.add(calendar.quarterEnding(end.plusWeeks(13L * quarter)).orElseThrow());
      }
      found.add(calendar.quarterEnding(next).orElseThrow());
      end = next;
    }
    assertInOrder(found, 1991);
  }

  @Test
  void everyYearEndHasQuartersThreeMonthsApartOnTheirOwnNominalEnds() {
    for (int day = 1; day <= 365; day++) {
      YearEnd yearEnd = YearEnd.of(MonthDay.from(LocalDate.ofYearDay(2001, day)));
      FiscalCalendar calendar = FiscalCalendar.of(yearEnd);
      LocalDate end = yearEnd.onOrAfter(LocalDate.of(2000, 1, 1));
      FiscalQuarter last = calendar.quarterEnding(end).orElseThrow();
      assertThat(last.quarter()).isEqualTo(4);
      assertThat(last.year()).isEqualTo(2000);
      for (int i = 1; i <= 60; i++) {
        LocalDate before = Quarters.before(end, i);
        FiscalQuarter quarter = calendar.quarterEnding(before).orElseThrow();
        assertThat(quarter.end()).isEqualTo(before);
        assertThat(4 * quarter.year() + quarter.quarter()).isEqualTo(8004 - i);
        assertThat(index(quarter.calendarQuarter())).isEqualTo(index(last.calendarQuarter()) - i);
      }
    }
  }

  @Test
  void noDayEndsTwoQuartersAndAShiftOfDaysChangesNone() {
    Random random = new Random(99);
    for (int i = 0; i < 20_000; i++) {
      YearEnd yearEnd =
          YearEnd.of(MonthDay.from(LocalDate.ofYearDay(2001, 1 + random.nextInt(365))));
      FiscalCalendar calendar = FiscalCalendar.of(yearEnd);
      LocalDate day = LocalDate.of(1993, 1, 1).plusDays(random.nextInt(12_000));
      Optional<FiscalQuarter> found = calendar.quarterEnding(day);
      found.ifPresent(
          quarter -> {
            assertThat(Math.abs(ChronoUnit.DAYS.between(day, quarter.end())))
                .isLessThanOrEqualTo(FiscalCalendar.NEAR);
            assertThat(calendar.quarterEnding(quarter.end())).contains(quarter);
          });
    }
  }

  @ParameterizedTest
  @CsvSource({
    // twelve, twelve, twelve and sixteen weeks to the end of August; sixteen first to January
    "--08-31, 2023-11-26 2024-02-18 2024-05-12 2024-09-01, 2024",
    "--01-31, 2023-05-20 2023-08-12 2023-11-04 2024-02-03, 2024",
    "--12-31, 2008-03-22 2008-06-14 2008-09-06 2008-12-27, 2008",
  })
  void quartersOfTwelveAndSixteenWeeksFallIntoPlaceWhereTheCompanyPrintsThem(
      String yearEnd, String ends, int year) {
    List<LocalDate> days = Arrays.stream(ends.split(" ")).map(LocalDate::parse).toList();
    YearEnd end = YearEnd.of(MonthDay.parse(yearEnd));
    FiscalCalendar calendar = FiscalCalendar.of(List.of(), end, Set.copyOf(days));
    assertInOrder(
        days.stream().map(day -> calendar.quarterEnding(day).orElseThrow()).toList(), year);
    assertThat(FiscalCalendar.of(end).quarterEnding(days.get(1)))
        .as("a day of which nothing is known but itself")
        .isEqualTo(
            Math.abs(
                        ChronoUnit.DAYS.between(
                            days.get(1),
                            Quarters.before(end.onOrAfter(days.get(3).minusDays(10)), 2)))
                    <= FiscalCalendar.NEAR
                ? calendar.quarterEnding(days.get(1))
                : Optional.empty());
  }

  @Test
  void aChangeOfTheYearEndBringsATransitionPeriodOfMarkedQuarters() {
    FiscalCalendar calendar =
        calendar("2005-03-31 0630, 2005-06-30 0630, 2005-09-30 1231, 2005-12-31 1231");
    assertThat(told(calendar, "2005-03-31 2005-06-30 2005-09-30 2005-12-31 2006-03-31 2006-12-31"))
        .containsExactly(
            "2005 Q3",
            "2005 Q4",
            "2005 Q3 of transition",
            "2005 Q4 of transition",
            "2006 Q1",
            "2006 Q4");
    assertThat(calendar.yearEndOn(LocalDate.parse("2005-06-30")).mmdd()).isEqualTo("0630");
    assertThat(calendar.yearEndOn(LocalDate.parse("2005-09-30")).mmdd()).isEqualTo("1231");
  }

  @Test
  void theOldCalendarSpeaksInATransitionPeriodOfQuartersThatTheNewOneHasNot() {
    FiscalCalendar calendar =
        calendar(
            "2005-01-31 0131, 2005-04-30 0131, 2005-07-31 0131, 2005-12-31 1231, 2006-03-31 1231");
    assertThat(told(calendar, "2005-01-31 2005-04-30 2005-07-31 2005-12-31 2006-03-31"))
        .containsExactly(
            "2005 Q4",
            "2006 Q1 of transition",
            "2006 Q2 of transition",
            "2005 Q4 of transition",
            "2006 Q1");
    assertThat(calendar.quarterEnding(LocalDate.parse("2006-04-30")))
        .as("the old calendar is over")
        .isEmpty();
  }

  @Test
  void aYearEndThatOneFilingStatesBetweenOthersIsAnErrorOfThatOne() {
    FiscalCalendar calendar =
        calendar("2005-03-31 1231, 2005-06-30 0630, 2005-09-30 1231, 2005-12-31 1231");
    assertThat(told(calendar, "2005-03-31 2005-06-30 2005-09-30 2005-12-31"))
        .containsExactly("2005 Q1", "2005 Q2", "2005 Q3", "2005 Q4");
  }

  @Test
  void weeksThatMoveTheYearEndByDaysAreNoChange() {
    FiscalCalendar calendar =
        calendar("2003-12-27 0927, 2004-12-25 0925, 2005-12-31 0924, 2006-12-30 0930");
    assertThat(told(calendar, "2003-12-27 2004-09-25 2005-09-24 2006-09-30"))
        .containsExactly("2004 Q1", "2004 Q4", "2005 Q4", "2006 Q4");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverChangesNoTwoQuartersHaveOneEndAndOutsideOfTransitionsNoneHasOneName(long seed) {
    Random random = new Random(seed);
    for (int company = 0; company < 200; company++) {
      List<FiscalCalendar.Statement> statements = new ArrayList<>();
      YearEnd yearEnd = new YearEnd(1 + random.nextInt(12), 0);
      LocalDate end = Quarters.before(yearEnd.onOrAfter(LocalDate.of(2000, 1, 1)), 4);
      for (int i = 0; i < 60; i++) {
        if (random.nextInt(20) == 0) {
          yearEnd = new YearEnd(1 + (yearEnd.month() + 2) % 12, 0);
        }
        statements.add(new FiscalCalendar.Statement(end, yearEnd));
        end = Quarters.before(end, -1);
      }
      FiscalCalendar calendar = FiscalCalendar.of(statements, YearEnd.CALENDAR, Set.of());
      Set<String> names = new TreeSet<>();
      for (FiscalCalendar.Statement statement : statements) {
        FiscalQuarter quarter = calendar.quarterEnding(statement.newestPeriodEnd()).orElseThrow();
        assertThat(quarter.end()).isEqualTo(statement.newestPeriodEnd());
        if (!quarter.transition()) {
          assertThat(names.add(told(quarter))).as("%s of %s", quarter, statements).isTrue();
        }
      }
    }
  }

  @Test
  void refusesWhatIsNoYearEnd() {
    assertThat(HistoryRows.day("1231")).isEqualTo(MonthDay.of(12, 31));
    assertThat(HistoryRows.day("0229")).isEqualTo(MonthDay.of(2, 29));
    assertThat(List.of("1300", "0032", "12-31", "", "31"))
        .allSatisfy(text -> assertThat(HistoryRows.day(text)).isNull());
    assertThatThrownBy(() -> new YearEnd(13, 0)).hasMessage("Invalid month: 13 (must be 1 to 12)");
    assertThatThrownBy(() -> new YearEnd(12, 30))
        .hasMessage("Invalid day: 30 (must be 11 to 20, or 0 for the end of the month)");
  }

  private static void assertInOrder(List<FiscalQuarter> found, int firstYear) {
    for (int i = 0; i < found.size(); i++) {
      FiscalQuarter quarter = found.get(i);
      assertThat(quarter.year()).as("%s", quarter).isEqualTo(firstYear + i / 4);
      assertThat(quarter.quarter()).as("%s", quarter).isEqualTo(1 + i % 4);
      assertThat(index(quarter.calendarQuarter()))
          .as("%s", quarter)
          .isEqualTo(index(found.get(0).calendarQuarter()) + i);
    }
  }

  private static FiscalCalendar calendar(String statements) {
    List<FiscalCalendar.Statement> stated = new ArrayList<>();
    for (String one : statements.split(", ")) {
      MonthDay day = MonthDay.parse("--" + one.substring(11, 13) + "-" + one.substring(13));
      stated.add(
          new FiscalCalendar.Statement(LocalDate.parse(one.substring(0, 10)), YearEnd.of(day)));
    }
    return FiscalCalendar.of(stated, YearEnd.CALENDAR, Set.of());
  }

  private static List<String> told(FiscalCalendar calendar, String days) {
    return Arrays.stream(days.split(" "))
        .map(day -> told(calendar.quarterEnding(LocalDate.parse(day)).orElseThrow()))
        .toList();
  }

  private static String told(FiscalQuarter quarter) {
    return quarter.year()
        + " Q"
        + quarter.quarter()
        + (quarter.transition() ? " of transition" : "");
  }

  private static int index(String calendarQuarter) {
    return 4 * Integer.parseInt(calendarQuarter, 0, 4, 10) + calendarQuarter.charAt(5) - '0';
  }

  private static LocalDate lastSaturday(int year, int month) {
    LocalDate day = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    return day.minusDays((day.getDayOfWeek().getValue() + 1) % 7);
  }
}
