package org.exhibit99.model;

import java.math.BigDecimal;

/**
 * An exact decimal in base units, in one canonical form, so that equal amounts are equal records.
 *
 * @param value without trailing zeros behind the point, never in exponent form
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {
  /** Nothing, as a printed dash says. */
  public static final Amount ZERO = new Amount(BigDecimal.ZERO);

  public Amount {
    if (value.signum() == 0) {
      value = BigDecimal.ZERO;
    } else if (value.scale() > 0) {
      value = value.stripTrailingZeros();
    }
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /** The amount that a plain decimal such as {@code -1191235000} or {@code 0.76} writes. */
  public static Amount of(String plain) {
    return new Amount(new BigDecimal(plain));
  }

  /** The same amount with the other sign. */
  public Amount negated() {
    return new Amount(value.negate());
  }

  @Override
  public int compareTo(Amount other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
