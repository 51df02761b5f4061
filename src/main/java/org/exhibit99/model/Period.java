package org.exhibit99.model;

import java.time.LocalDate;

/**
 * The time a value stands for.
 *
 * @param end the last day; for an instant, the day itself
 * @param months its length in months, 3, 6, 9 or 12 (1 or 2 for a stub); 0 for an instant
 */
public record Period(LocalDate end, int months) implements Comparable<Period> {
  public Period {
    if (months < 0 || months > 12) {
      throw new IllegalArgumentException(
          "Invalid months: " + months + " (must be 0 for an instant, or 1 to 12)");
    }
  }

  /** The instant at the end of a day. */
  public static Period at(LocalDate day) {
    return new Period(day, 0);
  }

  /** Whether this is a point in time. */
  public boolean isInstant() {
    return months == 0;
  }

  @Override
  public int compareTo(Period other) {
    int byEnd = end.compareTo(other.end);
    return byEnd != 0 ? byEnd : Integer.compare(months, other.months);
  }
}
