package org.exhibit99.facts;

/** What {@link Character} says of letters and digits, of ASCII by a look into a table. */
final class Letters {
  private static final int ASCII = 128;
  private static final boolean[] LETTER = new boolean[ASCII];
  private static final boolean[] LETTER_OR_DIGIT = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      LETTER[c] = Character.isLetter(c);
      LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
    }
  }

  private Letters() {}

  static boolean isAscii(char c) {
    return c < ASCII;
  }

  static boolean isLetter(char c) {
    return c < ASCII ? LETTER[c] : Character.isLetter(c);
  }

  static boolean isLetterOrDigit(char c) {
    return c < ASCII ? LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
  }
}
