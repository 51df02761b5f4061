package org.exhibit99.document;

import java.util.List;

/**
 * Lines that hold the rule under some heads and the words of others beside it: {@code ----------
 * Change ----------} closes the heads over both rules, and its words head the column between them.
 */
final class RuledHeads {
  private static final int SHORTEST_RULE = 6;

  /** Where words begin that are no label. */
  private static final int LEFT = 20;

  private RuledHeads() {}

  /** Adds the line as one of its rules and one of its words, or as it is where it has not both. */
  static void read(String line, int marks, List<TextLine> read) {
    TextLine whole = TextLine.of(line, marks);
    if ((marks & LineMarks.DASH) == 0
        || !hasRule(line)
        || whole.is(TextLine.Kind.RULE)
        || whole.is(TextLine.Kind.BLANK)
        || !part(line, whole, read)) {
      read.add(whole);
    }
  }

  private static boolean hasRule(String line) {
    return line.indexOf("------") >= 0
        || line.indexOf("======") >= 0
        || line.indexOf("______") >= 0;
  }

  /** Adds the two lines; false where the words are no heads between rules. */
  private static boolean part(String line, TextLine whole, List<TextLine> read) {
    char[] rules = line.toCharArray();
    char[] words = line.toCharArray();
    int at = 0;
    int cut = 0;
    int first = -1;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && line.charAt(end) != ' ') {
        end++;
      }
      boolean rule = isRule(line, at, end);
      for (int i = at; i < end; i++) {
        (rule ? words : rules)[i] = ' ';
      }
      cut += rule ? 1 : 0;
      first = !rule && end > at && first < 0 ? at : first;
      at = end + 1;
    }
    TextLine rest = TextLine.of(new String(words));
    boolean heads = rest.is(TextLine.Kind.WORDS) || rest.isYears();
    if (cut == 0 || first < LEFT || !heads || isFrame(whole)) {
      return false;
    }
    read.add(TextLine.of(new String(rules)));
    read.add(rest);
    return true;
  }

  /** Whether the dashes of the line were read as how far its heads reach. */
  private static boolean isFrame(TextLine line) {
    for (Item item : line.items()) {
      String text = item.text();
      if (text.length() >= SHORTEST_RULE && isRule(text, 0, SHORTEST_RULE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRule(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c != '-' && c != '=' && c != '_') || c != text.charAt(from)) {
        return false;
      }
    }
    return to - from >= SHORTEST_RULE;
  }
}
