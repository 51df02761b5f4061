package org.exhibit99.document;

import java.util.ArrayList;
import java.util.Collections;
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
  Grid {
    List<Cell> sorted = new ArrayList<>(cells);
    sorted.sort(Grid::compare);
    cells = Collections.unmodifiableList(sorted);
  }

  private static int compare(Cell left, Cell right) {
    return left.row() != right.row()
        ? Integer.compare(left.row(), right.row())
        : Integer.compare(left.column(), right.column());
  }
}
