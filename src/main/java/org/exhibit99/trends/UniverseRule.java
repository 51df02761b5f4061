package org.exhibit99.trends;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list that adds companies to the universe, removes or classifies them.
 *
 * @param cik the company's Central Index Key
 * @param kind what the rule does
 * @param into of a merger, the CIK of the company that goes on; null of other rules
 * @param from the first day on which it holds, or null for always
 * @param to the last day on which it holds, or null for ever
 * @param reason why, maybe empty
 */
record UniverseRule(
    long cik,
    Kind kind,
    @Nullable Long into,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String reason) {
  private static final Pattern MERGER = Pattern.compile("merged into ([0-9]{1,10})");

  /** What a rule does. */
  enum Kind {
    /** The company belongs to the universe whatever its SIC code. */
    ADD,
    /** It does not. */
    REMOVE,
    /** It went into another company and reports no more for itself. */
    MERGED,
    /** It is a mortgage REIT. */
    MORTGAGE,
    /** It is an equity REIT. */
    EQUITY;

    /** As tables write it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says who belongs, not what somebody is. */
    boolean ofMembership() {
      return this == ADD || this == REMOVE || this == MERGED;
    }
  }

  UniverseRule {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("to " + to + " is before from " + from);
    }
    if (kind == Kind.MERGED && from == null) {
      throw new IllegalArgumentException("a merger has no from (must be the day of the merger)");
    }
  }

  /** The rule that a word of the list names. */
  static UniverseRule of(
      long cik, String word, @Nullable LocalDate from, @Nullable LocalDate to, String reason) {
    Matcher merger = MERGER.matcher(word.toLowerCase(Locale.ROOT));
    if (merger.matches()) {
      return new UniverseRule(cik, Kind.MERGED, Long.valueOf(merger.group(1)), from, to, reason);
    }
    for (Kind kind : Kind.values()) {
      if (kind != Kind.MERGED && kind.word().equals(word.toLowerCase(Locale.ROOT))) {
        return new UniverseRule(cik, kind, null, from, to, reason);
      }
    }
    throw new IllegalArgumentException(
        "Unknown rule: '"
            + word
            + "' (must be add, remove, mortgage, equity or merged into and a CIK)");
  }

  /** Why a company is in or out, in words. */
  String why() {
    String tail = reason.isEmpty() ? "" : ": " + reason;
    return switch (kind) {
      case ADD -> "added by the list" + tail;
      case REMOVE -> "removed by the list" + tail;
      case MERGED -> "merged into CIK " + into + tail;
      case MORTGAGE, EQUITY -> "classified by the list" + tail;
    };
  }
}
