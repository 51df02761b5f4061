package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;

/** A table of text whose cells are apart by tabs, or by upright strokes between blanks. */
final class DelimitedTable {
  private static final int LONGEST_CELL = 300;

  private DelimitedTable() {}

  /** Where the table that begins at a line ends, or that line where none begins. */
  static int end(List<String> lines, int from) {
    char mark = mark(lines.get(from));
    if (mark == 0) {
      return from;
    }
    int at = from;
    int figures = 0;
    while (at < lines.size() && mark(lines.get(at)) == mark) {
      List<String> fields = fields(lines.get(at), mark);
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
    int named = 0;
    for (int c = 0; c < fields.size(); c++) {
      String text = TextTable.fold(fields.get(c));
      if (text.isEmpty()) {
        continue;
      }
      int from = c;
      int to = c + 1;
      if (head && c > 0) {
        if (starts.length > named) {
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

  private static boolean isData(List<String> fields) {
    for (int c = 1; c < fields.size(); c++) {
      String text = fields.get(c);
      if (Figures.kind(text.strip()) == Figures.Kind.NUMBER && !Figures.isYear(text.strip())) {
        return true;
      }
    }
    return false;
  }

  private static char mark(String line) {
    int tab = line.indexOf('\t');
    if (tab >= 0 && isTabbed(line)) {
      return '\t';
    }
    return line.indexOf(" | ") > 0 ? '|' : 0;
  }

  /** Whether tabs part fields, rather than move words to a place: no field has gaps of its own. */
  private static boolean isTabbed(String line) {
    int fields = 0;
    int start = 0;
    int length = line.length();
    for (int i = 0; i <= length; i++) {
      if (i == length || line.charAt(i) == '\t') {
        if (i - start > LONGEST_CELL || line.substring(start, i).strip().contains("   ")) {
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
