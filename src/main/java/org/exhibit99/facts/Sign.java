package org.exhibit99.facts;

import java.util.Locale;

/** What the sign of a printed amount means for a metric. */
enum Sign {
  /** As printed: a loss stands in parentheses. */
  AS_PRINTED,
  /** Always a positive amount, however it is printed. */
  POSITIVE,
  /**
   * An expense: positive, where parentheses are either the dress of an expense or a real release;
   * the statement around it decides.
   */
  EXPENSE,
  /** The other way round: a benefit, a recapture, a recovery. */
  REVERSED,
  /** A loss or deficit by its words alone: negative, unless the row prints both signs. */
  LOSS;

  /** The name as the dictionary writes it: {@code as printed}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
