package org.exhibit99.facts;

import java.util.List;

/**
 * A period expression as printed, before it is resolved.
 *
 * @param start the first character
 * @param end the character behind the last one
 * @param relation what it is relative to
 * @param heads the lengths that it names
 * @param years the years that it names as such
 * @param dates the days or months that it names, in order
 * @param yearShift years to add where it says {@code last year}: -1; 0 otherwise
 * @param instant whether it means the end of its periods ({@code as of}, {@code at the end of})
 */
record PeriodExpression(
    int start,
    int end,
    Relation relation,
    List<Head> heads,
    List<Integer> years,
    List<PartialDate> dates,
    int yearShift,
    boolean instant) {
  /** What an expression is relative to. */
  enum Relation {
    /** Nothing but the calendar. */
    NONE,
    /** The last period named before it: {@code the same period of 2003}, {@code a year ago}. */
    ANCHOR,
    /** The quarter before the reported one: {@code the prior quarter}. */
    PRIOR_QUARTER,
    /** The reported period: {@code the quarter}, {@code the nine months}. */
    CURRENT
  }

  /**
   * A length of time.
   *
   * @param months in months; {@link #TO_DATE} for the year to date, {@link #UNKNOWN} for {@code
   *     period}
   * @param ordinal the fiscal quarter in which it ends, 1 to 4; 0 where the words name none
   */
  record Head(int months, int ordinal) {
    static final int TO_DATE = -2;
    static final int UNKNOWN = -1;
  }

  /**
   * A day, maybe without its year, or a month.
   *
   * @param year 0 where it is not printed
   * @param month 1 to 12
   * @param day 0 where it is not printed
   */
  record PartialDate(int year, int month, int day) {
    PartialDate inYear(int other) {
      return new PartialDate(other, month, day);
    }
  }

  /** The same in a text that begins so many characters earlier. */
  PeriodExpression movedBy(int characters) {
    return characters == 0
        ? this
        : new PeriodExpression(
            start + characters,
            end + characters,
            relation,
            heads,
            years,
            dates,
            yearShift,
            instant);
  }

  PeriodExpression {
    heads = List.copyOf(heads);
    years = List.copyOf(years);
    dates = List.copyOf(dates);
  }
}
