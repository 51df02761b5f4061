package org.exhibit99.document;

import java.util.List;

/**
 * A rectangle of cells after spans are laid out and empty spacer columns are taken out. Column 0
 * holds the labels where the table has any.
 *
 * @param rows how many rows
 * @param columns how many columns
 * @param cells the cells that have words, by row, then column
 * @param start its first character in the document's text
 * @param end the character behind its last one
 */
public record Table(int rows, int columns, List<Cell> cells, int start, int end) implements Block {
  public Table {
    cells = List.copyOf(cells);
  }
}
