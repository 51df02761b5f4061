package org.exhibit99.edgar;

import java.util.Arrays;
import java.util.List;
import org.exhibit99.model.Content;
import org.jspecify.annotations.Nullable;

/**
 * Takes off a document what EDGAR put on: the escaped dashes of armour, lines wrapped at 1,023
 * characters, the tag around an embedded file, uuencoding. What is left is the file as it was
 * submitted.
 */
final class ContentReader {
  /** EDGAR's dissemination breaks longer lines here, in the middle of words and tags. */
  private static final int WRAPPED_LINE = 1023;

  private static final List<String> WRAPPERS =
      List.of("PDF", "XML", "XBRL", "JSON", "GRAPHIC", "ZIP", "EXCEL");
  private static final byte[] TEXT_CLOSE = ByteScanner.ascii("</TEXT>");

  private ContentReader() {}

  /**
   * A document's content as it was submitted.
   *
   * @param content the bytes between {@code <TEXT>} and {@code </TEXT>}
   * @param armoured whether the submission is in privacy-enhanced armour
   * @return null where it is uuencoded and the encoding is broken
   */
  static @Nullable Content read(byte[] content, boolean armoured) {
    byte[] plain = armoured ? withoutEscapes(content) : content;
    byte[] inner = withoutWrapper(plain);
    if (Uuencoding.begins(inner)) {
      byte[] decoded = Uuencoding.decode(inner);
      return decoded == null ? null : Content.of(decoded);
    }
    return Content.of(unwrapped(inner));
  }

  /** Where the text ends that the last {@code </TEXT>} closes, or -1; the line end is the tag's. */
  static int textEnd(byte[] bytes) {
    for (int at = bytes.length - TEXT_CLOSE.length; at >= 0; at--) {
      if (bytes[at] == '<' && startsWith(bytes, at, TEXT_CLOSE)) {
        return beforeLineEnd(bytes, at);
      }
    }
    return -1;
  }

  /** Undoes RFC 1421, 4.3.2.2: each line that began with a dash was given another and a blank. */
  private static byte[] withoutEscapes(byte[] bytes) {
    byte[] plain = new byte[bytes.length];
    int size = 0;
    int copied = 0;
    for (int at = 0; at + 2 < bytes.length; at++) {
      if (bytes[at] == '-'
          && bytes[at + 1] == ' '
          && bytes[at + 2] == '-'
          && (at == 0 || bytes[at - 1] == '\n' || bytes[at - 1] == '\r')) {
        System.arraycopy(bytes, copied, plain, size, at - copied);
        size += at - copied;
        copied = at + 2;
      }
    }
    if (copied == 0) {
      return bytes;
    }
    System.arraycopy(bytes, copied, plain, size, bytes.length - copied);
    return Arrays.copyOf(plain, size + bytes.length - copied);
  }

  private static byte[] withoutWrapper(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && isBlank(bytes[start])) {
      start++;
    }
    for (String name : WRAPPERS) {
      byte[] open = ByteScanner.ascii("<" + name + ">");
      byte[] close = ByteScanner.ascii("</" + name + ">");
      if (!startsWith(bytes, start, open)) {
        continue;
      }
      int end = bytes.length;
      while (end > start && isBlank(bytes[end - 1])) {
        end--;
      }
      int from = behindLineEnd(bytes, start + open.length);
      int to = end - close.length;
      return to >= from && startsWith(bytes, to, close)
          ? Arrays.copyOfRange(bytes, from, to)
          : Arrays.copyOfRange(bytes, from, bytes.length);
    }
    return bytes;
  }

  /** Joins lines that were wrapped; a document with a longer line was not wrapped at all. */
  private static byte[] unwrapped(byte[] bytes) {
    int full = 0;
    int start = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] != '\n' && bytes[at] != '\r') {
        continue;
      }
      if (at - start > WRAPPED_LINE) {
        return bytes;
      }
      full += at - start == WRAPPED_LINE ? 1 : 0;
      start = at + 1;
    }
    return full == 0 || bytes.length - start > WRAPPED_LINE ? bytes : joined(bytes);
  }

  private static byte[] joined(byte[] bytes) {
    byte[] joined = new byte[bytes.length];
    int size = 0;
    int start = 0;
    for (int at = 0; at < bytes.length; at++) {
      byte next = bytes[at];
      if (next != '\n' && next != '\r') {
        joined[size++] = next;
        continue;
      }
      if (at - start == WRAPPED_LINE) {
        at = behindLineEnd(bytes, at) - 1;
      } else {
        joined[size++] = next;
      }
      start = at + 1;
    }
    return Arrays.copyOf(joined, size);
  }

  private static int beforeLineEnd(byte[] bytes, int until) {
    int at = until;
    if (at > 0 && bytes[at - 1] == '\n') {
      at--;
    }
    if (at > 0 && bytes[at - 1] == '\r') {
      at--;
    }
    return at;
  }

  private static int behindLineEnd(byte[] bytes, int from) {
    int at = from;
    if (at < bytes.length && bytes[at] == '\r') {
      at++;
    }
    if (at < bytes.length && bytes[at] == '\n') {
      at++;
    }
    return at;
  }

  private static boolean isBlank(byte value) {
    return value == '\n' || value == '\r' || value == ' ' || value == '\t';
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] expected) {
    return at + expected.length <= bytes.length
        && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
  }
}
