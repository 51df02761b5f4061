package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exhibit99.document.TextLine.Kind;

/**
 * Two tables of fixed-width text that stand side by side: each line holds a label and figures, and
 * behind them another label and other figures.
 *
 * @param start its first line
 * @param end the line behind its last one
 * @param cut the character at which the right table begins
 * @param bar whether a bar stands there
 */
record SideBySide(int start, int end, int cut, boolean bar) {
  private static final int FEWEST = 3;
  private static final int MOST_HEADS = 9;
  private static final int INDENT = 6;
  private static final int MOST_LINES = 200;
  private static final int NARROWEST = 20;

  /** The first pair of tables of which a row stands between two lines, or nothing. */
  static Optional<SideBySide> within(List<TextLine> lines, int from, int to, int floor) {
    for (int at = from; at < to; at++) {
      Optional<SideBySide> pair =
          lines.get(at).is(Kind.ROW) ? around(lines, at, floor) : Optional.empty();
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  private static Optional<SideBySide> around(List<TextLine> lines, int row, int floor) {
    int bar = bar(lines.get(row));
    int cut = bar > 0 ? bar : secondLabel(lines.get(row));
    if (cut < 0) {
      return Optional.empty();
    }
    int least = cut;
    int rows = 0;
    int end = row;
    for (int at = row; at < lines.size() && at < row + MOST_LINES && !isOver(lines, at); at++) {
      TextLine line = lines.get(at);
      if (line.is(Kind.ROW)) {
        int here = bar > 0 ? bar(line) : secondLabel(line);
        boolean near = here >= 0 && Math.abs(here - cut) <= INDENT;
        rows += near ? 1 : 0;
        least = near ? Math.min(least, here) : least;
        end = at + 1;
      }
    }
    for (int at = row; at < end; at++) {
      if (lines.get(at).is(Kind.ROW) && crosses(lines.get(at), least) && bar < 0) {
        return Optional.empty();
      }
    }
    if (rows < FEWEST) {
      return Optional.empty();
    }
    int top = top(lines, row, floor);
    int edge = bar > 0 ? least : edge(lines.subList(top, end), least);
    return Optional.of(new SideBySide(top, end, edge, bar > 0));
  }

  /** Where the right table begins: a heading may begin left of the labels below it. */
  private static int edge(List<TextLine> lines, int label) {
    int edge = label;
    for (TextLine line : lines) {
      for (Item item : line.items()) {
        boolean heading = line.is(Kind.WORDS) && item.from() >= label - INDENT;
        edge = heading && item.to() > label ? Math.min(edge, item.from()) : edge;
      }
    }
    for (TextLine line : lines) {
      for (Item item : line.items()) {
        boolean between = item.from() < label && item.to() > edge && item.to() <= label;
        if (between && !(line.is(Kind.WORDS) && item.from() >= edge)) {
          return label;
        }
      }
    }
    return edge;
  }

  /** Where the one bar of a line stands, or -1. */
  private static int bar(TextLine line) {
    int bar = line.text().indexOf('|');
    return bar >= NARROWEST && line.text().indexOf('|', bar + 1) < 0 ? bar : -1;
  }

  /** Where the label begins that stands behind a figure and before another, or -1. */
  private static int secondLabel(TextLine line) {
    List<Item> items = line.items();
    if (!line.is(Kind.ROW) || items.get(0).figure()) {
      return -1;
    }
    boolean figure = false;
    for (int i = 1; i + 1 < items.size(); i++) {
      Item item = items.get(i);
      if (figure && !item.figure() && items.get(i + 1).figure() && isLabel(item.text())) {
        return item.from();
      }
      figure |= item.figure();
    }
    return -1;
  }

  private static boolean isLabel(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters > 3;
  }

  private static boolean isOver(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    boolean blank =
        line.is(Kind.BLANK) && at + 1 < lines.size() && lines.get(at + 1).is(Kind.BLANK);
    return blank || line.is(Kind.PAGE) || line.is(Kind.TABLE) || line.is(Kind.TABLE_END);
  }

  private static int top(List<TextLine> lines, int row, int floor) {
    int top = row;
    for (int at = row - 1; at >= floor && at >= row - MOST_HEADS; at--) {
      Kind kind = lines.get(at).kind();
      if (kind == Kind.ROW && lines.get(at).isYears()) {
        top = at;
      } else if (kind != Kind.WORDS
          && kind != Kind.RULE
          && kind != Kind.STUB
          && kind != Kind.BLANK) {
        break;
      }
      top = kind == Kind.WORDS ? at : top;
    }
    return top;
  }

  private static boolean crosses(TextLine line, int cut) {
    for (Item item : line.items()) {
      if (item.from() < cut && item.to() > cut) {
        return true;
      }
    }
    return false;
  }

  /** The lines of neither table: titles over both. */
  List<TextLine> titles(List<TextLine> lines) {
    List<TextLine> titles = new ArrayList<>();
    for (TextLine line : lines.subList(start, end)) {
      if (isTitle(line)) {
        titles.add(line);
      }
    }
    return titles;
  }

  /** The lines of the left table. */
  List<TextLine> left(List<TextLine> lines) {
    return part(lines, 0);
  }

  /** The lines of the right table. */
  List<TextLine> right(List<TextLine> lines) {
    return part(lines, 1);
  }

  private List<TextLine> part(List<TextLine> lines, int which) {
    List<TextLine> part = new ArrayList<>();
    for (TextLine line : lines.subList(start, end)) {
      String text = line.text();
      if (isTitle(line)) {
        continue;
      }
      String left = text.substring(0, Math.min(cut, text.length()));
      String right = text.length() > cut ? text.substring(cut + (bar ? 1 : 0)) : "";
      part.add(line.is(Kind.STUB) ? line : TextLine.of(which == 0 ? left : right));
    }
    return part;
  }

  private boolean isTitle(TextLine line) {
    return line.is(Kind.WORDS) && crosses(line, cut) && !(bar && line.text().charAt(cut) == '|');
  }
}
