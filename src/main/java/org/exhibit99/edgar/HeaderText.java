package org.exhibit99.edgar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The characters of headers and manifests, which nobody says the charset of. */
final class HeaderText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LONGEST_QUOTE = 80;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private HeaderText() {}

  /** UTF-8 where the bytes are UTF-8, else Windows' Latin; without a byte order mark. */
  static String decode(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, WINDOWS);
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** The first words of some bytes on one line, for a message. */
  static String quoted(byte[] bytes) {
    String text = decode(Arrays.copyOf(bytes, Math.min(LONGEST_QUOTE, bytes.length)));
    return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
