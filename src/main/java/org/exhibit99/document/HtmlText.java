package org.exhibit99.document;

/**
 * Gathers the words of a paragraph or of a cell, white space folded, and remembers how they were
 * dressed. Cells nest: what an inner one gathers stands behind what the outer one has so far.
 */
final class HtmlText {
  private final StringBuilder words = new StringBuilder(256);
  private int base;
  private int letters;
  private int boldLetters;
  private boolean wasBold;
  private boolean wasListed;
  private int indent;
  private int ownIndent;
  private int blanks;
  private int mark = -1;

  /** Where a cell or paragraph was, to return to when an inner one is through. */
  record Place(
      int base, int letters, int boldLetters, int indent, int ownIndent, int blanks, int mark) {}

  Place enter() {
    Place outer = new Place(base, letters, boldLetters, indent, ownIndent, blanks, mark);
    base = words.length();
    indent = 0;
    mark = -1;
    clear();
    return outer;
  }

  void leave(Place outer) {
    words.setLength(base);
    base = outer.base();
    letters = outer.letters();
    boldLetters = outer.boldLetters();
    indent = outer.indent();
    ownIndent = outer.ownIndent();
    blanks = outer.blanks();
    mark = outer.mark();
  }

  private void clear() {
    letters = 0;
    boldLetters = 0;
    ownIndent = 0;
    blanks = 0;
  }

  /** Deepens the indent for what follows, in tenths of an em; a negative one undoes it. */
  void indent(int tenths) {
    indent += tenths;
  }

  void append(String text, boolean bold) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 127) {
        word(c, bold);
      } else if (c <= ' ') {
        blank();
      } else if (isBlank(c)) {
        if (words.length() == base) {
          blanks++;
        }
        blank();
      } else if (!isNothing(c)) {
        word(c, bold);
      }
    }
  }

  private void word(char c, boolean bold) {
    if (letters == 0) {
      ownIndent = indent;
    }
    words.append(c);
    letters++;
    if (bold) {
      boldLetters++;
    }
  }

  private void blank() {
    int end = words.length();
    if (end > base && words.charAt(end - 1) != ' ' && words.charAt(end - 1) != '\n') {
      words.append(' ');
    }
  }

  private static boolean isBlank(char c) {
    return c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u0085';
  }

  /** Characters without a width: soft hyphens, zero-width blanks and joiners, byte order marks. */
  private static boolean isNothing(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || c == '\uFEFF'
        || (c >= '\u007F' && c < '\u00A0');
  }

  /** A line break: a blank to a paragraph; two of them end it. */
  void lineBreak() {
    int end = words.length();
    while (end > base && words.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > base) {
      words.setLength(end);
      words.append('\n');
    }
  }

  private int breaks;

  /** Whether a paragraph ends, because a second line break follows the first at once. */
  boolean endsParagraph() {
    int length = words.length();
    boolean second = length == breaks && length > base;
    breaks = length;
    return second;
  }

  /** Ends a line within a cell. */
  void endLine() {
    int end = words.length();
    if (end > base && words.charAt(end - 1) != '\n') {
      lineBreak();
    }
  }

  /** A superscript begins. */
  void startMark() {
    if (mark < 0) {
      mark = words.length();
    }
  }

  /** A superscript ends: a footnote mark behind words is taken out, other superscripts stay. */
  void endMark() {
    int from = mark;
    mark = -1;
    if (from <= base || from > words.length()) {
      return;
    }
    if (isFootnoteMark(words, from, words.length())) {
      letters -= words.length() - from;
      boolean blank = words.length() > from && words.charAt(words.length() - 1) == ' ';
      words.setLength(from);
      if (blank) {
        blank();
      }
    }
  }

  /**
   * Digits, single letters, parentheses, commas and stars: {@code (1)}, {@code 2, 3}, {@code *}.
   */
  private static boolean isFootnoteMark(CharSequence text, int from, int to) {
    int run = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        run++;
        if (run > 1) {
          return false;
        }
      } else {
        run = 0;
        boolean known = Figures.isDigit(c) || "()[], *†‡§.#+-".indexOf(c) >= 0;
        if (!known) {
          return false;
        }
      }
    }
    return true;
  }

  /** The words gathered since the start of the cell or paragraph, lines apart by line feeds. */
  String words() {
    int end = words.length();
    while (end > base && words.charAt(end - 1) <= ' ') {
      end--;
    }
    return words.substring(base, end);
  }

  boolean isBold() {
    return letters > 0 && boldLetters * 2 > letters;
  }

  /** How deep the first word was indented, in ems. */
  int ownIndent() {
    return Math.max(0, (ownIndent + blanks * 5 + 5) / 10);
  }

  /** Begins the words anew. */
  void restart() {
    words.setLength(base);
    breaks = -1;
    clear();
  }

  /** Begins the words anew, and gives those gathered as one line. */
  String takeParagraph() {
    String text = words().replace('\n', ' ');
    wasBold = isBold();
    restart();
    int bullet = Headings.behindBullet(text);
    wasListed = bullet > 0;
    return bullet > 0 ? text.substring(bullet) : text;
  }

  /** Whether a bullet stood before the paragraph taken last. */
  boolean wasListed() {
    return wasListed;
  }

  /** Whether the paragraph taken last was bold. */
  boolean wasBold() {
    return wasBold;
  }
}
