package org.exhibit99.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.exhibit99.document.Lanes.Lane;

/**
 * A table of raw columns (spacers, signs, spans by the hundred) on its way to one of logical
 * columns: a label column first where there is one, then a column for each figure of a row.
 */
final class RawTable {
  private static final FigureJoiner JOINER = new FigureJoiner(2);

  private final List<List<Item>> rows = new ArrayList<>();

  /** Adds a row of items in their order from left to right; a row without any leaves no trace. */
  void addRow(List<Item> items) {
    rows.add(JOINER.join(items));
  }

  /**
   * Whether some row has a figure behind other words, as a table of data has and a layout has not.
   */
  boolean hasData() {
    int labelled = 0;
    int wide = 0;
    for (List<Item> row : rows) {
      if (row.size() < 2) {
        continue;
      }
      int figures = 0;
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i).figure()) {
          figures++;
        }
      }
      boolean number = row.size() == 2 && PageNumbers.isNumber(row.get(1).text());
      if (row.get(row.size() - 1).figure()
          && !row.get(0).figure()
          && (!number || rows.size() > 2)) {
        labelled++;
      }
      if (figures > 1) {
        wide++;
      }
    }
    return labelled > 0 || wide > 1;
  }

  /** The rows and columns that hold something. */
  Grid fold() {
    List<Item> figures = new ArrayList<>();
    List<Item> words = new ArrayList<>();
    int[] rowOf = new int[rows.size() + 1];
    int count = 0;
    for (int r = 0; r < rows.size(); r++) {
      rowOf[r] = count;
      if (!rows.get(r).isEmpty()) {
        count++;
      }
      for (Item item : rows.get(r)) {
        (item.figure() ? figures : words).add(item);
      }
    }
    rowOf[rows.size()] = count;
    List<Lane> lanes = lanes(figures, words);
    List<Cell> cells = new ArrayList<>(figures.size() + words.size());
    for (List<Item> row : rows) {
      place(row, lanes, rowOf, cells);
    }
    return new Grid(count, lanes.size(), cells);
  }

  private static List<Lane> lanes(List<Item> figures, List<Item> words) {
    List<Lane> lanes = new ArrayList<>(Lanes.of(figures));
    int zone = zoneStart(lanes);
    List<Item> labels = new ArrayList<>();
    List<Item> others = new ArrayList<>();
    List<Item> crossing = new ArrayList<>();
    for (Item word : words) {
      if (word.to() <= zone) {
        labels.add(word);
      } else if (word.from() < zone) {
        crossing.add(
            new Item(word.row(), word.from(), zone, word.text(), false, 1, 0, word.bold()));
      } else if (lanes.stream().noneMatch(lane -> lane.overlaps(word))) {
        others.add(word);
      }
    }
    List<Lane> left = merged(Lanes.of(labels.isEmpty() ? crossing : labels));
    List<Lane> all = new ArrayList<>(left);
    all.addAll(lanes);
    for (Lane lane : Lanes.of(others)) {
      if (isColumnOfWords(lane, lanes)) {
        all.add(lane);
      }
    }
    all.sort((a, b) -> Integer.compare(a.from, b.from));
    return all;
  }

  /** Where figures begin: the first column that has more than a stray figure. */
  private static int zoneStart(List<Lane> lanes) {
    return lanes.isEmpty() ? Integer.MAX_VALUE : lanes.get(0).from;
  }

  /** Label columns that never stand side by side are one column, with indents by column. */
  private static List<Lane> merged(List<Lane> left) {
    List<Lane> merged = new ArrayList<>();
    for (Lane lane : left) {
      Lane last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && !last.rows.intersects(lane.rows)) {
        last.to = Math.max(last.to, lane.to);
        last.rows.or(lane.rows);
      } else {
        merged.add(lane);
      }
    }
    return merged;
  }

  /** Words between figures make a column of their own where they stand beside figures. */
  private static boolean isColumnOfWords(Lane words, List<Lane> figures) {
    BitSet shared = new BitSet();
    for (Lane lane : figures) {
      shared.or(lane.rows);
    }
    shared.and(words.rows);
    boolean behind = !figures.isEmpty() && words.from >= figures.get(figures.size() - 1).to;
    return figures.isEmpty() || behind || shared.cardinality() > 1;
  }

  private static void place(List<Item> row, List<Lane> lanes, int[] rowOf, List<Cell> cells) {
    if (row.isEmpty()) {
      return;
    }
    int n = lanes.size();
    int[] owner = new int[n];
    Arrays.fill(owner, -1);
    for (int i = 0; i < row.size(); i++) {
      claim(row, i, lanes, owner);
    }
    for (int own = 0; own < row.size(); own++) {
      Item item = row.get(own);
      int first = -1;
      int last = -1;
      for (int i = 0; i < n; i++) {
        if (owner[i] == own) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      int r = rowOf[item.row()];
      if (first < 0) {
        appendToNeighbour(item, cells, r);
        continue;
      }
      int rowSpan = Math.max(1, rowOf[Math.min(item.row() + item.rowSpan(), rowOf.length - 1)] - r);
      cells.add(
          new Cell(
              item.text(), r, first, rowSpan, last - first + 1, item.indent(), item.bold(), 0, 0));
    }
  }

  /** Gives an item the columns that it covers and nobody covers better. */
  private static void claim(List<Item> row, int own, List<Lane> lanes, int[] owner) {
    Item item = row.get(own);
    int best = -1;
    int bestOverlap = 0;
    boolean any = false;
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      int overlap = item.overlap(lane.from, lane.to);
      if (overlap <= 0) {
        continue;
      }
      boolean free = owner[i] < 0 || row.get(owner[i]).overlap(lane.from, lane.to) < overlap;
      if (overlap * 2 >= lane.to - lane.from && free) {
        owner[i] = own;
        any = true;
      }
      if (overlap > bestOverlap && owner[i] < 0) {
        best = i;
        bestOverlap = overlap;
      }
    }
    if (any) {
      return;
    }
    if (best < 0) {
      best = ofSeveral(row, item, lanes, owner);
    }
    if (best < 0) {
      best = nearest(item, lanes, owner);
    }
    if (best >= 0) {
      owner[best] = own;
    }
  }

  /**
   * A column that a figure covers and another figure has besides its own, as one whose bracket is
   * closed in the next column has; -1 where there is none.
   */
  private static int ofSeveral(List<Item> row, Item item, List<Lane> lanes, int[] owner) {
    for (int i = 0; item.figure() && i < lanes.size(); i++) {
      int other = owner[i];
      if (other >= 0
          && item.overlap(lanes.get(i).from, lanes.get(i).to) > 0
          && row.get(other).figure()
          && Arrays.stream(owner).filter(each -> each == other).count() > 1) {
        return i;
      }
    }
    return -1;
  }

  private static int nearest(Item item, List<Lane> lanes, int[] owner) {
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < lanes.size(); i++) {
      int distance = -item.overlap(lanes.get(i).from, lanes.get(i).to);
      if (owner[i] < 0 && distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Words that found no column go to the words beside them, so that none are lost. */
  private static void appendToNeighbour(Item item, List<Cell> cells, int row) {
    int last = cells.size() - 1;
    if (last < 0 || cells.get(last).row() != row) {
      cells.add(new Cell(item.text(), row, 0, 1, 1, item.indent(), item.bold(), 0, 0));
      return;
    }
    Cell cell = cells.get(last);
    cells.set(
        last,
        new Cell(
            cell.text() + " " + item.text(),
            row,
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            cell.indent(),
            cell.bold(),
            0,
            0));
  }
}
