package org.exhibit99.facts;

import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a column.
 *
 * @param text its heads from top to bottom, apart by {@code " > "}
 * @param role what the column holds
 * @param period the time it stands for, or null where it cannot be told
 * @param evidence the words that give the period
 * @param restated whether it is marked as restated
 */
record ColumnHead(
    String text, Role role, @Nullable Period period, String evidence, boolean restated) {
  /** What a column holds. */
  enum Role {
    /** Figures of the whole company as they are. */
    FIGURE,
    /** A change or a comparison of two other columns. */
    CHANGE,
    /** A percentage of something. */
    PERCENT,
    /** What is expected, would have been, or is on another basis. */
    HYPOTHETICAL,
    /** Average balances. */
    AVERAGE,
    /** Something that cannot be told, as a part of the company. */
    OTHER
  }
}
