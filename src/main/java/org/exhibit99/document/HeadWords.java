package org.exhibit99.document;

import java.util.List;
import java.util.Locale;

/** Knows the words that stand over columns of figures. */
final class HeadWords {
  private static final List<String> PERIODS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "ended",
          "ending",
          "months",
          "quarter",
          "weeks",
          "year",
          "fiscal",
          "1q",
          "2q",
          "3q",
          "4q",
          "q1",
          "q2",
          "q3",
          "q4");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Parts of a balance sheet, which head the rows below wherever on the line they stand. */
  private static final List<String> SECTIONS =
      List.of(
          "assets",
          "liabilities",
          "liabilities and ",
          "stockholders' equity",
          "shareholders' equity");

  private HeadWords() {}

  /** Whether words alone on a line head the rows below rather than columns. */
  static boolean isSection(String text) {
    String low = text.toLowerCase(Locale.ROOT).replace(":", "").strip();
    for (String section : SECTIONS) {
      if (low.equals(section) || (section.endsWith(" ") && low.startsWith(section))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words name a period or a date. */
  static boolean hasPeriod(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    for (String word : PERIODS) {
      if (low.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Periods ended September 30}: whether a lone head dates all columns, of any length. */
  static boolean isOfAllColumns(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return low.contains("periods ended") || low.contains("periods ending");
  }

  /** Whether the words begin with a month or its abbreviation. */
  static boolean startsWithMonth(String text) {
    String low = text.substring(0, Math.min(3, text.length())).toLowerCase(Locale.ROOT);
    return MONTHS.contains(low);
  }

  /** Whether there are several items and each is a day with its year, {@code October 30, 1999}. */
  static boolean areWholeDays(List<Item> items) {
    for (Item item : items) {
      String text = item.text();
      int blank = text.lastIndexOf(' ');
      if (blank < 0 || !startsWithMonth(text) || !Figures.isYear(text.substring(blank + 1))) {
        return false;
      }
    }
    return items.size() > 1;
  }

  /** Whether a line lists days of digits and nothing else. */
  static boolean isDays(TextLine line) {
    for (Item item : line.items()) {
      if (!Figures.isDay(item.text())) {
        return false;
      }
    }
    return !line.items().isEmpty();
  }

  /**
   * Whether a line is a head that begins a new table, by its words: years, or periods over columns.
   *
   * @param edge where figures begin
   */
  static boolean isHead(TextLine line, int edge) {
    List<Item> items = line.items();
    if (items.isEmpty()) {
      return false;
    }
    if (line.is(TextLine.Kind.ROW)) {
      return line.isYears() && (items.get(0).figure() || items.size() > 2);
    }
    Item last = items.get(items.size() - 1);
    boolean over = last.from() + last.to() > 2 * edge - 8 && last.from() > 12;
    return over && last.text().length() < 60 && hasPeriod(last.text());
  }
}
