package org.exhibit99.edgar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a submission's bytes once, forwards, and stops at the tags that begin and end its
 * documents. Holds a window of the input and no more, whatever the input's size.
 */
final class ByteScanner {
  /** A tag that {@link #copyToDocumentTag} stops at. */
  enum Tag {
    /** {@code <DOCUMENT>}, and the scanner stands on it. */
    OPEN,
    /** {@code </DOCUMENT>}, and the scanner stands on it. */
    CLOSE,
    /** None: the input is at its end. */
    END
  }

  private static final int WINDOW = 1 << 18;
  private static final int BEHIND = 64;
  private static final int AHEAD = 256;
  private static final byte[] NAME = ascii("DOCUMENT>");
  private static final int[] SHIFTS = shifts(NAME);
  private static final byte[] TEXT_CLOSE = ascii("</TEXT>");
  private static final List<byte[]> HEADING =
      List.of(
          ascii("<TYPE>"),
          ascii("<SEQUENCE>"),
          ascii("<FILENAME>"),
          ascii("<DESCRIPTION>"),
          ascii("<TEXT>"));
  private static final List<byte[]> AFTER_DOCUMENT =
      List.of(
          ascii("<DOCUMENT>"),
          ascii("</SEC-DOCUMENT>"),
          ascii("</IMS-DOCUMENT>"),
          ascii("</SUBMISSION>"),
          ascii("-----END"));

  private final @Nullable InputStream in;
  private final byte[] window;
  private int position;
  private int limit;
  private boolean ended;

  /** Scans bytes that are all there. */
  ByteScanner(byte[] bytes) {
    this.in = null;
    this.window = bytes;
    this.limit = bytes.length;
    this.ended = true;
  }

  /** Scans a stream, which stays the caller's to close. */
  ByteScanner(InputStream in) {
    this.in = in;
    this.window = new byte[WINDOW];
  }

  /**
   * Passes the bytes up to the next tag that begins or ends a document to the sink. A tag counts
   * only where its neighbours show that it is the submission's and not a document's own: {@code
   * <DOCUMENT>} before a heading's tag, {@code </DOCUMENT>} behind {@code </TEXT>} or before what
   * may follow a document.
   */
  Tag copyToDocumentTag(ByteSink sink) throws IOException {
    int from = position;
    while (true) {
      int name = find(from);
      if (name < 0) {
        int safe = ended ? limit : Math.max(position, limit - NAME.length - 2);
        emit(sink, safe);
        if (ended) {
          return Tag.END;
        }
        refill();
        from = position;
        continue;
      }
      boolean close = window[name - 1] == '/';
      int tag = name - (close ? 2 : 1);
      int behind = name + NAME.length;
      if (!ended && behind + AHEAD > limit) {
        emit(sink, tag);
        refill();
        from = position;
        continue;
      }
      if (close ? isDocumentClose(tag, behind) : isDocumentOpen(tag, behind)) {
        emit(sink, tag);
        return close ? Tag.CLOSE : Tag.OPEN;
      }
      from = behind;
    }
  }

  /** The byte that stands {@code offset} ahead, or -1 behind the end; at most 256 ahead. */
  int peek(int offset) throws IOException {
    while (position + offset >= limit) {
      if (ended) {
        return -1;
      }
      refill();
    }
    return window[position + offset] & 0xff;
  }

  /** Whether the input goes on with this. */
  boolean at(byte[] expected) throws IOException {
    return peek(expected.length - 1) >= 0 && matches(expected, position);
  }

  /** Passes over bytes that {@link #peek} has seen. */
  void skip(int count) {
    position += count;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Where the name of a document tag begins, at or behind {@code from}; -1 where there is none. */
  private int find(int from) {
    byte[] bytes = window;
    int last = NAME.length - 1;
    int end = limit;
    int at = from + last + 1;
    while (at < end) {
      int shift = SHIFTS[bytes[at] & 0xff];
      if (shift != 0) {
        at += shift;
        continue;
      }
      int name = at - last;
      if (matches(NAME, name)
          && (bytes[name - 1] == '<'
              || (bytes[name - 1] == '/' && name - 2 >= from && bytes[name - 2] == '<'))) {
        return name;
      }
      at += NAME.length;
    }
    return -1;
  }

  private boolean isDocumentOpen(int tag, int behind) {
    if (tag > 0 && !isBlank(window[tag - 1]) && window[tag - 1] != '>') {
      return false;
    }
    int next = skipBlanks(behind);
    return next - behind < AHEAD && HEADING.stream().anyMatch(heading -> matches(heading, next));
  }

  private boolean isDocumentClose(int tag, int behind) {
    int next = skipBlanks(behind);
    if (next == limit
        || next - behind >= AHEAD
        || AFTER_DOCUMENT.stream().anyMatch(after -> matches(after, next))) {
      return true;
    }
    int before = tag;
    while (before > 0 && tag - before < BEHIND && isBlank(window[before - 1])) {
      before--;
    }
    return before >= TEXT_CLOSE.length && matches(TEXT_CLOSE, before - TEXT_CLOSE.length);
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < limit && at - from < AHEAD && isBlank(window[at])) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(byte value) {
    return value == '\n' || value == '\r' || value == ' ' || value == '\t';
  }

  private boolean matches(byte[] expected, int at) {
    return at + expected.length <= limit
        && Arrays.equals(window, at, at + expected.length, expected, 0, expected.length);
  }

  private void emit(ByteSink sink, int until) {
    if (until > position) {
      sink.accept(window, position, until);
      position = until;
    }
  }

  /** Makes room behind what is still needed and reads on, or notes that the input has ended. */
  private void refill() throws IOException {
    if (in == null) {
      ended = true;
      return;
    }
    int start = Math.max(0, position - BEHIND - AHEAD);
    System.arraycopy(window, start, window, 0, limit - start);
    limit -= start;
    position -= start;
    while (limit < window.length) {
      int read = in.read(window, limit, window.length - limit);
      if (read < 0) {
        ended = true;
        return;
      }
      limit += read;
    }
  }

  /** By how much to move on when a byte stands under the name's end; 0 where it is the last one. */
  private static int[] shifts(byte[] name) {
    int[] shifts = new int[256];
    Arrays.fill(shifts, name.length);
    for (int i = 0; i < name.length; i++) {
      shifts[name[i] & 0xff] = name.length - 1 - i;
    }
    return shifts;
  }
}
