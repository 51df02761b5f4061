package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodWordsTest {
  /** A calendar company that reports its third quarter of 2007. */
  private static final ReleaseContext CALENDAR =
      ReleaseContext.of(
          LocalDate.parse("2007-11-08"),
          ReleaseContext.DECEMBER_31,
          new Period(LocalDate.parse("2007-09-30"), 3));

  /** A company whose quarters end on Saturdays and whose year ends in September. */
  private static final ReleaseContext WEEKLY =
      new ReleaseContext(
          LocalDate.parse("2004-01-14"),
          MonthDay.of(9, 25),
          true,
          OptionalInt.of(0),
          new Period(LocalDate.parse("2003-12-27"), 3),
          Set.of(
              LocalDate.parse("2003-12-27"),
              LocalDate.parse("2002-12-28"),
              LocalDate.parse("2003-09-27")));

  /** A retailer whose fiscal 2003 ended in January 2004. */
  private static final ReleaseContext RETAILER =
      new ReleaseContext(
          LocalDate.parse("2004-03-04"),
          MonthDay.of(1, 31),
          true,
          OptionalInt.of(-1),
          new Period(LocalDate.parse("2004-01-31"), 3),
          Set.of(LocalDate.parse("2004-01-31")));

  /** A company of 52 and 53 weeks whose newest quarter happens to end with a month. */
  private static final ReleaseContext SUNDAYS =
      new ReleaseContext(
          LocalDate.parse("2024-05-01"),
          ReleaseContext.DECEMBER_31,
          true,
          OptionalInt.of(0),
          new Period(LocalDate.parse("2024-03-31"), 3),
          Set.of(LocalDate.parse("2024-03-31"), LocalDate.parse("2023-04-02")));

  /** An insurer that reports every month. */
  private static final ReleaseContext MONTHLY =
      ReleaseContext.of(
          LocalDate.parse("2007-05-16"),
          ReleaseContext.DECEMBER_31,
          new Period(LocalDate.parse("2007-04-30"), 1));

  private static String periods(String text, ReleaseContext context) {
    return PeriodWords.find(text, context).stream()
        .map(PeriodWordsTest::written)
        .collect(Collectors.joining(" | "));
  }

  private static String written(PeriodMention mention) {
    return mention.periods().isEmpty()
        ? "?"
        : mention.periods().stream()
            .map(period -> period.end() + "/" + period.months())
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          April 2007; 2007-04-30/1
          February 2006; 2006-02-28/1
          Current Month; 2007-04-30/1
          Year-to-Date; 2007-04-30/4
          Year-to-Date 2006; 2006-04-30/4
          """)
  void readsMonthsInAReleaseThatReportsOne(String text, String expected) {
    assertThat(periods(text, MONTHLY)).isEqualTo(expected);
  }

  @Test
  void readsAMonthAloneInAReleaseOfAQuarterAsTheDayThatEndsIt() {
    assertThat(periods("April 2007", CALENDAR)).isEqualTo("2007-04-30/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          First-Quarter 2023; 2023-04-02/3
          First-Quarter 2024; 2024-03-31/3
          the first quarter of last year; 2023-04-02/3
          a year ago; 2023-04-02/3
          second quarter of 2023; 2023-06-30/3
          """)
  void takesThePrintedWeekdayThoughTheNewestQuarterEndsWithAMonth(String text, String expected) {
    assertThat(periods(text, SUNDAYS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          three months ended March 31, 2004 and 2003; 2004-03-31/3 2003-03-31/3
          Three Months Ended September 30, 2007 2006; 2007-09-30/3 2006-09-30/3
          three and nine months ended Sept. 30, 2007 and 2006; 2007-09-30/3 2006-09-30/3 2007-09-30/9 2006-09-30/9
          three- and nine-month periods ended September 30, 2007; 2007-09-30/3 2007-09-30/9
          first quarter 2004; 2004-03-31/3
          first quarter of 2004; 2004-03-31/3
          fiscal 1998, which ended January 30, 1999; 1999-01-30/12
          Fiscal 1999, the year that ended last June 30; 2007-06-30/12
          the third quarter of its 1998 fiscal year, which ended March 31, 1998; 1998-03-31/3
          the quarter that ended in December; 2006-12-31/3
          In 2005 it was $4 for the fourth quarter and $9 for the year; 2005-12-31/12 | 2005-12-31/3 | 2005-12-31/12
          In 2005 it was $4 for the quarter; 2005-12-31/12 | ?
          the 2007 third quarter; 2007-09-30/3
          third-quarter 2007; 2007-09-30/3
          1Q04; 2004-03-31/3
          Q3 2007; 2007-09-30/3
          3Q'06; 2006-09-30/3
          4Q 2006; 2006-12-31/3
          FY2006; 2006-12-31/12
          quarter ended Sept. 30, 2007; 2007-09-30/3
          quarters ended June 30 and March 31, 2007; 2007-06-30/3 2007-03-31/3
          first nine months of 2007; 2007-09-30/9
          nine months 2007; 2007-09-30/9
          first half of 2007; 2007-06-30/6
          nine-month period ended September 30, 2007; 2007-09-30/9
          year ended December 31, 2004; 2004-12-31/12
          years ended December 31, 2004, 2003 and 2002; 2004-12-31/12 2003-12-31/12 2002-12-31/12
          fiscal year 2004; 2004-12-31/12
          fiscal 2004; 2004-12-31/12
          full-year 2006; 2006-12-31/12
          twelve months ended December 31, 2006; 2006-12-31/12
          13 weeks ended June 26, 2004; 2004-06-26/3
          Thirteen Weeks Ended July 3, 2004 July 5, 2003; 2004-07-03/3 2003-07-05/3
          thirty-nine weeks ended October 30, 2004; 2004-10-30/9
          52 weeks ended January 29, 2005; 2005-01-29/12
          fifty-three weeks ended January 3, 2004; 2004-01-03/12
          16 weeks ended August 31, 2003; 2003-08-31/3
          12-week quarter ended May 12, 2024; 2024-05-12/3
          36 weeks ended May 12, 2024; 2024-05-12/9
          as of March 31, 2004; 2004-03-31/0
          at March 31, 2004 and December 31, 2003; 2004-03-31/0 2003-12-31/0
          March 31, 2004 and 2003; 2004-03-31/0 2003-03-31/0
          12/31/04; 2004-12-31/0
          Quarter ended 9/30/2007; 2007-09-30/3
          For the Period November 1, 1997 through December 31, 1997 (a); 1997-12-31/2
          period from February 3, 1998 (inception) to December 31, 1998; 1998-12-31/11
          the period from March 15, 1998 to June 30, 1998; 1998-03-15/0 | 1998-06-30/0
          2007-09-30; 2007-09-30/0
          at year-end 2006; 2006-12-31/0
          at the end of the second quarter of 2007; 2007-06-30/0
          third or second quarter of 2007; 2007-09-30/3 2007-06-30/3
          first, second, third and fourth quarters of 2006; 2006-03-31/3 2006-06-30/3 2006-09-30/3 2006-12-31/3
          second quarters of 2007 and 2006; 2007-06-30/3 2006-06-30/3
          fourth quarter and full year 2006; 2006-12-31/3 2006-12-31/12
          third quarter and first nine months of 2007; 2007-09-30/3 2007-09-30/9
          third quarter ended September 30, 2007; 2007-09-30/3
          third quarter (ended September 30, 2007); 2007-09-30/3
          month ended March 31, 2007; 2007-03-31/1
          year-to-date 2007; 2007-09-30/9
          30 September 2007; 2007-09-30/0
          """)
  void resolvesPrintedPeriods(String text, String expected) {
    assertThat(periods(text, CALENDAR)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          for the quarter; 2007-09-30/3
          the third quarter; 2007-09-30/3
          the second quarter; 2007-06-30/3
          fourth quarter; 2006-12-31/3
          the first nine months; 2007-09-30/9
          the nine months; 2007-09-30/9
          the prior quarter; 2007-06-30/3
          the previous quarter; 2007-06-30/3
          the same period last year; 2006-09-30/3
          the same quarter last year; 2006-09-30/3
          the same quarter a year ago; 2006-09-30/3
          a year ago; 2006-09-30/3
          the year-ago quarter; 2006-09-30/3
          the prior-year quarter; 2006-09-30/3
          prior year quarter; 2006-09-30/3
          last year's third quarter; 2006-09-30/3
          the third quarter of last year; 2006-09-30/3
          the third quarter a year ago; 2006-09-30/3
          the corresponding period of 2006; 2006-09-30/3
          the 2006 quarter; 2006-09-30/3
          at quarter-end; 2007-09-30/0
          at the end of the quarter; 2007-09-30/0
          at September 30; 2007-09-30/0
          at December 31; 2006-12-31/0
          first nine months of 2007 against the same period last year; 2007-09-30/9 | 2006-09-30/9
          first nine months of 2007 and the comparable 2006 period; 2007-09-30/9 | 2006-09-30/9
          year-to-date; 2007-09-30/9
          this quarter; 2007-09-30/3
          first nine months of 2007 against the prior year; 2007-09-30/9 | ?
          year 2006 against the prior year; 2006-12-31/12 | 2005-12-31/12
          third quarter and for the second; 2007-09-30/3 | 2007-06-30/3
          third quarter, the second quarter, and a year ago; 2007-09-30/3 | 2007-06-30/3 | 2006-09-30/3
          this year's third quarter; 2007-09-30/3
          the current year's second quarter; 2007-06-30/3
          the September quarter; 2007-09-30/3
          the June quarter; 2007-06-30/3
          the December quarter; 2006-12-31/3
          the September 2006 quarter; 2006-09-30/3
          the September quarter of 2006; 2006-09-30/3
          the September quarter of last year; 2006-09-30/3
          the quarter a year ago; 2006-09-30/3
          the quarter a year earlier; 2006-09-30/3
          the 2007 nine-month period; 2007-09-30/9
          the 2006 nine-month period; 2006-09-30/9
          the final quarter of 2006; 2006-12-31/3
          the last quarter of 2006; 2006-12-31/3
          the last quarter; 2007-06-30/3
          2006 as a whole; 2006-12-31/12
          the end of 2006; 2006-12-31/0
          the end of June; 2007-06-30/0
          the end of December; 2006-12-31/0
          the end of June 2006; 2006-06-30/0
          September 30 of last year; 2006-09-30/0
          September 30 a year ago; 2006-09-30/0
          December 31 of last year; 2006-12-31/0
          three quarters ended September 30, 2007; 2007-09-30/9
          """)
  void resolvesWordsByTheReportedPeriod(String text, String expected) {
    assertThat(periods(text, CALENDAR)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          first quarter of fiscal 2004; 2003-12-27/3
          first quarter of fiscal 2003; 2002-12-28/3
          fourth quarter of fiscal 2003; 2003-09-27/3
          second quarter of fiscal 2003; ?
          the first quarter; 2003-12-27/3
          the year-ago quarter; 2002-12-28/3
          quarter ended December 2003; 2003-12-27/3
          """)
  void takesTheEndOfAnOrdinalQuarterFromPrintedDatesWhereWeeksEndIt(String text, String expected) {
    assertThat(periods(text, WEEKLY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          full-year; 2007-12-31/12
          the full year; 2007-12-31/12
          the year; 2007-12-31/12
          fourth quarter and year; 2007-12-31/3 2007-12-31/12
          year over year; ? | ?
          the prior year; ?
          """)
  void takesTheYearOfAFourthQuartersReleaseForTheOneThatItEnds(String text, String expected) {
    ReleaseContext fourth =
        ReleaseContext.of(
            LocalDate.parse("2008-02-07"),
            ReleaseContext.DECEMBER_31,
            new Period(LocalDate.parse("2007-12-31"), 3));
    assertThat(periods(text, fourth)).isEqualTo(expected);
  }

  @Test
  void namesAFiscalYearAsTheCompanyDoes() {
    assertThat(periods("fiscal 2003", RETAILER)).isEqualTo("2004-01-31/12");
    assertThat(periods("third quarter of fiscal 2003", RETAILER)).isEqualTo("2003-10-31/3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a first mortgage of $2,004 and 2.004 percent
          the second mortgage may be late
          $ 2004
          per quarter each year
          six months earlier
          Nothing here.
          """)
  void findsNoPeriodWhereNoneIsNamed(String text) {
    assertThat(PeriodWords.find(text, CALENDAR).stream().flatMap(m -> m.periods().stream()))
        .isEmpty();
  }

  @Test
  void leavesWhatWordsDoNotTellUnresolved() {
    ReleaseContext unknown = ReleaseContext.UNKNOWN;
    assertThat(periods("the quarter", unknown)).isEqualTo("?");
    assertThat(periods("at December 31", unknown)).isEqualTo("?");
    assertThat(periods("Three Months Ended", unknown)).isEqualTo("?");
    assertThat(periods("March 2004", unknown)).isEqualTo("2004-03-31/0");
  }

  @Test
  void pointsToTheWords() {
    String text = "Net income for the first quarter of 2007 rose.";
    PeriodMention mention = PeriodWords.find(text, CALENDAR).get(0);
    assertThat(text.substring(mention.start(), mention.end()))
        .isEqualTo("the first quarter of 2007")
        .isEqualTo(mention.words());
    assertThat(mention.months()).isEqualTo(3);
    assertThat(mention.printed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2007; for the three months ended September 30, 2007 and 2006; 2007-09-30/3
          2006; for the three months ended September 30, 2007 and 2006; 2006-09-30/3
          September 30, 2007; Three Months Ended; 2007-09-30/3
          September 30, 2007; Balance Sheets; 2007-09-30/0
          Three Months Ended September 30, 2007; anything of 2004; 2007-09-30/3
          Nine Months Ended 2006; three and nine months ended September 30, 2007 and 2006; 2006-09-30/9
          2006; three and nine months ended September 30, 2007 and 2006; none
          3Q07; ''; 2007-09-30/3
          % Change; for the three months ended September 30, 2007 and 2006; none
          Six Months June 30, 2006; ''; 2006-06-30/6
          Nine Months September 30, 2006; ''; 2006-09-30/9
          Fiscal 2006 by quarter Third Quarter Ended 9/30/06; ''; 2006-09-30/3
          Year 2006 Third Quarter 2005; ''; none
          September 30, 2007; shares for the three months and the nine months of 2007; 2007-09-30/0
          """)
  void completesAColumnHeadFromWhatStandsAbove(String heading, String above, String expected) {
    List<PeriodMention> mentions = PeriodWords.find(above, CALENDAR);
    assertThat(
            PeriodWords.ofHeading(heading, mentions, CALENDAR)
                .map(period -> period.end() + "/" + period.months())
                .orElse("none"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the three months ended September 30, 2003 and the comparable 2002 quarter; 2003-09-30/3 | 2002-09-30/3
          the first quarter ended September 30, 2003 and the same quarter of fiscal 2003; 2003-09-30/3 | 2002-09-30/3
          the first quarter ended September 30, 2003 and the same quarter of fiscal 2002; 2003-09-30/3 | 2001-09-30/3
          """)
  void comparesWithTheYearBeforeByItsCalendarYearOrItsFiscalOne(String text, String expected) {
    ReleaseContext june =
        ReleaseContext.of(
            LocalDate.parse("2003-10-22"),
            MonthDay.of(6, 30),
            new Period(LocalDate.parse("2003-09-30"), 3));
    assertThat(periods(text, june)).isEqualTo(expected);
  }
}
