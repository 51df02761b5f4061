package org.exhibit99.quarters;

import java.time.LocalDate;

/**
 * A quarter of a company's fiscal year.
 *
 * @param year the calendar year in which the fiscal year nominally ends
 * @param quarter 1 to 4
 * @param end its nominal last day: the printed one lies a few days from it where years have 52 or
 *     53 weeks
 * @param transition whether it belongs to the shorter period between an old fiscal year and the
 *     first one that ends in another month
 */
record FiscalQuarter(int year, int quarter, LocalDate end, boolean transition) {
  private static final int HALF_A_MONTH = 15;

  FiscalQuarter {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("Invalid quarter: " + quarter + " (must be 1 to 4)");
    }
  }

  /** The calendar quarter in which its middle falls, as {@code 2007Q3}. */
  String calendarQuarter() {
    // Months, not days: quarters of 89 to 92 days would skip a calendar quarter here and there.
    LocalDate middle = end.minusMonths(1).minusDays(HALF_A_MONTH);
    return middle.getYear() + "Q" + ((middle.getMonthValue() + 2) / 3);
  }
}
