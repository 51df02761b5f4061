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
}
