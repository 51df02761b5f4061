package org.exhibit99.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number, a date of digits or a mark of a text, with its place.
 *
 * @param kind what it is
 * @param text in lower case, with straight apostrophes
 * @param number the value of a number or year, else 0
 * @param date the date of digits, else null
 * @param start the first character
 * @param end the character behind the last one
 */
record PeriodToken(
    Kind kind, String text, int number, @Nullable LocalDate date, int start, int end) {
  /** What a token is. */
  enum Kind {
    /** Letters, or letters and digits mixed as in {@code 3q04}. */
    WORD,
    /** Up to two digits. */
    NUMBER,
    /** Four digits from 1980 to 2049, or two behind an apostrophe. */
    YEAR,
    /** {@code 12/31/04}, {@code 2004-12-31}. */
    DATE,
    /** A number that is neither a count nor a year: {@code $5}, {@code 2,004}, {@code 1.5}. */
    AMOUNT,
    /** Any other mark. */
    MARK
  }

  boolean is(String word) {
    return text.equals(word);
  }

  /** The tokens of a text; a hyphen behind a letter or digit is dropped. */
  static List<PeriodToken> of(String text) {
    List<PeriodToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
        at++;
      } else if (isDigit(c)) {
        at = number(text, at, tokens);
      } else if (Character.isLetter(c)) {
        at = word(text, at, at, tokens);
      } else if (isApostrophe(c) && twoDigits(text, at + 1)) {
        int year = century(Integer.parseInt(text, at + 1, at + 3, 10));
        tokens.add(new PeriodToken(Kind.YEAR, "'", year, null, at, at + 3));
        at += 3;
      } else {
        boolean joins = isHyphen(c) && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (!joins) {
          tokens.add(
              new PeriodToken(
                  Kind.MARK, isHyphen(c) ? "-" : String.valueOf(c), 0, null, at, at + 1));
        }
        at++;
      }
    }
    return tokens;
  }

  private static int word(String text, int from, int at, List<PeriodToken> tokens) {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || (isApostrophe(text.charAt(end))
                && end + 1 < text.length()
                && Character.isLetter(text.charAt(end + 1))))) {
      end++;
    }
    String word = text.substring(from, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean dated =
        end < text.length() && isHyphen(text.charAt(end)) && twoDigits(text, end + 1);
    int month = dated ? PeriodVocabulary.month(word) : 0;
    if (month > 0) {
      // Jun-10 is the end of June 2010.
      int year = century(Integer.parseInt(text, end + 1, end + 3, 10));
      LocalDate day = YearMonth.of(year, month).atEndOfMonth();
      tokens.add(new PeriodToken(Kind.DATE, word, 0, day, from, end + 3));
      return end + 3;
    }
    tokens.add(new PeriodToken(Kind.WORD, word, 0, null, from, end));
    return end;
  }

  private static int number(String text, int from, List<PeriodToken> tokens) {
    int end = digits(text, from);
    char next = end < text.length() ? text.charAt(end) : ' ';
    if ((next == '/' || isHyphen(next) || next == '.') && end - from <= 4) {
      int length = dateOfDigits(text, from, tokens);
      if (length > 0) {
        return from + length;
      }
    }
    if (Character.isLetter(next)) {
      return word(text, from, end, tokens);
    }
    boolean money = from > 0 && text.charAt(from - 1) == '$';
    while ((next == ',' || next == '.')
        && end + 1 < text.length()
        && isDigit(text.charAt(end + 1))
        && (next == '.' || digits(text, end + 1) - end == 4)) {
      money = true;
      end = digits(text, end + 1);
      next = end < text.length() ? text.charAt(end) : ' ';
    }
    money |= next == '%' || (from > 1 && text.startsWith("$ ", from - 2));
    int length = end - from;
    int value = money || length > 4 ? 0 : Integer.parseInt(text, from, end, 10);
    Kind kind =
        money || length > 4
            ? Kind.AMOUNT
            : length <= 2 ? Kind.NUMBER : value >= 1980 && value < 2050 ? Kind.YEAR : Kind.AMOUNT;
    tokens.add(new PeriodToken(kind, text.substring(from, end), value, null, from, end));
    return end;
  }

  /** Adds a date of digits and returns its length, or 0. */
  private static int dateOfDigits(String text, int from, List<PeriodToken> tokens) {
    int[] parts = new int[3];
    int[] lengths = new int[3];
    int at = from;
    char mark = ' ';
    for (int i = 0; i < 3; i++) {
      int end = digits(text, at);
      lengths[i] = end - at;
      if (lengths[i] == 0 || lengths[i] > 4) {
        return 0;
      }
      parts[i] = Integer.parseInt(text, at, end, 10);
      at = end;
      if (i < 2) {
        if (at >= text.length() || (i == 1 && text.charAt(at) != mark)) {
          return 0;
        }
        mark = text.charAt(at);
        at++;
      }
    }
    boolean yearFirst = lengths[0] == 4;
    if (lengths[1] > 2 || (yearFirst ? lengths[2] > 2 : lengths[0] > 2 || lengths[2] == 3)) {
      return 0;
    }
    int year = yearFirst ? parts[0] : lengths[2] == 4 ? parts[2] : century(parts[2]);
    int month = yearFirst ? parts[1] : parts[0];
    int day = yearFirst ? parts[2] : parts[1];
    if (year < 1980 || year > 2049) {
      return 0;
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      tokens.add(new PeriodToken(Kind.DATE, text.substring(from, at), 0, date, from, at));
      return at - from;
    } catch (DateTimeException e) {
      return 0;
    }
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean twoDigits(String text, int at) {
    return digits(text, at) == at + 2
        && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
  }

  static int century(int twoDigits) {
    return twoDigits >= 80 ? 1900 + twoDigits : 2000 + twoDigits;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u00ad';
  }
}
