package org.exhibit99.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A quarter of the calendar.
 *
 * @param year as 2004
 * @param quarter 1 to 4
 */
public record SampleQuarter(int year, int quarter) implements Comparable<SampleQuarter> {
  public SampleQuarter {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("Invalid quarter: " + quarter + " (must be 1 to 4)");
    }
  }

  /** Reads {@code 2007Q3}. */
  public static SampleQuarter parse(String text) {
    int q = text.indexOf('Q');
    if (q < 1) {
      throw new IllegalArgumentException("Invalid quarter: '" + text + "' (must be like 2007Q3)");
    }
    return new SampleQuarter(
        Integer.parseInt(text.substring(0, q)), Integer.parseInt(text.substring(q + 1)));
  }

  /** Its last day. */
  public LocalDate end() {
    return YearMonth.of(year, quarter * 3).atEndOfMonth();
  }

  /** The quarter that many quarters later, or earlier where negative. */
  public SampleQuarter plus(int quarters) {
    int index = index() + quarters;
    return new SampleQuarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
  }

  /** Quarters since the year 0, so that differences count quarters. */
  public int index() {
    return year * 4 + quarter - 1;
  }

  @Override
  public int compareTo(SampleQuarter other) {
    return Integer.compare(index(), other.index());
  }

  @Override
  public String toString() {
    return year + "Q" + quarter;
  }
}
