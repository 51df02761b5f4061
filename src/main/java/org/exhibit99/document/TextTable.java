package org.exhibit99.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.exhibit99.document.HeadSpans.Span;
import org.exhibit99.document.Lanes.Lane;
import org.exhibit99.document.TextLine.Kind;

/**
 * Lays out a table of fixed-width lines: columns by the place of figures, heads by what is below.
 */
final class TextTable {
  private static final int SHORTEST_RULE = 4;
  private static final int NEVER = Integer.MIN_VALUE / 2;
  private static final int[] NONE = {};

  private final List<TextLine> lines;
  private List<Lane> lanes = List.of();

  /** Whether days such as 12/31/98 lead the rows as their labels. */
  private boolean ledByDays;

  TextTable(List<TextLine> lines) {
    this.lines = lines;
  }

  static Item moved(Item item, int row) {
    return new Item(row, item.from(), item.to(), item.text(), item.figure(), 1, 0, false);
  }

  Grid read() {
    lanes = findLanes();
    List<TextRow> rows = new ArrayList<>();
    boolean body = false;
    boolean parted = false;
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      switch (line.kind()) {
        case STUB -> body = true;
        case ROW, WORDS -> {
          boolean ruled = !body && isRuled(line);
          boolean data = line.is(Kind.ROW) && !line.isYears() && !ruled;
          body |= data;
          TextRow row = row(line, at, data, body);
          row.parted = parted;
          rows.add(row);
          parted = false;
        }
        default -> parted |= !line.is(Kind.RULE) || body;
      }
    }
    return grid(TextLabels.joined(rows));
  }

  private List<Lane> findLanes() {
    List<Item> figures = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      if (line.is(Kind.ROW) && !line.isYears()) {
        for (Item item : line.items()) {
          if (fillsColumn(item)) {
            figures.add(moved(item, at));
          }
        }
      }
    }
    List<Lane> found = Lanes.of(figures);
    List<Lane> kept = new ArrayList<>();
    for (Lane lane : found) {
      if (isInLabels(lane)) {
        continue;
      }
      Lane last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last != null && lane.from - last.to <= 1 && !last.rows.intersects(lane.rows)) {
        last.to = Math.max(last.to, lane.to);
        last.rows.or(lane.rows);
      } else {
        kept.add(lane);
      }
    }
    ledByDays = kept.size() > 2 && isLedByDays(kept.get(0));
    kept.forEach(lane -> lane.percent = isOfPercents(lane, figures));
    return ledByDays ? kept.subList(1, kept.size()) : kept;
  }

  /** Whether most figures of a column bear the sign of percentages, and none that of dollars. */
  private static boolean isOfPercents(Lane lane, List<Item> figures) {
    int percents = 0;
    int others = 0;
    for (Item item : figures) {
      if (lane.overlaps(item)) {
        if (item.text().indexOf('$') >= 0) {
          return false;
        }
        boolean percent = item.text().indexOf('%') >= 0;
        percents += percent ? 1 : 0;
        others += percent ? 0 : 1;
      }
    }
    return percents > 2 && percents > others;
  }

  /** Whether every row of figures begins with a day that stands in a lane. */
  private boolean isLedByDays(Lane lane) {
    int rows = 0;
    for (TextLine line : lines) {
      if (line.is(Kind.ROW) && !line.isYears()) {
        Item first = line.items().get(0);
        String text = first.text();
        boolean marked = text.endsWith("*");
        boolean day = Figures.isDay(marked ? text.substring(0, text.length() - 1) : text);
        if (!day || first.overlap(lane.from, lane.to) <= 0) {
          return false;
        }
        rows++;
      }
    }
    return rows > 2;
  }

  /**
   * Whether an item of a row with figures is one of a column: a figure, or a day such as 4/21/97.
   */
  private static boolean fillsColumn(Item item) {
    return item.figure() || Figures.isDay(item.text());
  }

  /** Whether a lone figure stands where labels stand, as a note's number does. */
  private boolean isInLabels(Lane lane) {
    if (lane.rows.cardinality() > 2) {
      return false;
    }
    TextLine first = lines.get(lane.rows.nextSetBit(0));
    if (first.items().get(0).figure() && lane.rows.cardinality() == 1 && isAlone(first, lane)) {
      return true;
    }
    int labels = 0;
    for (TextLine line : lines) {
      boolean row = line.is(Kind.ROW) && !line.items().get(0).figure();
      labels += row && line.items().get(0).overlap(lane.from, lane.to) > 0 ? 1 : 0;
    }
    return labels > 2;
  }

  /** Whether a line's first figure is its only one, and left of where other rows begin theirs. */
  private boolean isAlone(TextLine line, Lane lane) {
    int figures = 0;
    for (Item item : line.items()) {
      figures += item.figure() ? 1 : 0;
    }
    int right = 0;
    for (TextLine other : lines) {
      right += other.is(Kind.ROW) && other.firstFigure() >= lane.to ? 1 : 0;
    }
    return figures == 1 && right > 2;
  }

  private TextRow row(TextLine line, int at, boolean data, boolean body) {
    TextRow row = new TextRow();
    List<Item> heads = new ArrayList<>();
    boolean[] taken = new boolean[lanes.size()];
    List<Item> items = line.items();
    int edge = lanes.isEmpty() ? Integer.MAX_VALUE : lanes.get(0).from;
    int[] columns = data ? columns(figures(items)) : NONE;
    int figure = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (!body && isRule(item.text())) {
        continue;
      }
      if (data && i == 1 && !item.figure() && !row.label.isEmpty() && isNear(items, edge)) {
        row.label = label(row.label + " " + item.text());
        continue;
      }
      if (data && fillsColumn(item) && !(ledByDays && i == 0)) {
        figure(item, columns[figure++], row, taken);
      } else if (i == 0
          && !item.figure()
          && ((isLabel(item, edge, body && (data || items.size() == 1))
                  && (body || !isFirstOfHeads(items, edge)))
              || (items.size() == 1 && HeadWords.isSection(item.text())))) {
        row.label = label(item.text());
        row.indent = item.from();
        row.end = item.to();
        splitTail(item, row, taken);
      } else {
        heads.add(item);
      }
    }
    if (!heads.isEmpty()) {
      row.cells.addAll(new HeadSpans(lanes, taken).place(heads, ruleBelow(at), footBelow(at)));
    }
    return row;
  }

  private List<Item> figures(List<Item> items) {
    List<Item> figures = new ArrayList<>(items.size());
    for (int i = ledByDays ? 1 : 0; i < items.size(); i++) {
      if (fillsColumn(items.get(i))) {
        figures.add(items.get(i));
      }
    }
    return figures;
  }

  /** Whether rules stand behind the words of a line, as above the first rows. */
  private static boolean isRuled(TextLine line) {
    List<Item> items = line.items();
    for (int i = 1; i < items.size(); i++) {
      if (!isRule(items.get(i).text())) {
        return false;
      }
    }
    return items.size() > 1;
  }

  /** Whether it is a rule, which may stand behind the last words of a label above the rows. */
  private static boolean isRule(String text) {
    if (text.length() < SHORTEST_RULE) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("-=_".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the second words of a row stand close behind the first and before the figures. */
  private static boolean isNear(List<Item> items, int edge) {
    Item second = items.get(1);
    return second.from() - items.get(0).to() < 4 && second.from() + second.to() < 2 * edge;
  }

  /**
   * Whether a line has a head for each of several columns, or whole days alone, and the first of
   * them stands right of most labels.
   */
  private boolean isFirstOfHeads(List<Item> items, int edge) {
    boolean each = items.size() == lanes.size() && items.size() > 2;
    return 2 * items.get(0).from() > edge && (each || HeadWords.areWholeDays(items));
  }

  private static boolean isLabel(Item item, int edge, boolean body) {
    return body ? item.from() < edge : item.from() + item.to() < 2 * edge - 2;
  }

  /** Cuts off a figure that stands one blank behind its label, where a column ends there. */
  private void splitTail(Item item, TextRow row, boolean[] taken) {
    String text = item.text();
    int blank = text.lastIndexOf(' ');
    if (blank < 0 || !Figures.kind(text, blank + 1, text.length()).isFigure()) {
      return;
    }
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      if (!taken[i] && Math.abs(lane.to - item.to()) <= 1 && item.from() + blank >= lane.from - 1) {
        taken[i] = true;
        row.cells.add(new Span(text.substring(blank + 1), i, i));
        row.label = label(text.substring(0, blank));
        return;
      }
    }
  }

  private static void figure(Item item, int lane, TextRow row, boolean[] taken) {
    if (lane >= 0) {
      taken[lane] = true;
      row.cells.add(new Span(item.text(), lane, lane));
    } else if (row.label.isEmpty()) {
      row.label = item.text();
      row.indent = item.from();
      row.end = item.to();
    }
  }

  private int overlap(Item item, int lane) {
    return item.overlap(lanes.get(lane).from, lanes.get(lane).to);
  }

  /**
   * The column of each figure of a row: from left to right as the figures are, and so that they
   * stand over their columns as well as can be; -1 for figures of the label before them.
   */
  private int[] columns(List<Item> figures) {
    int n = lanes.size();
    int[] columns = new int[figures.size()];
    Arrays.fill(columns, -1);
    int before = Math.max(0, figures.size() - n);
    while (before < figures.size() && isLeft(figures.get(before))) {
      before++;
    }
    int k = figures.size() - before;
    int[][] best = new int[k + 1][n + 1];
    for (int i = 1; i <= k; i++) {
      best[i][i - 1] = NEVER;
      for (int j = i; j <= n - k + i; j++) {
        int here = best[i - 1][j - 1] + overlap(figures.get(before + i - 1), j - 1);
        best[i][j] = Math.max(best[i][j - 1], here);
      }
    }
    int lane = n;
    for (int i = k; i > 0; i--) {
      while (lane > i && best[i][lane] == best[i][lane - 1]) {
        lane--;
      }
      columns[before + i - 1] = --lane;
    }
    return columns;
  }

  /** Whether a figure stands left of all columns. */
  private boolean isLeft(Item item) {
    return overlap(item, 0) <= -8 && item.from() <= lanes.get(0).from;
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

  /** The groups of the next rule below where rows of figures follow it, or none. */
  private List<Item> footBelow(int at) {
    List<Item> foot = List.of();
    for (int below = at + 1; below < lines.size(); below++) {
      TextLine line = lines.get(below);
      if (line.is(Kind.RULE)) {
        if (!foot.isEmpty()) {
          return List.of();
        }
        foot = line.items();
      } else if (line.is(Kind.WORDS) && !foot.isEmpty() && line.items().size() > 1) {
        return List.of();
      } else if (line.is(Kind.ROW) && !line.isYears()) {
        return foot;
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
    int gap = text.indexOf("  ");
    if (gap < 0) {
      return text.strip();
    }
    StringBuilder folded = new StringBuilder(text.length());
    int at = 0;
    while (gap >= 0) {
      folded.append(text, at, gap);
      at = gap + 1;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      at--;
      gap = text.indexOf("  ", at);
    }
    return folded.append(text, at, text.length()).toString().strip();
  }

  private Grid grid(List<TextRow> rows) {
    int margin = Integer.MAX_VALUE;
    for (TextRow row : rows) {
      if (!row.label.isEmpty()) {
        margin = Math.min(margin, row.indent);
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      TextRow row = rows.get(r);
      if (!row.label.isEmpty()) {
        cells.add(new Cell(row.label, r, 0, 1, 1, row.indent - margin, false, 0, 0));
      }
      for (Span span : row.cells) {
        int columns = span.last() - span.first() + 1;
        cells.add(new Cell(span.text(), r, span.first() + 1, 1, columns, 0, false, 0, 0));
      }
    }
    return new Grid(rows.size(), lanes.size() + 1, cells);
  }
}
