package org.exhibit99.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dividend on the common stock that a sentence says was declared.
 *
 * @param kind whether it is one of a series
 * @param amount dollars a share, above zero
 * @param period the quarter that it is for, where the sentence names one
 * @param declaredOn the day of declaration, where one is printed
 * @param recordOn the record date, where one is printed
 * @param payableOn the payment date, where one is printed
 * @param quote the sentence, and those behind it that date it
 * @param location where it stands
 */
public record DividendDeclaration(
    Kind kind,
    Amount amount,
    @Nullable Period period,
    @Nullable LocalDate declaredOn,
    @Nullable LocalDate recordOn,
    @Nullable LocalDate payableOn,
    String quote,
    Location location) {
  /** Whether a dividend is one of a series. */
  public enum Kind {
    /** One of those that come every quarter. */
    REGULAR,
    /** One by itself: special, extra, one-time, supplemental. */
    SPECIAL
  }

  public DividendDeclaration {
    if (amount.value().signum() <= 0) {
      throw new IllegalArgumentException(
          "Invalid dividend: " + amount + " (a declared one is above zero)");
    }
  }
}
