package org.exhibit99.facts;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.exhibit99.model.Period;

/**
 * A company's fiscal quarters and years as days.
 *
 * <p>A quarter that ends on a weekday near the month's end (52 or 53 weeks a year) is only known
 * where its last day is printed.
 */
final class FiscalCalendar {
  /** How far a fiscal quarter of weeks may end from the month's last day: 12 + 12 + 12 + 16. */
  private static final int FARTHEST = 24;

  /** How far the last weekday of a quarter lies from the month's last day. */
  private static final int ODD_DAYS = 6;

  private final ReleaseContext context;
  private final boolean weekly;
  private final int endMonth;

  FiscalCalendar(ReleaseContext context) {
    this.context = context;
    Period reported = context.reported();
    this.weekly = reported != null && !endsMonth(reported.end());
    MonthDay end = context.fiscalYearEnd();
    // A year that ends in the first days of a month belongs to the month before.
    boolean early = end.getDayOfMonth() <= 10;
    int month = early ? end.getMonthValue() - 1 : end.getMonthValue();
    this.endMonth = month == 0 ? 12 : month;
  }

  /** A quarter of a fiscal year. */
  record Quarter(int year, int ordinal) {
    Quarter before() {
      return ordinal == 1 ? new Quarter(year - 1, 4) : new Quarter(year, ordinal - 1);
    }
  }

  static boolean endsMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }

  /** The last day of a quarter of the fiscal year that the company calls {@code year}. */
  Optional<LocalDate> quarterEnd(int year, int ordinal) {
    return printed(nominalEnd(year, ordinal));
  }

  /** The last day of the fiscal year that the company calls {@code year}. */
  Optional<LocalDate> yearEnd(int year) {
    return quarterEnd(year, 4);
  }

  /** The fiscal quarter that ends on or about a day. */
  Optional<Quarter> quarterEndingAt(LocalDate day) {
    Quarter best = null;
    long nearest = FARTHEST + 1L;
    int month = month(day.getYear(), day.getMonthValue());
    for (int year = day.getYear() - 2; year <= day.getYear() + 2; year++) {
      for (int ordinal = 1; ordinal <= 4; ordinal++) {
        boolean near = Math.abs(nominalMonth(year, ordinal) - month) <= 1;
        long away = near ? Math.abs(DAYS.between(nominalEnd(year, ordinal), day)) : nearest;
        if (away < nearest) {
          nearest = away;
          best = new Quarter(year, ordinal);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The period of the same length whose end lies so many years earlier. */
  Optional<Period> yearsBefore(Period period, int years) {
    LocalDate end = period.end();
    if (!weekly || endsMonth(end)) {
      YearMonth month = YearMonth.from(end).minusYears(years);
      LocalDate before = endsMonth(end) ? oddPrinted(month.atEndOfMonth()) : end.minusYears(years);
      return Optional.of(new Period(before, period.months()));
    }
    return nearestPrinted(end.minusYears(years)).map(before -> new Period(before, period.months()));
  }

  /** The quarter before the one that ends at the given day. */
  Optional<LocalDate> quarterEndBefore(LocalDate end) {
    return quarterEndingAt(end)
        .map(Quarter::before)
        .flatMap(quarter -> quarterEnd(quarter.year(), quarter.ordinal()));
  }

  /** The printed period end in or about a month; its last day where quarters end with months. */
  Optional<LocalDate> endIn(YearMonth month) {
    return printed(month.atEndOfMonth());
  }

  private Optional<LocalDate> printed(LocalDate nominal) {
    return weekly ? nearestPrinted(nominal) : Optional.of(oddPrinted(nominal));
  }

  /**
   * The one printed day about a month's last day, where that day itself is not printed: a fiscal
   * year of 52 or 53 weeks may well end one of its quarters with a month.
   */
  private LocalDate oddPrinted(LocalDate nominal) {
    LocalDate about = null;
    for (LocalDate day : context.printedEnds()) {
      if (Math.abs(DAYS.between(nominal, day)) <= ODD_DAYS) {
        if (about != null) {
          return nominal;
        }
        about = day;
      }
    }
    return about == null ? nominal : about;
  }

  /** How many months of the fiscal year have passed at the end of a month. */
  int monthsToDate(YearMonth month) {
    return Math.floorMod(month.getMonthValue() - endMonth - 1, 12) + 1;
  }

  private Optional<LocalDate> nearestPrinted(LocalDate nominal) {
    LocalDate best = null;
    long nearest = FARTHEST + 1L;
    for (LocalDate day : context.printedEnds()) {
      long away = Math.abs(DAYS.between(nominal, day));
      if (away < nearest || (away == nearest && best != null && day.isBefore(best))) {
        nearest = away;
        best = day;
      }
    }
    return Optional.ofNullable(best);
  }

  private LocalDate nominalEnd(int year, int ordinal) {
    int month = nominalMonth(year, ordinal);
    return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1).atEndOfMonth();
  }

  /** The {@link #month} that ends a quarter. */
  private int nominalMonth(int year, int ordinal) {
    return month(year - context.yearOffset().orElse(0), endMonth) - 3 * (4 - ordinal);
  }

  /** A month's number in the row of all months. */
  private static int month(int year, int month) {
    return 12 * year + month - 1;
  }
}
