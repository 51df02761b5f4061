package org.exhibit99.model;

/**
 * Where in a document something stands.
 *
 * @param block the number of the paragraph or table in the document, from 0
 * @param row the row of the table, from 0; -1 in a paragraph
 * @param column the column of the table, from 0; -1 in a paragraph
 * @param start the first character in the document's text
 * @param end the character behind the last one
 */
public record Location(int block, int row, int column, int start, int end) {
  public Location {
    if (block < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "Invalid location: block " + block + ", characters " + start + " to " + end);
    }
  }

  /** A stretch of characters in a paragraph. */
  public static Location inParagraph(int block, int start, int end) {
    return new Location(block, -1, -1, start, end);
  }

  /** Whether this is a cell of a table. */
  public boolean isCell() {
    return row >= 0;
  }
}
