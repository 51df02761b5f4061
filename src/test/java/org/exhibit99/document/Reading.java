package org.exhibit99.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.exhibit99.model.Content;

/** Reads texts and shows documents as plain strings. */
final class Reading {
  private Reading() {}

  static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  static Document read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Document read(byte[] bytes) {
    return new DocumentReader().read(Content.of(bytes), "exhibit");
  }

  static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  /**
   * The rows of the only table: cells apart by strokes, {@code ~} for an empty cell, {@code +1} for
   * a column more that a cell spans.
   */
  static List<String> grid(Document document) {
    List<Table> tables = tables(document);
    if (tables.size() != 1) {
      throw new AssertionError("Expected one table, found " + tables.size() + ": " + document);
    }
    return grid(tables.get(0));
  }

  static List<Table> tables(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  static List<String> grid(Table table) {
    List<StringBuilder> rows = new ArrayList<>();
    int[] next = new int[table.rows()];
    for (int r = 0; r < table.rows(); r++) {
      rows.add(new StringBuilder());
    }
    for (Cell cell : table.cells()) {
      StringBuilder row = rows.get(cell.row());
      for (; next[cell.row()] < cell.column(); next[cell.row()]++) {
        row.append(row.isEmpty() ? "~" : "|~");
      }
      row.append(next[cell.row()] == 0 ? "" : "|").append(cell.text());
      if (cell.columnSpan() > 1) {
        row.append('+').append(cell.columnSpan() - 1);
      }
      next[cell.row()] += cell.columnSpan();
    }
    return rows.stream().map(StringBuilder::toString).toList();
  }
}
