package org.exhibit99.job;

import java.math.BigDecimal;
import java.util.List;

/**
 * A fact as somebody read it off an exhibit.
 *
 * @param key what it is about
 * @param values the values that are right, mostly one
 * @param quote where it stands; {@code optional:} first where it counts neither way
 */
record GoldFact(FactKey key, List<BigDecimal> values, String quote) {
  /**
   * What a fact is about.
   *
   * @param metric the metric
   * @param periodEnd the last day, as ISO writes it
   * @param months the length in months
   */
  record FactKey(String metric, String periodEnd, int months) {}

  GoldFact {
    values = List.copyOf(values);
  }

  /** Whether it counts neither as right nor as missed. */
  boolean isOptional() {
    return quote.startsWith("optional:");
  }

  /** Whether a value is right, to one part in a thousand million. */
  boolean isMetBy(BigDecimal value) {
    return values.stream().anyMatch(right -> same(right, value));
  }

  /** Equal, to one part in a thousand million of the larger one or of 1. */
  static boolean same(BigDecimal one, BigDecimal other) {
    BigDecimal size = BigDecimal.ONE.max(one.abs()).max(other.abs());
    return one.subtract(other).abs().compareTo(size.scaleByPowerOfTen(-9)) <= 0;
  }
}
