package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of quarters in fixed-width text, from bytes to facts. */
class QuarterTablesTest {
  private static List<String> values(String text, String filedOn, String metric) {
    return Releases.values(Releases.read(text, filedOn), metric);
  }

  private static final String DAYS_AS_LABELS =
      """
                               FENNEL ACCEPTANCE CORP.

      FENNEL ACCEPTANCE EARNED 24 CENTS IN THE FOURTH QUARTER

      Net income was $2,404,118 for the quarter ended December 31, 1998.

                         RECORD OF QUARTERS, OWNED LOANS

      Quarter        Total     Provision  Net Charge-     Net      Diluted   Allowance at
      Ended         Revenues                 offs       Income       EPS      Quarter End
                                                        (Loss)
      --------  ------------ ----------- ----------- ------------ -------- -------------
      12/31/98   $13,118,440  $1,804,000  $1,300,118   $2,404,118     $.24    $9,118,204
      9/30/98     12,404,330   1,711,000   1,250,440    2,204,330      .22     8,614,322
      6/30/98     11,811,204   1,650,000   1,190,330    2,011,204      .20     8,153,762
      3/31/98*    11,204,118   5,440,000   4,911,204     (418,204)    (.04)    7,694,092

        * restated
      """;

  @Test
  void readsQuartersWhoseDaysLeadTheRows() {
    assertThat(values(DAYS_AS_LABELS, "1999-02-04", "net_income"))
        .containsExactly(
            "1998-03-31/3 -418204",
            "1998-06-30/3 2011204",
            "1998-09-30/3 2204330",
            "1998-12-31/3 2404118");
    assertThat(values(DAYS_AS_LABELS, "1999-02-04", "revenues"))
        .contains("1998-03-31/3 11204118", "1998-09-30/3 12404330");
  }

  @Test
  void readsAProvisionBesideChargeOffsAndTheAllowanceAtTheQuartersEnd() {
    assertThat(values(DAYS_AS_LABELS, "1999-02-04", "provision_for_loan_losses"))
        .contains("1998-06-30/3 1650000", "1998-09-30/3 1711000");
    assertThat(values(DAYS_AS_LABELS, "1999-02-04", "allowance_for_loan_losses"))
        .contains("1998-06-30/0 8153762", "1998-12-31/0 9118204");
  }

  private static final String YEAR_BY_QUARTER =
      """
      FENNEL STORES REPORTS FOURTH QUARTER AND FISCAL 2002 RESULTS

      DAYTON, March 6, 2003 -- Fennel Stores reported results for the 13 and 52 weeks ended
      February 1, 2003.  Net sales of the fourth quarter of fiscal 2002 were $98.4 million.

                               FENNEL STORES, INC.
                              FISCAL 2002 BY QUARTER
                     (in thousands, except per share; unaudited)

                                  First       Second        Third       Fourth
                                Quarter      Quarter      Quarter      Quarter
                                  Ended        Ended        Ended        Ended
                                 5/4/02       8/3/02      11/2/02       2/1/03
      Net sales                 $71,204      $74,118      $80,330      $98,440
      Net income (loss)         $(1,204)      $1,118       $2,330       $6,440
      Diluted income
        (loss) per share         $(0.12)       $0.11        $0.23        $0.64
      """;

  @Test
  void readsQuartersUnderTheHeadingOfTheirYear() {
    assertThat(values(YEAR_BY_QUARTER, "2003-03-06", "net_income"))
        .containsExactly(
            "2002-05-04/3 -1204000",
            "2002-08-03/3 1118000",
            "2002-11-02/3 2330000",
            "2003-02-01/3 6440000");
    assertThat(values(YEAR_BY_QUARTER, "2003-03-06", "eps_diluted"))
        .contains("2002-05-04/3 -0.12", "2003-02-01/3 0.64");
  }

  private static final String DAYS_BY_YEAR =
      """
      FENNEL STORES REPORTS FOURTH QUARTER AND FISCAL 1997 RESULTS

      DAYTON, March 5, 1998 -- Fennel Stores reported results for the 13 and 52 weeks ended
      January 31, 1998.

                            RESULTS BY FISCAL QUARTER
                     (In thousands, except per share data)

                                  First     Second      Third     Fourth
                                 Quarter    Quarter    Quarter    Quarter
      FISCAL 1997
      Quarter ended               5/3/97     8/2/97    11/1/97    1/31/98
      Net sales                  $71,204    $74,118    $80,330    $98,440
      Net income (loss)           (1,204)     1,118      2,330      6,440
      FISCAL 1996
      Quarter ended               5/4/96     8/3/96    11/2/96     2/1/97
      Net sales                  $68,118    $70,204    $77,118    $91,330
      Net income (loss)             (904)       818      1,930      5,118
      """;

  @Test
  void readsQuartersWhoseDaysStandBesideTheirLengthUnderEachYear() {
    assertThat(values(DAYS_BY_YEAR, "1998-03-05", "net_income"))
        .containsExactly(
            "1996-05-04/3 -904000",
            "1996-08-03/3 818000",
            "1996-11-02/3 1930000",
            "1997-02-01/3 5118000",
            "1997-05-03/3 -1204000",
            "1997-08-02/3 1118000",
            "1997-11-01/3 2330000",
            "1998-01-31/3 6440000");
  }

  private static final String SHORT_LEADERS =
      """
                                  FENNEL BANCORP
                           (In thousands, except shares)

                                            Quarter Ended
                               ---------------------------------------
                                 Sept. 30,    June 30,     March 31,
                                   2001         2001         2001
                               ------------ ------------ -------------
      Net income ..............       4,118        4,011         3,902
      AVERAGE SHARES
      Basic ..................   14,212,418   14,260,377    14,305,116
      Diluted ................   14,388,104   14,429,866    14,461,720
      Shares outstanding, period end .. 14,198,776 14,236,102 14,288,450
      """;

  @Test
  void readsARowWhoseLabelReachesItsFigures() {
    assertThat(values(SHORT_LEADERS, "2001-10-18", "shares_outstanding"))
        .containsExactly("2001-03-31/0 14288450", "2001-06-30/0 14236102", "2001-09-30/0 14198776");
    assertThat(values(SHORT_LEADERS, "2001-10-18", "weighted_shares_diluted"))
        .contains("2001-09-30/3 14388104");
  }

  private static final String HALVES =
      """
                             FENNEL GEAR COMPANY
                    (000's omitted, except per share data)

                                      Three Months Ended    Nine Months Ended
                                        September 30,         September 30,
                                        1997      1996        1997      1996
                                      --------  --------    --------  --------
      Net sales                       $ 68,214  $ 63,377    $203,118  $188,440
      Net earnings                       3,988     1,683      10,842     7,282
      Net earnings per common share:
        Primary                           $.42      $.18       $1.16      $.79
        Fully diluted                     $.42      $.18       $1.14      $.79
      Dividends declared per
        common share                   $.12-1/2    $.11     $.37-1/2      $.33
      Average shares, in thousands:
        Primary                          9,402     9,288       9,371     9,270
        Fully diluted                    9,861     9,744       9,836     9,731
      """;

  @Test
  void readsHalvesOfCents() {
    assertThat(values(HALVES, "1997-10-16", "dividends_per_common_share"))
        .containsExactly(
            "1996-09-30/3 0.11", "1996-09-30/9 0.33", "1997-09-30/3 0.125", "1997-09-30/9 0.375");
  }

  @Test
  void readsAverageSharesUnderAHeadingThatSaysTheirScale() {
    assertThat(values(HALVES, "1997-10-16", "weighted_shares_diluted"))
        .contains("1997-09-30/3 9861000", "1997-09-30/9 9836000");
  }

  private static final String RESTATED =
      """
      BOXFORD, Mass., May 9, 2002 - Fennel Computer Corporation reported results for its third
      fiscal quarter, ended March 30, 2002, and restated the first two quarters.

      Revenue in the third quarter was $129.6 million.  For the nine months the net loss was
      $15.5 million.

                              EFFECT OF RESTATEMENT
                  (in thousands, except per share data; unaudited)

                                           Quarter Ended             Year Ended
                                         September 29, 2001         June 30, 2001
                                       ----------------------   ----------------------
                                           As                       As
                                       Previously       As      Previously       As
                                        Reported     Restated    Reported     Restated
                                       ----------   ---------   ----------   ---------
      Total revenue                    $  139,120  $  136,477  $  629,418  $  621,204
      Net income (loss)                $   (3,790) $   (5,418) $   20,057  $   15,640
      """;

  @Test
  void takesWhatIsRestatedOverWhatWasReportedBefore() {
    assertThat(values(RESTATED, "2002-05-09", "revenues"))
        .containsExactly(
            "2001-06-30/12 621204000", "2001-09-29/3 136477000", "2002-03-30/3 129600000");
    assertThat(values(RESTATED, "2002-05-09", "net_income")).contains("2001-09-29/3 -5418000");
  }

  @Test
  void learnsNoFiscalYearFromTwoDaysUnderTwoHeads() {
    assertThat(values(RESTATED, "2002-05-09", "net_income")).contains("2002-03-30/9 -15500000");
  }

  private static final String COUNTS_IN_EQUITY =
      """
                            FENNEL COMPUTER CORPORATION
                     CONDENSED CONSOLIDATED BALANCE SHEETS
                                 (in thousands)

                                              March 31,       June 30,
                                                2002            2001
                                            -----------      -----------
      Total assets                        $     420,102  $       487,422
                                           ============  ==============
      Total liabilities                   $     224,314  $       249,241
      Stockholders' equity; 41,377 and
        41,002 shares issued and
        outstanding                             195,788          238,181
                                           ------------  --------------
                                          $     420,102  $       487,422
                                           ============  ==============
      """;

  @Test
  void readsEquityWhoseLabelCountsShares() {
    assertThat(values(COUNTS_IN_EQUITY, "2002-05-09", "stockholders_equity"))
        .containsExactly("2001-06-30/0 238181000", "2002-03-31/0 195788000");
  }

  @Test
  void readsNoFewThousandSharesWhoseScaleNothingTells() {
    assertThat(values(COUNTS_IN_EQUITY, "2002-05-09", "shares_outstanding")).isEmpty();
  }

  private static final String RECORD =
      """
      RICHMOND, Va., Feb. 5, 2002 -- Fennel Residential Trust announced its results for the quarter
      ended December 31, 2001. The quarterly record is as follows:

                                              FFO per               Dividend
                 Quarter                      diluted        for the quarter      Payout
                 ended                       share and unit        per share       ratio
                 -----------------------     --------------    ---------------    --------
                 June 30, 2001                    $ .52               $ .380         73.1%
                 September 30, 2001                 .47                 .380         80.9
                 December 31, 2001                  .55                 .395         71.8
      """;

  @Test
  void readsTheDividendForTheQuarterOfEachRow() {
    assertThat(values(RECORD, "2002-02-05", "dividends_per_common_share"))
        .containsExactly("2001-06-30/3 0.38", "2001-09-30/3 0.38", "2001-12-31/3 0.395");
    assertThat(values(RECORD, "2002-02-05", "ffo_per_diluted_share"))
        .contains("2001-06-30/3 0.52", "2001-12-31/3 0.55");
  }

  private static final String OTHER_INCOME =
      """
                             FENNEL BANCSHARES, INC.
                         CONSOLIDATED STATEMENT OF INCOME
                    (Unaudited; in thousands except per share)

                                     Three months ended
                                        September 30,
                                       2001       2000
      Net interest income             $8,825     $8,215
      Provision for loan losses          650        510
        Total other income             2,923      2,506
        Total other expense            7,785      7,397
      Income before income taxes       3,313      2,814
      Income taxes                     1,052        881
      Net income                      $2,261     $1,933

      FENNEL BANCSHARES, INC.
                         QUARTERLY FINANCIAL HIGHLIGHTS
                                  (Unaudited)

                                    2001                     2000
                        ----------------------------  ------------------
                            3RD       2ND       1ST       4TH       3RD
                            QTR       QTR       QTR       QTR       QTR
                         --------  --------  --------  --------  --------
      EARNINGS (in thousands)
      Net interest income   8,825     8,618     8,377     8,207     8,215
      Provision for loan
        losses                650       600       575     5,400       510
      Other income          2,923     2,890     2,626     2,492     2,506
      Net income (loss)    $2,261    $2,146    $1,922   $(1,699)   $1,933

      BALANCES (in thousands)
      Average total assets $922,100  $916,400  $905,200  $899,800  $896,700
      Period-end total
        assets             $946,046  $921,840  $911,217  $911,392  $902,343
      """;

  @Test
  void readsQuartersUnderTitlesThatStandOverTheColumns() {
    assertThat(values(OTHER_INCOME, "2001-10-17", "net_income"))
        .containsExactly(
            "2000-09-30/3 1933000",
            "2000-12-31/3 -1699000",
            "2001-03-31/3 1922000",
            "2001-06-30/3 2146000",
            "2001-09-30/3 2261000");
    assertThat(values(OTHER_INCOME, "2001-10-17", "total_assets"))
        .contains("2001-03-31/0 911217000", "2001-06-30/0 921840000");
  }

  @Test
  void takesALooselyNamedRowForTheMetricWhoseFiguresItSharesWithTheStatement() {
    assertThat(values(OTHER_INCOME, "2001-10-17", "noninterest_income"))
        .containsExactly(
            "2000-09-30/3 2506000",
            "2000-12-31/3 2492000",
            "2001-03-31/3 2626000",
            "2001-06-30/3 2890000",
            "2001-09-30/3 2923000");
  }

  @Test
  void leavesALooselyNamedRowThatSaysSomethingElse() {
    String others =
        OTHER_INCOME.replace("Other income          2,923", "Other income          2,900");

    assertThat(values(others, "2001-10-17", "noninterest_income"))
        .containsExactly("2000-09-30/3 2506000", "2001-09-30/3 2923000");
  }

  private static final String STATEMENTS_IN_ONE =
      """
      FENNEL BANCORP REPORTS THIRD QUARTER 2021 RESULTS

      October 19, 2021 -- Fennel Bancorp reported results for the third quarter of 2021.

      (dollars in millions)                 Quarter Ended
                                 Sep 30,       Jun 30,       Sep 30,
                                  2021          2021          2020
      Income statement
      Net interest income        $ 81.5        $ 79.4        $ 76.7
      Noninterest income           31.0          32.2          34.7
      Income before taxes          31.6          38.1          13.3
      Net income                   24.6          29.9          10.9
      Balance sheet (period-end)
      Total assets             $ 10,402      $ 10,211       $ 9,744
      Deposits                    8,610         8,433         7,901
      Shareholders' equity        1,203         1,199         1,150
      """;

  @Test
  void readsABalanceSheetBelowAStatementOfIncomeInOneTable() {
    assertThat(values(STATEMENTS_IN_ONE, "2021-10-19", "net_income"))
        .containsExactly("2020-09-30/3 10900000", "2021-06-30/3 29900000", "2021-09-30/3 24600000");
    assertThat(values(STATEMENTS_IN_ONE, "2021-10-19", "total_deposits"))
        .containsExactly(
            "2020-09-30/0 7901000000", "2021-06-30/0 8433000000", "2021-09-30/0 8610000000");
    assertThat(values(STATEMENTS_IN_ONE, "2021-10-19", "stockholders_equity"))
        .contains("2021-09-30/0 1203000000");
  }
}
