package org.exhibit99.quarters;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list that says which companies are one.
 *
 * @param cik the company's Central Index Key
 * @param kind what the line says
 * @param value the name, the ticker, or the successor's CIK
 * @param from the first day on which it holds, or null for always
 * @param to the last day on which it holds, or null for ever
 */
record CompanyRule(
    long cik, Kind kind, String value, @Nullable LocalDate from, @Nullable LocalDate to) {
  /** What a line says. */
  enum Kind {
    /** A name by which releases call the company. */
    NAME,
    /** A ticker that its releases print. */
    TICKER,
    /** Another registrant goes on with its history. */
    SUCCESSOR;

    /** As the list writes it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  CompanyRule {
    if (value.isBlank()) {
      throw new IllegalArgumentException("value is empty: write a name, a ticker or a CIK");
    }
    if (kind == Kind.SUCCESSOR && !value.matches("[0-9]{1,10}")) {
      throw new IllegalArgumentException(
          "Invalid successor: '" + value + "' (must be a CIK, 1 to 10 digits)");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("to " + to + " is before from " + from);
    }
  }
}
