package org.exhibit99.document;

/**
 * Tells the tokens of a table's figures from words by their characters alone. What a figure is
 * worth is none of its business.
 */
final class Figures {
  /** What a token is in a row of figures. */
  enum Kind {
    /** Digits, maybe with a currency sign, parentheses, a percent sign, a footnote mark. */
    NUMBER,
    /** One or more dashes that stand for zero or nothing. */
    DASH,
    /** {@code N/A}, {@code NM} and the like. */
    MISSING,
    /** Belongs to the number behind it: {@code $}, {@code (}, {@code $(}. */
    PREFIX,
    /** Belongs to the number before it: {@code )}, {@code %}, {@code )%}. */
    SUFFIX,
    /** Anything else. */
    WORD;

    boolean isFigure() {
      return this == NUMBER || this == DASH || this == MISSING;
    }
  }

  private static final int LONGEST = 40;
  private static final int LONGEST_MISSING = 4;

  private Figures() {}

  /** The kind of a whole text, blanks within it overlooked: {@code $ (1,234)} is a number. */
  static Kind kind(CharSequence text) {
    return kind(text, 0, text.length());
  }

  /** The kind of the characters from one place up to another. */
  static Kind kind(CharSequence text, int from, int to) {
    int at = blanks(text, from, to);
    if (at == to || to - at > LONGEST) {
      return Kind.WORD;
    }
    if (startsWord(text, at, to) || (to - at > LONGEST_MISSING && startsWithLetters(text, at))) {
      return Kind.WORD;
    }
    if (isMissing(text, at, to)) {
      return Kind.MISSING;
    }
    int start = at;
    boolean opened = false;
    while (at < to && isOpening(text.charAt(at))) {
      opened = true;
      at = blanks(text, at + 1, to);
    }
    at = currencyWord(text, at, to);
    opened |= at > start;
    while (at < to && isOpening(text.charAt(at))) {
      at = blanks(text, at + 1, to);
    }
    if (at == to) {
      return opened ? Kind.PREFIX : Kind.WORD;
    }
    int digits = digits(text, at, to);
    if (digits > at) {
      return endsLikeNumber(text, digits, to) ? Kind.NUMBER : Kind.WORD;
    }
    int dashes = at;
    while (dashes < to && isDash(text.charAt(dashes))) {
      dashes++;
    }
    if (dashes > at) {
      int behind = blanks(text, dashes, to);
      int afterDigits = digits(text, behind, to);
      if (dashes - at == 1 && afterDigits > behind) {
        return endsLikeNumber(text, afterDigits, to) ? Kind.NUMBER : Kind.WORD;
      }
      if (behind < to && (text.charAt(behind) == '$' || text.charAt(behind) == '(')) {
        behind = blanks(text, behind + 1, to);
        afterDigits = digits(text, behind, to);
        return afterDigits > behind && endsLikeNumber(text, afterDigits, to)
            ? Kind.NUMBER
            : Kind.WORD;
      }
      return suffixEnd(text, behind, to) == to ? Kind.DASH : Kind.WORD;
    }
    int closed = suffixEnd(text, at, to);
    if (!opened && closed > at && endsLikeNumber(text, closed, to)) {
      return Kind.SUFFIX;
    }
    return Kind.WORD;
  }

  /** The text without its blanks, and without a footnote mark behind its number. */
  static String squeeze(String text) {
    int mark = footnote(text);
    if (text.indexOf(' ') < 0) {
      return text.substring(0, mark);
    }
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < mark; i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }

  /** Where the footnote mark behind the digits begins, or the length where there is none. */
  private static int footnote(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == '†')) {
      end--;
    }
    if (end == 0) {
      return text.length();
    }
    if (text.charAt(end - 1) != ')') {
      return end;
    }
    int open = text.lastIndexOf('(', end - 1);
    if (open <= 0 || end - open > 5) {
      return end;
    }
    char before = text.charAt(open - 1);
    boolean behindNumber = isDigit(before) || before == '%' || before == ')';
    return behindNumber ? open : end;
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '−' || c == '‑' || c == '‒' || c == '―';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the text is a year from 1980 to 2059. */
  static boolean isYear(CharSequence text) {
    int length = text.length();
    while (length > 4 && !isDigit(text.charAt(length - 1))) {
      length--;
    }
    if (length != 4 || text.length() > 7) {
      return false;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
      year = year * 10 + text.charAt(i) - '0';
    }
    return year >= 1980 && year < 2060;
  }

  /** Whether the text is a day in digits, as {@code 4/21/97}. */
  static boolean isDay(CharSequence text) {
    int slashes = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i)) && digits < 4) {
        digits++;
      } else if (text.charAt(i) == '/' && digits > 0 && digits <= 2 && slashes < 2) {
        slashes++;
        digits = 0;
      } else {
        return false;
      }
    }
    return slashes == 2 && digits >= 2;
  }

  private static boolean isOpening(char c) {
    return c == '$' || c == '(' || c == '[' || c == '€' || c == '£' || c == '¥' || c == '+';
  }

  private static int currencyWord(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && at - from < 3 && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
      at++;
    }
    if (at > from && at < to && text.charAt(at) == '$') {
      return blanks(text, at + 1, to);
    }
    return from;
  }

  private static int digits(CharSequence text, int from, int to) {
    int at = from;
    boolean digit = false;
    boolean point = false;
    while (at < to) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        digit = true;
      } else if (c == '.' && !point) {
        point = true;
      } else if (c != ',' || !digit || point || at + 1 == to || !isDigit(text.charAt(at + 1))) {
        break;
      }
      at++;
    }
    return digit ? at : from;
  }

  private static boolean endsLikeNumber(CharSequence text, int from, int to) {
    int at = suffixEnd(text, blanks(text, from, to), to);
    at = blanks(text, at, to);
    if (at < to && text.charAt(at) == '(') {
      int close = at + 1;
      while (close < to && close - at < 4 && Character.isLetterOrDigit(text.charAt(close))) {
        close++;
      }
      if (close == at + 1 || close == to || text.charAt(close) != ')') {
        return false;
      }
      at = blanks(text, close + 1, to);
    }
    while (at < to && (text.charAt(at) == '*' || text.charAt(at) == '†')) {
      at++;
    }
    return at == to;
  }

  /** Behind any of {@code ) % x bps}, each at most once. */
  private static int suffixEnd(CharSequence text, int from, int to) {
    int at = from;
    if (at < to && (text.charAt(at) == ')' || text.charAt(at) == ']')) {
      at = blanks(text, at + 1, to);
    }
    if (at < to && (text.charAt(at) == '%' || text.charAt(at) == 'x' || text.charAt(at) == 'X')) {
      at = blanks(text, at + 1, to);
    } else if (at + 1 < to && same(text, at, to, "bp")) {
      at = to;
    } else if (at + 2 < to && same(text, at, to, "bps")) {
      at = to;
    } else if (at < to && text.charAt(at) == '¢') {
      at++;
    }
    if (at < to && (text.charAt(at) == ')' || text.charAt(at) == ']')) {
      at = blanks(text, at + 1, to);
    }
    return at;
  }

  /**
   * Whether the letter at a place begins words for sure: those of {@code N/A}, {@code x}, {@code
   * bps} and of a currency before its sign may begin a figure.
   */
  static boolean startsWord(CharSequence text, int from, int to) {
    char first = lower(text.charAt(from));
    return first >= 'a'
        && first <= 'z'
        && first != 'n'
        && first != 'x'
        && first != 'b'
        && currencyWord(text, from, to) == from;
  }

  /** Whether more letters stand at a place than a currency or a word for a missing figure has. */
  private static boolean startsWithLetters(CharSequence text, int from) {
    for (int at = from; at < from + LONGEST_MISSING; at++) {
      char c = lower(text.charAt(at));
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isMissing(CharSequence text, int from, int to) {
    char first = text.charAt(from);
    if (to - from > LONGEST_MISSING || (first != 'N' && first != 'n' && first != '*')) {
      return false;
    }
    for (String word : MISSING_WORDS) {
      if (same(text, from, to, word)) {
        return true;
      }
    }
    return false;
  }

  private static final String[] MISSING_WORDS = {
    "NM", "N/M", "N.M.", "N/A", "NA", "N.A.", "NMF", "*", "**", "nil", "n.m", "n.a"
  };

  private static boolean same(CharSequence text, int from, int to, String word) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(from + i);
      char w = word.charAt(i);
      if (c != w && lower(c) != lower(w)) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static int blanks(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
