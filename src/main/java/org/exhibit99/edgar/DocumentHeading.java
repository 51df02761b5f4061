package org.exhibit99.edgar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What stands between a document's {@code <DOCUMENT>} and its {@code <TEXT>}.
 *
 * @param type the document type in upper case, maybe empty
 * @param sequence its number, 0 where none is given
 * @param fileName maybe empty
 * @param description maybe empty
 * @param text whether a {@code <TEXT>} follows
 */
record DocumentHeading(
    String type, int sequence, String fileName, String description, boolean text) {
  private static final int LONGEST_PIECE = 4096;
  private static final int MOST_TAGS = 64;
  private static final byte[] DOCUMENT = ByteScanner.ascii("<DOCUMENT>");
  private static final byte[] DOCUMENT_CLOSE = ByteScanner.ascii("</DOCUMENT>");
  private static final byte[] TEXT = ByteScanner.ascii("<TEXT>");

  /**
   * Reads the heading that the scanner stands on, from {@code <DOCUMENT>} on, and leaves the
   * scanner on the first byte of the text's first line, or on the tag that follows where there is
   * no text.
   */
  static DocumentHeading read(ByteScanner scanner) throws IOException {
    scanner.skip(DOCUMENT.length);
    Map<String, String> values = new HashMap<>();
    String tag = "";
    boolean text = false;
    while (true) {
      skipBlanks(scanner);
      if (scanner.at(TEXT)) {
        scanner.skip(TEXT.length);
        skipLineEnd(scanner);
        text = true;
        break;
      }
      if (scanner.peek(0) < 0 || scanner.at(DOCUMENT_CLOSE) || scanner.at(DOCUMENT)) {
        break;
      }
      String piece = piece(scanner);
      int end = piece.startsWith("<") ? piece.indexOf('>') : -1;
      if (end > 0) {
        tag = piece.substring(1, end).toUpperCase(Locale.ROOT);
      }
      String value = piece.substring(end + 1).strip();
      if (values.size() < MOST_TAGS) {
        values.merge(tag, value, DocumentHeading::joined);
      }
    }
    return new DocumentHeading(
        values.getOrDefault("TYPE", "").toUpperCase(Locale.ROOT),
        number(values.getOrDefault("SEQUENCE", "")),
        values.getOrDefault("FILENAME", ""),
        values.getOrDefault("DESCRIPTION", ""),
        text);
  }

  /** How a message names the document. */
  String named(int number) {
    return "document " + number + (type.isEmpty() ? "" : " (" + type + ")");
  }

  private static String joined(String first, String second) {
    String whole = second.isEmpty() ? first : first.isEmpty() ? second : first + " " + second;
    return whole.length() <= LONGEST_PIECE ? whole : first;
  }

  private static int number(String value) {
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
  }

  /** The rest of a line, or of it what stands before its next {@code <}. */
  private static String piece(ByteScanner scanner) throws IOException {
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    boolean first = true;
    for (int next = scanner.peek(0);
        next >= 0 && next != '\n' && next != '\r' && (first || next != '<');
        next = scanner.peek(0)) {
      if (piece.size() < LONGEST_PIECE) {
        piece.write(next);
      }
      scanner.skip(1);
      first = false;
    }
    return HeaderText.decode(piece.toByteArray());
  }

  private static void skipBlanks(ByteScanner scanner) throws IOException {
    for (int next = scanner.peek(0);
        next == '\n' || next == '\r' || next == ' ' || next == '\t';
        next = scanner.peek(0)) {
      scanner.skip(1);
    }
  }

  private static void skipLineEnd(ByteScanner scanner) throws IOException {
    while (scanner.peek(0) == ' ' || scanner.peek(0) == '\t') {
      scanner.skip(1);
    }
    if (scanner.peek(0) == '\r') {
      scanner.skip(1);
    }
    if (scanner.peek(0) == '\n') {
      scanner.skip(1);
    }
  }
}
