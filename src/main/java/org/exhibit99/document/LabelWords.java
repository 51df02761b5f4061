package org.exhibit99.document;

import java.util.List;
import java.util.Locale;

/** Tells whether a label goes on in the next line. */
final class LabelWords {
  private static final List<String> OPEN =
      List.of(
          "and",
          "of",
          "for",
          "the",
          "in",
          "to",
          "at",
          "on",
          "by",
          "from",
          "with",
          "or",
          "before",
          "per",
          "a",
          "an",
          "as",
          "&",
          "related",
          "available",
          "than",
          "its",
          "non");

  private LabelWords() {}

  /** Whether the second line belongs to the label that the first one begins. */
  static boolean goesOn(String first, String second) {
    if (first.isEmpty() || second.isEmpty() || first.endsWith(":")) {
      return false;
    }
    return startsLow(second) || isOpen(first);
  }

  /** Whether words begin as no label does: in lower case or with a parenthesis. */
  static boolean startsLow(String text) {
    char c = text.isEmpty() ? ' ' : text.charAt(0);
    return Character.isLowerCase(c) || (c == '(' && text.length() > 4) || c == '&';
  }

  /** Whether words end as no label does: with a comma, a hyphen, a preposition. */
  static boolean isOpen(String text) {
    char last = text.charAt(text.length() - 1);
    if (last == ',' || last == ';' || last == '-' || last == '&') {
      return true;
    }
    int blank = text.lastIndexOf(' ');
    return blank > 0 && OPEN.contains(text.substring(blank + 1).toLowerCase(Locale.ROOT));
  }

  static String joined(String first, String second) {
    boolean hyphen = first.length() > 2 && first.endsWith("-") && !first.endsWith(" -");
    return hyphen ? first + second : first + " " + second;
  }
}
