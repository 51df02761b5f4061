package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Heads between dashes that draw how far they reach: {@code ------- 1999 ------- ---- 1998 ----} is
 * the year 1999 over all columns from its first dash to its last.
 */
final class FramedHeads {
  private static final int SHORTEST_FRAME = 3;
  private static final int CLOSE = 3;

  private FramedHeads() {}

  /** The stretches of a line, those between dashes as wide as their dashes. */
  static List<Item> of(List<Item> segments) {
    if (!mayHaveFrames(segments)) {
      return segments;
    }
    List<Item> cut = new ArrayList<>(segments.size());
    for (Item segment : segments) {
      if (hasDashes(segment)) {
        cut(segment, cut);
      } else {
        cut.add(segment);
      }
    }
    if (cut.size() < SHORTEST_FRAME) {
      return segments;
    }
    List<Item> framed = new ArrayList<>(cut.size());
    boolean any = false;
    for (int i = 0; i < cut.size(); i++) {
      if (isFrame(cut, i)
          && i + 2 < cut.size()
          && isHead(cut.get(i + 1))
          && isFrame(cut, i + 2)
          && isBetween(cut.get(i), cut.get(i + 1), cut.get(i + 2))) {
        Item head = cut.get(i + 1);
        framed.add(
            new Item(0, cut.get(i).from(), cut.get(i + 2).to(), head.text(), false, 1, 0, false));
        any = true;
        i += 2;
      } else {
        framed.add(cut.get(i));
      }
    }
    return any ? framed : segments;
  }

  private static boolean mayHaveFrames(List<Item> segments) {
    for (Item segment : segments) {
      if (behindDashes(segment.text(), 0) >= SHORTEST_FRAME || hasDashes(segment)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDashes(Item segment) {
    return segment.text().indexOf("---") >= 0 || segment.text().indexOf("===") >= 0;
  }

  /** Cuts a stretch where dashes begin and end. */
  private static void cut(Item segment, List<Item> cut) {
    String text = segment.text();
    int at = 0;
    while (at < text.length()) {
      int dashes = behindDashes(text, at);
      int end = dashes;
      if (dashes - at < SHORTEST_FRAME) {
        while (end < text.length() && behindDashes(text, end) - end < SHORTEST_FRAME) {
          end++;
        }
      }
      String words = text.substring(at, end).strip();
      if (!words.isEmpty()) {
        int from = segment.from() + text.indexOf(words, at);
        cut.add(new Item(0, from, from + words.length(), words, false, 1, 0, false));
      }
      at = end;
    }
  }

  private static int behindDashes(String text, int from) {
    int at = from;
    while (at < text.length() && isDash(text.charAt(at)) && text.charAt(at) == text.charAt(from)) {
      at++;
    }
    return at;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '=' || c == '_' || c == '*' || c == '~';
  }

  /** Whether the words stand close to the dashes, or in the middle between them. */
  private static boolean isBetween(Item left, Item head, Item right) {
    int before = head.from() - left.to();
    int behind = right.from() - head.to();
    return (before <= CLOSE && behind <= CLOSE) || Math.abs(before - behind) <= 1;
  }

  private static boolean isFrame(List<Item> items, int i) {
    String text = items.get(i).text();
    return text.length() >= SHORTEST_FRAME && behindDashes(text, 0) == text.length();
  }

  /** Words or a year: dashes beside an amount say that there is none. */
  private static boolean isHead(Item item) {
    String text = item.text();
    return Figures.isYear(text) || Figures.kind(text, 0, text.length()) == Figures.Kind.WORD;
  }
}
