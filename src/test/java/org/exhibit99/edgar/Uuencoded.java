package org.exhibit99.edgar;

import java.util.ArrayList;
import java.util.List;

/** Encodes as uuencode does, for tests of decoding. */
final class Uuencoded {
  private Uuencoded() {}

  static String of(byte[] bytes, String name) {
    List<String> lines = new ArrayList<>();
    lines.add("begin 644 " + name);
    for (int at = 0; at < bytes.length; at += 45) {
      int length = Math.min(45, bytes.length - at);
      StringBuilder line = new StringBuilder().append(character(length));
      for (int group = 0; group < length; group += 3) {
        int bits = 0;
        for (int i = 0; i < 3; i++) {
          int index = at + group + i;
          bits = bits << 8 | (index < bytes.length ? bytes[index] & 0xff : 0);
        }
        for (int shift = 18; shift >= 0; shift -= 6) {
          line.append(character(bits >> shift & 63));
        }
      }
      lines.add(line.toString());
    }
    lines.add("`");
    lines.add("end");
    return String.join("\n", lines);
  }

  private static char character(int sextet) {
    return sextet == 0 ? '`' : (char) (sextet + ' ');
  }
}
