package org.exhibit99.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.exhibit99.document.Lanes.Lane;

/**
 * Finds the columns that heads stand over: by the rule below them where there is one, else by the
 * way to stand over all columns in order that is least off centre.
 */
final class HeadSpans {
  private static final double UNCOVERED = 3;
  private static final double MISSED = 4;
  private static final double UNTOUCHED = 4;
  private static final double FORBIDDEN = 1e9;
  private static final int MOST_LANES = 60;

  /** A head and the columns from first to last that it stands over. */
  record Span(String text, int first, int last) {}

  private final List<Lane> lanes;
  private final boolean[] taken;

  HeadSpans(List<Lane> lanes, boolean[] taken) {
    this.lanes = lanes;
    this.taken = taken;
  }

  /**
   * The columns of the heads of a line.
   *
   * @param rule the groups of the next rule below, or none
   * @param foot the groups of that rule where it closes all heads, or none
   */
  List<Span> place(List<Item> heads, List<Item> rule, List<Item> foot) {
    List<Span> each = overGroups(heads, foot);
    return each.isEmpty() ? place(heads, rule) : each;
  }

  /**
   * Heads that stand each within one group of dashes, where every column has its group, and maybe
   * the labels before them.
   */
  private List<Span> overGroups(List<Item> heads, List<Item> rule) {
    if (lanes.size() < 4) {
      return List.of();
    }
    boolean stub = rule.size() == lanes.size() + 1 && rule.get(0).to() <= lanes.get(0).from;
    List<Item> foot = stub ? rule.subList(1, rule.size()) : rule;
    if (foot.size() != lanes.size()) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    int group = 0;
    for (Item head : heads) {
      if (HeadWords.hasPeriod(head.text()) || Figures.isYear(head.text())) {
        return List.of();
      }
      Item rest = head;
      while (rest != null) {
        while (group < foot.size() && foot.get(group).to() <= rest.from()) {
          group++;
        }
        if (group == foot.size() || !overlaps(lanes.get(group), foot.get(group))) {
          return List.of();
        }
        Item dashes = foot.get(group);
        int cut = rest.to() <= dashes.to() + 1 ? rest.text().length() : dashes.to() - rest.from();
        boolean parts = cut == rest.text().length() || (cut > 0 && rest.text().charAt(cut) == ' ');
        if (rest.from() < dashes.from() - 1 || !parts || taken[group]) {
          return List.of();
        }
        spans.add(new Span(TextTable.fold(rest.text().substring(0, cut)), group, group));
        rest = cut == rest.text().length() ? null : part(rest, cut + 1, rest.text().length());
        group++;
      }
    }
    return spans;
  }

  private static boolean overlaps(Lane lane, Item dashes) {
    return dashes.overlap(lane.from, lane.to) > 0;
  }

  private List<Span> place(List<Item> heads, List<Item> rule) {
    List<Item> items = split(tied(heads));
    if (lanes.isEmpty()) {
      return List.of();
    }
    List<Item> measured = new ArrayList<>(items.size());
    for (Item item : items) {
      measured.add(widened(item, items, rule));
    }
    int n = lanes.size();
    if (items.size() > n || n > MOST_LANES) {
      return nearest(items);
    }
    if (items.size() == 1 && HeadWords.isOfAllColumns(items.get(0).text()) && isFree()) {
      return List.of(new Span(TextTable.fold(items.get(0).text()), 0, n - 1));
    }
    List<Span> beside = besideShares(items);
    if (!beside.isEmpty()) {
      return beside;
    }
    int own = items.size() == 1 ? laneAround(measured.get(0)) : -1;
    if (own >= 0) {
      return List.of(new Span(TextTable.fold(items.get(0).text()), own, own));
    }
    List<Span> spans = covering(items, measured, 0);
    if (spans.size() > 1 && !isEven(spans)) {
      List<Span> touching = covering(items, measured, UNTOUCHED);
      List<Span> even = even(items);
      boolean likelier =
          !even.isEmpty() && !touching.isEmpty() && cost(even, measured) < cost(touching, measured);
      spans = likelier ? even : touching;
    }
    return spans.isEmpty() ? nearest(items) : spans;
  }

  /**
   * Heads of amounts with their shares beside them, {@code % of sales}: one for each column, one
   * for each two, or one for each column of shares; nothing where they are none of these.
   */
  private List<Span> besideShares(List<Item> items) {
    if (!Lanes.areAmountsWithShares(lanes) || !isFree()) {
      return List.of();
    }
    int n = lanes.size();
    boolean shares = true;
    for (Item item : items) {
      shares &= item.text().indexOf('%') >= 0;
    }
    if (items.size() == n || (2 * items.size() == n && !shares)) {
      return even(items);
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < items.size() && 2 * items.size() == n; i++) {
      spans.add(new Span(TextTable.fold(items.get(i).text()), 2 * i + 1, 2 * i + 1));
    }
    return spans;
  }

  /** The column that alone has room for a lone head which is no period, or -1. */
  private int laneAround(Item item) {
    if (lanes.size() < 3 || HeadWords.hasPeriod(item.text()) || Figures.isYear(item.text())) {
      return -1;
    }
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      if (!taken[i] && item.from() >= lane.from - 1 && item.to() <= lane.to + 1) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEven(List<Span> spans) {
    int width = spans.get(0).last() - spans.get(0).first();
    for (Span span : spans) {
      if (span.last() - span.first() != width) {
        return false;
      }
    }
    return true;
  }

  /** All columns in groups of one size, one for each head, or nothing where there are none. */
  private List<Span> even(List<Item> items) {
    int width = lanes.size() / items.size();
    if (!isFree() || width * items.size() != lanes.size()) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String text = TextTable.fold(items.get(i).text());
      spans.add(new Span(text, i * width, (i + 1) * width - 1));
    }
    return spans;
  }

  private boolean isFree() {
    for (boolean each : taken) {
      if (each) {
        return false;
      }
    }
    return true;
  }

  private double cost(List<Span> spans, List<Item> measured) {
    double cost = 0;
    int covered = 0;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      cost += cost(measured.get(i), span.first(), span.last(), 0);
      covered += span.last() - span.first() + 1;
    }
    return cost + UNCOVERED * (lanes.size() - covered);
  }

  /** The cheapest way to give all heads columns in order, or nothing where there is none. */
  private List<Span> covering(List<Item> items, List<Item> measured, double untouched) {
    int n = lanes.size();
    double[][] best = new double[items.size() + 1][n + 1];
    int[][] from = new int[items.size() + 1][n + 1];
    for (double[] row : best) {
      Arrays.fill(row, FORBIDDEN);
    }
    best[0][0] = 0;
    for (int lane = 1; lane <= n; lane++) {
      best[0][lane] = best[0][lane - 1] + (taken[lane - 1] ? 0 : UNCOVERED);
    }
    for (int i = 1; i <= items.size(); i++) {
      Item item = measured.get(i - 1);
      for (int lane = i; lane <= n; lane++) {
        best[i][lane] = best[i][lane - 1] + (taken[lane - 1] ? 0 : UNCOVERED);
        from[i][lane] = -1;
        for (int first = lane - 1; first >= i - 1 && !taken[first]; first--) {
          double cost = best[i - 1][first] + cost(item, first, lane - 1, untouched);
          if (cost < best[i][lane]) {
            best[i][lane] = cost;
            from[i][lane] = first;
          }
        }
      }
    }
    if (best[items.size()][n] >= FORBIDDEN) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    int lane = n;
    for (int i = items.size(); i > 0; i--) {
      while (from[i][lane] < 0) {
        lane--;
      }
      spans.add(0, new Span(TextTable.fold(items.get(i - 1).text()), from[i][lane], lane - 1));
      lane = from[i][lane];
    }
    return spans;
  }

  private double cost(Item item, int first, int last, double untouched) {
    int left = lanes.get(first).from;
    int right = lanes.get(last).to;
    double centre = Math.abs(item.from() + item.to() - left - right) / 2.0;
    double cost = centre;
    if (first == last) {
      cost = Math.min(cost, Math.abs(item.to() - right));
      cost = Math.min(cost, Math.abs(item.from() - left) + 1.0);
    } else {
      // A head right over its last column only is likelier than one far off the middle of many.
      cost = Math.min(cost, (right - left) / 2.0);
    }
    for (int i = 0; i < lanes.size(); i++) {
      int overlap = item.overlap(lanes.get(i).from, lanes.get(i).to);
      boolean inside = i >= first && i <= last;
      if (!inside && overlap > 1) {
        cost += MISSED;
      } else if (inside && first < last && overlap <= 0) {
        cost += untouched;
      }
    }
    return cost;
  }

  /** The item as wide as the group of dashes below it, where that group is its alone. */
  private static Item widened(Item item, List<Item> items, List<Item> rule) {
    Item group = null;
    for (Item dashes : rule) {
      if (item.overlap(dashes.from(), dashes.to()) > 0) {
        if (group != null) {
          return item;
        }
        group = dashes;
      }
    }
    if (group == null) {
      return item;
    }
    for (Item other : items) {
      if (other.from() != item.from() && other.overlap(group.from(), group.to()) > 0) {
        return item;
      }
    }
    return new Item(0, group.from(), group.to(), item.text(), false, 1, 0, false);
  }

  /** Words two blanks apart belong together where everything else is far apart. */
  private static List<Item> tied(List<Item> heads) {
    int close = -1;
    for (int i = 1; i < heads.size(); i++) {
      int gap = heads.get(i).from() - heads.get(i - 1).to();
      if (gap <= 2 && close < 0) {
        close = i;
      } else if (gap < 8) {
        return heads;
      }
    }
    if (close < 0 || heads.size() < 3) {
      return heads;
    }
    Item left = heads.get(close - 1);
    Item right = heads.get(close);
    List<Item> tied = new ArrayList<>(heads);
    tied.set(
        close - 1,
        new Item(0, left.from(), right.to(), left.text() + " " + right.text(), false, 1, 0, false));
    tied.remove(close);
    return tied;
  }

  /** Heads one blank apart that are alike, over columns of their own, are heads of their own. */
  private List<Item> split(List<Item> heads) {
    List<Item> split = new ArrayList<>();
    for (Item head : heads) {
      Item rest = head;
      for (int i = 0; i + 1 < lanes.size() && heads.size() < lanes.size(); i++) {
        int cut = cut(rest, lanes.get(i), lanes.get(i + 1));
        if (cut > 0) {
          split.add(part(rest, 0, cut));
          rest = part(rest, cut + 1, rest.text().length());
        }
      }
      split.add(rest);
    }
    return split;
  }

  /** Where in the head a blank parts words over one column from words alike over the next, or 0. */
  private static int cut(Item head, Lane left, Lane right) {
    if (head.overlap(left.from, left.to) < 3 || head.overlap(right.from, right.to) < 3) {
      return 0;
    }
    String text = head.text();
    int middle = (left.to + right.from) / 2;
    int cut = 0;
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      boolean nearer = Math.abs(head.from() + at - middle) < Math.abs(head.from() + cut - middle);
      if (Math.abs(head.from() + at - middle) <= 5
          && (cut == 0 || nearer)
          && areAlike(text.substring(0, at), text.substring(at + 1))) {
        cut = at;
      }
    }
    return cut;
  }

  private static boolean areAlike(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    boolean parentheses = left.startsWith("(") && left.endsWith(")") && right.startsWith("(");
    return parentheses
        || (left.endsWith(",")
            && HeadWords.startsWithMonth(left)
            && HeadWords.startsWithMonth(right))
        || (Figures.isYear(left) && right.length() >= 4 && Figures.isYear(right.substring(0, 4)));
  }

  private static Item part(Item head, int from, int to) {
    return new Item(
        0,
        head.from() + from,
        head.from() + to,
        head.text().substring(from, to),
        false,
        1,
        0,
        false);
  }

  /** Each head over the column nearest to its middle; heads over one column are joined. */
  private List<Span> nearest(List<Item> items) {
    String[] texts = new String[lanes.size()];
    for (Item item : items) {
      int best = 0;
      int distance = Integer.MAX_VALUE;
      for (int i = 0; i < lanes.size(); i++) {
        Lane lane = lanes.get(i);
        int off = Math.abs(item.from() + item.to() - lane.from - lane.to);
        if (off < distance) {
          distance = off;
          best = i;
        }
      }
      String before = texts[best];
      texts[best] = before == null ? item.text() : before + " " + item.text();
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        spans.add(new Span(TextTable.fold(texts[i]), i, i));
      }
    }
    return spans;
  }
}
