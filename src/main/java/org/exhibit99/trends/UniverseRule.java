package org.exhibit99.trends;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list that adds companies to the universe, removes or classifies them.
 *
 * @param cik the company's Central Index Key
 * @param kind what the rule does
 * @param from the first day on which it holds, or null for always
 * @param to the last day on which it holds, or null for ever
 */
record UniverseRule(long cik, Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
  /** What a rule does. */
  enum Kind {
    /** The company belongs to the universe whatever its SIC code. */
    ADD,
    /** It does not. */
    REMOVE,
    /** It is a mortgage REIT. */
    MORTGAGE,
    /** It is an equity REIT. */
    EQUITY;

    /** As the list writes it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says who belongs, not what somebody is. */
    boolean ofMembership() {
      return this == ADD || this == REMOVE;
    }
  }

  UniverseRule {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("to " + to + " is before from " + from);
    }
  }
}
