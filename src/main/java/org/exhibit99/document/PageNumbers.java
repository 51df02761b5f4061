package org.exhibit99.document;

import java.util.List;
import org.exhibit99.document.TextLine.Kind;

/** Knows the numbers of pages from figures: they stand alone beside a page break. */
final class PageNumbers {
  private static final int LONGEST = 9;

  /** So many blank lines end a page whatever stands behind them. */
  private static final int MOST_BLANKS = 200;

  private PageNumbers() {}

  /** Whether a line is a page number: alone, and dressed in dashes or next to a page break. */
  static boolean isAt(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    if (!line.is(Kind.ROW) && !line.is(Kind.WORDS)) {
      return false;
    }
    char last = line.text().charAt(line.text().length() - 1);
    if (last != '-' && !Figures.isDigit(last)) {
      return false;
    }
    String text = line.text().strip();
    if (text.length() > LONGEST || !isNumber(text)) {
      return false;
    }
    boolean dressed = !Figures.isDigit(text.charAt(0));
    Kind before = neighbour(lines, at, -1);
    Kind behind = neighbour(lines, at, 1);
    return before == Kind.PAGE || behind == Kind.PAGE || (dressed && before == Kind.BLANK);
  }

  /** The first mark beside a line, blank lines overlooked unless there is nothing else. */
  private static Kind neighbour(List<TextLine> lines, int from, int step) {
    boolean blank = false;
    int limit = from + step * MOST_BLANKS;
    for (int at = from + step; at >= 0 && at < lines.size() && at != limit; at += step) {
      Kind kind = lines.get(at).kind();
      if (kind != Kind.BLANK) {
        return blank && kind != Kind.PAGE ? Kind.BLANK : kind;
      }
      blank = true;
    }
    return Kind.PAGE;
  }

  /** One to three digits, maybe between dashes: {@code 7}, {@code - 12 -}. */
  static boolean isNumber(String text) {
    int digits = 0;
    int dashes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Figures.isDigit(c)) {
        digits++;
      } else if (c == '-') {
        dashes++;
      } else if (c != ' ') {
        return false;
      }
    }
    boolean paired = dashes == 0 || (dashes == 2 && text.startsWith("-") && text.endsWith("-"));
    return digits > 0 && digits < 4 && paired;
  }
}
