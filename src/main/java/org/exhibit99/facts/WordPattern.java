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

  private static final int THREES_BITS = 13;

  private static final byte UNASKED = 0;
  private static final byte NO = 1;
  private static final byte YES = 2;

  private final Pattern pattern;

  /** By what stands before and a character, whether a match may begin. */
  private final byte[] begins = new byte[BEFORE.length * ASCII];

  /** By a character and the next, whether a match may begin behind anything. */
  private final byte[] goesOn = new byte[ASCII * ASCII];

  /**
   * Three characters that were asked for, each twice its number from 1 on, and one more where a
   * match may begin with them behind anything; of those that share a place the last one.
   */
  private final int[] threes = new int[1 << THREES_BITS];

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
  private boolean mayBegin(int kind, char c) {
    boolean may = kind == OTHER || mayBegin(String.valueOf(c), BEFORE[kind]);
    begins[kind * ASCII + c] = may ? YES : NO;
    return may;
  }

  private boolean mayGoOn(char c, char next) {
    byte told = goesOn[c * ASCII + next];
    if (told == UNASKED) {
      told = mayBeginBehindAny(String.valueOf(new char[] {c, next})) ? YES : NO;
      goesOn[c * ASCII + next] = told;
    }
    return told == YES;
  }

  private boolean mayBeginBehindAny(String first) {
    for (String before : BEFORE) {
      if (mayBegin(first, before)) {
        return true;
      }
    }
    return false;
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
   * The first match in a text that ends with what another pattern finds, or null: where the end is
   * rare and the beginning is not, it is looked for from the end.
   *
   * @param longest how many characters a match has at most before that end
   */
  @Nullable Matcher firstUpTo(WordPattern last, String text, int longest) {
    Matcher end = last.matcher(text);
    for (int from = 0; last.find(end, text, from); from = end.end()) {
      Matcher found = first(text.substring(Math.max(0, end.start() - longest), end.end()));
      if (found != null) {
        return found;
      }
    }
    return null;
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
    int kind = from == 0 ? 0 : kind(text.charAt(from - 1));
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= ASCII) {
        return at;
      }
      byte told = begins[kind * ASCII + c];
      if (told != NO && (told == YES || mayBegin(kind, c)) && mayGoOn(text, at, c)) {
        return at;
      }
      kind = KINDS[c];
    }
    return -1;
  }

  private boolean mayGoOn(String text, int at, char c) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ASCII;
    if (next >= ASCII) {
      return true;
    }
    if (!mayGoOn(c, next)) {
      return false;
    }
    char third = at + 2 < text.length() ? text.charAt(at + 2) : ASCII;
    return third >= ASCII || mayGoOn(c, next, third);
  }

  private boolean mayGoOn(char c, char next, char third) {
    int three = (c * ASCII + next) * ASCII + third + 1;
    int slot = (three * 0x9E3779B1) >>> (Integer.SIZE - THREES_BITS);
    int told = threes[slot];
    if (told >> 1 != three) {
      boolean may = mayBeginBehindAny(String.valueOf(new char[] {c, next, third}));
      told = 2 * three + (may ? 1 : 0);
      threes[slot] = told;
    }
    return (told & 1) > 0;
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
