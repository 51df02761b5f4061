package org.exhibit99.sample;

/**
 * A number as it stands in a cell.
 *
 * @param digits with thousands separators, without sign; {@code -} for nothing; empty for a blank
 * @param negative whether it stands in parentheses
 * @param dollar whether a dollar sign stands before it
 * @param percent whether a percent sign stands behind it
 */
record Figure(String digits, boolean negative, boolean dollar, boolean percent) {
  static final Figure BLANK = new Figure("", false, false, false);

  Figure withDollar() {
    return digits.isEmpty() ? this : new Figure(digits, negative, true, percent);
  }

  boolean isBlank() {
    return digits.isEmpty();
  }

  boolean isDash() {
    return digits.equals("-");
  }

  /** As one word: {@code $ (1,234)}, with the given gap behind the dollar sign. */
  String text(String gap) {
    return (dollar ? "$" + gap : "")
        + (negative ? "(" + digits + ")" : digits)
        + (percent ? "%" : "");
  }
}
