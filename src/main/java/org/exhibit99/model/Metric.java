package org.exhibit99.model;

/**
 * Something that releases state of a company.
 *
 * @param name its name in tables, as {@code net_income}
 * @param kind whether it belongs to a length of time or to a day
 * @param unit what it counts
 * @param gaap whether generally accepted accounting principles define it
 * @param definition what counts as it, in a sentence or two
 */
public record Metric(String name, Kind kind, Unit unit, boolean gaap, String definition) {
  /** Whether a metric belongs to a length of time or to a day. */
  public enum Kind {
    /** Over a period: income, dividends, average shares. */
    DURATION,
    /** At the end of a day: assets, equity, book value. */
    INSTANT
  }

  public Metric {
    if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException(
          "Invalid metric name: '"
              + name
              + "' (must be lower-case letters, digits and underscores, a letter first)");
    }
  }
}
