package org.exhibit99.quarters;

import java.time.LocalDate;
import java.time.YearMonth;

/** Nominal quarter ends, three months apart: ends of months stay ends of months. */
final class Quarters {
  private static final int MONTHS = 3;

  private Quarters() {}

  /** The nominal end of the quarter so many quarters before. */
  static LocalDate before(LocalDate quarterEnd, int quarters) {
    YearMonth month = YearMonth.from(quarterEnd).minusMonths((long) MONTHS * quarters);
    return quarterEnd.getDayOfMonth() == quarterEnd.lengthOfMonth()
        ? month.atEndOfMonth()
        : month.atDay(quarterEnd.getDayOfMonth());
  }
}
