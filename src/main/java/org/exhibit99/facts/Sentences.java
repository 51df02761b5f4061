package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a paragraph into sentences; {@code Inc.}, {@code Sept. 30} and {@code $1.2} end none. */
final class Sentences {
  private static final WordShapes<String> ABBREVIATIONS =
      WordShapes.of(
          "inc", "corp", "co", "ltd", "llc", "l.p", "lp", "no", "nos", "mr", "mrs", "ms", "dr",
          "jr", "sr", "st", "vs", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec", "u.s", "n.a", "f.s.b", "p.m", "a.m", "e.g", "i.e", "calif",
          "ill", "conn", "mass", "penn", "tenn", "va", "fla", "colo", "wash", "minn", "mich",
          "ariz", "tex", "md", "pa", "ga", "n.c", "s.c", "n.j", "n.y", "bros", "mt", "ft", "etc",
          "par", "fig");

  private static final int LONGEST_ABBREVIATION = 6;

  /** What a sentence may end with; a full stop does not always. */
  private static final String ENDS = ".;?!\u2022";

  private Sentences() {}

  /**
   * A stretch of a text.
   *
   * @param start its first character
   * @param end the character behind its last one
   */
  record Span(int start, int end) {}

  /** The sentences of a paragraph in order, without white space around them. */
  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    int[] next = new int[ENDS.length()];
    Arrays.fill(next, -1);
    for (int at = end(text, next, 0); at < text.length(); at = end(text, next, at + 1)) {
      if (text.charAt(at) != '.' || endsSentence(text, at)) {
        int behind = at + 1;
        while (behind < text.length() && isClosing(text.charAt(behind))) {
          behind++;
        }
        add(text, start, behind, spans);
        start = behind;
        at = behind - 1;
      }
    }
    add(text, start, text.length(), spans);
    return spans;
  }

  /**
   * The next place at which a sentence may end, or the end of the text.
   *
   * @param next where each of {@link #ENDS} stands next, as far as it is known
   */
  private static int end(String text, int[] next, int from) {
    int nearest = text.length();
    for (int i = 0; i < next.length; i++) {
      if (next[i] < from) {
        int at = text.indexOf(ENDS.charAt(i), from);
        next[i] = at < 0 ? text.length() : at;
      }
      nearest = Math.min(nearest, next[i]);
    }
    return nearest;
  }

  private static boolean endsSentence(String text, int dot) {
    int next = dot + 1;
    while (next < text.length() && isClosing(text.charAt(next))) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length()
        && (Character.isWhitespace(text.charAt(next)) || isOpening(text.charAt(next)))) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    char first = text.charAt(next);
    if (Character.isLowerCase(first)) {
      return false;
    }
    int from = dot;
    while (from > 0
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    if (dot - from > LONGEST_ABBREVIATION) {
      return true;
    }
    boolean initial = dot - from == 1 && from > 0 && Character.isLetter(text.charAt(from));
    return !initial && ABBREVIATIONS.find(text, from, dot) == null;
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\u201d' || c == '\'' || c == '\u2019' || c == ')';
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '\u201c' || c == '(' || c == '\u2018';
  }

  private static void add(String text, int start, int end, List<Span> spans) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      spans.add(new Span(from, to));
    }
  }
}
