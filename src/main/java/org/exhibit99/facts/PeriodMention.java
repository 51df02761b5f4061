package org.exhibit99.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** A period that no words of the text name: what tells it instead. */
  static PeriodMention unsaid(Period period, String told) {
    return new PeriodMention(0, 0, Form.RELATIVE, List.of(period), period.months(), false, told);
  }

  /** Whether it is the word {@code year} alone, as in {@code 12% year over year}. */
  boolean isBareYear() {
    return periods.isEmpty() && words.equalsIgnoreCase("year");
  }

  /** The same words for a span of time that they alone do not tell. */
  PeriodMention as(Period period) {
    return new PeriodMention(
        start, end, Form.SPAN, List.of(period), period.months(), printed, words);
  }

  /** The last days of what the words name. */
  PeriodMention asDays() {
    List<Period> days = periods.stream().map(period -> Period.at(period.end())).toList();
    return new PeriodMention(start, end, form, days, 0, printed, words);
  }

  /** The same with the words up to a place of the text. */
  PeriodMention upTo(int place, String text) {
    return new PeriodMention(
        start, place, form, periods, months, printed, text.substring(start, place));
  }

  /** The same with the periods of another that it is listed with. */
  PeriodMention and(PeriodMention other) {
    return new PeriodMention(
        start,
        end,
        form,
        Stream.concat(periods.stream(), other.periods().stream()).toList(),
        months,
        printed && other.printed(),
        words + " and " + other.words());
  }

  /** The period where the words name exactly one. */
  Optional<Period> only() {
    return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
  }
}
