package org.exhibit99.document;

import java.util.List;

/**
 * Tells typewriter's tabs from tabs between cells. A typewriter's tab goes on to the next stop of
 * eight characters, so a short label has more of them before its first figure than a long one, and
 * the figures stand in columns only where the tabs are expanded.
 */
final class TabStops {
  private static final int STOP = 8;

  /** So many pairs of rows must stand in columns by their stops and not by their tabs. */
  private static final int FEWEST = 2;

  /** A parenthesis may end a figure behind its column. */
  private static final int LOOSE = 1;

  private TabStops() {}

  /** Whether the tabs of the lines move words to stops, rather than part cells. */
  static boolean areSet(List<String> lines) {
    int stops = 0;
    int cells = 0;
    Row last = Row.NONE;
    for (String line : lines) {
      Row row = line.indexOf('\t') > 0 ? Row.of(line) : Row.NONE;
      if (row.figures > 0 && row.figures == last.figures) {
        boolean alike = row.tabs == last.tabs;
        boolean column =
            Math.abs(row.end - last.end) <= LOOSE || Math.abs(row.start - last.start) <= LOOSE;
        stops += column && !alike ? 1 : 0;
        cells += alike && !column ? 1 : 0;
      }
      last = row.figures > 0 ? row : last;
    }
    return stops >= FEWEST && stops > cells;
  }

  /**
   * What a line says of its tabs.
   *
   * @param figures how many numbers stand behind the first tab
   * @param tabs how many tabs stand before the last of them
   * @param start the character at which it begins, tabs expanded
   * @param end the character behind it, tabs expanded
   */
  private record Row(int figures, int tabs, int start, int end) {
    static final Row NONE = new Row(0, 0, 0, 0);

    static Row of(String line) {
      Row row = NONE;
      int tabs = 0;
      int place = 0;
      int from = 0;
      for (int at = 0; at <= line.length(); at++) {
        if (at < line.length() && line.charAt(at) != '\t') {
          continue;
        }
        String field = line.substring(from, at);
        int blanks = field.length() - field.stripLeading().length();
        String text = field.strip();
        if (tabs > 0
            && !Figures.isYear(text)
            && Figures.kind(text, 0, text.length()) == Figures.Kind.NUMBER) {
          row = new Row(row.figures + 1, tabs, place + blanks, place + blanks + text.length());
        }
        tabs++;
        place = (place + field.length()) / STOP * STOP + STOP;
        from = at + 1;
      }
      return row;
    }
  }
}
