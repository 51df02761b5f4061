package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Financial statements in fixed-width text whose layout says what their words do not. */
class TextStatementsTest {
  private static List<String> values(String text, String filedOn, String metric) {
    return Releases.values(Releases.read(text, filedOn), metric);
  }

  private static final String TWO_LENGTHS =
      """
                          HARROWGATE CORPORATION
                      STATEMENT OF INCOME (UNAUDITED)
              (in thousands of dollars, except per share amounts)

                                                   2003              2002
                                               ____________      ____________
      THIRD QUARTER
        (Three months ended September 30)

      Net sales                                $   31,418        $   29,907
      Provision for income taxes                    1,012               948
      Net income                                    1,903             1,744

      NINE MONTHS
        (Ended September 30)

      Net sales                                $   90,266        $   86,113
      Provision for income taxes                    2,870             2,702
      Net income                                    5,401             5,016
      """;

  @Test
  void readsSectionsWhoseLengthIsInParentheses() {
    assertThat(values(TWO_LENGTHS, "2003-10-21", "net_income"))
        .containsExactly(
            "2002-09-30/3 1744000",
            "2002-09-30/9 5016000",
            "2003-09-30/3 1903000",
            "2003-09-30/9 5401000");
  }

  private static final String SIDE_BY_SIDE =
      """
      <TABLE>
                                  HARROWGATE CORPORATION
                          CONDENSED BALANCE SHEET (in thousands)
      <CAPTION>
                            Sept. 30,  Dec. 31,                             Sept. 30,  Dec. 31,
                               2003      2002                                  2003      2002
                            --------  --------                              --------  --------
      ASSETS                                   LIABILITIES AND SHAREHOLDERS' EQUITY
      <S>                   <C>       <C>      <C>                          <C>       <C>
      Current assets:                          Current liabilities:
        Cash                $  2,114  $  1,806   Accounts payable           $  9,027  $  8,340
        Receivables           14,208    13,377   Notes payable                 3,000     4,500
        Inventories           18,090    17,442                              --------  --------
                            --------  --------     Total current liabilities  12,027    12,840
          Total current
            assets            34,412    32,625   Long-term debt               10,500    12,000
      Plant, net              22,907    23,318   Shareholders' equity         34,792    31,103
                            --------  --------                              --------  --------
                            $ 57,319  $ 55,943                              $ 57,319  $ 55,943
                            ========  ========                              ========  ========
      </TABLE>
      """;

  @Test
  void readsTheFootOfAssetsThatStandBesideLiabilities() {
    assertThat(values(SIDE_BY_SIDE, "2003-10-21", "total_assets"))
        .containsExactly("2002-12-31/0 55943000", "2003-09-30/0 57319000");
  }

  private static final String TOTALS_SIDE_BY_SIDE =
      """
                           HARROWGATE STORES
                        CONDENSED BALANCE SHEETS
                             (In thousands)

                           Sept. 30, Sept. 30,                     Sept. 30, Sept. 30,
      ASSETS                 2003      2002    LIABILITIES           2003      2002
      ------               --------  --------  -----------         --------  --------
      Cash                 $  2,114  $  1,806  Accounts payable    $  9,027  $  8,340
      Inventories            18,090    17,442  Current debt           3,000     4,500
                           --------  --------                      --------  --------
       Total current         20,204    19,248   Total current        12,027    12,840
      Stores, net            22,907    23,318  Long-term debt        10,500    12,000
                                               Shareholders' equity  20,584    17,726
                           --------  --------                      --------  --------
      Total                $ 43,111  $ 42,566  Total               $ 43,111  $ 42,566
                           ========  ========                      ========  ========
      """;

  @Test
  void takesABareTotalBehindEquityForTheFootOfTheSheet() {
    assertThat(values(TOTALS_SIDE_BY_SIDE, "2003-10-21", "total_assets"))
        .containsExactly("2002-09-30/0 42566000", "2003-09-30/0 43111000");
    assertThat(values(TOTALS_SIDE_BY_SIDE, "2003-10-21", "total_liabilities")).isEmpty();
  }

  private static final String AVERAGE_SHARES =
      """
                          HARROWGATE GAS COMPANY
                           STATEMENTS OF INCOME
                  (Thousands, except per share amounts)

                                              Three Months Ended
                                                 September 30,
                                               2003         2002
                                            ---------    ---------
      Net income                            $  21,550    $  20,316
      Average common shares outstanding        30,810       30,604
      Earnings per common share -
        basic and diluted                   $     .70    $     .66
      """;

  @Test
  void readsAverageSharesThatBasicEarningsPerShareConfirm() {
    assertThat(values(AVERAGE_SHARES, "2003-10-21", "weighted_shares_basic"))
        .containsExactly("2002-09-30/3 30604000", "2003-09-30/3 30810000");
  }

  @Test
  void leavesAverageSharesThatNoEarningsPerShareConfirm() {
    String other = AVERAGE_SHARES.replace("30,810", "10,810").replace("30,604", "10,604");
    assertThat(values(other, "2003-10-21", "weighted_shares_basic")).isEmpty();
  }

  private static final String SHARES_OF_SALES =
      """
                           HARROWGATE STORES, INC.
                     Consolidated Statements of Operations
            (Unaudited; in millions, except per share amounts)

                                             13 Weeks Ended
                                    October 30, 1999    October 31, 1998
                                                % of                % of
                                     Amount     Sales     Amount     Sales

      Net sales                               $228.4   100.0%     $219.7   100.0%

      Cost of goods sold                       156.9    68.7%      149.8    68.2%
      Interest expense                           3.2     1.4%        2.7     1.2%
                                             -------   ------    -------   ------
      Income (loss) before income taxes        (10.9)   (4.8)%      (0.8)   (0.4)%
      Income tax provision (benefit)            (4.1)   (1.8)%      (0.3)   (0.1)%
                                             -------   ------    -------   ------
      NET INCOME (LOSS)                        $(6.8)   (3.0)%     $(0.5)   (0.2)%
                                             =======   ======    =======   ======
      """;

  @Test
  void readsAmountsWithTheirSharesOfSalesUnderHeadsThatStandTooFarLeft() {
    assertThat(values(SHARES_OF_SALES, "1999-11-18", "net_income"))
        .containsExactly("1998-10-31/3 -500000", "1999-10-30/3 -6800000");
    assertThat(values(SHARES_OF_SALES, "1999-11-18", "revenues"))
        .containsExactly("1998-10-31/3 219700000", "1999-10-30/3 228400000");
  }

  private static final String SUPPLEMENT =
      """
                            HARROWGATE ACCEPTANCE CORPORATION
                                  SUPPLEMENTARY DATA
                            (Dollars in thousands; unaudited)

                                          Three Months Ended
                                               March 31,
                                          2000         1999
                                          ----         ----
      Total revenues                  $ 14,734     $ 17,504
      Allowance for credit losses:
        Beginning balance             $ 13,606     $ 10,920
        Loans charged off               (5,600)      (2,900)
        Ending balance                $ 22,906     $ 11,420
      """;

  @Test
  void readsTotalRevenuesBesideTheRollForwardOfAnAllowance() {
    assertThat(values(SUPPLEMENT, "2000-05-09", "revenues"))
        .containsExactly("1999-03-31/3 17504000", "2000-03-31/3 14734000");
  }

  private static final String IN_PARENTHESES =
      """
                            HARROWGATE MORTGAGE HOLDINGS, INC.
                          CONSOLIDATED STATEMENTS OF OPERATIONS
                            (dollars in thousands; unaudited)

                                            Three Months Ended
                                    Dec. 31,     Sept. 30,     Dec. 31,
                                      1998          1998         1997
      Net interest income          $  3,204      $  6,110     $  8,502
      Gain on sale of loans             118           940        1,204
      Provision for loan losses      (2,850)       (1,500)        (400)
      Other                            (100)          300          200
      Net income (loss)            $ (9,118)     $(26,204)    $  6,330

                          ALLOWANCE FOR LOAN LOSSES
                           (dollars in thousands)

                                          Three Months Ended
                                           December 31, 1998
      Balance at beginning of period             $ 4,118
      Additions from a merger                        114
      Provision for loan losses                    2,850
      Balance at end of period                   $ 7,082
      """;

  @Test
  void readsExpensesInParenthesesByTheRowThatPrintsOneOfThemPlain() {
    assertThat(values(IN_PARENTHESES, "1999-02-04", "provision_for_loan_losses"))
        .containsExactly("1997-12-31/3 400000", "1998-09-30/3 1500000", "1998-12-31/3 2850000");
  }

  @Test
  void leavesExpensesInParenthesesThatNothingElseTells() {
    String alone = IN_PARENTHESES.substring(0, IN_PARENTHESES.indexOf("ALLOWANCE FOR"));

    assertThat(values(alone, "1999-02-04", "provision_for_loan_losses")).isEmpty();
  }

  private static final String QUARTERS_OF_A_TITLED_YEAR =
      """
                        HARROWGATE MORTGAGE TRUST
                      QUARTERLY INFORMATION, 1998
            (dollars in thousands, except per share data; unaudited)

                                    Fourth      Third     Second      First
                                   Quarter    Quarter    Quarter    Quarter
                                  --------   --------   --------   --------
      Net interest income            4,177      4,489      4,673      4,512
      Net (loss) income             (4,927)     1,964      3,309      3,202
      Per common share:
         Basic
           Before extraordinary item  (.49)       .20        .33        .32
           Extraordinary item         (.02)        --         --         --
           Net (loss) income          (.51)       .20        .33        .32
         Diluted
           Before extraordinary item  (.49)       .19        .32        .31
           Extraordinary item         (.02)        --         --         --
           Net (loss) income          (.51)       .19        .32        .31
      """;

  @Test
  void readsQuartersOfTheYearThatTheTitleNames() {
    assertThat(values(QUARTERS_OF_A_TITLED_YEAR, "1999-02-11", "net_income"))
        .containsExactly(
            "1998-03-31/3 3202000",
            "1998-06-30/3 3309000",
            "1998-09-30/3 1964000",
            "1998-12-31/3 -4927000");
  }

  @Test
  void readsEarningsPerShareUnderBasicAndDiluted() {
    assertThat(values(QUARTERS_OF_A_TITLED_YEAR, "1999-02-11", "eps_basic"))
        .contains("1998-03-31/3 0.32", "1998-12-31/3 -0.51");
    assertThat(values(QUARTERS_OF_A_TITLED_YEAR, "1999-02-11", "eps_diluted"))
        .contains("1998-03-31/3 0.31", "1998-12-31/3 -0.51");
  }

  private static final String SHARES_IN_FULL =
      """
                            HARROWGATE BANCORP, INC.
                           SELECTED PERIOD-END DATA
            (Unaudited, dollars in thousands, except per share data)

                                          June 30,     March 31,
                                            2012          2012
      Total assets                     $ 3,904,118   $ 3,870,224
      Common shares outstanding         24,418,206    24,402,118
      """;

  @Test
  void takesSharesForWholeOnesWhereAsManyThousandsWouldBeTooMany() {
    assertThat(values(SHARES_IN_FULL, "2012-07-19", "shares_outstanding"))
        .containsExactly("2012-03-31/0 24402118", "2012-06-30/0 24418206");
  }
}
