package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.document.Lanes.Lane;
import org.exhibit99.document.TextLine.Kind;

/**
 * Lays out a table of fixed-width lines: columns by the place of figures, heads by what is below.
 */
final class TextTable {
  private final List<TextLine> lines;
  private List<Lane> lanes = List.of();

  TextTable(List<TextLine> lines) {
    this.lines = lines;
  }

  /** A row on its way to the grid. */
  private static final class Row {
    String label = "";
    int indent;
    boolean parted;
    final List<Cell> cells = new ArrayList<>();
  }

  static Item moved(Item item, int row) {
    return new Item(row, item.from(), item.to(), item.text(), item.figure(), 1, 0, false);
  }

  Grid read() {
    lanes = findLanes();
    List<Row> rows = new ArrayList<>();
    boolean body = false;
    boolean parted = false;
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      switch (line.kind()) {
        case STUB -> body = true;
        case ROW, WORDS -> {
          boolean data = line.is(Kind.ROW) && !HeadWords.isYears(line);
          body |= data;
          Row row = row(line, at, data, body);
          row.parted = parted;
          rows.add(row);
          parted = false;
        }
        default -> parted |= !line.is(Kind.RULE) || body;
      }
    }
    return grid(joined(rows));
  }

  private List<Lane> findLanes() {
    List<Item> figures = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      if (line.is(Kind.ROW) && !HeadWords.isYears(line)) {
        for (Item item : line.items()) {
          if (item.figure()) {
            figures.add(moved(item, at));
          }
        }
      }
    }
    List<Lane> found = Lanes.of(figures);
    List<Lane> kept = new ArrayList<>();
    for (Lane lane : found) {
      Lane last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last != null && lane.from - last.to <= 1 && !last.rows.intersects(lane.rows)) {
        last.to = Math.max(last.to, lane.to);
        last.rows.or(lane.rows);
      } else {
        kept.add(lane);
      }
    }
    return kept;
  }

  private Row row(TextLine line, int at, boolean data, boolean body) {
    Row row = new Row();
    List<Item> heads = new ArrayList<>();
    boolean[] taken = new boolean[lanes.size()];
    List<Item> items = line.items();
    int edge = lanes.isEmpty() ? Integer.MAX_VALUE : lanes.get(0).from;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (data && item.figure()) {
        figure(item, row, taken);
      } else if (i == 0 && isLabel(item, edge, body && (data || items.size() == 1))) {
        row.label = label(item.text());
        row.indent = item.from();
        splitTail(item, row, taken);
      } else {
        heads.add(item);
      }
    }
    if (!heads.isEmpty()) {
      for (HeadSpans.Span span : new HeadSpans(lanes, taken).place(heads, ruleBelow(at))) {
        put(row, span.text(), span.first(), span.last());
      }
    }
    return row;
  }

  private static boolean isLabel(Item item, int edge, boolean body) {
    return body ? item.from() < edge : item.from() + item.to() < 2 * edge - 2;
  }

  /** Cuts off a figure that stands one blank behind its label, where a column ends there. */
  private void splitTail(Item item, Row row, boolean[] taken) {
    String text = item.text();
    int blank = text.lastIndexOf(' ');
    if (blank < 0 || !Figures.kind(text, blank + 1, text.length()).isFigure()) {
      return;
    }
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      if (!taken[i] && Math.abs(lane.to - item.to()) <= 1 && item.from() + blank >= lane.from - 1) {
        taken[i] = true;
        put(row, text.substring(blank + 1), i, i);
        row.label = label(text.substring(0, blank));
        return;
      }
    }
  }

  private void figure(Item item, Row row, boolean[] taken) {
    int best = -1;
    int bestOverlap = Integer.MIN_VALUE;
    for (int i = 0; i < lanes.size(); i++) {
      int overlap = item.overlap(lanes.get(i).from, lanes.get(i).to);
      if (!taken[i] && overlap > bestOverlap) {
        best = i;
        bestOverlap = overlap;
      }
    }
    if (best >= 0) {
      taken[best] = true;
      put(row, item.text(), best, best);
    }
  }

  private static void put(Row row, String text, int first, int last) {
    row.cells.add(new Cell(text, 0, first + 1, 1, last - first + 1, 0, false, 0, 0));
  }

  /** The groups of a rule that closes the head lines from here on, or none. */
  private List<Item> ruleBelow(int at) {
    for (int below = at + 1; below < lines.size() && below <= at + 3; below++) {
      TextLine line = lines.get(below);
      if (line.is(Kind.RULE)) {
        return line.items();
      }
      if (!line.is(Kind.WORDS)) {
        return List.of();
      }
    }
    return List.of();
  }

  static String label(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    boolean leader = text.length() - end > 1;
    return fold(leader ? text.substring(0, end) : text);
  }

  /** The text with runs of blanks folded to one. */
  static String fold(String text) {
    if (text.indexOf("  ") < 0) {
      return text.strip();
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean again = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
      if (!again) {
        folded.append(c);
      }
    }
    return folded.toString().strip();
  }

  /** Labels over several lines go to the row that has the figures. */
  private static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Row last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && !row.parted && LabelWords.goesOn(last.label, row.label)) {
        if (last.cells.isEmpty()) {
          row.label = LabelWords.joined(last.label, row.label);
          row.indent = last.indent;
          row.parted = last.parted;
          joined.set(joined.size() - 1, row);
          continue;
        }
        boolean hangs = row.indent > last.indent || LabelWords.isOpen(last.label);
        if (row.cells.isEmpty() && hangs) {
          last.label = LabelWords.joined(last.label, row.label);
          continue;
        }
      }
      joined.add(row);
    }
    return joined;
  }

  private Grid grid(List<Row> rows) {
    int margin = Integer.MAX_VALUE;
    for (Row row : rows) {
      if (!row.label.isEmpty()) {
        margin = Math.min(margin, row.indent);
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      if (!row.label.isEmpty()) {
        cells.add(new Cell(row.label, r, 0, 1, 1, row.indent - margin, false, 0, 0));
      }
      for (Cell cell : row.cells) {
        cells.add(new Cell(cell.text(), r, cell.column(), 1, cell.columnSpan(), 0, false, 0, 0));
      }
    }
    return new Grid(rows.size(), lanes.size() + 1, cells);
  }
}
