package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;

/** A line of fixed-width text, cut where gaps of two blanks or more stand. */
final class TextLine {
  /** What a line is at first sight. */
  enum Kind {
    BLANK,
    /** Dashes, equals signs or underscores under or over columns. */
    RULE,
    /** Has a figure apart from other words. */
    ROW,
    WORDS,
    /** A page ends here. */
    PAGE,
    /** A table is said to begin here. */
    TABLE,
    /** A table is said to end here. */
    TABLE_END,
    /** Says where columns stand ({@code <S> <C>}) and that heads end. */
    STUB
  }

  /** So many marks, each apart from the next, are a rule rather than figures left out. */
  private static final int MANY_MARKS = 10;

  private static final FigureJoiner JOINER = new FigureJoiner(14);

  private final String text;
  private final Kind kind;
  private final List<Item> items;
  private final boolean years;

  private TextLine(String text, Kind kind, List<Item> items) {
    this.text = text;
    this.kind = kind;
    this.items = items;
    this.years = kind == Kind.ROW && areYears(items);
  }

  static TextLine mark(Kind kind) {
    return new TextLine("", kind, List.of());
  }

  /** Reads a line whose tabs are expanded. */
  static TextLine of(String line) {
    return of(line, LineMarks.of(line));
  }

  /** Reads a line whose tabs are expanded, and that has none but these marks. */
  static TextLine of(String line, int marks) {
    String text = line.stripTrailing();
    if (text.isEmpty()) {
      return mark(Kind.BLANK);
    }
    if ((marks & (LineMarks.DASH | LineMarks.ODD)) != 0 && isRule(text)) {
      return new TextLine(text, Kind.RULE, segments(text, " "));
    }
    String plain = (marks & LineMarks.LEADER) == 0 ? text : withoutLeaders(text);
    List<Item> segments = segments(plain, "  ");
    List<Item> heads = (marks & LineMarks.DASH) == 0 ? segments : FramedHeads.of(segments);
    if (heads.size() == 1 && startsWord(heads.get(0).text())) {
      return new TextLine(text, Kind.WORDS, heads);
    }
    List<Item> items = JOINER.join(tokens(withNumber(heads)));
    if (items.isEmpty()) {
      return mark(Kind.BLANK);
    }
    boolean figure = false;
    for (Item item : items) {
      figure |= item.figure();
    }
    return new TextLine(text, figure ? Kind.ROW : Kind.WORDS, items);
  }

  String text() {
    return text;
  }

  Kind kind() {
    return kind;
  }

  /** Words and figures from left to right, by character. */
  List<Item> items() {
    return items;
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  int indent() {
    int at = 0;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /**
   * Whether the row is figures and days behind at most one label, which may have one gap of its
   * own.
   */
  boolean isCleanRow() {
    if (kind != Kind.ROW) {
      return false;
    }
    for (int i = 1; i < items.size(); i++) {
      boolean label = i == 1 && items.get(0).to() + 4 > items.get(1).from();
      boolean fills = items.get(i).figure() || Figures.isDay(items.get(i).text());
      if (!fills && (!label || items.get(0).figure())) {
        return false;
      }
    }
    return true;
  }

  /** Whether its figures are years and nothing else. */
  boolean isYears() {
    return years;
  }

  private static boolean areYears(List<Item> items) {
    for (Item item : items) {
      if (item.figure() && !Figures.isYear(item.text())) {
        return false;
      }
    }
    return true;
  }

  int firstFigure() {
    for (Item item : items) {
      if (item.figure()) {
        return item.from();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Where its last item ends. */
  int lastEnd() {
    return items.isEmpty() ? 0 : items.get(items.size() - 1).to();
  }

  private static boolean startsWord(String text) {
    return Figures.startsWord(text, 0, text.length());
  }

  /** A note's number in parentheses belongs to the words behind it. */
  private static List<Item> withNumber(List<Item> segments) {
    if (segments.size() < 2) {
      return segments;
    }
    Item first = segments.get(0);
    Item second = segments.get(1);
    String number = first.text();
    boolean mark = number.length() < 5 && number.startsWith("(") && number.endsWith(")");
    if (!mark || second.from() - first.to() > 12 || allFigures(second.text())) {
      return segments;
    }
    List<Item> joined = new ArrayList<>(segments);
    joined.set(
        0,
        new Item(0, first.from(), second.to(), number + " " + second.text(), false, 1, 0, false));
    joined.remove(1);
    return joined;
  }

  private static boolean isRule(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '=' || c == '_' || c == '~' || c == '*' || c == '—' || c == '─') {
        marks++;
      } else if (c != ' ') {
        return false;
      }
    }
    if (marks < 3) {
      return false;
    }
    int run = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == ' ' ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest >= 3
        || (longest == 1 && marks >= MANY_MARKS && text.strip().length() < 4 * marks);
  }

  /** The line with leaders of dots turned to blanks, every character at its place. */
  private static String withoutLeaders(String text) {
    if (text.indexOf("..") < 0 && text.indexOf(". .") < 0 && text.indexOf("__") < 0) {
      return text;
    }
    char[] plain = text.toCharArray();
    int i = 0;
    while (i < plain.length) {
      if (plain[i] != '.' && plain[i] != '_') {
        i++;
        continue;
      }
      char dot = plain[i];
      int end = i;
      int dots = 0;
      int gap = 0;
      for (int j = i; j < plain.length && gap < 3; j++) {
        if (plain[j] == dot) {
          dots++;
          end = j + 1;
          gap = 0;
        } else if (plain[j] == ' ') {
          gap++;
        } else {
          break;
        }
      }
      boolean digitBehind = end < plain.length && Figures.isDigit(plain[end]) && dots < 3;
      boolean apart =
          dots == 2
              && end - i == 2
              && i > 0
              && plain[i - 1] == ' '
              && end < plain.length
              && plain[end] == ' ';
      if ((dots >= 3 && !digitBehind) || apart) {
        int keep =
            end < plain.length && Figures.isDigit(plain[end]) && plain[end - 1] == '.' ? 1 : 0;
        for (int j = i; j < end - keep; j++) {
          plain[j] = ' ';
        }
      }
      i = end;
    }
    return new String(plain);
  }

  /** Stretches between gaps of so many blanks or more, where no fewer of them end the text. */
  private static List<Item> segments(String text, String gap) {
    List<Item> segments = new ArrayList<>(4);
    int length = text.length();
    int at = 0;
    while (at < length) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = text.indexOf(gap, at);
      end = end < 0 ? length : end;
      segments.add(item(text, at, end));
      at = end;
    }
    return segments;
  }

  /** Stretches of nothing but figures and signs fall into tokens; words stay whole. */
  private static List<Item> tokens(List<Item> segments) {
    if (!fallApart(segments)) {
      return segments;
    }
    List<Item> tokens = new ArrayList<>(segments.size() + 4);
    for (Item segment : segments) {
      String text = segment.text();
      if (!fallsApart(text)) {
        tokens.add(segment);
        continue;
      }
      int at = 0;
      while (at < text.length()) {
        int end = text.indexOf(' ', at);
        end = end < 0 ? text.length() : end;
        if (end > at && !isLooseMark(text, at, end)) {
          tokens.add(item(text, at, end, segment.from()));
        }
        at = end + 1;
      }
    }
    return tokens;
  }

  private static boolean fallApart(List<Item> segments) {
    for (Item segment : segments) {
      if (fallsApart(segment.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean fallsApart(String text) {
    return text.indexOf(' ') >= 0 && allFigures(text);
  }

  /** A footnote mark one blank behind its number. */
  private static boolean isLooseMark(String text, int from, int to) {
    if (from < 3 || to - from != 3 || text.charAt(from) != '(' || text.charAt(to - 1) != ')') {
      return false;
    }
    int before = from - 2;
    return Character.isLetterOrDigit(text.charAt(from + 1))
        && Figures.isDigit(text.charAt(before))
        && (text.lastIndexOf('.', before) > before - 4
            || text.lastIndexOf(',', before) > before - 5);
  }

  private static boolean allFigures(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      if (end > at && Figures.kind(text, at, end) == Figures.Kind.WORD) {
        return false;
      }
      at = end + 1;
    }
    return true;
  }

  private static Item item(String text, int from, int to) {
    return new Item(0, from, to, text.substring(from, to), false, 1, 0, false);
  }

  private static Item item(String text, int from, int to, int shift) {
    return new Item(0, from + shift, to + shift, text.substring(from, to), false, 1, 0, false);
  }
}
