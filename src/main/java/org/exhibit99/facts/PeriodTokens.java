package org.exhibit99.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exhibit99.facts.PeriodToken.Kind;

/**
 * Cuts a text into tokens no further than somebody asks; a hyphen behind a letter or digit is
 * dropped. What no period begins with can be passed without being cut at all, which most of a text
 * is.
 */
final class PeriodTokens {
  /** Behind such a mark or a digit, a number of one or two digits is no count and no day. */
  private static final String NO_UNIT = "0123456789)(%$";

  /** The marks of ASCII. */
  private static final PeriodWord[] MARKS = marks();

  private static final int LONGEST_BEFORE = 8;

  private final String text;
  private final char[] chars;
  private final List<PeriodToken> tokens = new ArrayList<>();

  /** The first character that is not yet cut. */
  private int behind;

  PeriodTokens(String text) {
    this.text = text;
    this.chars = text.toCharArray();
  }

  /** Cuts up to a token; false where the text ends before it. */
  boolean reach(int place) {
    return place < tokens.size() || cutTo(place);
  }

  private boolean cutTo(int place) {
    while (tokens.size() <= place && behind < chars.length) {
      cut();
    }
    return place < tokens.size();
  }

  /** A token that was {@link #reach}ed. */
  PeriodToken get(int place) {
    return tokens.get(place);
  }

  /** The last characters before a place. */
  String textBefore(int place) {
    return text.substring(Math.max(0, place - LONGEST_BEFORE), place);
  }

  /** How many tokens were cut so far. */
  int reached() {
    return tokens.size();
  }

  private void cut() {
    char c = chars[behind];
    if (isBlank(c)) {
      behind++;
    } else if (isDigit(c)) {
      behind = number(behind);
    } else if (Letters.isLetter(c)) {
      behind = word(behind, behind);
    } else if (isApostrophe(c) && twoDigits(behind + 1)) {
      int year = PeriodToken.century(Integer.parseInt(text, behind + 1, behind + 3, 10));
      tokens.add(PeriodToken.ofDigits(Kind.YEAR, year, null, behind, behind + 3));
      behind += 3;
    } else {
      boolean joins = isHyphen(c) && behind > 0 && Character.isLetterOrDigit(chars[behind - 1]);
      if (!joins) {
        PeriodWord mark = mark(isHyphen(c) ? '-' : c);
        tokens.add(new PeriodToken(Kind.MARK, mark, mark.text(), 0, null, behind, behind + 1));
      }
      behind++;
    }
  }

  private static PeriodWord mark(char c) {
    return c < MARKS.length ? MARKS[c] : markOf(c);
  }

  private static PeriodWord markOf(char c) {
    String mark = String.valueOf(c);
    PeriodWord known = PeriodVocabulary.find(mark, 0, 1);
    return known != null ? known : new PeriodWord(mark, 0, 0, 0, 0);
  }

  private static PeriodWord[] marks() {
    PeriodWord[] marks = new PeriodWord[128];
    for (char c = 0; c < marks.length; c++) {
      marks[c] = markOf(c);
    }
    return marks;
  }

  /** Passes words that begin no expression, amounts and marks, without cutting them. */
  void pass() {
    while (behind < chars.length) {
      char c = chars[behind];
      int end = behind + 1;
      if (c == ' ') {
        behind = end;
        continue;
      }
      if (Letters.isLetter(c)) {
        end = endOfWord(end);
        if (mayBegin(behind, end)) {
          return;
        }
      } else if (isDigit(c)) {
        end = behindNumber(behind);
      } else if (isApostrophe(c) && twoDigits(behind + 1)) {
        return;
      }
      if (end == behind) {
        return;
      }
      behind = end;
    }
  }

  private boolean mayBegin(int from, int end) {
    PeriodWord word = PeriodRule.first(text, from, end);
    return word == null ? mayBeCompact(from) : !PeriodRule.isLeading(word) || mayGoOn(end);
  }

  private char charAt(int place) {
    return place < chars.length ? chars[place] : ' ';
  }

  /** Whether an expression may go on behind a leading word. */
  private boolean mayGoOn(int from) {
    int at = from;
    while (at < chars.length && isBlank(chars[at])) {
      at++;
    }
    if (at == chars.length || !Letters.isLetter(chars[at])) {
      return at < chars.length;
    }
    int end = endOfWord(at);
    return PeriodRule.first(text, at, end) != null
        || mayBeCompact(at)
        || (end == at + 2 && text.regionMatches(true, at, "of", 0, 2));
  }

  /** The place behind an amount or a number that counts nothing, or the same place. */
  private int behindNumber(int from) {
    int at = digits(from);
    int end = from;
    while (isAt(',', at) && digits(at + 1) - at == 4) {
      at = digits(at + 1);
      end = at;
    }
    if (isAt('.', at)) {
      int behindPoint = digits(at + 1);
      // 3.31.2004 is a day.
      boolean decimal = behindPoint > at + 1 && !isAt('.', behindPoint);
      return decimal ? behindPoint : end;
    }
    boolean alone = at - from <= 2 && end == from && NO_UNIT.indexOf(nextMark(at)) >= 0;
    return alone ? at : end;
  }

  /** The character behind blanks. */
  private char nextMark(int from) {
    int at = from;
    while (at < chars.length && isBlank(chars[at])) {
      at++;
    }
    return at < chars.length ? chars[at] : ' ';
  }

  private boolean isAt(char mark, int at) {
    return at < chars.length && chars[at] == mark;
  }

  private boolean mayBeCompact(int from) {
    char first = chars[from];
    char next = charAt(from + 1);
    return isDigit(next)
        ? first == 'q' || first == 'Q' || first == 'h' || first == 'H'
        : (next == 'y' || next == 'Y') && (first == 'f' || first == 'F');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b';
  }

  private int word(int from, int at) {
    int end = endOfWord(at);
    PeriodWord known = PeriodVocabulary.find(text, from, end);
    if (known == null) {
      String word = small(text.substring(from, end));
      tokens.add(new PeriodToken(Kind.WORD, PeriodWord.OTHER, word, 0, null, from, end));
      return end;
    }
    String word = known.text();
    int month = known.month();
    if (month > 0 && end < chars.length && isHyphen(chars[end]) && twoDigits(end + 1)) {
      // Jun-10 is the end of June 2010.
      int year = PeriodToken.century(Integer.parseInt(text, end + 1, end + 3, 10));
      LocalDate day = YearMonth.of(year, month).atEndOfMonth();
      tokens.add(new PeriodToken(Kind.DATE, known, word, 0, day, from, end + 3));
      return end + 3;
    }
    tokens.add(new PeriodToken(Kind.WORD, known, word, month, null, from, end));
    return end;
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private int endOfWord(int at) {
    int end = at;
    while (end < chars.length) {
      char c = chars[end];
      boolean joins =
          Letters.isLetterOrDigit(c)
              || (isApostrophe(c) && end + 1 < chars.length && Letters.isLetter(chars[end + 1]));
      if (!joins) {
        return end;
      }
      end++;
    }
    return end;
  }

  private int number(int from) {
    int end = digits(from);
    char next = end < chars.length ? chars[end] : ' ';
    if ((next == '/' || isHyphen(next) || next == '.') && end - from <= 4) {
      int length = dateOfDigits(from);
      if (length > 0) {
        return from + length;
      }
    }
    if (Character.isLetter(next)) {
      return word(from, end);
    }
    boolean money = from > 0 && chars[from - 1] == '$';
    while ((next == ',' || next == '.')
        && end + 1 < chars.length
        && isDigit(chars[end + 1])
        && (next == '.' || digits(end + 1) - end == 4)) {
      money = true;
      end = digits(end + 1);
      next = end < chars.length ? chars[end] : ' ';
    }
    money |= next == '%' || (from > 1 && text.startsWith("$ ", from - 2));
    int length = end - from;
    int value = money || length > 4 ? 0 : Integer.parseInt(text, from, end, 10);
    Kind kind =
        money || length > 4
            ? Kind.AMOUNT
            : length <= 2 ? Kind.NUMBER : value >= 1980 && value < 2050 ? Kind.YEAR : Kind.AMOUNT;
    tokens.add(PeriodToken.ofDigits(kind, value, null, from, end));
    return end;
  }

  /** Adds a date of digits and returns its length, or 0. */
  private int dateOfDigits(int from) {
    int[] parts = new int[3];
    int[] lengths = new int[3];
    int at = from;
    char mark = ' ';
    for (int i = 0; i < 3; i++) {
      int end = digits(at);
      lengths[i] = end - at;
      if (lengths[i] == 0 || lengths[i] > 4) {
        return 0;
      }
      parts[i] = Integer.parseInt(text, at, end, 10);
      at = end;
      if (i < 2) {
        if (at >= chars.length || (i == 1 && chars[at] != mark)) {
          return 0;
        }
        mark = chars[at];
        at++;
      }
    }
    boolean yearFirst = lengths[0] == 4;
    if (lengths[1] > 2 || (yearFirst ? lengths[2] > 2 : lengths[0] > 2 || lengths[2] == 3)) {
      return 0;
    }
    int year = yearFirst ? parts[0] : lengths[2] == 4 ? parts[2] : PeriodToken.century(parts[2]);
    int month = yearFirst ? parts[1] : parts[0];
    int day = yearFirst ? parts[2] : parts[1];
    if (year < 1980 || year > 2049) {
      return 0;
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      tokens.add(PeriodToken.ofDigits(Kind.DATE, 0, date, from, at));
      return at - from;
    } catch (DateTimeException e) {
      return 0;
    }
  }

  private int digits(int from) {
    int end = from;
    while (end < chars.length && isDigit(chars[end])) {
      end++;
    }
    return end;
  }

  private boolean twoDigits(int at) {
    return digits(at) == at + 2 && (at + 2 == chars.length || !Character.isLetter(chars[at + 2]));
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
