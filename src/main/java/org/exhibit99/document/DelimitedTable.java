package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;

/** A table of text whose cells are apart by tabs, or by upright strokes between blanks. */
final class DelimitedTable {
  private static final int LONGEST_CELL = 300;

  /** A heading between rows is no longer, and so many stand together at most. */
  private static final int LONGEST_LABEL = 80;

  private static final int MOST_LABELS = 5;

  private DelimitedTable() {}

  /** Where the table that begins at a line ends, or that line where none begins. */
  static int end(List<String> lines, int from) {
    char mark = mark(lines.get(from));
    if (mark == 0) {
      return from;
    }
    int at = from;
    int figures = 0;
    while (at < lines.size()) {
      if (mark(lines.get(at)) != mark) {
        int next = mark == '\t' ? behindLabels(lines, at) : at;
        if (next == at) {
          break;
        }
        at = next;
        continue;
      }
      List<String> fields = fields(lines.get(at), mark);
      if (at == from && mark == '\t' && isTitle(fields)) {
        return from;
      }
      boolean data = isData(fields);
      if (mark == '|' && !data && figures > 0 && HeadWords.hasPeriod(fields.get(0))) {
        break;
      }
      if (mark == '|' && at == from && !data && !isHeadOf(fields, lines, at + 1)) {
        return from;
      }
      figures += data ? 1 : 0;
      at++;
    }
    return at - from > 1 && figures > 0 ? at : from;
  }

  /** A line over the middle of the page that names no period: it is no row. */
  private static boolean isTitle(List<String> fields) {
    List<String> words = fields.stream().filter(field -> !field.isBlank()).toList();
    return words.size() == 1
        && fields.get(0).isBlank()
        && !HeadWords.hasPeriod(words.get(0))
        && !Figures.isYear(words.get(0).strip());
  }

  /**
   * The place behind the headings, rules and blank lines that stand between rows of figures, or the
   * same place where no such row follows.
   */
  private static int behindLabels(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && at < from + MOST_LABELS && mark(lines.get(at)) == 0) {
      String line = lines.get(at).strip();
      if (line.length() > LONGEST_LABEL || line.endsWith(".") || line.indexOf('\t') >= 0) {
        return from;
      }
      at++;
    }
    boolean row =
        at < lines.size()
            && mark(lines.get(at)) == '\t'
            && isData(fields(lines.get(at), '\t'))
            && !fields(lines.get(at), '\t').get(0).isBlank();
    return row ? at : from;
  }

  private static boolean isRule(String line) {
    return line.chars().allMatch(c -> Figures.isDash((char) c) || c == '=' || c == '_' || c <= ' ');
  }

  /** Whether words between strokes are as many as the fields below, or one less. */
  private static boolean isHeadOf(List<String> head, List<String> lines, int below) {
    if (below >= lines.size() || mark(lines.get(below)) != '|') {
      return false;
    }
    int fields = fields(lines.get(below), '|').size();
    return head.size() == fields || head.size() == fields - 1;
  }

  /** The lines as a grid. */
  static Grid read(List<String> lines) {
    char mark = mark(lines.get(0));
    List<List<String>> rows = new ArrayList<>();
    int width = 0;
    for (String line : lines) {
      if (mark == '\t' && isRule(line)) {
        continue;
      }
      List<String> fields = fields(line, mark);
      rows.add(fields);
      width = Math.max(width, fields.size());
    }
    RawTable table = new RawTable();
    for (int r = 0; r < rows.size(); r++) {
      table.addRow(items(rows, r, width, mark));
    }
    return table.fold();
  }

  private static List<Item> items(List<List<String>> rows, int r, int width, char mark) {
    List<String> fields = rows.get(r);
    boolean head = !isData(fields);
    int shift = mark == '|' && r + 1 < rows.size() ? shift(rows, r, width) : 0;
    List<Item> items = new ArrayList<>();
    int[] starts = head ? repeats(rows, r) : new int[0];
    List<Reach> groups = head && starts.length == 0 ? groups(rows, r) : List.of();
    int named = 0;
    for (int c = 0; c < fields.size(); c++) {
      String text = TextTable.fold(fields.get(c));
      if (text.isEmpty()) {
        continue;
      }
      int from = c;
      int to = c + 1;
      if (head && c > 0) {
        if (groups.size() > named) {
          from = groups.get(named).from();
          to = groups.get(named).to();
        } else if (starts.length > named) {
          from = starts[named];
          to = named + 1 < starts.length ? starts[named + 1] : width;
        } else {
          to = spanEnd(rows, r, c);
        }
        named++;
      }
      items.add(
          new Item(r, from + shift, to + shift, text, false, 1, indent(fields.get(c)), false));
    }
    return items;
  }

  private static int indent(String field) {
    int at = 0;
    while (at < field.length() && field.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Rows of heads that leave out the empty field over the labels are moved over the figures. */
  private static int shift(List<List<String>> rows, int r, int width) {
    List<String> fields = rows.get(r);
    boolean head = HeadWords.hasPeriod(fields.get(0)) && fields.size() == width - 1;
    return head ? 1 : 0;
  }

  /** A head goes on over empty fields to its right as long as the next row has heads there. */
  private static int spanEnd(List<List<String>> rows, int r, int c) {
    List<String> fields = rows.get(r);
    int end = c + 1;
    if (r + 1 >= rows.size() || isData(rows.get(r + 1))) {
      return end;
    }
    List<String> below = rows.get(r + 1);
    while (end < below.size()
        && !below.get(end).isBlank()
        && (end >= fields.size() || fields.get(end).isBlank())) {
      end++;
    }
    return end;
  }

  /**
   * Where each head of a row begins by what is below: the first head below stands again at the
   * beginning of each group. Nothing where that does not come out even.
   */
  private static int[] repeats(List<List<String>> rows, int r) {
    if (r + 1 >= rows.size() || isData(rows.get(r + 1))) {
      return new int[0];
    }
    int heads = 0;
    List<String> fields = rows.get(r);
    for (int c = 1; c < fields.size(); c++) {
      heads += fields.get(c).isBlank() ? 0 : 1;
    }
    List<String> below = rows.get(r + 1);
    if (below.size() < 2 || heads < 2 || below.get(1).isBlank() || !below.get(0).isBlank()) {
      return new int[0];
    }
    List<Integer> starts = new ArrayList<>();
    for (int c = 1; c < below.size(); c++) {
      if (below.get(c).isBlank()) {
        return new int[0];
      }
      if (below.get(c).strip().equals(below.get(1).strip())) {
        starts.add(c);
      }
    }
    return starts.size() == heads
        ? starts.stream().mapToInt(Integer::intValue).toArray()
        : new int[0];
  }

  /**
   * How far each head of a row reaches by the last row of heads below it: each stands over the
   * first of as many. Nothing where that does not come out even.
   */
  private static List<Reach> groups(List<List<String>> rows, int r) {
    int last = r;
    while (last + 1 < rows.size() && !isData(rows.get(last + 1)) && rows.get(last + 1).size() > 1) {
      last++;
    }
    List<Integer> heads = places(rows.get(r));
    List<Integer> columns = places(rows.get(last));
    if (heads.isEmpty() || columns.size() <= heads.size() || columns.size() % heads.size() != 0) {
      return List.of();
    }
    int each = columns.size() / heads.size();
    List<Reach> reaches = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int first = columns.get(i * each);
      if (Math.abs(heads.get(i) - first) > 1) {
        return List.of();
      }
      reaches.add(new Reach(first, columns.get((i + 1) * each - 1) + 1));
    }
    return reaches;
  }

  /** The fields that a head stands over. */
  private record Reach(int from, int to) {}

  /** The fields behind the first that hold words. */
  private static List<Integer> places(List<String> fields) {
    List<Integer> places = new ArrayList<>();
    for (int c = 1; c < fields.size(); c++) {
      if (!fields.get(c).isBlank()) {
        places.add(c);
      }
    }
    return places;
  }

  private static boolean isData(List<String> fields) {
    for (int c = 1; c < fields.size(); c++) {
      String text = fields.get(c);
      if (Figures.kind(text.strip()) == Figures.Kind.NUMBER && !Figures.isYear(text.strip())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has cells of its own. */
  static boolean isRow(String line) {
    return mark(line) != 0;
  }

  private static char mark(String line) {
    if (line.indexOf('\t') >= 0 && isTabbed(line)) {
      return '\t';
    }
    return line.indexOf('|') >= 0 && line.indexOf(" | ") > 0 ? '|' : 0;
  }

  /** Whether tabs part fields, rather than move words to a place: no field has gaps of its own. */
  private static boolean isTabbed(String line) {
    int fields = 0;
    int start = 0;
    int length = line.length();
    boolean gaps = line.contains("   ");
    for (int i = 0; i <= length; i++) {
      if (i == length || line.charAt(i) == '\t') {
        if (i - start > LONGEST_CELL
            || (gaps && line.substring(start, i).strip().contains("   "))) {
          return false;
        }
        fields += i > start && !line.substring(start, i).isBlank() ? 1 : 0;
        start = i + 1;
      }
    }
    return fields > 1 || (fields == 1 && line.indexOf('\t') != line.lastIndexOf('\t'));
  }

  private static List<String> fields(String line, char mark) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == mark) {
        fields.add(mark == '|' ? line.substring(start, i).strip() : line.substring(start, i));
        start = i + 1;
      }
    }
    return fields;
  }
}
