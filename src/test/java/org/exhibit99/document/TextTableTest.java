package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exhibit99.document.Reading.grid;
import static org.exhibit99.document.Reading.paragraphs;
import static org.exhibit99.document.Reading.read;

import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void joinsSignsThatStandApartAndLeavesOutLeaders() {
    Document document =
        read(
            """
            <TABLE>
            <CAPTION>
                                                Three Months Ended
                                                    March 31,
                                              ---------------------
                                                2001         2000
                                              --------     --------
            <S>                               <C>          <C>
            Interest income ................  $  1,204     $    998
            Loss on sales ..................       (12  )        --
                                              --------     --------
              Total ........................  $  1,192     $    998
            </TABLE>
            """);
    assertThat(grid(document))
        .containsExactly(
            "~|Three Months Ended+1",
            "~|March 31,+1",
            "~|2001|2000",
            "Interest income|$1,204|$998",
            "Loss on sales|(12)|--",
            "Total|$1,192|$998");
  }

  @Test
  void spreadsWhatDatesAllPeriodsOverAllColumns() {
    Document document =
        read(
            """
                             Periods ended March 31
                                          Three Months          Twelve Months
                                        ------------------    ------------------
                                           2001       2000       2001       2000
                                       --------   --------   --------   --------
            Electric revenues            $418.8     $402.5   $1,733.0   $1,680.4
            Gas revenues                   88.1       71.6      240.9      231.7
            Operating revenues            506.9      474.1    1,973.9    1,912.1
            """);
    assertThat(grid(document)).contains("~|Periods ended March 31+3");
  }

  @Test
  void spreadsADayBetweenTwoColumnsOverBoth() {
    Document document =
        read(
            """
            <TABLE>
            <CAPTION>
                                             Three Months Ended       Six Months Ended
                                                  June 30,                June 30,
                                             2004         2003       2004         2003
            <S>                         <C>          <C>         <C>          <C>
            Interest on loans             $41,880     $40,915    $83,204     $80,077
            Interest on securities          7,115       7,602     14,332      15,120
            Total interest income          48,995      48,517     97,536      95,197
            </TABLE>
            """);
    assertThat(grid(document))
        .startsWith("~|Three Months Ended+1|Six Months Ended+1", "~|June 30,+1|June 30,+1");
  }

  @Test
  void givesDaysAmongFiguresAColumnOfTheirOwn() {
    Document document =
        read(
            """
            For the              Common                   Preferred
            quarter ended        per share    Payable     per share
            ------------------   ---------    --------    ---------
            March 31, 1999       $.50         4/20/99     $.6250
            June 30, 1999        $.51         7/20/99     $.6250
            """);
    assertThat(grid(document))
        .contains("March 31, 1999|$.50|4/20/99|$.6250", "June 30, 1999|$.51|7/20/99|$.6250");
  }

  @Test
  void joinsALabelOfThreeLinesToTheRowThatHasTheFigures() {
    Document document =
        read(
            """
                                                    2003        2002
            Income:
              Fees                               $   120     $   110
              Income before taxes, minority
                interest and the effect of a
                change in accounting                 212         198
                                                     332         308
            """);
    assertThat(grid(document))
        .containsExactly(
            "~|2003|2002",
            "Income:",
            "Fees|$120|$110",
            "Income before taxes, minority interest and the effect of a change in accounting|212|198",
            "~|332|308");
  }

  @Test
  void overlooksLinesOfNothingButLeadersOrSigns() {
    Document document =
        read(
            """
                                                    2003        2002
            Cash                                 $   120     $   110
            ................................................................
                                                 $
            Loans                                  4,212       3,198
            """);
    assertThat(document.rejections()).isEmpty();
    assertThat(grid(document))
        .containsExactly("~|2003|2002", "Cash|$120|$110", "Loans|4,212|3,198");
  }

  @Test
  void setsAHeadOverTheColumnThatHasRoomForIt() {
    Document document =
        read(
            """
                                                                       Per
                                                   Shares   Amount   Share
            Basic                                   1,204   $  998    $.83
            Diluted                                 1,310      998     .76
            """);
    assertThat(grid(document))
        .containsExactly(
            "~|~|~|Per", "~|Shares|Amount|Share", "Basic|1,204|$998|$.83", "Diluted|1,310|998|.76");
  }

  @Test
  void givesSplitHeadsTheColumnsBelowThem() {
    Document document =
        read(
            """
                                                 Three Months        Nine Months
                                                     Ended              Ended
                                                 September 30,      September 30,
                                                1996      1995     1996      1995
            Net income                       $   120   $   110  $   340   $   320
            Per share                            .12       .11      .34       .32
            """);
    assertThat(grid(document))
        .startsWith(
            "~|Three Months+1|Nine Months+1",
            "~|Ended+1|Ended+1",
            "~|September 30,+1|September 30,+1",
            "~|1996|1995|1996|1995");
  }

  @Test
  void keepsATableTogetherOverAPageBreak() {
    Document document =
        read(
            """
                                                    2003        2002
            Cash                                 $   120     $   110
            Loans                                  4,212       3,198

                                    3
            <PAGE>

            Other assets                              12          18
            """);
    assertThat(grid(document))
        .containsExactly(
            "~|2003|2002", "Cash|$120|$110", "Loans|4,212|3,198", "Other assets|12|18");
  }

  @Test
  void takesSentencesWithFiguresForParagraphs() {
    Document document =
        read(
            """
            Net income for the quarter was $12.4 million, or  $0.31  per share, against
            $10.1 million, or  $0.26  per share, in  2002.  The Company expects  1,200
            loans in the year 2004, and  300  more in 2005.
            """);
    assertThat(document.blocks()).hasOnlyElementsOfType(Paragraph.class);
    assertThat(paragraphs(document)).hasSize(1);
  }

  @Test
  void takesDashesThatStandApartForARule() {
    Document document =
        read(
            """
                The quarter brought record volumes.

            Interest income          $52,118  $44,906
            Interest expense          12,402   10,988
            -  -  -  -  -  -  -  -  -  -  -  -  -  -
            Pro forma net income     $35,519  $29,240
            """);
    assertThat(paragraphs(document)).containsExactly("The quarter brought record volumes.");
    assertThat(grid(document))
        .containsExactly(
            "Interest income|$52,118|$44,906",
            "Interest expense|12,402|10,988",
            "Pro forma net income|$35,519|$29,240");
  }

  @Test
  void readsAPartOfABalanceSheetOverTheColumnsAsASection() {
    Document document =
        read(
            """
                                         June 30,     June 30,
                                           2003         2002
                                        ----------   ----------
                                        ASSETS
            Cash                        $   16,842   $    9,011
            Total assets                $1,529,702   $1,612,368
            """);
    assertThat(grid(document))
        .containsExactly(
            "~|June 30,|June 30,",
            "~|2003|2002",
            "ASSETS",
            "Cash|$16,842|$9,011",
            "Total assets|$1,529,702|$1,612,368");
  }

  private static final String BY_QUARTER =
      """
                                INCOME BY QUARTER

                            Average              Yield on   Average            Average
                             Assets      Income    Assets      Debt    Expense of Debt
                      (in millions)
                      ------------- ----------- --------- --------- ---------- -------
      Quarter:
      First quarter          $1,591 $22,760,133     5.72%    $1,453 $20,018,255  5.51%
      Second quarter         $1,712 $24,905,448     5.82%    $1,606 $22,604,930  5.63%

                               RETURNS BY QUARTER

                                     Return on    Return on    Expenses
                                        Equity       Assets   to Assets
                                    ----------   ----------   ---------
      First quarter                      7.59%        0.66%       1.62%
      Second quarter                     6.37%        0.52%       1.59%
      """;

  @Test
  void putsHeadsOverTheGroupOfDashesThatIsTheirs() {
    Table table = Reading.tables(read(BY_QUARTER)).get(0);
    assertThat(grid(table))
        .contains(
            "~|Average|~|Yield on|Average|~|Average",
            "~|Assets|Income|Assets|Debt|Expense|of Debt",
            "~|(in millions)");
  }

  @Test
  void beginsANewTableWithHeadsThatARuleCloses() {
    assertThat(Reading.tables(read(BY_QUARTER))).hasSize(2);
  }

  @Test
  void partsTheRuleUnderSpanningHeadsFromTheHeadOfTheChangeBesideIt() {
    Document document =
        read(
            """
            <TABLE>
            <CAPTION>
                                          Three Months Ended             Year Ended
                                             March 31,                    March 31,
                                        ------------------    %      ------------------    %
                                          2004      2003     Chg       2004      2003     Chg
                                        --------  --------  -----    --------  --------  -----
            <S>                        <C>       <C>       <C>      <C>       <C>       <C>
            Premiums                   $    61.2 $    55.9     9.5  $   240.3 $   221.7     8.4
            Losses                          44.0      41.5     6.0      170.8     160.4     6.5
            </TABLE>
            """);
    assertThat(grid(document))
        .containsExactly(
            "~|Three Months Ended+1|~|Year Ended+1",
            "~|March 31,+1|~|March 31,+1",
            "~|~|~|%|~|~|%",
            "~|2004|2003|Chg|2004|2003|Chg",
            "Premiums|$61.2|$55.9|9.5|$240.3|$221.7|8.4",
            "Losses|44.0|41.5|6.0|170.8|160.4|6.5");
  }

  @Test
  void partsTheRuleUnderOneHeadFromTheWordsOfAHigherOne() {
    Document document =
        read(
            """
                                           FOR THE THREE MONTHS ENDED           FOR THE SIX MONTHS
                                    --------------------------------------        ENDED JUNE 30,
                                       JUNE       MARCH 31,       JUNE        ----------------------
                                     30, 2004       2004        30, 2003         2004        2003
                                    ----------   ----------   ----------      ----------  ----------
            <S>                     <C>          <C>          <C>             <C>         <C>
            Interest income         $    9,120   $    8,804   $    7,911      $   17,924  $   15,630
            Interest expense             4,402        4,377        4,015           8,779       8,106
            """);
    assertThat(grid(document))
        .startsWith(
            "~|FOR THE THREE MONTHS ENDED+2|FOR THE SIX MONTHS+1",
            "~|~|~|~|ENDED JUNE 30,+1",
            "~|JUNE|MARCH 31,|JUNE",
            "~|30, 2004|2004|30, 2003|2004|2003");
  }

  @Test
  void leavesARuleBesideALabelToItsRow() {
    assertThat(
            grid(
                read(
                    """
                                                           2004          2003
                    Net sales                        $    5,120    $    4,877
                    Cumulative effect                  --------      --------
                    Net income                       $      310    $      296
                    """)))
        .contains("Cumulative effect|--------|--------");
  }
}
