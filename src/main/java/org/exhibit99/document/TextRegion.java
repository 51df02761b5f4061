package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.document.Lanes.Lane;
import org.exhibit99.document.TextLine.Kind;

/**
 * The stretch of lines that makes one table: grown down from a row of figures, then up over heads.
 */
final class TextRegion {
  private static final int MOST_BLANKS = 5;
  private static final int MOST_WORDS = 8;

  private final List<TextLine> lines;
  private final int first;
  private int start;
  private int end;
  private int edge;
  private int right;
  private boolean tagged;
  private boolean table;

  /** The columns of its figures, where it is a table. */
  private List<Lane> lanes = List.of();

  private TextRegion(List<TextLine> lines, int first) {
    this.lines = lines;
    this.first = first;
    this.start = first;
    this.end = first + 1;
    this.edge = lines.get(first).firstFigure();
    this.right = lines.get(first).lastEnd();
  }

  /**
   * @param floor the first line that is not taken yet
   */
  static TextRegion around(List<TextLine> lines, int row, int floor) {
    TextRegion region = new TextRegion(lines, row);
    region.growDown();
    region.table = region.hasColumns();
    if (region.table) {
      region.growUp(floor);
    }
    return region;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  private void growDown() {
    int blanks = 0;
    int words = 0;
    int rows = lines.get(first).isYears() ? 0 : 1;
    boolean parted = false;
    for (int at = first + 1; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      switch (line.kind()) {
        case BLANK, PAGE -> {
          blanks++;
          parted = true;
          if (blanks > MOST_BLANKS) {
            return;
          }
        }
        case RULE -> parted = true;
        case STUB -> {}
        case TABLE, TABLE_END -> {
          return;
        }
        case ROW -> {
          if (rows > 1 && parted && HeadWords.isHead(line, edge)) {
            return;
          }
          if (!line.isCleanRow() && line.firstFigure() < edge - 12) {
            return;
          }
          if (!line.isYears()) {
            rows++;
            edge = Math.min(edge, line.firstFigure());
            right = Math.max(right, line.lastEnd());
          }
          end = withContinuation(at + 1);
          blanks = 0;
          words = 0;
          parted = false;
        }
        case WORDS -> {
          words++;
          boolean head = rows > 1 && parted && (HeadWords.isHead(line, edge) || opensHeads(at));
          if (head || words > MOST_WORDS || isProse(at) || isNote(line)) {
            return;
          }
          blanks = 0;
        }
      }
    }
  }

  /** Whether words over columns stand here, closed by a rule of several groups: new heads. */
  private boolean opensHeads(int at) {
    if (lines.get(at).items().size() < 2) {
      return false;
    }
    for (int below = at + 1; below < lines.size() && below < at + MOST_WORDS; below++) {
      TextLine line = lines.get(below);
      if (line.is(Kind.RULE)) {
        int groups = line.items().size();
        return groups > 2 || (groups == 2 && mostFigures(at) > 2);
      }
      if (!line.is(Kind.WORDS) && !HeadWords.isDays(line)) {
        return false;
      }
    }
    return false;
  }

  /** How many figures the fullest row above a line has. */
  private int mostFigures(int below) {
    int most = 0;
    for (int at = first; at < below; at++) {
      TextLine line = lines.get(at);
      int figures = 0;
      for (Item item : line.items()) {
        figures += line.is(Kind.ROW) && item.figure() ? 1 : 0;
      }
      most = Math.max(most, figures);
    }
    return most;
  }

  /** Includes a label's last words that hang below its row. */
  private int withContinuation(int at) {
    if (at < lines.size() && lines.get(at).is(Kind.WORDS)) {
      TextLine line = lines.get(at);
      boolean alone = line.items().size() == 1;
      if (alone
          && !isNote(line)
          && line.items().get(0).to() < edge
          && LabelWords.startsLow(line.text().strip())) {
        return at + 1;
      }
    }
    return at;
  }

  /** A line of words that runs on into the columns, as a sentence does and a label does not. */
  private boolean isProse(int at) {
    TextLine line = lines.get(at);
    Item words = line.items().get(0);
    if (line.items().size() > 2 || words.to() <= edge + 2 || words.from() > edge - 8) {
      return false;
    }
    int blanks = blanksIn(words.text());
    if (words.to() >= right - 6 && blanks > 5) {
      return true;
    }
    for (int below = at + 1; below < lines.size() && below < at + 4; below++) {
      if (lines.get(below).isCleanRow()) {
        return false;
      }
      if (!lines.get(below).is(Kind.WORDS)) {
        break;
      }
    }
    return blanks > 7 || words.from() < 3;
  }

  private static int blanksIn(String text) {
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      blanks += text.charAt(i) == ' ' ? 1 : 0;
    }
    return blanks;
  }

  private static boolean isNote(TextLine line) {
    String text = line.text().strip();
    if (text.charAt(0) == '*' || text.startsWith("Note") || text.startsWith("See ")) {
      return true;
    }
    int close = text.indexOf(')');
    return text.charAt(0) == '(' && close > 0 && close < 4 && line.indent() < 8;
  }

  /** Whether it is a table at all. */
  boolean isTable() {
    return table;
  }

  /** Whether at least two rows have a figure in the same column, and not by dates alone. */
  private boolean hasColumns() {
    List<Item> figures = figures();
    int rows = 0;
    int last = -1;
    boolean money = false;
    for (Item figure : figures) {
      rows += figure.row() == last ? 0 : 1;
      last = figure.row();
      money = money || looksLikeMoney(figure.text());
    }
    if (!money) {
      return false;
    }
    lanes = Lanes.of(figures);
    if (rows < 2) {
      return figures.size() > 1 && insideTags();
    }
    for (Lane lane : lanes) {
      if (lane.rows.cardinality() > 1) {
        return true;
      }
    }
    return false;
  }

  private boolean insideTags() {
    for (int at = first; at >= Math.max(0, first - 20); at--) {
      if (lines.get(at).is(Kind.STUB) || lines.get(at).is(Kind.TABLE)) {
        return true;
      }
      if (lines.get(at).is(Kind.TABLE_END)) {
        return false;
      }
    }
    return false;
  }

  private static boolean looksLikeMoney(String figure) {
    for (int i = 0; i < figure.length(); i++) {
      char c = figure.charAt(i);
      if (c == ',' || c == '.' || c == '$' || c == '%' || c == ')') {
        return true;
      }
    }
    return figure.length() < 4 && !Figures.isYear(figure);
  }

  private List<Item> figures() {
    List<Item> figures = new ArrayList<>();
    for (int at = first; at < end; at++) {
      TextLine line = lines.get(at);
      if (line.is(Kind.ROW) && !line.isYears()) {
        for (Item item : line.items()) {
          if (item.figure()) {
            figures.add(TextTable.moved(item, at - first));
          }
        }
      }
    }
    return figures;
  }

  private void growUp(int floor) {
    int left = lanes.get(0).from;
    int right = lanes.get(lanes.size() - 1).to;
    int blanks = 0;
    int top = first;
    int lowest = first;
    boolean head = lines.get(first).isYears();
    for (int at = first - 1; at >= floor; at--) {
      TextLine line = lines.get(at);
      switch (line.kind()) {
        case BLANK -> {
          blanks++;
          if (blanks > (tagged ? 3 : 2)) {
            start = top;
            return;
          }
        }
        case RULE -> {}
        case STUB -> tagged = true;
        case PAGE, TABLE, TABLE_END -> {
          start = top;
          return;
        }
        case ROW, WORDS -> {
          boolean row = line.is(Kind.ROW) && !line.isYears() && line.firstFigure() >= left - 4;
          if (row || isOverColumns(line, left, right)) {
            top = at;
            head = true;
            blanks = 0;
          } else if (isStub(line, left) && (blanks == 0 || (tagged && !head))) {
            if (at == lowest - 1) {
              top = at;
              lowest = at;
            }
          } else {
            start = top;
            return;
          }
        }
      }
      if (lowest == at + 1 && at < first && !line.is(Kind.WORDS)) {
        lowest = -1;
      }
    }
    start = top;
  }

  /** Whether words stand over the columns of figures as heads do, and not across the page. */
  private static boolean isOverColumns(TextLine line, int left, int right) {
    List<Item> items = line.items();
    Item last = items.get(items.size() - 1);
    if (last.to() <= left || last.from() > right + 4) {
      return false;
    }
    Item firstItem = items.get(0);
    if (items.size() == 1) {
      if (firstItem.from() >= left - 4) {
        return true;
      }
      boolean head = HeadWords.hasPeriod(firstItem.text()) || firstItem.width() < 16;
      return head && firstItem.from() > 12 && firstItem.from() + firstItem.to() >= 2 * left - 4;
    }
    // Justified sentences have gaps too, but no clear field between stub and columns.
    int over = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean into = i > 0 && item.to() > left + 1;
      over += into || item.from() + item.to() >= 2 * left - 4 ? 1 : 0;
    }
    return over > 0 && items.size() - over <= 1 && last.from() >= left - 6;
  }

  private static boolean isStub(TextLine line, int left) {
    return line.items().size() == 1 && line.items().get(0).to() <= left + 2;
  }
}
