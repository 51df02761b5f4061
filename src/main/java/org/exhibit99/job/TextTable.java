package org.exhibit99.job;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Lines of cells, printed in aligned columns with a rule below the first line. */
final class TextTable {
  /** On which side of its column a cell stands. */
  enum Side {
    /** Texts. */
    LEFT,
    /** Numbers. */
    RIGHT
  }

  private final int widest;
  private final List<Side> sides = new ArrayList<>();
  private final List<List<String>> lines = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param widest how wide a column may be; longer texts are cut
   */
  TextTable(int widest) {
    this.widest = widest;
  }

  /** Adds a column. */
  void column(Side side) {
    sides.add(side);
  }

  /** Adds a line of as many cells as there are columns. */
  void row(List<String> cells) {
    lines.add(cells.stream().map(this::shown).toList());
  }

  private String shown(String cell) {
    StringBuilder folded = new StringBuilder(Math.min(cell.length(), widest + 1));
    for (int i = 0; i < cell.length() && folded.length() <= widest; i++) {
      char c = cell.charAt(i);
      folded.append(Character.isISOControl(c) ? ' ' : c);
    }
    if (folded.length() > widest) {
      folded.setLength(widest - 1);
      folded.append('…');
    }
    return folded.toString();
  }

  /** Prints the lines. */
  void print(PrintStream out) {
    int[] widths = new int[sides.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (int n = 0; n < lines.size(); n++) {
      out.println(aligned(lines.get(n), widths));
      if (n == 0) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
          rule.add("-".repeat(width));
        }
        out.println(String.join("  ", rule));
      }
    }
  }

  private String aligned(List<String> line, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = line.get(i);
      String space = " ".repeat(widths[i] - cell.length());
      text.append(i == 0 ? "" : "  ");
      text.append(sides.get(i) == Side.RIGHT ? space + cell : cell + space);
    }
    return text.toString().stripTrailing();
  }
}
