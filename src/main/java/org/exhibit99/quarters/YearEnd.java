package org.exhibit99.quarters;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Where a company's fiscal years nominally end: with a month, or on a day in the middle of one.
 *
 * <p>Years of 52 and 53 weeks end on another day each time, and EDGAR's headers follow them. So a
 * day of the first ten of a month stands for the end of the month before it, one from the 21st on
 * for the end of its own month, and only one in between for itself.
 *
 * @param month the month, 1 to 12
 * @param day the day from 11 to 20, or 0 for the month's last
 */
record YearEnd(int month, int day) {
  /** The year ends with December. */
  static final YearEnd CALENDAR = new YearEnd(12, 0);

  private static final int FIRST_DAYS = 10;
  private static final int LAST_DAYS = 21;

  YearEnd {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("Invalid month: " + month + " (must be 1 to 12)");
    }
    if (day != 0 && (day <= FIRST_DAYS || day >= LAST_DAYS)) {
      throw new IllegalArgumentException(
          "Invalid day: " + day + " (must be 11 to 20, or 0 for the end of the month)");
    }
  }

  /** What a printed or registered year end stands for. */
  static YearEnd of(MonthDay printed) {
    int day = printed.getDayOfMonth();
    if (day <= FIRST_DAYS) {
      return new YearEnd((printed.getMonthValue() + 10) % 12 + 1, 0);
    }
    return new YearEnd(printed.getMonthValue(), day < LAST_DAYS ? day : 0);
  }

  /** The nominal day of a month on which a quarter ends that ends in that month. */
  LocalDate in(YearMonth one) {
    return day == 0 ? one.atEndOfMonth() : one.atDay(day);
  }

  /** The first nominal end of a fiscal year on a day or behind it. */
  LocalDate onOrAfter(LocalDate from) {
    LocalDate end = in(YearMonth.of(from.getYear(), month));
    return end.isBefore(from) ? in(YearMonth.of(from.getYear() + 1, month)) : end;
  }

  /** The last nominal end of a fiscal year on a day or before it. */
  LocalDate onOrBefore(LocalDate until) {
    LocalDate end = in(YearMonth.of(until.getYear(), month));
    return end.isAfter(until) ? in(YearMonth.of(until.getYear() - 1, month)) : end;
  }

  /** How many months a month lies behind the last end of a fiscal year, 0 to 11. */
  int monthsInto(YearMonth one) {
    return Math.floorMod(one.getMonthValue() - month, 12);
  }

  /** As EDGAR's headers have it, {@code MMDD}. */
  String mmdd() {
    int last = day == 0 ? YearMonth.of(2001, month).lengthOfMonth() : day;
    return String.format(Locale.ROOT, "%02d%02d", month, last);
  }
}
