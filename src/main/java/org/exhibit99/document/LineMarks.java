package org.exhibit99.document;

import java.util.Arrays;

/**
 * Tells in one pass which marks stand in a line, so that no rule looks for those that do not. What
 * is left of a line when something is taken out of it has no others.
 */
final class LineMarks {
  /** What no line needs to be read: a tab, a control character, all that ASCII has not. */
  static final int ODD = 1;

  /** An angle or a square bracket, with which tags begin. */
  static final int BRACKET = 2;

  /** A dash, or what else rules and frames are drawn with. */
  static final int DASH = 4;

  /** A dot or an underscore, which lead from a label to its figures. */
  static final int LEADER = 8;

  private static final byte[] ASCII = ascii();

  private LineMarks() {}

  /** The marks of a line, a bit for each. */
  static int of(String line) {
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      marks |= c < ASCII.length ? ASCII[c] : ODD;
    }
    return marks;
  }

  private static byte[] ascii() {
    byte[] ascii = new byte[128];
    Arrays.fill(ascii, 0, ' ', (byte) ODD);
    ascii[127] = ODD;
    ascii['<'] = BRACKET;
    ascii['['] = BRACKET;
    ascii['-'] = DASH;
    ascii['='] = DASH;
    ascii['*'] = DASH;
    ascii['~'] = DASH;
    ascii['_'] = DASH | LEADER;
    ascii['.'] = LEADER;
    return ascii;
  }
}
