package org.exhibit99.document;

/** Tells a heading from a sentence by its dress. */
final class Headings {
  private static final int LONGEST = 240;

  private Headings() {}

  /** Whether words are a heading: short, no sentence, and bold, centred or in capitals. */
  static boolean isHeading(String text, boolean bold, boolean centred) {
    if (text.length() > LONGEST) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (last == ';' || last == ',' || (last == '.' && text.length() > 60)) {
      return false;
    }
    return bold || centred || isCapitals(text);
  }

  /** Whether letters are capitals, by and large. */
  static boolean isCapitals(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        upper++;
      } else if (c >= 'a' && c <= 'z') {
        lower++;
      }
    }
    return upper > 3 && upper > lower * 4;
  }

  /** Where the words behind a leading bullet begin, 0 where there is no bullet. */
  static int behindBullet(String text) {
    int at = 0;
    while (at < text.length() && isBullet(text.charAt(at))) {
      at++;
    }
    if (at == 0 && text.length() > 3 && isLoneMark(text)) {
      at = 1;
    }
    if (at == 0) {
      return 0;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** A dash or an o that stands apart from the words behind it. */
  private static boolean isLoneMark(String text) {
    char mark = text.charAt(0);
    if (text.charAt(1) != ' ' || (mark != 'o' && !Figures.isDash(mark))) {
      return false;
    }
    int at = 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    char first = at < text.length() ? text.charAt(at) : ' ';
    return at > 2 || mark != 'o' || Character.isUpperCase(first);
  }

  static boolean isBullet(char c) {
    return switch (c) {
      case '•',
          '·',
          '●',
          '○',
          '■',
          '□',
          '▪',
          '▫',
          '◦',
          '‣',
          '⁃',
          '➢',
          '►',
          '❖',
          '✓',
          '♦',
          '◆',
          '\uF0B7',
          '\uF0A7',
          '\u2027',
          '\u2219',
          '\uF06E',
          '§',
          '\uFFFD' ->
          true;
      default -> false;
    };
  }
}
