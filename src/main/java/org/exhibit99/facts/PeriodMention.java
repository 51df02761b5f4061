package org.exhibit99.facts;

import java.util.List;
import java.util.Optional;
import org.exhibit99.model.Period;

/**
 * Words of a text that name one or several periods.
 *
 * @param start the first character in the text
 * @param end the character behind the last one
 * @param form how the words name them
 * @param periods the periods in the order of the words, empty where the words are not enough to
 *     tell them, in which case nothing may be guessed
 * @param months the length that the words give, 0 for an instant, -1 where they give none ({@code
 *     2004} alone may be a year, a day's year or a quarter's)
 * @param printed whether the words themselves give the year; if not, it comes from the context
 * @param words the words
 */
record PeriodMention(
    int start,
    int end,
    Form form,
    List<Period> periods,
    int months,
    boolean printed,
    String words) {
  /** How words name a period. */
  enum Form {
    /** A length with an end or an ordinal: {@code three months ended March 31, 2004}. */
    SPAN,
    /** A length alone: {@code Three Months Ended}. */
    LENGTH,
    /** A day said to be one: {@code as of March 31, 2004}, {@code at year-end 2004}. */
    INSTANT,
    /** A day alone, which under a heading may as well end a quarter: {@code March 31, 2004}. */
    DAY,
    /** A month alone, {@code March 2004}: the day that ends it, if anything. */
    MONTH,
    /** A year alone: {@code 2004}; resolved as a fiscal year. */
    YEAR,
    /** By another period: {@code the same period last year}, {@code the quarter}. */
    RELATIVE
  }

  PeriodMention {
    periods = List.copyOf(periods);
  }

  /** The period where the words name exactly one. */
  Optional<Period> only() {
    return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
  }
}
