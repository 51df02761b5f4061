package org.exhibit99.facts;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only where its first characters stand, up to five of them, by which most
 * patterns of words are found in a fraction of the time: a text is all letters, and {@link
 * Matcher#find} looks behind each of them and tries every alternative there.
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

  /** How many characters of a match are told ahead. */
  private static final int MOST_TOLD = 5;

  private static final int MOST_BEGINNINGS = 256;

  /** What {@link #begins} and {@link #goOn} say instead of the number of a beginning. */
  private static final byte UNASKED = 0;

  private static final byte NO = 1;
  private static final byte YES = 2;

  private final Pattern pattern;

  /** By what stands before and a character, whether a match may begin. */
  private final byte[] begins = new byte[BEFORE.length * ASCII];

  /**
   * By the number of what a match may begin with and the next character, how it goes on; null where
   * nobody has asked.
   */
  private final byte[] @Nullable [] goOn = new byte[MOST_BEGINNINGS][];

  /** What a match may begin with behind anything, by its number; guarded by itself. */
  private final List<String> beginnings = new ArrayList<>(List.of("", "", ""));

  /** The characters with which every match begins, where they are few; empty if any may. */
  private final String firsts;

  private WordPattern(Pattern pattern, String firsts) {
    this.pattern = pattern;
    this.firsts = firsts;
  }

  /**
   * One of a few characters and a pattern behind it: where they are rare, a text is passed at once.
   *
   * @param firsts one character or two
   */
  static WordPattern behind(String firsts, String regex) {
    if (firsts.isEmpty() || firsts.length() > 2) {
      throw new IllegalArgumentException("Not one character or two: '" + firsts + "'");
    }
    String first =
        firsts.chars().mapToObj(c -> Pattern.quote(Character.toString(c))).collect(joining("|"));
    return new WordPattern(Pattern.compile("(?:" + first + ")(?:" + regex + ")"), firsts);
  }

  /** A pattern of {@link Pattern#compile(String)}. */
  static WordPattern of(String regex) {
    return new WordPattern(Pattern.compile(regex), "");
  }

  /** A pattern of {@link Pattern#compile(String, int)}. */
  static WordPattern of(String regex, int flags) {
    return new WordPattern(Pattern.compile(regex, flags), "");
  }

  private byte tellBegin(int kind, char c) {
    String first = String.valueOf(c);
    byte told = kind == OTHER || mayBegin(first, BEFORE[kind]) ? beginning(first) : NO;
    begins[kind * ASCII + c] = told;
    return told;
  }

  private byte tellGoOn(int number, char next) {
    synchronized (beginnings) {
      String beginning = beginnings.get(number) + next;
      byte told = mayBeginBehindAny(beginning) ? beginning(beginning) : NO;
      byte @Nullable [] row = goOn[number];
      row = row == null ? new byte[ASCII] : row;
      row[next] = told;
      goOn[number] = row;
      return told;
    }
  }

  /** The number of what a match may begin with, by which it is told on; YES where it is not. */
  private byte beginning(String words) {
    synchronized (beginnings) {
      int number = beginnings.indexOf(words);
      if (number < 0 && words.length() < MOST_TOLD && beginnings.size() < MOST_BEGINNINGS) {
        number = beginnings.size();
        beginnings.add(words);
      }
      return number < 0 ? YES : (byte) number;
    }
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
    return first(text, text.length() + 1);
  }

  /** The first match in a text that begins before a place, or null. */
  @Nullable Matcher first(String text, int before) {
    int at = next(text, 0);
    if (at < 0 || at >= before) {
      return null;
    }
    Matcher matcher = matcher(text);
    return find(matcher, text, at, before) ? matcher : null;
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
    return find(matcher, text, from, text.length() + 1);
  }

  private boolean find(Matcher matcher, String text, int from, int before) {
    for (int at = next(text, from); at >= 0 && at < before; at = next(text, at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** The next place at which a match may begin, or -1. */
  private int next(String text, int from) {
    if (!firsts.isEmpty()) {
      return nextOfFirsts(text, from);
    }
    int kind = from == 0 ? 0 : kind(text.charAt(from - 1));
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= ASCII) {
        return at;
      }
      byte told = begins[kind * ASCII + c];
      if (told != NO && mayGoOn(text, at, told == UNASKED ? tellBegin(kind, c) : told)) {
        return at;
      }
      kind = KINDS[c];
    }
    return -1;
  }

  private int nextOfFirsts(String text, int from) {
    if (firsts.length() == 1) {
      return text.indexOf(firsts.charAt(0), from);
    }
    char one = firsts.charAt(0);
    char other = firsts.charAt(1);
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == one || c == other) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a match may begin at a place, of whose character it is told. */
  private boolean mayGoOn(String text, int at, byte first) {
    byte told = first;
    for (int next = at + 1; told != YES && told != NO && next < text.length(); next++) {
      char c = text.charAt(next);
      if (c >= ASCII) {
        return true;
      }
      int number = told & 0xff;
      byte @Nullable [] row = goOn[number];
      told = row == null ? UNASKED : row[c];
      told = told == UNASKED ? tellGoOn(number, c) : told;
    }
    return told != NO;
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
