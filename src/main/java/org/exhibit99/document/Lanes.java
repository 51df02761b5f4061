package org.exhibit99.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the columns in which items stand: items that overlap and never stand side by side in one
 * row share a column. Narrow items go first, so that one that is spread wide cannot glue two
 * columns together.
 */
final class Lanes {
  private static final int MOST = 300;

  /** A column: an interval, and the rows that have something in it. */
  static final class Lane {
    int from;
    int to;
    final BitSet rows = new BitSet();

    /** Whether its figures are percentages. */
    boolean percent;

    Lane(int from, int to) {
      this.from = from;
      this.to = to;
    }

    boolean overlaps(Item item) {
      return item.from() < to && from < item.to();
    }
  }

  private Lanes() {}

  /** Whether every other column holds percentages, each beside its amounts. */
  static boolean areAmountsWithShares(List<Lane> lanes) {
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).percent != (i % 2 == 1)) {
        return false;
      }
    }
    return lanes.size() > 2 && lanes.size() % 2 == 0;
  }

  /**
   * The columns from left to right.
   *
   * @param items row by row, those of a row from left to right
   */
  static List<Lane> of(List<Item> items) {
    List<Lane> lanes = new ArrayList<>();
    List<Lane> touched = new ArrayList<>();
    for (Item item : narrowFirst(items)) {
      touched.clear();
      for (int i = 0; i < lanes.size(); i++) {
        if (lanes.get(i).overlaps(item)) {
          touched.add(lanes.get(i));
        }
      }
      if (touched.isEmpty()) {
        if (lanes.size() < MOST) {
          Lane lane = new Lane(item.from(), item.to());
          lane.rows.set(item.row());
          lanes.add(lane);
        }
      } else if (fits(item, touched)) {
        Lane first = touched.get(0);
        for (int i = 0; i < touched.size(); i++) {
          Lane lane = touched.get(i);
          first.from = Math.min(first.from, lane.from);
          first.to = Math.max(first.to, lane.to);
          first.rows.or(lane.rows);
        }
        first.from = Math.min(first.from, item.from());
        first.to = Math.max(first.to, item.to());
        first.rows.set(item.row());
        if (touched.size() > 1) {
          lanes.removeAll(touched.subList(1, touched.size()));
        }
      }
    }
    lanes.sort(Lanes::compare);
    return lanes;
  }

  /** The items by their widths, those of one width in the order in which they came. */
  private static Item[] narrowFirst(List<Item> items) {
    int widest = 0;
    for (Item item : items) {
      widest = Math.max(widest, item.width());
    }
    int[] places = new int[widest + 2];
    for (Item item : items) {
      places[item.width() + 1]++;
    }
    for (int width = 1; width <= widest; width++) {
      places[width] += places[width - 1];
    }
    Item[] sorted = new Item[items.size()];
    for (Item item : items) {
      sorted[places[item.width()]++] = item;
    }
    return sorted;
  }

  private static int compare(Lane left, Lane right) {
    return left.from != right.from
        ? Integer.compare(left.from, right.from)
        : Integer.compare(left.to, right.to);
  }

  private static boolean fits(Item item, List<Lane> touched) {
    for (int i = 0; i < touched.size(); i++) {
      Lane lane = touched.get(i);
      if (lane.rows.get(item.row())) {
        return false;
      }
      for (int j = i + 1; j < touched.size(); j++) {
        if (lane.rows.intersects(touched.get(j).rows)) {
          return false;
        }
      }
    }
    return true;
  }
}
