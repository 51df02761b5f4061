package org.exhibit99.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number, a date of digits or a mark of a text, with its place.
 *
 * @param kind what it is
 * @param word the word or mark as the grammar of periods knows it
 * @param text of a word or mark, in lower case, with straight apostrophes; else empty
 * @param number the value of a number or year, the number of a month's name, else 0
 * @param date the date of digits, else null
 * @param start the first character
 * @param end the character behind the last one
 */
record PeriodToken(
    Kind kind,
    PeriodWord word,
    String text,
    int number,
    @Nullable LocalDate date,
    int start,
    int end) {
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

  /** How many characters it has in the text. */
  int length() {
    return end - start;
  }

  boolean is(String word) {
    return text.equals(word);
  }

  /** A number, a year or a date of digits. */
  static PeriodToken ofDigits(Kind kind, int number, @Nullable LocalDate date, int start, int end) {
    return new PeriodToken(kind, PeriodWord.OTHER, "", number, date, start, end);
  }

  /** The tokens of a text; a hyphen behind a letter or digit is dropped. */
  static List<PeriodToken> of(String text) {
    PeriodTokens tokens = new PeriodTokens(text);
    List<PeriodToken> all = new ArrayList<>();
    for (int place = 0; tokens.reach(place); place++) {
      all.add(tokens.get(place));
    }
    return all;
  }

  /** The year that two digits stand for: 1980 to 2079. */
  static int century(int twoDigits) {
    return twoDigits >= 80 ? 1900 + twoDigits : 2000 + twoDigits;
  }
}
