package org.exhibit99.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that was seen and not taken, with the reason.
 *
 * @param reason why, as a word of a closed set
 * @param detail what is wrong, with the values
 * @param metric the metric that it would have been, or null
 * @param quote the words, maybe empty
 * @param location where it stands, or null where it concerns the whole exhibit
 */
public record Rejection(
    Reason reason,
    String detail,
    @Nullable String metric,
    String quote,
    @Nullable Location location) {
  /** Why something was not taken. */
  public enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** The bytes are no document that can be read. */
    UNREADABLE,
    /** It ends in the middle. */
    TRUNCATED,
    /** Larger than the bounds. */
    TOO_LARGE,
    /** A media type that is not read. */
    UNSUPPORTED_TYPE,
    /** Images or slides without text. */
    NO_TEXT,
    /** No period can be told. */
    NO_PERIOD,
    /** No scale can be told. */
    NO_SCALE,
    /** Another currency than US dollars. */
    FOREIGN_CURRENCY,
    /** Readings contradict each other and no rule decides. */
    CONFLICT,
    /** A check shows that it cannot be right. */
    FAILED_CHECK,
    /** It could be more than one metric or not the metric at all. */
    AMBIGUOUS
  }

  /** A rejection that concerns the whole exhibit. */
  public static Rejection ofWhole(Reason reason, String detail) {
    return new Rejection(reason, detail, null, "", null);
  }
}
