package org.exhibit99.edgar;

import java.util.List;
import java.util.Optional;

/** Tells by their first bytes the files that cannot hold an exhibit's words as they are. */
final class FileSignature {
  private static final int LOOK = 1 << 16;

  /** The first bytes of a kind of file, each as the character of the same number. */
  private record Signature(String kind, String beginning) {
    boolean begins(byte[] content) {
      if (content.length < beginning.length()) {
        return false;
      }
      for (int i = 0; i < beginning.length(); i++) {
        if ((content[i] & 0xff) != beginning.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Signature> UNSUPPORTED =
      List.of(
          new Signature("a zip archive", "PK\u0003\u0004"),
          new Signature("a zip archive", "PK\u0005\u0006"),
          new Signature("gzip-compressed", "\u001f\u008b"),
          new Signature("compress-compressed (.Z)", "\u001f\u009d"),
          new Signature("bzip2-compressed", "BZh"),
          new Signature("xz-compressed", "\u00fd7zXZ"),
          new Signature("zstd-compressed", "(\u00b5/\u00fd"),
          new Signature("a 7-zip archive", "7z\u00bc\u00af"),
          new Signature("a rar archive", "Rar!"),
          new Signature("an old Office document", "\u00d0\u00cf\u0011\u00e0"),
          new Signature("a JPEG image", "\u00ff\u00d8\u00ff"),
          new Signature("a PNG image", "\u0089PNG"),
          new Signature("a GIF image", "GIF8"));

  private FileSignature() {}

  /** What a file is that is not opened; empty where it may be read. */
  static Optional<String> unsupported(byte[] content) {
    return UNSUPPORTED.stream()
        .filter(signature -> signature.begins(content))
        .map(Signature::kind)
        .findFirst();
  }

  /** Whether a file is a PDF. */
  static boolean isPdf(byte[] content) {
    return new Signature("PDF", "%PDF-").begins(content);
  }

  /** Whether a file has no words: no bytes at all, or nothing but white space. */
  static boolean isBlank(byte[] content) {
    for (byte value : content) {
      if (value < 0 || value > ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a file is no text in any charset that exhibits come in: one byte in thirty of its
   * beginning is a control character, and it is not UTF-16 or UTF-32, where every other one may be.
   */
  static boolean isBinary(byte[] content) {
    int length = Math.min(LOOK, content.length);
    int[] zeros = new int[4];
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int value = content[i] & 0xff;
      if (value == 0) {
        zeros[i & 3]++;
      } else if (value < ' ' && (value < '\t' || value > '\r') && value != 0x1a && value != 0x1b) {
        controls++;
      }
    }
    int all = zeros[0] + zeros[1] + zeros[2] + zeros[3];
    boolean wide = isWide(content, zeros, all, length);
    return (controls + (wide ? 0L : all)) * 30 > length;
  }

  /** Whether the zeros stand as the empty halves of Latin letters of two or four bytes do. */
  private static boolean isWide(byte[] content, int[] zeros, int all, int length) {
    if (content.length < 2) {
      return false;
    }
    int mark = (content[0] & 0xff) << 8 | (content[1] & 0xff);
    if (mark == 0xfeff || mark == 0xfffe) {
      return true;
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    return all * 3L > length && Math.min(even, odd) * 20L < Math.max(even, odd);
  }
}
