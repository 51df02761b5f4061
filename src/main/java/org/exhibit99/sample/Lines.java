package org.exhibit99.sample;

import java.util.ArrayList;
import java.util.List;

/** Lines of fixed-width text. */
final class Lines {
  private Lines() {}

  /** Words broken into lines of at most that width; a longer word stands alone. */
  static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static String centered(String words, int width) {
    return " ".repeat(Math.max(0, (width - words.length()) / 2)) + words;
  }

  static String left(String words, int width) {
    return words + " ".repeat(Math.max(0, width - words.length()));
  }

  static String right(String words, int width) {
    return " ".repeat(Math.max(0, width - words.length())) + words;
  }

  /** Without blanks at its end. */
  static String trimmed(String line) {
    return line.stripTrailing();
  }
}
