package org.exhibit99.document;

import java.util.Comparator;
import java.util.List;

/**
 * A table before it has a place in a document: the {@code start} and {@code end} of its cells are
 * 0.
 *
 * @param rows how many rows
 * @param columns how many columns
 * @param cells cells with words, by row, then column
 */
record Grid(int rows, int columns, List<Cell> cells) {
  private static final Comparator<Cell> READING_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  Grid {
    cells = cells.stream().sorted(READING_ORDER).toList();
  }
}
