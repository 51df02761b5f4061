package org.exhibit99.job;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A state of knowledge that trends are computed from.
 *
 * @param day the day, included, up to which releases count; null for the first print of each value
 */
record Vintage(@Nullable LocalDate day) {
  private static final String FIRST_PRINT = "first-print";

  /**
   * The vintage that a word names: a day as 2007-12-31, or {@code first-print}.
   *
   * @throws WrongUse if it names none, or a day that is yet to come
   */
  static Vintage parse(String word, LocalDate today) {
    String stripped = word.strip();
    if (stripped.equals(FIRST_PRINT)) {
      return new Vintage(null);
    }
    LocalDate day;
    try {
      day = LocalDate.parse(stripped);
    } catch (DateTimeParseException e) {
      throw new WrongUse(
          "Invalid vintage: '"
              + stripped
              + "' (must be a day as 2007-12-31, or first-print; several are separated by commas)",
          e);
    }
    if (day.isAfter(today)) {
      throw new WrongUse(
          "Invalid vintage: " + day + " lies in the future (must be a day up to " + today + ")");
    }
    return new Vintage(day);
  }

  /** As tables write it: the day as 2007-12-31, or {@code first-print}. */
  String word() {
    return day == null ? FIRST_PRINT : day.toString();
  }
}
