package org.exhibit99.document;

/**
 * Words or a figure of a row before the table's columns are known.
 *
 * @param row the row, from 0
 * @param from where it begins: a raw column of an HTML table, or a character of a line
 * @param to behind its end
 * @param text its words
 * @param figure whether it is a figure
 * @param rowSpan how many rows it covers
 * @param indent how deep it is indented
 * @param bold whether it is bold
 */
record Item(
    int row, int from, int to, String text, boolean figure, int rowSpan, int indent, boolean bold) {
  int width() {
    return to - from;
  }

  int overlap(int otherFrom, int otherTo) {
    return Math.min(to, otherTo) - Math.max(from, otherFrom);
  }
}
