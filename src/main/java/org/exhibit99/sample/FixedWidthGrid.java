package org.exhibit99.sample;

import java.util.ArrayList;
import java.util.List;

/** A table in columns of blanks. */
final class FixedWidthGrid {
  private static final int FIGURE = 11;
  private static final int GAP = 3;
  private final Part.Grid grid;
  private final boolean tagged;
  private final int labels;

  FixedWidthGrid(Part.Grid grid, boolean tagged) {
    this.grid = grid;
    this.tagged = tagged;
    this.labels = grid.columns().size() > 2 ? 46 : 56;
  }

  void write(StringBuilder text) {
    int width = labels + grid.columns().size() * (GAP + FIGURE + 1);
    grid.title().forEach(title -> line(Lines.centered(title, width), text));
    line(Lines.centered(grid.caption(), width), text);
    text.append('\n');
    if (tagged) {
      text.append("<TABLE>\n<CAPTION>\n");
    }
    groups(text);
    heads(text);
    if (tagged) {
      StringBuilder marks = new StringBuilder(Lines.left("<S>", labels));
      grid.columns().forEach(column -> marks.append(Lines.right("<C>", GAP + FIGURE)).append(' '));
      line(marks.toString(), text);
    }
    grid.lines().forEach(line -> write(line, text));
    text.append(tagged ? "</TABLE>\n\n" : "\n\n");
  }

  /** What neighbours share stands centred over them, with a rule under it. */
  private void groups(StringBuilder text) {
    int deepest =
        grid.columns().stream().mapToInt(c -> c.group().split("\n", -1).length).max().orElse(0);
    if (grid.columns().stream().allMatch(c -> c.group().isEmpty())) {
      return;
    }
    for (int depth = 0; depth <= deepest; depth++) {
      StringBuilder row = new StringBuilder(" ".repeat(labels));
      for (int first = 0; first < grid.columns().size(); ) {
        String group = grid.columns().get(first).group();
        int last = first;
        while (last + 1 < grid.columns().size()
            && grid.columns().get(last + 1).group().equals(group)) {
          last++;
        }
        int width = (last - first + 1) * (GAP + FIGURE + 1) - GAP - 1;
        String[] parts = group.split("\n", -1);
        String words =
            depth == deepest
                ? (group.isEmpty() ? "" : "-".repeat(width))
                : depth < parts.length ? parts[depth] : "";
        row.append(" ".repeat(GAP)).append(Lines.left(Lines.centered(words, width), width + 1));
        first = last + 1;
      }
      line(row.toString(), text);
    }
  }

  private void heads(StringBuilder text) {
    int deepest = grid.columns().stream().mapToInt(c -> head(c).size()).max().orElse(0);
    for (int depth = 0; depth < deepest; depth++) {
      StringBuilder row = new StringBuilder(" ".repeat(labels));
      for (Part.Column column : grid.columns()) {
        List<String> head = head(column);
        int at = depth - (deepest - head.size()); // heads stand on the same bottom line
        row.append(Lines.right(at < 0 ? "" : head.get(at), GAP + FIGURE)).append(' ');
      }
      line(row.toString(), text);
    }
    rule("-", text);
  }

  private static List<String> head(Part.Column column) {
    List<String> head = new ArrayList<>(List.of(column.head().split("\n", -1)));
    if (!column.note().isEmpty()) {
      head.addAll(Lines.wrapped(column.note(), FIGURE + 1));
    }
    return head;
  }

  private void write(Part.Line line, StringBuilder text) {
    if (line instanceof Part.Section section) {
      line("  ".repeat(section.indent()) + section.label(), text);
    } else if (line instanceof Part.Rule rule) {
      rule(rule.isDouble() ? "=" : "-", text);
    } else if (line instanceof Part.Row row) {
      row(row, text);
    }
  }

  private void row(Part.Row row, StringBuilder text) {
    String indent = "  ".repeat(row.indent());
    List<String> label = Lines.wrapped(row.label(), labels - indent.length() - 6);
    for (int i = 0; i < label.size() - 1; i++) {
      line(indent + (i == 0 ? "" : "  ") + label.get(i), text);
    }
    String last = indent + (label.size() > 1 ? "  " : "") + label.get(label.size() - 1);
    StringBuilder cells = new StringBuilder(tagged ? Lines.left(last, labels) : dotted(last));
    row.figures().forEach(figure -> cells.append(cell(figure)));
    line(cells.toString(), text);
  }

  private String dotted(String label) {
    String start = label + " ";
    return start + ".".repeat(Math.max(0, labels - start.length()));
  }

  private static String cell(Figure figure) {
    String digits = (figure.negative() ? "(" : "") + (figure.isDash() ? "--" : figure.digits());
    String sign = figure.dollar() ? "$" : " ";
    String end = (figure.negative() ? ")" : "") + (figure.percent() ? "%" : "");
    int width = FIGURE - Math.max(1, end.length());
    return " ".repeat(GAP) + sign + Lines.right(digits, width) + Lines.left(end, 1);
  }

  private void rule(String mark, StringBuilder text) {
    StringBuilder row = new StringBuilder(" ".repeat(labels));
    grid.columns()
        .forEach(column -> row.append(" ".repeat(GAP)).append(mark.repeat(FIGURE)).append(' '));
    line(row.toString(), text);
  }

  private static void line(String words, StringBuilder text) {
    text.append(Lines.trimmed(words)).append('\n');
  }
}
