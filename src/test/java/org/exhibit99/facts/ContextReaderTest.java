package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContextReaderTest {
  private static Period period(String end, int months) {
    return new Period(LocalDate.parse(end), months);
  }

  @Test
  void takesTheNewestPrintedPeriodAndTheDatelineOfABareRelease() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "#Larkspur Trust Reports Second Quarter Results",
                "BOISE, Idaho, July 24, 2003 -- Larkspur Trust reported results for the three months"
                    + " ended June 30, 2003 compared to the three months ended June 30, 2002.",
                "We expect earnings to rise in the quarter ending September 30, 2003.",
                "A call will be held on July 25, 2003. The replay runs through August 15, 2003."));
    assertThat(context.releasedOn()).isEqualTo("2003-07-24");
    assertThat(context.reported()).isEqualTo(period("2003-06-30", 3));
    assertThat(context.fiscalYearEnd()).isEqualTo(MonthDay.of(12, 31));
  }

  @Test
  void takesADayThatABalanceIsComparedWithForNoDateline() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "#Larkspur Group Reports Third Quarter 2019 Results",
                "Book value of $59.46 a share, up 15.3% from December 31, 2018",
                "BOISE, Idaho, October 30, 2019 -- Larkspur Group announced its results for the"
                    + " quarters ended September 30, 2019 and September 30, 2018."));
    assertThat(context.releasedOn()).isEqualTo("2019-10-30");
    assertThat(context.reported()).isEqualTo(period("2019-09-30", 3));
  }

  @Test
  void takesTheDayWhoseResultsAreAnnouncedForNoDayOfRelease() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "#Larkspur Lending Corp. Announces March 31, 2021 Financial Results",
                "BOISE, Idaho, May 6, 2021. Larkspur Lending Corp. announced its financial results"
                    + " for the first quarter of 2021."));
    assertThat(context.releasedOn()).isEqualTo("2021-05-06");
    assertThat(context.reported()).isEqualTo(period("2021-03-31", 3));
  }

  @Test
  void takesTheDatelineWhereOnlyTheFinePrintNamesAnEnd() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "Jan. 25, 2005",
                "Larkspur earned $4.5 million in the fourth quarter, compared with $4.0 million in"
                    + " the fourth quarter of 2003.",
                "x ".repeat(4_000),
                "Risks are set out in the annual report for the year ended December 31, 2003."));
    assertThat(context.releasedOn()).isEqualTo("2005-01-25");
    assertThat(context.reported()).isEqualTo(period("2004-12-31", 3));
  }

  @Test
  void takesNoQuarterThatIsExpectedForTheReportedOneWithoutADate() {
    assertThat(
            ContextReader.read(
                    Releases.bare(),
                    Releases.document(
                        "Larkspur's net income was $4.5 million for the third quarter of 2022.",
                        "We expect to reach our target in the first quarter of 2023."))
                .reported())
        .isEqualTo(period("2022-09-30", 3));
  }

  @Test
  void readsTheMonthOfAReleaseThatReportsOne() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "DAYTON, Ohio -- May 16, 2007 -- Larkspur Mutual Group today reported the following"
                    + " results for April 2007:",
                "We insure barns, boats and bicycles. ".repeat(200)
                    + "See our annual report for the year ended December 31, 2006 for the risks."));
    assertThat(context.reported()).isEqualTo(period("2007-04-30", 1));
  }

  @Test
  void takesAMonthBesideAQuarterForNoReport() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "TULSA, February 5, 2004 -- Larkspur Stores reported its quarter ended December 31,"
                    + " 2003. Sales results for January 2004 follow."));
    assertThat(context.reported()).isEqualTo(period("2003-12-31", 3));
  }

  @Test
  void believesTheFilingDateOverTheWords() {
    ReleaseContext context =
        ContextReader.read(
            Releases.exhibit("Larkspur Trust", LocalDate.parse("2003-07-28"), null),
            Releases.document("July 24, 2003", "Results for the quarter ended June 30, 2003."));
    assertThat(context.releasedOn()).isEqualTo("2003-07-28");
  }

  @Test
  void learnsTheFiscalYearFromAQuarterWhoseEndIsPrinted() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "AUSTIN, January 14, 2004 -- Fennel Computers announced results for its fiscal 2004"
                    + " first quarter ended December 27, 2003."));
    assertThat(context.fiscalYearEnd()).isEqualTo(MonthDay.of(9, 30));
    assertThat(context.reported()).isEqualTo(period("2003-12-27", 3));
  }

  @Test
  void learnsTheFiscalYearOfARetailerFromItsWeeks() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "DAYTON, March 6, 2003 -- Fennel Stores reported results for the fourth quarter of"
                    + " fiscal 2002 and for the 52 weeks ended February 1, 2003 and 52 weeks ended"
                    + " February 2, 2002."));
    assertThat(context.fiscalYearEnd()).isEqualTo(MonthDay.of(1, 31));
    assertThat(context.yearOffset()).hasValue(-1);
  }

  @Test
  void namesTheNewestQuarterByTheFiscalYearThatTheReleaseNames() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "DAYTON, August 25, 2022 -- Fennel Stores reported net sales for the second quarter"
                    + " of fiscal 2022.",
                "Thirteen weeks ended July 30, 2022 and thirteen weeks ended July 31, 2021.",
                "Net sales of the fifty-two weeks ended January 29, 2022 rose."));
    assertThat(context.fiscalYearEnd()).isEqualTo(MonthDay.of(1, 29));
    assertThat(context.yearOffset()).hasValue(-1);
  }

  @Test
  void learnsThatARetailerNamesItsYearByTheYearInWhichItBegan() {
    ReleaseContext context =
        ContextReader.read(
            Releases.exhibit("Harbor Stores", LocalDate.parse("2004-03-04"), MonthDay.of(1, 31)),
            Releases.document(
                "Harbor Stores reports fourth quarter 2003 results.",
                "Sales for the 13 weeks ended January 31, 2004 rose 3%."));
    assertThat(context.yearOffset()).hasValue(-1);
    assertThat(context.reported()).isEqualTo(period("2004-01-31", 3));
  }

  @Test
  void resolvesAnOrdinalHeadlineByTheFilingDateWhereNoEndIsPrinted() {
    ReleaseContext context =
        ContextReader.read(
            Releases.exhibit("Ardent Power", LocalDate.parse("2005-01-25"), MonthDay.of(12, 31)),
            Releases.document(
                "Ardent Power today reported fourth quarter earnings of $20 million."));
    assertThat(context.reported()).isEqualTo(period("2004-12-31", 3));
  }

  @Test
  void readsYearlessHeadsByTheFilingDate() {
    ReleaseContext context =
        ContextReader.read(
            Releases.exhibit("Ardent Power", LocalDate.parse("2005-05-02"), MonthDay.of(12, 31)),
            Releases.document("Three Months Ended March 31,", "2005 2004"));
    assertThat(context.reported()).isEqualTo(period("2005-03-31", 3));
  }

  @Test
  void knowsNothingWhereNothingIsSaid() {
    ReleaseContext context =
        ContextReader.read(Releases.bare(), Releases.document("A new chief officer was named."));
    assertThat(context.reported()).isNull();
    assertThat(context.releasedOn()).isNull();
  }

  @Test
  void overrulesAStaleHeaderOnlyWhereTheReleaseSaysSoTwice() {
    MonthDay stale = MonthDay.of(6, 30);
    LocalDate filed = LocalDate.parse("2005-05-02");
    ReleaseContext once =
        ContextReader.read(
            Releases.exhibit("Ardent Power", filed, stale),
            Releases.document("First quarter ended March 31, 2005."));
    assertThat(once.fiscalYearEnd()).isEqualTo(stale);
    ReleaseContext twice =
        ContextReader.read(
            Releases.exhibit("Ardent Power", filed, stale),
            Releases.document(
                "First quarter ended March 31, 2005.", "First quarter ended March 31, 2004."));
    assertThat(twice.fiscalYearEnd()).isEqualTo(MonthDay.of(12, 31));
  }

  @Test
  void isNotFooledByAProjectedYear() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "DULUTH, Minn. (April 14, 2022) -- Fennel Health reports first quarter results.",
                "Three months ended March 31, 2022",
                "Projected, year ended December 31, 2022"));
    assertThat(context.releasedOn()).isEqualTo("2022-04-14");
    assertThat(context.reported()).isEqualTo(period("2022-03-31", 3));
  }

  @Test
  void ignoresTheYearOfAnotherRowWhereHeadsAreReadLineByLine() {
    ReleaseContext context =
        ContextReader.read(
            Releases.exhibit("Fennel", LocalDate.parse("2004-07-14"), MonthDay.of(9, 25)),
            Releases.document(
                "Results for the quarter ended June 26, 2004.",
                "Three Months Ended June 26, June 28, 2004 2003"));
    assertThat(context.reported()).isEqualTo(period("2004-06-26", 3));
  }

  @Test
  void readsTheNamedQuarterWhereOnlyEarlierEndsArePrinted() {
    ReleaseContext context =
        ContextReader.read(
            Releases.exhibit("Fennel", LocalDate.parse("2022-10-14"), MonthDay.of(12, 31)),
            Releases.document(
                "FENNEL REPORTS THIRD-QUARTER 2022 NET INCOME",
                "See our report for the quarter ended June 30, 2022."));
    assertThat(context.reported()).isEqualTo(period("2022-09-30", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AUSTIN, July 22, 2003 -- Fennel Computers announced results for its fourth quarter and"
            + " fiscal year ended June 30, 2003.",
        "AUSTIN, January 21, 2003 -- Fennel Computers earned $2 million in the quarter ended"
            + " December 31, 2002, the second quarter of the company's fiscal year.",
        "AUSTIN, April 22, 2003 -- Fennel Computers announced results for the third quarter and"
            + " nine months ended March 31, 2003.",
      })
  void learnsTheFiscalYearFromQuartersThatAreNamedBesideTheirEnd(String sentence) {
    ReleaseContext context = ContextReader.read(Releases.bare(), Releases.document(sentence));
    assertThat(context.fiscalYearEnd()).isEqualTo(MonthDay.of(6, 30));
  }

  @Test
  void learnsTheFiscalYearFromTheMonthsToDateAboveATablesColumns() {
    Extraction extraction =
        Releases.read(
            """
            FENNEL FINANCIAL CORPORATION REPORTS HIGHER THIRD QUARTER EARNINGS

            DAYTON, Ohio, April 22, 1998 -- Net income in the third quarter was $552,000.

                                      Three Months Ended      Nine Months Ended
                                           March 31,              March 31,
                                         1998      1997         1998      1997
            Net interest income        $2,180    $2,120       $6,410    $5,920
            Net income                   $552      $507       $1,580      $(88)
            """,
            "1998-04-22");

    assertThat(Releases.values(extraction, "net_income"))
        .contains("1998-03-31/3 552000")
        .noneMatch(value -> value.startsWith("1997-09-30"));
  }

  private static final String FISCAL_HEADS =
      """
      FENNEL SEMICONDUCTOR ANNOUNCES RESULTS FOR FOURTH QUARTER AND FISCAL 2026

      SANTA CRUZ, Calif.--Fennel Semiconductor today reported revenue for the fourth quarter of
      $68.1 million. For fiscal 2026, revenue was $215.9 million.

                                          Q4 FY26     Q3 FY26     Q4 FY25
      (in millions)
      Revenue                               $68.1       $57.0       $39.3
      Operating income                      $44.3       $36.0       $24.0
      Net income                            $42.9       $31.9       $22.1

                             FENNEL SEMICONDUCTOR CORPORATION
                       CONDENSED CONSOLIDATED STATEMENTS OF INCOME
                                     (In millions)

                                   Three Months Ended       Twelve Months Ended
                                  January 25, January 26,  January 25, January 26,
                                      2026        2025         2026        2025
      Revenue                        $68.1       $39.3       $215.9      $130.5
      Net income                     $42.9       $22.1       $120.1       $72.9
      """;

  @Test
  void datesFiscalQuartersByTheDaysThatOnlyATablePrints() {
    Extraction extraction = Releases.read(FISCAL_HEADS, null);

    assertThat(Releases.values(extraction, "net_income"))
        .containsExactly(
            "2025-01-26/3 22100000",
            "2025-01-26/12 72900000",
            "2026-01-25/3 42900000",
            "2026-01-25/12 120100000");
  }

  @Test
  void takesTheDatelineForTheDateRatherThanAnEarlierDayOfANotice() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "#Fennel Health Reports Fourth Quarter 2023 Results",
                "* Results above the top end of the guidance provided on December 13, 2023",
                "DAYTON, Ohio (January 31, 2024) - Net income of the quarter ended December 31, 2023"
                    + " was $12 million, against $10 million in the quarter ended September 30,"
                    + " 2023."));

    assertThat(context.releasedOn()).isEqualTo(LocalDate.parse("2024-01-31"));
  }

  @Test
  void takesADatelineWithoutAYearForTheFirstSuchDayBehindTheReportedQuarter() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "FORT WORTH, Texas, Feb. 27 /PRNewswire/ -- Fennel Acceptance lost $5 million in the"
                    + " quarter ended December 31, 2006. A dividend was paid on January 2, 2007."));

    assertThat(context.releasedOn()).isEqualTo(LocalDate.parse("2007-02-27"));
  }

  @Test
  void learnsTheNameOfAFiscalYearFromTheDayThatEndedIt() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "RICHMOND, Nov. 18, 1999 - Sales of the 13 weeks ended October 30, 1999 were $228"
                    + " million. Fiscal 1998, which ended January 30, 1999, brought $961 million."));

    assertThat(context.yearOffset()).hasValue(-1);
  }

  @Test
  void tellsNoNameOfAFiscalYearThatNothingNamesBesideItsDays() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "DAYTON, March 2, 2004 - Sales of the year ended January 31, 2004 were $842 million."
                    + " In 2002 they were $801 million."));

    assertThat(context.yearOffset()).isEmpty();
    assertThat(PeriodWords.find("in 2002", context).get(0).periods()).isEmpty();
  }

  @Test
  void learnsTheFiscalYearFromTheNameOfAQuarterWhoseDayOnlyATablePrints() {
    ReleaseContext context =
        ContextReader.read(
            Releases.bare(),
            Releases.document(
                "DAYTON, January 20, 1998 - Fennel Corp. today reported its results for the second"
                    + " quarter of fiscal 1998.",
                "Quarter ended December 31, 1997 Quarter ended December 31, 1996"));

    assertThat(context.fiscalYearEnd()).isEqualTo(MonthDay.of(6, 30));
  }
}
