package org.exhibit99.edgar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes what uuencode wrote: {@code begin 644 NAME}, lines of up to 45 bytes, {@code end}. */
final class Uuencoding {
  private static final byte[] BEGIN = ByteScanner.ascii("begin ");
  private static final byte[] END = ByteScanner.ascii("end");

  private Uuencoding() {}

  /** Whether the bytes, after blank lines, begin as uuencode does. */
  static boolean begins(byte[] bytes) {
    int at = skipBlank(bytes, 0);
    if (!startsWith(bytes, at, BEGIN) || at + BEGIN.length + 4 >= bytes.length) {
      return false;
    }
    int mode = at + BEGIN.length;
    return isOctal(bytes[mode])
        && isOctal(bytes[mode + 1])
        && isOctal(bytes[mode + 2])
        && (bytes[mode + 3] == ' ' || isOctal(bytes[mode + 3]));
  }

  /**
   * The bytes that were encoded. Lines from which blanks at the end were stripped are read as if
   * they were there.
   *
   * @return null where a line holds what cannot be decoded, or the end is missing
   */
  static byte @Nullable [] decode(byte[] bytes) {
    byte[] decoded = new byte[bytes.length / 4 * 3 + 3];
    int size = 0;
    int at = lineEnd(bytes, skipBlank(bytes, 0));
    while (at < bytes.length) {
      at = skipLineEnds(bytes, at);
      int end = lineEnd(bytes, at);
      if (end - at >= END.length
          && startsWith(bytes, at, END)
          && skipBlank(bytes, at + END.length) >= end) {
        return Arrays.copyOf(decoded, size);
      }
      if (at == end) {
        break;
      }
      int length = sextet(bytes[at]);
      if (length < 0) {
        return null;
      }
      int from = at + 1;
      if (size + length + 3 > decoded.length) {
        decoded = Arrays.copyOf(decoded, decoded.length + decoded.length / 2 + 64);
      }
      for (int group = 0; group < length; group += 3, from += 4) {
        int bits =
            sextet(bytes, from, end) << 18
                | sextet(bytes, from + 1, end) << 12
                | sextet(bytes, from + 2, end) << 6
                | sextet(bytes, from + 3, end);
        if (bits < 0) {
          return null;
        }
        decoded[size + group] = (byte) (bits >> 16);
        decoded[size + group + 1] = (byte) (bits >> 8);
        decoded[size + group + 2] = (byte) bits;
      }
      size += length;
      at = end;
    }
    return null;
  }

  private static int sextet(byte value) {
    return value >= ' ' && value <= '`' ? (value - ' ') & 63 : -1;
  }

  /** The bits of a character, none behind the line's end; negative where it has none. */
  private static int sextet(byte[] bytes, int at, int end) {
    return at < end ? sextet(bytes[at]) : 0;
  }

  private static boolean isOctal(byte value) {
    return value >= '0' && value <= '7';
  }

  private static int skipBlank(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length
        && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')) {
      at++;
    }
    return at;
  }

  private static int skipLineEnds(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r')) {
      at++;
    }
    return at;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at;
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] expected) {
    return at + expected.length <= bytes.length
        && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
  }
}
