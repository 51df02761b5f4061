package org.exhibit99.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.exhibit99.model.Period;

/** Tells which days printed dates are, some of which name no year. */
final class PrintedDays {
  private final ReleaseContext context;
  private final FiscalCalendar calendar;

  PrintedDays(ReleaseContext context, FiscalCalendar calendar) {
    this.context = context;
    this.calendar = calendar;
  }

  /**
   * The day of a printed date, or the day that ends a printed month; nothing where it is no day or
   * its year cannot be told.
   *
   * @param shift -1 where {@code of last year} or {@code a year ago} stands behind it, else 0
   */
  Optional<LocalDate> of(PartialDate date, int shift) {
    try {
      if (date.year() == 0 && (shift != 0 || date.day() == 0)) {
        return yearOf(date, shift).flatMap(year -> of(date.inYear(year), 0));
      }
      if (date.day() == 0) {
        return calendar.endIn(YearMonth.of(date.year(), date.month()));
      }
      if (date.year() > 0) {
        YearMonth month = YearMonth.of(date.year(), date.month());
        // A leap day carried over to a year without one is February's last day.
        int day = Math.min(date.day(), Math.max(28, month.lengthOfMonth()));
        return Optional.of(month.atDay(day == 29 ? Math.min(29, month.lengthOfMonth()) : day));
      }
      return latest(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The year of a month or day without one: that of the reported end or, where that comes before
   * it, the year before. {@code September 30 of last year} is in the year before that of the
   * reported end; which is last year where the release came a year later, nobody can tell, but for
   * the day of the reported end itself.
   */
  private Optional<Integer> yearOf(PartialDate date, int shift) {
    Period reported = context.reported();
    if (reported == null) {
      return Optional.empty();
    }
    LocalDate end = reported.end();
    LocalDate released = context.releasedOn();
    boolean ofEnd =
        date.month() == end.getMonthValue()
            && (date.day() == 0 || date.day() == end.getDayOfMonth());
    if (ofEnd || shift == 0) {
      int year = end.getYear() + shift;
      return Optional.of(date.month() > end.getMonthValue() ? year - 1 : year);
    }
    boolean sameYear = released != null && released.getYear() == end.getYear();
    return sameYear ? Optional.of(end.getYear() + shift) : Optional.empty();
  }

  /** A day without a year: the last such day up to the release. */
  private Optional<LocalDate> latest(PartialDate date) {
    LocalDate limit = context.releasedOn();
    if (limit == null && context.reported() != null) {
      limit = context.reported().end();
    }
    if (limit == null) {
      return Optional.empty();
    }
    LocalDate day = YearMonth.of(limit.getYear(), date.month()).atDay(date.day());
    return Optional.of(day.isAfter(limit) ? day.minusYears(1) : day);
  }
}
