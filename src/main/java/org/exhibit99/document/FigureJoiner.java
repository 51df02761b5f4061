package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.document.Figures.Kind;

/** Joins {@code $}, {@code (}, {@code )} and {@code %} that stand apart to their number. */
final class FigureJoiner {
  private final int reach;

  /**
   * @param reach how far behind a number a sign may begin and still belong to it
   */
  FigureJoiner(int reach) {
    this.reach = reach;
  }

  /** The items of one row from left to right, signs joined and figures without blanks. */
  List<Item> join(List<Item> row) {
    List<Item> joined = new ArrayList<>(row.size());
    Item prefix = null;
    for (Item item : row) {
      Kind kind = Figures.kind(item.text());
      if (prefix == null && isMark(item, joined)) {
        continue;
      }
      if (kind == Kind.PREFIX) {
        if (prefix != null && prefix.text().equals("$")) {
          prefix = merged(prefix, item);
        } else {
          if (prefix != null) {
            joined.add(word(prefix));
          }
          prefix = item;
        }
        continue;
      }
      if (kind == Kind.SUFFIX && prefix == null && !joined.isEmpty()) {
        int last = joined.size() - 1;
        Item before = joined.get(last);
        if (before.figure()
            && item.from() - before.to() <= reach
            && !isClosed(before, item)
            && !Figures.isYear(before.text())) {
          joined.set(last, merged(before, item));
          continue;
        }
      }
      if (kind.isFigure()) {
        if (prefix != null) {
          joined.add(merged(prefix, item));
          prefix = null;
        } else {
          joined.add(figure(item, Figures.squeeze(item.text())));
        }
        continue;
      }
      if (prefix != null) {
        joined.add(word(prefix));
        prefix = null;
      }
      joined.add(word(item));
    }
    if (prefix != null && prefix.text().length() > 1) {
      joined.add(word(prefix));
    }
    return joined;
  }

  /** Whether the item is a footnote mark right behind the words or the figure that it marks. */
  private boolean isMark(Item item, List<Item> joined) {
    if (joined.isEmpty() || item.from() - joined.get(joined.size() - 1).to() > reach) {
      return false;
    }
    String text = item.text();
    boolean stars = text.equals("*") || text.equals("**") || text.equals("†");
    boolean letter =
        text.length() == 3
            && text.charAt(0) == '('
            && text.charAt(2) == ')'
            && text.charAt(1) >= 'a'
            && text.charAt(1) <= 'z';
    return stars || (letter && joined.get(joined.size() - 1).figure());
  }

  /** Whether the sign is one that the figure has already. */
  private static boolean isClosed(Item before, Item sign) {
    String text = before.text();
    return text.endsWith(sign.text()) || (sign.text().equals(")") && text.indexOf('(') < 0);
  }

  private static Item merged(Item left, Item right) {
    String text = Figures.squeeze(left.text()) + Figures.squeeze(right.text());
    boolean bold = left.figure() ? left.bold() : right.bold();
    int rows = Math.max(left.rowSpan(), right.rowSpan());
    return new Item(left.row(), left.from(), right.to(), text, true, rows, 0, bold);
  }

  private static Item figure(Item item, String text) {
    return new Item(item.row(), item.from(), item.to(), text, true, item.rowSpan(), 0, item.bold());
  }

  private static Item word(Item item) {
    return item.figure()
        ? new Item(
            item.row(),
            item.from(),
            item.to(),
            item.text(),
            false,
            item.rowSpan(),
            item.indent(),
            item.bold())
        : item;
  }
}
