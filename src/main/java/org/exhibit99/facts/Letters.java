package org.exhibit99.facts;

import java.nio.charset.StandardCharsets;

/** What {@link Character} says of letters and digits, of ASCII by a look into a table. */
final class Letters {
  private static final int ASCII = 128;
  private static final boolean[] LETTER = new boolean[ASCII];
  private static final boolean[] LETTER_OR_DIGIT = new boolean[ASCII];

  /** The small letter or digit of a character, 0 for any other. */
  private static final char[] SMALL = new char[ASCII];

  /** By a byte of Latin-1, the same with letters of ASCII in their small forms. */
  private static final byte[] SMALL_BYTE = new byte[256];

  static {
    for (int b = 0; b < SMALL_BYTE.length; b++) {
      SMALL_BYTE[b] = (byte) (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b);
    }
    for (char c = 0; c < ASCII; c++) {
      SMALL[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
      LETTER[c] = Character.isLetter(c);
      LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
    }
  }

  private Letters() {}

  /**
   * A text with its ASCII letters in their small forms; what Latin-1 does not have is a question
   * mark.
   */
  static String small(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = SMALL_BYTE[bytes[at] & 0xff];
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Whether one of some words stands in a text, maybe within another. */
  static boolean hasAny(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a digit of ASCII stands in a text from one place up to another. */
  static boolean hasDigit(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }

  static boolean isAscii(char c) {
    return c < ASCII;
  }

  /** An ASCII letter in its small form, an ASCII digit as it is, 0 for anything else. */
  static char small(char c) {
    return c < ASCII ? SMALL[c] : 0;
  }

  static boolean isLetter(char c) {
    return c < ASCII ? LETTER[c] : Character.isLetter(c);
  }

  static boolean isLetterOrDigit(char c) {
    return c < ASCII ? LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
  }
}
