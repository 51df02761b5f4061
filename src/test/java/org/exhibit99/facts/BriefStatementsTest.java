package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements in text whose labels are brief, and whose sums tell what their lines are. */
class BriefStatementsTest {
  private static List<String> values(String text, String metric) {
    return Releases.values(Releases.read(text, "2001-10-19"), metric);
  }

  private static final String INCOME =
      """
                              HARROWGATE BANCORP
                        STATEMENTS OF INCOME (Unaudited)
                    (in thousands, except per share data)

                                          Three Months Ended
                                             September 30,
                                          2001          2000
                                       ---------     ---------
      Net interest income               $ 12,400      $ 11,900
      Provision for loan losses              700           500
      OTHER INCOME
       Trust fees                          1,100         1,000
       Service charges                     2,300         2,150
                                       ---------     ---------
        Other income                       3,400         3,150
      OTHER EXPENSE
       Salaries                            6,000         5,800
       Occupancy                           2,100         2,050
                                       ---------     ---------
        Other expense                      8,100         7,850
                                       ---------     ---------
      Income before taxes                  7,000         6,700
       State and federal taxes             2,240         2,144
                                       ---------     ---------
      Net income                         $ 4,760       $ 4,556
      Average shares: Basic                7,000         7,000
                      Diluted              7,100         7,080
      """;

  @Test
  void takesALineThatRepeatsItsHeadingAndAddsUpForTheTotal() {
    assertThat(values(INCOME, "noninterest_income"))
        .containsExactly("2000-09-30/3 3150000", "2001-09-30/3 3400000");
    assertThat(values(INCOME, "noninterest_expense"))
        .containsExactly("2000-09-30/3 7850000", "2001-09-30/3 8100000");
  }

  @Test
  void leavesALineAloneThatRepeatsItsHeadingAsOneOfMany() {
    String oneOfMany =
        INCOME.replace("  Other income    ", "Other income      ").replace("3,400", "3,350");

    assertThat(values(oneOfMany, "noninterest_income")).isEmpty();
  }

  @Test
  void takesTaxesForIncomeTaxesBetweenTheResultBeforeThemAndNetIncome() {
    assertThat(values(INCOME, "income_tax_expense"))
        .containsExactly("2000-09-30/3 2144000", "2001-09-30/3 2240000");
    assertThat(values(INCOME.replace("2,240", "2,140"), "income_tax_expense")).isEmpty();
  }

  @Test
  void readsTheWordsBeforeAColonWithTheDeeperLabelBelow() {
    assertThat(values(INCOME, "weighted_shares_basic"))
        .containsExactly("2000-09-30/3 7000000", "2001-09-30/3 7000000");
    assertThat(values(INCOME, "weighted_shares_diluted"))
        .containsExactly("2000-09-30/3 7080000", "2001-09-30/3 7100000");
  }

  private static final String IN_BRIEF =
      """
      NINE MONTHS ENDED SEPTEMBER 30
      (in thousands)
                                          2001          2000     Change
      Net interest income               36,100        34,900      3.4%
      Provision for loan losses          1,900         1,600     18.8%
      Other income                       9,900         9,100      8.8%
      Other expense                     24,000        23,000      4.3%
      Pretax income                     20,100        19,400      3.6%
      Taxes                              6,400         6,200      3.2%
      Net income                        13,700        13,200      3.8%
      """;

  @Test
  void takesBriefLinesForTotalsWhereTheyLeadToTheResultBeforeTaxes() {
    assertThat(values(IN_BRIEF, "noninterest_income"))
        .containsExactly("2000-09-30/9 9100000", "2001-09-30/9 9900000");
    assertThat(values(IN_BRIEF, "noninterest_expense"))
        .containsExactly("2000-09-30/9 23000000", "2001-09-30/9 24000000");
    assertThat(values(IN_BRIEF, "income_tax_expense"))
        .containsExactly("2000-09-30/9 6200000", "2001-09-30/9 6400000");
  }

  @Test
  void leavesBriefLinesAloneThatDoNotLeadToTheResultBeforeTaxes() {
    String another = IN_BRIEF.replace("20,100", "21,100").replace("13,700", "14,700");

    assertThat(values(another, "noninterest_income")).isEmpty();
    assertThat(values(another, "income_tax_expense")).isNotEmpty();
  }

  private static final String COSTS =
      """
                        STATEMENTS OF EARNINGS
                            (in thousands)

                                  Three Months Ended September 30
                                         2001            2000
      Total revenues                    9,500           8,300
      COSTS AND EXPENSES
      Salaries                          4,700           3,900
      Interest                          2,400           1,900
      Provision for credit losses       2,100           1,900
      Total costs and expenses          9,200           7,700
      Earnings before taxes               300             600
      Income taxes                        120             240
      Net earnings                        180             360
      """;

  @Test
  void keepsAProvisionPositiveThatAShortListOfCostsAddsUp() {
    assertThat(values(COSTS, "provision_for_loan_losses"))
        .containsExactly("2000-09-30/3 1900000", "2001-09-30/3 2100000");
  }

  private static final String CONDITION =
      """
                 SUMMARY OF CONDITION AND CREDIT
                     (dollars in thousands)

                                  September 30      June 30
                                          2001         2001
      AT PERIOD END
       Loans                         $ 740,000    $ 730,000
       Other assets                    160,000      150,000
                                     ---------    ---------
        Total                        $ 900,000    $ 880,000
                                     =========    =========
       Total deposits                $ 700,000    $ 690,000
       Other liabilities                90,000       82,000
       Shareholders' equity            110,000      108,000
                                     ---------    ---------
        Total                        $ 900,000    $ 880,000
                                     =========    =========
      Shares at period end               7,000        7,010

      RESERVE FOR LOAN LOSSES
       Beginning balance             $   8,800    $   8,700
       Net loans charged off              (400)        (300)
       Provision                           600          400
       Ending balance                $   9,000    $   8,800
      """;

  @Test
  void takesTheTotalThatEqualsTheFootOfLiabilitiesAndEquityForAssets() {
    assertThat(values(CONDITION, "total_assets"))
        .containsExactly("2001-06-30/0 880000000", "2001-09-30/0 900000000");
    assertThat(values(CONDITION.replace("$ 900,000", "$ 900,100"), "total_assets")).isNotEmpty();
    assertThat(values(CONDITION.replaceFirst("\\$ 900,000", "\\$ 900,100"), "total_assets"))
        .isEmpty();
  }

  @Test
  void readsABalanceSheetAboveAMovementOfReserves() {
    assertThat(values(CONDITION, "stockholders_equity"))
        .containsExactly("2001-06-30/0 108000000", "2001-09-30/0 110000000");
    assertThat(values(CONDITION, "allowance_for_loan_losses"))
        .containsExactly("2001-06-30/0 8800000", "2001-09-30/0 9000000");
  }

  private static final String EQUITY =
      """
                         BALANCE SHEETS
                         (in thousands)

                                  September 30,    December 31,
                                          2001            2000
      Total assets                   $ 900,000       $ 880,000
      LIABILITIES AND STOCKHOLDERS' EQUITY
      Total liabilities                790,000         772,000
      Stockholders' equity:
       Common stock                     10,000          10,000
       Paid-in capital                  40,000          40,000
       Retained earnings                60,000          58,000
                                     ---------       ---------
                                       110,000         108,000
                                     ---------       ---------
                                     $ 900,000       $ 880,000
      """;

  @Test
  void takesTheUnlabelledSumOfEquityForItsTotal() {
    assertThat(values(EQUITY, "stockholders_equity"))
        .containsExactly("2000-12-31/0 108000000", "2001-09-30/0 110000000");
  }

  @Test
  void leavesASumOfEquityAloneInWhichOthersHaveAShare() {
    assertThat(
            values(EQUITY.replace("Paid-in capital ", "Minority interest"), "stockholders_equity"))
        .isEmpty();
  }

  private static final String TREASURY =
      """
                         BALANCE SHEETS
                         (in thousands)

                                  September 30,    December 31,
                                          2001            2000
      Total assets                   $ 895,000       $ 876,000
      LIABILITIES AND STOCKHOLDERS' EQUITY
      Total liabilities                790,000         772,000
      Stockholders' equity:
       Common stock                     10,000          10,000
       Paid-in capital                  40,000          40,000
       Retained earnings                60,000          58,000
                                     ---------       ---------
                                       110,000         108,000
       Treasury stock                   (5,000)         (4,000)
                                     ---------       ---------
                                       105,000         104,000
                                     ---------       ---------
                                     $ 895,000       $ 876,000
      """;

  @Test
  void leavesASumOfEquityAloneFromWhichMoreIsTakenOff() {
    assertThat(values(TREASURY, "total_liabilities"))
        .containsExactly("2000-12-31/0 772000000", "2001-09-30/0 790000000");
    assertThat(values(TREASURY, "stockholders_equity")).isEmpty();
  }

  private static final String CAPITALIZATION =
      """
                  CAPITALIZATION AT SEPTEMBER 30, 2001
                      (dollars in thousands)

                                      Shares      Price       Value
      Common shares                   30,000     $20.00    $600,000
      Preferred shares                                      100,000
                                                           --------
        Total equity market value                           700,000
      Debt                                                  500,000
                                                           --------
        Total market capitalization                      $1,200,000
      """;

  @Test
  void takesNoMarketCapitalizationThatCountsDebt() {
    assertThat(values(CAPITALIZATION, "market_capitalization"))
        .containsExactly("2001-09-30/0 700000000");
    assertThat(
            values(CAPITALIZATION.replace("Total equity", "Subtotal,   "), "market_capitalization"))
        .isEmpty();
  }

  private static final String IN_FULL =
      """
      Net earnings for the quarter ended September 30, 2001 were $360,480. At September 30, 2001
      total assets were $144,539,487.

                         BALANCE SHEETS

                                  September 30,
                                          2001
      Cash                        $  4,102,338
      Other assets                 140,437,149
                                  ------------
      Total assets                $144,539,487
      Total liabilities            106,036,442
      Total shareholders' equity    38,503,045

                      CREDIT EXPERIENCE

                                  Three Months Ended September 30,
                                          2001            2000
      Net charge-offs                1,857,912       1,932,663
      Contracts bought                   4,118           4,330
      """;

  @Test
  void readsInFullWhatInThousandsWouldBeMoreThanTheAssets() {
    assertThat(values(IN_FULL, "net_charge_offs"))
        .containsExactly("2000-09-30/3 1932663", "2001-09-30/3 1857912");
    assertThat(
            values(
                IN_FULL.replace("1,857,912", "    1,857").replace("1,932,663", "    1,932"),
                "net_charge_offs"))
        .isEmpty();
  }

  private static final String INTEREST_IN_FULL =
      """

                      STATEMENTS OF INCOME

                                  Three Months Ended September 30,
                                          2001            2000
      Total interest income          2,857,912       2,932,663
      Total interest expense         1,804,118       1,904,330
      Net interest income            1,053,794       1,028,333
      """;

  @Test
  void readsInFullWhatInThousandsWouldBeManyTimesTheAssets() {
    String text =
        IN_FULL.replace("1,857,912", "    1,857").replace("1,932,663", "    1,932")
            + INTEREST_IN_FULL;
    assertThat(values(text, "interest_income"))
        .containsExactly("2000-09-30/3 2932663", "2001-09-30/3 2857912");
    assertThat(
            values(
                text.replace("2,857,912", "  857,912").replace("2,932,663", "  932,663"),
                "interest_income"))
        .isEmpty();
  }

  private static final String TINY =
      """
      Net income of Larkspur Savings, a thrift, was $812,400 for the quarter ended September 30,
      2001. Total assets stood at $303.1 million, and deposits slipped to $236.8 million.

                         BALANCE SHEETS

                                  September 30,
                                          2001
      Cash                        $  6,105,287
      Loans                        297,000,000
                                  ------------
      Total assets                $303,105,287
      Total deposits               236,814,550
      Total liabilities            276,432,754
      Total shareholders' equity    26,672,533
      Shares outstanding             1,336,200
      Book value per share              $19.96
      """;

  @Test
  void tellsTheScaleOfASmallCompanyByTheSumsInItsSentences() {
    assertThat(values(TINY, "total_assets")).containsExactly("2001-09-30/0 303105287");
    assertThat(
            values(
                TINY.replace("$303.1 million", "a new high").replace("$236.8 million", "a new low"),
                "total_assets"))
        .isEmpty();
  }

  private static final String SEVERAL_TABLES =
      """
      The tables of this release follow. Amounts in them are stated in thousands, other than amounts
      per share and the number of common shares.

                            STATEMENTS OF INCOME

                                  Three Months Ended September 30,
                                          2001            2000
      Total revenues                    48,206          44,117
      Net income                         5,804           4,930

      Rents are billed on the first day of each month and are due on the tenth; late charges begin
      on the fifteenth day, and no interest is charged on deposits that tenants keep with the trust.

                               BALANCE SHEETS

                                  September 30,   September 30,
                                          2001            2000
      Real estate                   $1,227,323      $1,175,162
      Other assets                      12,330          11,205
      Total assets                  $1,239,653      $1,186,367
      """;

  @Test
  void readsTheScaleThatASentenceGivesForAllTables() {
    assertThat(values(SEVERAL_TABLES, "total_assets"))
        .containsExactly("2000-09-30/0 1186367000", "2001-09-30/0 1239653000");
    assertThat(
            values(
                SEVERAL_TABLES.replace(
                    "The tables of this release follow. Amounts in them are", "Amounts below are"),
                "total_assets"))
        .isEmpty();
  }

  private static final String MOVEMENT =
      """
                      ALLOWANCE (in thousands)

                                          Three Months Ended September 30,
                                                  2001            2000
      Balance, beginning of period              $ 4,118         $ 3,902
      Provision                                     700             500
      Charge-offs                                  (420)           (365)
      Recoveries                                     35              21
                                                --------        --------
      Net charge-offs                              (385)           (344)
                                                --------        --------
      Balance, end of period                    $ 4,433         $ 4,058
      """;

  @Test
  void readsAnAllowanceByTheChargeOffsThatMoveIt() {
    assertThat(values(MOVEMENT, "allowance_for_loan_losses"))
        .containsExactly("2000-09-30/0 4058000", "2001-09-30/0 4433000");
    assertThat(values(MOVEMENT, "provision_for_loan_losses"))
        .containsExactly("2000-09-30/3 500000", "2001-09-30/3 700000");
    String brief =
        MOVEMENT
            .replace(
                "      Recoveries                                     35              21\n", "")
            .replace("Net charge-offs     ", "Charge-offs, net    ");
    assertThat(values(brief, "net_charge_offs"))
        .containsExactly("2000-09-30/3 344000", "2001-09-30/3 385000");
    String warranty =
        MOVEMENT
            .replace("Net charge-offs", "Net claims     ")
            .replace("Charge-offs", "Claims     ");
    assertThat(values(warranty, "allowance_for_loan_losses")).isEmpty();
    assertThat(values(warranty, "provision_for_loan_losses")).isEmpty();
  }
}
