package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.exhibit99.model.Rejection;
import org.junit.jupiter.api.Test;

/** Releases in fixed-width text, from bytes to facts. */
class TextReleaseTest {
  private static List<String> values(String text, String filedOn, String metric) {
    return Releases.values(Releases.read(text, filedOn), metric);
  }

  private static final String FIVE_QUARTERS =
      """
                               HARROWGATE BANCORP
                         QUARTERLY SUMMARY (Unaudited)
                  (Dollars in thousands, except per share data)

                                          1999                        1998
                                  ---------------------   -------------------------------
                                        2ND         1ST         4TH        3RD        2ND
                                    QUARTER     QUARTER     QUARTER    QUARTER    QUARTER
                                  ---------   ---------   ---------  ---------  ---------
      EARNINGS
        Net interest income        $ 13,049    $ 12,755    $ 12,335   $ 12,108   $ 11,908
        Provision for loan losses       450         425         700        400        375
        Net income                    2,802       3,611       2,850      3,106      3,040

      AT PERIOD END
        Assets                     $948,116    $931,402    $910,880   $888,455   $864,302
        Deposits                    821,440     812,308     802,211    780,664    764,115

      ALLOWANCE FOR LOAN LOSSES
        Beginning balance          $ 11,950    $ 11,730    $ 11,404   $ 11,218   $ 11,047
        Provision for loan losses       450         425         700        400        375
        Loans charged off              (272)       (277)       (440)      (305)      (284)
        Recoveries                       88          72          66         91         80
        Ending balance             $ 12,216    $ 11,950    $ 11,730   $ 11,404   $ 11,218
      """;

  @Test
  void readsQuartersUnderTheirYears() {
    assertThat(values(FIVE_QUARTERS, "1999-07-20", "net_income"))
        .containsExactly(
            "1998-06-30/3 3040000",
            "1998-09-30/3 3106000",
            "1998-12-31/3 2850000",
            "1999-03-31/3 3611000",
            "1999-06-30/3 2802000");
  }

  @Test
  void keepsAProvisionPositiveThatIsAddedToTheAllowance() {
    assertThat(values(FIVE_QUARTERS, "1999-07-20", "provision_for_loan_losses"))
        .contains("1999-03-31/3 425000", "1998-12-31/3 700000");
  }

  @Test
  void readsBalancesUnderTheHeadingOfThePeriodsEnd() {
    assertThat(values(FIVE_QUARTERS, "1999-07-20", "total_assets"))
        .contains("1999-06-30/0 948116000", "1998-06-30/0 864302000");
    assertThat(values(FIVE_QUARTERS, "1999-07-20", "total_deposits"))
        .contains("1999-03-31/0 812308000");
  }

  @Test
  void takesALossFromTheStatementWhereProseRoundsIt() {
    String text =
        """
        Harrowgate reported on its fiscal year ended June 30, 2002. The net loss for
        the quarter was $6.9 million, or $0.21 per share.

        For the year, revenue was $71.5 million (fiscal 2001: $97.8 million) and the net
        loss was $49.0 million (fiscal 2001: a net loss of $39.5 million).

                              HARROWGATE CORPORATION
                       CONSOLIDATED STATEMENTS OF OPERATIONS
                                  (in thousands)

                                       THREE MONTHS ENDED       TWELVE MONTHS ENDED
                                            JUNE 30,                  JUNE 30,
                                       2002         2001         2002         2001
                                    ---------    ---------    ---------    ---------
        Total revenue                 16,650       22,126       71,547       97,846
        Total operating expenses      23,432       38,883      120,083      136,650
        Loss before income taxes      (6,782)     (16,757)     (48,536)     (38,804)
        Provision for income taxes        92          180          418          744
        Net loss                      (6,874)     (16,937)     (48,954)     (39,548)
        """;

    assertThat(values(text, "2002-07-25", "net_income"))
        .containsExactlyInAnyOrder(
            "2002-06-30/3 -6874000",
            "2001-06-30/3 -16937000",
            "2002-06-30/12 -48954000",
            "2001-06-30/12 -39548000");
  }

  private static final String FRAMED =
      """
      HARROWGATE BANCORP
      Contents
      Financial Summary ....... 2
      Average Balances and Yields ....... 3
      Line of Business Results ....... 4

                               FINANCIAL SUMMARY
                  (In thousands, except per share data; unaudited)

                               ------------ 1999 ------------   ------- 1998 -------
                                  Third     Second      First     Fourth      Third
                                Quarter    Quarter    Quarter    Quarter    Quarter
      Net interest income       $28,920    $28,652    $27,961    $27,300    $26,630
      Net income                  8,902      7,005      9,539      8,092      8,366
      """;

  @Test
  void readsYearsBetweenDashesOverAllTheirQuarters() {
    assertThat(values(FRAMED, "1999-10-19", "net_income"))
        .containsExactly(
            "1998-09-30/3 8366000",
            "1998-12-31/3 8092000",
            "1999-03-31/3 9539000",
            "1999-06-30/3 7005000",
            "1999-09-30/3 8902000");
  }

  @Test
  void takesTheMoreExactPrintOfALessFirmLabel() {
    String text =
        """
                        HARROWGATE BANCORP BALANCE SHEETS
                                (in millions)

                                       June 30,    March 31,
                                           2006         2006
        Loans                         $11,838.4    $11,510.2
        Allowance for loan losses        (148.2)      (146.8)
        Total assets                  $17,412.5    $17,102.0


                        ALLOWANCE FOR LOAN LOSSES
                              (in thousands)

                                     Three Months Ended
                                    June 30,    March 31,
                                        2006         2006
        Allowance for loan losses
          Beginning balance         $146,802     $146,110
          Charge-offs, net            (5,082)      (4,508)
          Provision for loan losses    6,500        5,200
          Ending balance            $148,220     $146,802
        """;

    assertThat(values(text, "2006-07-20", "allowance_for_loan_losses"))
        .contains("2006-06-30/0 148220000", "2006-03-31/0 146802000");
    assertThat(values(text, "2006-07-20", "provision_for_loan_losses"))
        .containsExactly("2006-03-31/3 5200000", "2006-06-30/3 6500000");
  }

  @Test
  void readsTwoDaysUnderTheirOwnRuleAsATableOfTheirOwn() {
    String text =
        """
        Net income was $1,412,000 for the three months ended December 31, 2001.

                     HARROWGATE SAVINGS CORP. AND SUBSIDIARY
                     Selected Financial Highlights

                                     Three Months Ended        Six Months Ended
                                        December 31,             December 31,
                                      2001         2000        2001         2000
                                   ----------   ----------  ----------   ----------
        Net income                 $1,411,618   $1,198,204  $2,755,004   $2,310,377
        Diluted earnings per share       $.78         $.66       $1.53        $1.26
        Diluted average shares      1,809,772    1,815,460   1,801,300    1,833,600
        Loans originated          $38,114,000  $24,902,000 $70,318,000  $47,955,000


                                             At              At
                                         12/31/2001      6/30/2001
                                        ------------    ------------
        Total assets                    $612,433,907    $598,120,446
        Stockholders' equity              53,912,004      51,488,190
        """;

    assertThat(values(text, "2002-01-18", "net_income"))
        .containsExactly(
            "2000-12-31/3 1198204",
            "2000-12-31/6 2310377",
            "2001-12-31/3 1411618",
            "2001-12-31/6 2755004");
    assertThat(values(text, "2002-01-18", "total_assets"))
        .containsExactly("2001-06-30/0 598120446", "2001-12-31/0 612433907");
  }

  private static final String IN_FULL =
      """
      Stockholders' equity at December 31, 1998 was $139,133,113, or $11.00 per share,
      compared with $11.18 per share at September 30, 1998.

                         HARROWGATE MORTGAGE CORPORATION
                       STATEMENTS OF FINANCIAL CONDITION

                                    December 31,   September 30,
                                        1998           1998
                                    ------------   -------------
                                    ASSETS

      Cash                        $      168,420  $       90,117
      Loans held in portfolio,
        net of allowance of
        $1,209,400 and $1,188,300  1,529,534,285   1,612,277,891
                                  --------------  --------------
        Total assets              $1,529,702,705  $1,612,368,008
                                  ==============  ==============

                       LIABILITIES AND STOCKHOLDERS' EQUITY

      Total liabilities            1,390,569,592   1,469,903,086
      Stockholders' equity:
        Common stock, $.01 par;
          12,648,424 and
          12,740,212 shares
          issued and outstanding         126,484         127,402
        Retained earnings            139,006,629     142,337,520
                                  --------------  --------------
        Total stockholders'
          equity                     139,133,113     142,464,922
      """;

  @Test
  void readsDollarsInFullUnderAHeadingAmongTheColumns() {
    assertThat(values(IN_FULL, "1999-01-26", "total_assets"))
        .containsExactly("1998-09-30/0 1612368008", "1998-12-31/0 1529702705");
  }

  @Test
  void readsAllowancesAndSharesInLabels() {
    assertThat(values(IN_FULL, "1999-01-26", "allowance_for_loan_losses"))
        .containsExactly("1998-09-30/0 1188300", "1998-12-31/0 1209400");
    assertThat(values(IN_FULL, "1999-01-26", "shares_outstanding"))
        .containsExactly("1998-09-30/0 12740212", "1998-12-31/0 12648424");
  }

  @Test
  void takesEquityPerShareForBookValue() {
    assertThat(values(IN_FULL, "1999-01-26", "book_value_per_share"))
        .containsExactly("1998-09-30/0 11.18", "1998-12-31/0 11");
  }

  private static final String BY_QUARTER =
      """
                    PORTFOLIO INCOME BY QUARTER

                           Average                     Net  Return on
                            Assets    Interest    Interest    Average
                     (in millions)      Income      Income     Equity
                     ------------- ----------- ----------- ----------
      For the Quarter
       Ended:
      June 30, 1998         $1,591 $22,760,133  $2,741,878      7.59%
      March 31, 1998        $1,712 $24,905,448  $2,300,518      6.37%
      For the Year Ended:
      December 31, 1997     $1,540 $23,117,904  $2,577,787      8.39%
      """;

  private static final String IN_PROSE =
      """
      Net interest income for the quarter ended June 30, 1998 was $2,741,878.

      """;

  @Test
  void readsATableWhoseRowsArePeriods() {
    String text = IN_PROSE + BY_QUARTER;

    assertThat(values(text, "1998-07-26", "net_interest_income"))
        .containsExactly("1997-12-31/12 2577787", "1998-03-31/3 2300518", "1998-06-30/3 2741878");
    assertThat(values(text, "1998-07-26", "return_on_average_equity"))
        .containsExactly("1997-12-31/12 0.0839", "1998-03-31/3 0.0637", "1998-06-30/3 0.0759");
  }

  @Test
  void pointsIntoTheTableAsPrinted() {
    var fact =
        Releases.read(IN_PROSE + BY_QUARTER, "1998-07-26").facts().stream()
            .filter(each -> each.metric().equals("return_on_average_equity"))
            .filter(each -> each.period().end().equals(LocalDate.parse("1998-03-31")))
            .findFirst()
            .orElseThrow();

    assertThat(fact.location().column()).isEqualTo(4);
    assertThat(fact.location().row()).isEqualTo(7);
  }

  @Test
  void leavesRowsAloneThatAreNoPeriods() {
    String text = IN_PROSE + BY_QUARTER.replace("March 31, 1998 ", "Wholesale      ");

    assertThat(values(text, "1998-07-26", "return_on_average_equity")).isEmpty();
  }

  @Test
  void takesTheScaleFromATableThatHasFoundItsOwn() {
    String further =
        BY_QUARTER.replace("$2,741,878", "$2,741,870").replace("Return on", " Yield on");

    assertThat(Releases.read(IN_PROSE + BY_QUARTER + "\n\n" + further, "1998-07-26").rejections())
        .noneMatch(rejection -> rejection.reason() == Rejection.Reason.NO_SCALE);
  }
}
