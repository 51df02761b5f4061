package org.exhibit99.facts;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a company's name that stand before a place in a text, without the dateline, the wire
 * mark or the sentence in front of them.
 *
 * @param words as they are printed
 * @param bound what stands before them
 * @param start where they begin in the text
 */
record NameWords(List<String> words, Bound bound, int start) {
  /** What stands before a name. */
  enum Bound {
    /** Nothing. */
    START,
    /** A dash, a bracket, a date, a place or the end of a sentence. */
    BREAK,
    /** Other words. */
    WORDS
  }

  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_NAME = 80;
  private static final String MARKS = ",-*";
  private static final String DASHES = "\u2013\u2014/])|";
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}[.,]?");
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}|(?:[A-Z]\\.){2}");

  NameWords {
    words = List.copyOf(words);
  }

  /** The name on one line, as it is printed. */
  String name() {
    return String.join(" ", words);
  }

  /** Whether it says that it is a company's. */
  boolean isOfCompany() {
    return NameVocabulary.isOfCompany(last());
  }

  /** Whether it ends with a form of law. */
  boolean hasLegalForm() {
    return NameVocabulary.isLegalForm(last());
  }

  /** The name without what hangs on its form of law, or as it is where it has none. */
  NameWords upToLegalForm() {
    int end = 1;
    while (end < words.size() && !NameVocabulary.isLegalForm(words.get(end))) {
      end++;
    }
    while (end < words.size() && NameVocabulary.isLegalForm(words.get(end))) {
      end++;
    }
    return new NameWords(words.subList(0, end), bound, start);
  }

  /** Whether another name has the same first word. */
  boolean beginsLike(NameWords other) {
    return NameVocabulary.bare(words.get(0)).equals(NameVocabulary.bare(other.words.get(0)));
  }

  /** Whether another name begins with all of this one and goes on to tell the form of law. */
  boolean isShortFor(NameWords other) {
    boolean told = isOfCompany() ? other.hasLegalForm() : other.isOfCompany();
    if (hasLegalForm() || !told) {
      return false;
    }
    String small = words.stream().map(NameVocabulary::bare).collect(joining());
    StringBuilder begun = new StringBuilder();
    for (String word : other.words.subList(0, other.words.size() - 1)) {
      begun.append(NameVocabulary.bare(word));
      if (begun.length() >= small.length()) {
        return small.contentEquals(begun);
      }
    }
    return false;
  }

  private String last() {
    return words.get(words.size() - 1);
  }

  /**
   * The name that ends before a place, or null where there is none.
   *
   * @param end the place behind the name; blanks and commas before it are passed
   */
  static @Nullable NameWords before(String text, int end) {
    int at = end;
    while (at > 0 && (isBlank(text, at - 1) || MARKS.indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    List<String> words = new ArrayList<>();
    Bound bound = Bound.START;
    int start = at;
    while (at > 0) {
      int begin = wordBefore(text, at);
      int cut = Math.max(begin, behindDash(text, begin, at));
      String word = text.substring(cut, at);
      Bound found = words.size() == MOST_WORDS ? Bound.WORDS : bound(text, cut, word, words);
      if (found == null) {
        words.add(word);
        start = cut;
      }
      if (cut > begin) {
        bound = Bound.BREAK;
        break;
      }
      if (found != null) {
        bound = found;
        break;
      }
      at = begin;
      while (at > 0 && isBlank(text, at - 1)) {
        at--;
      }
    }
    Collections.reverse(words);
    return named(words, bound, start);
  }

  private static @Nullable NameWords named(List<String> words, Bound bound, int start) {
    int first = 0;
    while (first < words.size() && NameVocabulary.leads(words.get(first))) {
      first++;
    }
    List<String> kept = words.subList(first, words.size());
    String name = String.join(" ", kept);
    boolean common = kept.stream().allMatch(NameVocabulary::isCommon);
    boolean strange = kept.stream().anyMatch(NameVocabulary::isStrange);
    if (name.length() < 3 || name.length() > LONGEST_NAME || common || strange) {
      return null;
    }
    return new NameWords(kept, first > 0 ? Bound.WORDS : bound, start);
  }

  /** What a word is that no name goes on with towards its beginning; null where it goes on. */
  private static @Nullable Bound bound(String text, int begin, String word, List<String> behind) {
    if (word.isEmpty()) {
      return Bound.BREAK;
    }
    char first = word.charAt(0);
    char last = word.charAt(word.length() - 1);
    boolean breaks = DASHES.indexOf(last) >= 0 || last == '-' || NameVocabulary.breaks(word);
    if (breaks) {
      return Bound.BREAK;
    }
    if (word.length() > LONGEST_WORD || !isOfName(word, first)) {
      return isNumber(text, begin, word) ? Bound.BREAK : Bound.WORDS;
    }
    if (behind.isEmpty()) {
      return null;
    }
    if (last == '.' && !NameVocabulary.isShortened(word)) {
      return Bound.BREAK;
    }
    if (last == ',') {
      return goesOnBehindComma(behind) ? null : Bound.WORDS;
    }
    boolean state = STATE.matcher(word).matches() && endsWithComma(text, begin);
    return state ? Bound.BREAK : null;
  }

  /** {@code Larkspur, Inc.}, {@code Pell, Lark and Co.}. */
  private static boolean goesOnBehindComma(List<String> behind) {
    int size = behind.size();
    return NameVocabulary.isLegalForm(behind.get(size - 1))
        || (size > 2
            && NameVocabulary.joins(behind.get(size - 2).toLowerCase(Locale.ROOT))
            && NameVocabulary.isLegalForm(behind.get(size - 3)));
  }

  private static boolean isOfName(String word, char first) {
    if (NameVocabulary.joins(word)) {
      return true;
    }
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letter |= Character.isLetter(c) || c == '&';
      if (!Character.isLetterOrDigit(c) && "&'\u2019.,-!*".indexOf(c) < 0) {
        return false;
      }
    }
    boolean second = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return letter
        && (Character.isUpperCase(first) || second || Character.isDigit(first) || first == '&');
  }

  /** Whether a word of digits ends a date or numbers an exhibit. */
  private static boolean isNumber(String text, int begin, String word) {
    int end = begin;
    while (end > 0 && isBlank(text, end - 1)) {
      end--;
    }
    return YEAR.matcher(word).matches()
        || (Character.isDigit(word.charAt(0))
            && NameVocabulary.isBeforeNumber(text.substring(wordBefore(text, end), end)));
  }

  private static boolean endsWithComma(String text, int begin) {
    int end = begin;
    while (end > 0 && isBlank(text, end - 1)) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == ',';
  }

  /** Where the word begins that ends before a place, or a part of it that is long enough. */
  private static int wordBefore(String text, int end) {
    int begin = end;
    while (begin > 0 && !isBlank(text, begin - 1) && end - begin <= LONGEST_WORD) {
      begin--;
    }
    return begin;
  }

  /** Behind the last dash or bracket within a word, or -1. */
  private static int behindDash(String text, int begin, int end) {
    for (int at = end - 1; at >= begin; at--) {
      char c = text.charAt(at);
      boolean dash = (c == '-' || c == '.') && at > begin && text.charAt(at - 1) == c;
      if (dash || DASHES.indexOf(c) >= 0 || c == '[' || c == '(') {
        return at + 1;
      }
    }
    return -1;
  }

  private static boolean isBlank(String text, int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
