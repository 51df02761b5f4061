package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts text into words in one spelling, so that {@code "Stockholders' equity"} and {@code
 * SHAREHOLDERS’ EQUITY} are the same words.
 *
 * <p>Letters become lower case, apostrophes vanish, {@code &} is {@code and}, {@code non-} joins
 * its word, footnote marks such as {@code (1)} and {@code (a)} and initials such as {@code (NII)}
 * behind {@code Net interest income} are left out.
 */
final class Vocabulary {
  private static final Vocabulary PLAIN = new Vocabulary(Map.of(), Set.of(), Set.of());
  private static final Word AND = new Word("and", false);
  private static final int NON = "non".hashCode();
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_REFERENCE = 32;
  private static final Set<String> REFERENCES =
      Set.of("see", "note", "notes", "footnote", "footnotes", "below");

  /** What a word as printed stands for: nothing where it is ignored. Other words are as printed. */
  private final Map<String, List<Word>> known = new HashMap<>();

  private final WordShapes<List<Word>> shapes;

  /**
   * @param spellings a word as printed and the words that it stands for
   * @param ignored words that are left out
   * @param reserved words of accounting, which never stand in a company's name
   */
  Vocabulary(Map<String, List<String>> spellings, Set<String> ignored, Set<String> reserved) {
    reserved.forEach(word -> known.put(word, List.of(new Word(word, true))));
    spellings.forEach(
        (word, meant) ->
            known.put(
                word,
                meant.stream().map(each -> new Word(each, reserved.contains(each))).toList()));
    ignored.forEach(word -> known.put(word, List.of()));
    this.shapes = new WordShapes<>(known);
  }

  /** The words of a text. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Token token : tokens(text)) {
      words.add(token.word());
    }
    return words;
  }

  /** The words of a text with their places. */
  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        int behind = behindFootnoteMark(text, at);
        if (behind == at && !tokens.isEmpty()) {
          behind = behindInitials(text, at);
          int last = tokens.size() - 1;
          Token abbreviated = tokens.get(last);
          int end = behind > at ? behind : abbreviated.end();
          tokens.set(last, new Token(abbreviated.word(), abbreviated.start(), end));
        }
        at = behind > at ? behind : at + 1;
      } else if (c == '%' || c == '$') {
        add(String.valueOf(c), at, at + 1, tokens);
        at++;
      } else if (c == '&') {
        tokens.add(new Token(AND, at, at + 1));
        at++;
      } else if (Letters.isLetterOrDigit(c)) {
        int end = plain(text, at, tokens);
        at = end > at ? end : word(text, at, at, "", tokens);
      } else {
        at++;
      }
    }
    return tokens;
  }

  /**
   * Reads a word that is all ASCII letters and digits and ends where they do, as nearly all do; the
   * place behind it, or the same place where it is none.
   */
  private int plain(String text, int start, List<Token> tokens) {
    int end = start;
    int hash = 0;
    char next = ' ';
    for (; end < text.length(); end++) {
      next = text.charAt(end);
      char small = Letters.small(next);
      if (small == 0) {
        break;
      }
      hash = 31 * hash + small;
    }
    boolean goesOn = end < text.length() && mayGoOn(text, end, next);
    boolean negates = hash == NON && text.regionMatches(true, start, "non", 0, end - start);
    if (goesOn || negates || end - start > LONGEST_WORD) {
      return start;
    }
    List<Word> meant = shapes.find(text, start, end, hash);
    if (meant == null) {
      tokens.add(new Token(Word.in(text, start, end, hash), start, end));
    } else {
      add(meant, start, end, tokens);
    }
    return end;
  }

  /**
   * Whether a word may go on with a mark: with an apostrophe, or what joins numbers or initials.
   */
  private static boolean mayGoOn(String text, int at, char mark) {
    if (mark == '.' || mark == ',') {
      return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }
    return isApostrophe(mark) || (!Letters.isAscii(mark) && Character.isLetterOrDigit(mark));
  }

  /** Reads a word that begins at a place, as the rest of one that begins before with a prefix. */
  private int word(String text, int start, int first, String prefix, List<Token> tokens) {
    StringBuilder word = null;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inNumber =
          (c == '.' || c == ',')
              && at + 1 < text.length()
              && Character.isDigit(text.charAt(at + 1))
              && Character.isDigit(text.charAt(at - 1));
      boolean inInitials =
          c == '.'
              && at + 1 < text.length()
              && Character.isLetter(text.charAt(at + 1))
              && (at - start == 1 || text.charAt(at - 2) == '.');
      if (Character.isLetterOrDigit(c) || inNumber) {
        if (word != null) {
          word.append(c);
        }
      } else if (isApostrophe(c) || inInitials) {
        word = word == null ? new StringBuilder(text.substring(start, at)) : word;
      } else {
        break;
      }
      at++;
    }
    String printed = word == null ? text.substring(start, at) : word.toString();
    String lower = printed.toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST_WORD) {
      lower = lower.substring(0, LONGEST_WORD);
    }
    if (joinsNext(lower, text, at)) {
      int next = at + 1;
      while (next < text.length() && !Character.isLetter(text.charAt(next))) {
        next++;
      }
      return word(text, next, start, lower, tokens);
    }
    add(prefix + lower, first, at, tokens);
    return at;
  }

  private void add(String word, int start, int end, List<Token> tokens) {
    List<Word> meant = known.get(word);
    if (meant == null) {
      tokens.add(new Token(new Word(word, false), start, end));
    } else {
      add(meant, start, end, tokens);
    }
  }

  private static void add(List<Word> meant, int start, int end, List<Token> tokens) {
    for (int i = 0; i < meant.size(); i++) {
      tokens.add(new Token(meant.get(i), start, end));
    }
  }

  private static boolean joinsNext(String word, String text, int at) {
    return word.equals("non")
        && at + 1 < text.length()
        && (text.charAt(at) == '-'
            || text.charAt(at) == ' '
            || text.charAt(at) == '\u2010'
            || text.charAt(at) == '\u2011'
            || text.charAt(at) == '\u2013')
        && (Character.isLetter(text.charAt(at + 1))
            || (text.charAt(at) != ' '
                && text.charAt(at + 1) == ' '
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 2))));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00b4';
  }

  /** The place behind {@code (1)}, {@code (a)}, {@code [12]}, or the same place if none stands. */
  private static int behindFootnoteMark(String text, int open) {
    int at = open + 1;
    while (at < text.length() && at - open <= 3 && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    int length = at - open - 1;
    if (at >= text.length() || (text.charAt(at) != ')' && text.charAt(at) != ']')) {
      return behindReference(text, open);
    }
    boolean digits = length > 0 && length <= 2 && allDigits(text, open + 1, at);
    boolean letter = length == 1;
    return digits || letter ? at + 1 : open;
  }

  /**
   * The place behind {@code (NCOs)} that abbreviates the {@code net charge-offs} before it by their
   * initials, or the same place.
   */
  private static int behindInitials(String text, int open) {
    int close = open + 1;
    while (close < text.length() && text.charAt(close) >= 'A' && text.charAt(close) <= 'Z') {
      close++;
    }
    int letters = close - open - 1;
    boolean plural = close < text.length() && text.charAt(close) == 's';
    int end = plural ? close + 1 : close;
    if (letters < 2 || end >= text.length() || text.charAt(end) != ')') {
      return open;
    }
    int at = open;
    for (int letter = close - 1; letter > open; letter--) {
      at = startOfWordBefore(text, at);
      if (at < 0 || Character.toUpperCase(text.charAt(at)) != text.charAt(letter)) {
        return open;
      }
    }
    return end + 1;
  }

  /** Where the last word before a place begins, or -1; {@code charge-offs} are two words. */
  private static int startOfWordBefore(String text, int place) {
    int at = place - 1;
    while (at >= 0 && !Character.isLetter(text.charAt(at))) {
      at--;
    }
    while (at > 0
        && (Character.isLetter(text.charAt(at - 1)) || isApostrophe(text.charAt(at - 1)))) {
      at--;
    }
    return at;
  }

  /** The place behind {@code (see note 3)} or {@code (Notes)}, or the same place. */
  private static int behindReference(String text, int open) {
    int close = open + 1;
    while (close < text.length()
        && close - open < LONGEST_REFERENCE
        && text.charAt(close) != ')'
        && text.charAt(close) != ']') {
      close++;
    }
    if (close >= text.length() || close - open >= LONGEST_REFERENCE) {
      return open;
    }
    String within = text.substring(open + 1, close).toLowerCase(Locale.ROOT).strip();
    if (!Letters.hasAny(within, "note", "below")) {
      return open;
    }
    boolean note = false;
    for (String word : within.split("[ ,]+")) {
      boolean named = REFERENCES.contains(word);
      note |= named && !word.equals("see");
      if (!named && word.length() > 2 && !word.equals("and")) {
        return open;
      }
    }
    return note ? close + 1 : open;
  }

  private static boolean allDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A vocabulary without spellings and reserved words. */
  static Vocabulary plain() {
    return PLAIN;
  }
}
