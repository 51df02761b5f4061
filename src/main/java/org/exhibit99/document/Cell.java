package org.exhibit99.document;

/**
 * A cell of a table with its own words. A cell that spans stands once, at its upper left corner.
 *
 * @param text its words, white space folded; {@code $}, {@code )} and {@code %} that stood in cells
 *     of their own are joined to their number; footnote marks in superscript are left out
 * @param row from 0
 * @param column from 0
 * @param rowSpan how many rows it covers, 1 or more
 * @param columnSpan how many columns it covers, 1 or more
 * @param indent how deep a label is indented, in ems or characters, 0 where it is not
 * @param bold whether it is dressed in bold
 * @param start its first character in the document's text
 * @param end the character behind its last one
 */
public record Cell(
    String text,
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    int indent,
    boolean bold,
    int start,
    int end) {}
