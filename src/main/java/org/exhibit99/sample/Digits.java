package org.exhibit99.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in the dress of releases, the same whatever the default locale. */
final class Digits {
  private Digits() {}

  /** Thousands separated, without a sign. */
  static String grouped(long number) {
    String plain = Long.toString(Math.abs(number));
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = plain.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** A whole number for a table: {@code -} for 0, parentheses below. */
  static Figure whole(long number) {
    return number == 0
        ? new Figure("-", false, false, false)
        : new Figure(grouped(number), number < 0, false, false);
  }

  /** Dollars a share for a table. */
  static Figure perShare(BigDecimal dollars) {
    return new Figure(cents(dollars), dollars.signum() < 0, false, false);
  }

  /** A dividend a share for a table; {@code -} for none. */
  static Figure dividend(BigDecimal dollars) {
    return dollars.signum() == 0 ? new Figure("-", false, false, false) : perShare(dollars);
  }

  /** A fraction for a table, as a percentage with two decimals. */
  static Figure percent(BigDecimal fraction) {
    return new Figure(percentage(fraction, 2), fraction.signum() < 0, false, true);
  }

  /** Two decimals, or three where they are needed, without a sign. */
  static String cents(BigDecimal dollars) {
    BigDecimal amount = dollars.abs();
    BigDecimal two = amount.setScale(2, RoundingMode.HALF_UP);
    return (two.compareTo(amount) == 0 ? two : amount.setScale(3, RoundingMode.HALF_UP))
        .toPlainString();
  }

  /** The percentage that a fraction is, without its sign. */
  static String percentage(BigDecimal fraction, int decimals) {
    return fraction
        .abs()
        .movePointRight(2)
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
