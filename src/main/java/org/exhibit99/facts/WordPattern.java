package org.exhibit99.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only where its first character stands, which most patterns of words are
 * found by in a fraction of the time: a text is all letters, and {@link Matcher#find} looks behind
 * each of them and tries every alternative there.
 *
 * <p>With which characters a match may begin, and behind which kind of character, is told by the
 * pattern itself: {@link Matcher#hitEnd} says whether more text might have matched. The answer is
 * that of {@link Matcher#find} for every pattern that looks behind by no more than {@code \b} or a
 * class of letters, digits or neither.
 */
final class WordPattern {
  private static final int ASCII = 128;

  /** What stands before a character, each kind with its examples; the last one is anything else. */
  private static final String[] BEFORE = {"", "az", "AZ", "09", " \n-.,:;()'\"/&$%*>", "_\u00e9"};

  private static final int OTHER = BEFORE.length - 1;

  /** By a character, which of {@link #BEFORE} has it. */
  private static final byte[] KINDS = kinds();

  /** Stands for a second character that is none of ASCII, or for the end of the text. */
  private static final char ANY = 0;

  private static final int TOLD = 8;

  private final Pattern pattern;

  /**
   * By a character and the next, for each kind of what stands before a bit that says whether a
   * match may begin, and {@value #TOLD} bits higher one that says whether that was asked.
   */
  private final short[] begins = new short[ASCII * ASCII];

  private WordPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** A pattern of {@link Pattern#compile(String)}. */
  static WordPattern of(String regex) {
    return new WordPattern(Pattern.compile(regex));
  }

  /** A pattern of {@link Pattern#compile(String, int)}. */
  static WordPattern of(String regex, int flags) {
    return new WordPattern(Pattern.compile(regex, flags));
  }

  // Threads that tell the same at once tell the same thing.
  private boolean mayBegin(int kind, char c, char next) {
    int place = c * ASCII + next;
    int known = begins[place];
    if ((known >> TOLD & 1 << kind) == 0) {
      boolean may = next == ANY || mayBegin(kind, c, ANY);
      if (may && kind != OTHER) {
        String first = next == ANY ? String.valueOf(c) : String.valueOf(new char[] {c, next});
        may = mayBegin(first, BEFORE[kind]);
      }
      known = begins[place] | 1 << kind + TOLD | (may ? 1 << kind : 0);
      begins[place] = (short) known;
    }
    return (known & 1 << kind) != 0;
  }

  private boolean mayBegin(String first, String before) {
    for (int i = 0; i < Math.max(1, before.length()); i++) {
      String text = before.isEmpty() ? first : before.substring(i, i + 1) + first;
      Matcher matcher = matcher(text).region(text.length() - first.length(), text.length());
      if (matcher.lookingAt() || matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }

  /** A matcher for {@link #find(Matcher, String, int)}. */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether the pattern occurs in a text. */
  boolean occursIn(String text) {
    return first(text) != null;
  }

  /** The first match in a text, or null. */
  @Nullable Matcher first(String text) {
    int from = next(text, 0);
    if (from < 0) {
      return null;
    }
    Matcher matcher = matcher(text);
    return find(matcher, text, from) ? matcher : null;
  }

  /**
   * Finds the first match at or behind a place.
   *
   * @param matcher one of {@link #matcher} for the text
   */
  boolean find(Matcher matcher, String text, int from) {
    for (int at = next(text, from); at >= 0; at = next(text, at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** The next place at which a match may begin, or -1. */
  private int next(String text, int from) {
    int length = text.length();
    if (from >= length) {
      return -1;
    }
    int kind = from == 0 ? 0 : kind(text.charAt(from - 1));
    char c = text.charAt(from);
    for (int at = from; at < length; at++) {
      char next = at + 1 < length ? text.charAt(at + 1) : ANY;
      if (c >= ASCII || mayBegin(kind, c, next < ASCII ? next : ANY)) {
        return at;
      }
      kind = KINDS[c];
      c = next;
    }
    return -1;
  }

  private static int kind(char c) {
    return c < ASCII ? KINDS[c] : OTHER;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      boolean small = c >= 'a' && c <= 'z';
      boolean large = c >= 'A' && c <= 'Z';
      boolean digit = c >= '0' && c <= '9';
      kinds[c] = (byte) (small ? 1 : large ? 2 : digit ? 3 : c == '_' ? OTHER : 4);
    }
    return kinds;
  }
}
