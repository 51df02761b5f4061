package org.exhibit99.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Turns bytes into characters by what the bytes show, and not by what one hopes they are. */
final class ByteDecoder {
  /** What bytes that are no UTF-8 are taken for: what EDGAR's filers typed on. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int PROBE = 4_096;

  /** The bits of which a control character has none. */
  private static final int NO_CONTROL = 0xE0;

  /** Stands for bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private ByteDecoder() {}

  /** The characters, without a byte order mark; empty where the bytes are no text. */
  static Optional<String> decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return Optional.of(new String(bytes, wide.get()));
    }
    if (!looksLikeText(bytes)) {
      return Optional.empty();
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf(REPLACEMENT) < 0) {
      return Optional.of(lenient);
    }
    Optional<String> strict = strict(bytes, StandardCharsets.UTF_8);
    if (strict.isPresent()) {
      return strict;
    }
    return Optional.of(new String(bytes, declared(bytes).orElse(WINDOWS)));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: every other byte of Latin letters is zero. */
  private static Optional<Charset> wide(byte[] bytes) {
    int length = Math.min(bytes.length, PROBE) & ~1;
    if (length < 4) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = length / 2;
    if (odd * 10 > half * 8 && even * 10 < half) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (even * 10 > half * 8 && odd * 10 < half) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** Whether control characters are as rare as in text. */
  private static boolean looksLikeText(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      if ((b & NO_CONTROL) == 0 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 11) {
        control++;
      }
    }
    return control * 100L <= bytes.length;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer characters =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(characters.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The charset that an HTML head or an XML declaration names, where this JDK knows it. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    at = at >= 0 ? at + 8 : head.indexOf("encoding=") + 9;
    if (at == 8) {
      return Optional.empty();
    }
    while (at < head.length() && (head.charAt(at) == '"' || head.charAt(at) == '\'')) {
      at++;
    }
    int end = at;
    while (end < head.length() && isNameCharacter(head.charAt(end))) {
      end++;
    }
    try {
      Charset charset = Charset.forName(head.substring(at, end));
      boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
      boolean refuted = charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-");
      return latin || refuted || charset.equals(StandardCharsets.US_ASCII)
          ? Optional.of(WINDOWS)
          : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || Figures.isDigit(c) || c == '-' || c == '_' || c == ':';
  }
}
