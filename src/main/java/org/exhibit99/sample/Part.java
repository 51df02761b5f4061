package org.exhibit99.sample;

import java.util.List;

/** A piece of a release, before it is set. */
sealed interface Part {
  /** The number of the exhibit at its upper edge. */
  record Mark(String words) implements Part {}

  /** The title of the release, one or more lines. */
  record Title(List<String> lines) implements Part {
    public Title {
      lines = List.copyOf(lines);
    }
  }

  /** A heading within the text. */
  record Heading(String words) implements Part {}

  /** A paragraph. */
  record Paragraph(String words) implements Part {}

  /** A list with bullets. */
  record Bullets(List<String> items) implements Part {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** A new page. */
  record PageBreak() implements Part {}

  /**
   * A table with its own heading.
   *
   * @param title company and name of the table, maybe empty where it stands in the text
   * @param caption what its numbers are in
   * @param columns the columns behind the labels
   * @param lines its lines from top to bottom
   */
  record Grid(List<String> title, String caption, List<Column> columns, List<Line> lines)
      implements Part {
    public Grid {
      title = List.copyOf(title);
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A column's heading.
   *
   * @param group what it shares with its neighbours, {@code Three Months Ended June 30,}; maybe
   *     empty
   * @param head its own, {@code 2004}
   * @param note under it, {@code (As Restated)}; mostly empty
   */
  record Column(String group, String head, String note) {}

  /** A line of a table. */
  sealed interface Line {}

  /** A label without numbers, above those that belong to it. */
  record Section(String label, int indent) implements Line {}

  /** A rule under every column. */
  record Rule(boolean isDouble) implements Line {}

  /** A label with a figure in every column. */
  record Row(String label, int indent, List<Figure> figures) implements Line {
    public Row {
      figures = List.copyOf(figures);
    }
  }
}
