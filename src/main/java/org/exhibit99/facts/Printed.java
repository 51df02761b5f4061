package org.exhibit99.facts;

import java.math.BigDecimal;
import org.exhibit99.model.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A number as a cell prints it.
 *
 * @param value with its sign, before any scale; a dash is 0
 * @param dash whether it is printed as a dash
 * @param percent whether a percent sign stands with it
 * @param dollar whether a dollar sign stands with it
 * @param negative whether parentheses or a minus sign dress it
 * @param cents whether it is marked as cents
 * @param scale the scale that the cell itself gives, as {@code $91.9 billion}, or null
 */
record Printed(
    BigDecimal value,
    boolean dash,
    boolean percent,
    boolean dollar,
    boolean negative,
    boolean cents,
    @Nullable Scale scale) {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1980);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2050);

  /** A number whose cell gives no scale. */
  Printed(
      BigDecimal value,
      boolean dash,
      boolean percent,
      boolean dollar,
      boolean negative,
      boolean cents) {
    this(value, dash, percent, dollar, negative, cents, null);
  }

  /** How many digits stand behind the point. */
  int decimals() {
    return Math.max(0, value.scale());
  }

  /** The size of the last printed digit. */
  BigDecimal grain() {
    return BigDecimal.ONE.movePointLeft(decimals());
  }

  /** Whether it may be a year rather than an amount. */
  boolean mayBeYear() {
    return !dash
        && !percent
        && !dollar
        && !negative
        && value.scale() <= 0
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) <= 0;
  }
}
