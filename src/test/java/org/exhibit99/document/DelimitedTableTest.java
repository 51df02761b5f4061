package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exhibit99.document.Reading.grid;
import static org.exhibit99.document.Reading.lines;
import static org.exhibit99.document.Reading.paragraphs;
import static org.exhibit99.document.Reading.read;

import org.junit.jupiter.api.Test;

class DelimitedTableTest {
  @Test
  void letsHeadsSpanTheEmptyFieldsOverOtherHeads() {
    Document document =
        read(
            lines(
                "\tThree Months Ended\t\tChange\t%",
                "\tJune 30, 2007\tMarch 31, 2007\t\t",
                "Interest income\t\\$ 84,216\t\\$ 88,640\t\\$ (4,424)\t(5) %",
                "Adjustments:\t\t\t\t",
                "Interest expense\t79,908\t81,115\t(1,207)\t-"));
    assertThat(grid(document))
        .containsExactly(
            "~|Three Months Ended+1|Change|%",
            "~|June 30, 2007|March 31, 2007",
            "Interest income|$84,216|$88,640|$(4,424)|(5)%",
            "Adjustments:",
            "Interest expense|79,908|81,115|(1,207)|-");
  }

  @Test
  void beginsASpanWhereTheFirstHeadBelowStandsAgain() {
    Document document =
        read(
            lines(
                "\tThree Months Ended\t\tNine Months Ended\t",
                "\tSept. 30, 2007\tJune 30, 2007\tSept. 30, 2006\tSept. 30, 2007",
                "Net loss\t(1,204)\t(152)\t(127)\t(1,465)",
                "Loan losses\t832\t181\t3\t1,053"));
    assertThat(grid(document))
        .startsWith(
            "~|Three Months Ended+2|Nine Months Ended",
            "~|Sept. 30, 2007|June 30, 2007|Sept. 30, 2006|Sept. 30, 2007");
  }

  @Test
  void joinsDollarsInFieldsOfTheirOwn() {
    Document document =
        read(
            lines(
                "\t\tJune 30, 2007\t\tJune 30, 2006",
                "Cash\t\\$\t4,702\t\\$\t5,340",
                "Loans\t\t(198)\t\t(27)"));
    assertThat(grid(document))
        .containsExactly("~|June 30, 2007|June 30, 2006", "Cash|$4,702|$5,340", "Loans|(198)|(27)");
  }

  @Test
  void readsLongLinesAsParagraphsAndTakesDollarsBack() {
    Document document =
        read(
            lines(
                "A loss of \\$1.2 million, or \\$15.66 per share, was reported for the quarter, as"
                    + " against a loss of \\$127.7 million, or \\$1.68 per share, a year before.",
                "- A first point;",
                "- A second point."));
    assertThat(paragraphs(document))
        .hasSize(3)
        .contains("A first point;", "A second point.")
        .first()
        .asString()
        .startsWith("A loss of $1.2 million, or $15.66 per share");
  }

  @Test
  void movesHeadsOverTheFiguresWhereStrokesLeaveOutTheLabels() {
    Document document =
        read(
            lines(
                "June 30, 2007 (unaudited) | December 31, 2006",
                "Total assets | $ 444,578 | $ 466,557",
                "Book value per share | $ 8.01 | $ 7.78"));
    assertThat(grid(document))
        .containsExactly(
            "~|June 30, 2007 (unaudited)|December 31, 2006",
            "Total assets|$444,578|$466,557",
            "Book value per share|$8.01|$7.78");
  }

  @Test
  void goesOnOverHeadingsAndRulesBetweenItsRows() {
    Document document =
        read(
            lines(
                "\t\tHARROWGATE BANCORP",
                "\t\tCONSOLIDATED STATEMENTS OF INCOME",
                "",
                "\t\tThree Months Ended\t\t\t\tSix Months Ended",
                "\t\tJune 30\t\t\t\tJune 30",
                "\t\t2003\t\t2002\t\t2003\t\t2002",
                "\t--------------------------------------------",
                "INTEREST INCOME",
                "Loans..........\t$\t24,118\t$\t26,204\t$\t48,690\t$\t52,411",
                "Securities.....\t\t6,203\t\t7,114\t\t12,877\t\t14,002",
                "",
                "INTEREST EXPENSE",
                "Deposits.......\t\t6,712\t\t9,904\t\t14,022\t\t20,315"));
    assertThat(grid(document))
        .containsExactly(
            "~|Three Months Ended+1|Six Months Ended+1",
            "~|June 30+1|June 30+1",
            "~|2003|2002|2003|2002",
            "INTEREST INCOME",
            "Loans..........|$24,118|$26,204|$48,690|$52,411",
            "Securities.....|6,203|7,114|12,877|14,002",
            "INTEREST EXPENSE",
            "Deposits.......|6,712|9,904|14,022|20,315");
    assertThat(String.join(" ", paragraphs(document)))
        .contains("CONSOLIDATED STATEMENTS OF INCOME");
  }

  @Test
  void endsBeforeASentence() {
    Document document =
        read(
            lines(
                "Loans\t24,118\t26,204",
                "Securities\t6,203\t7,114",
                "These figures are not audited.",
                "Deposits\t6,712\t9,904",
                "Borrowings\t312\t290"));
    assertThat(document.blocks()).hasSize(3);
    assertThat(paragraphs(document)).containsExactly("These figures are not audited.");
  }

  @Test
  void readsTabsToStopsOfEightAsFixedWidth() {
    Document document =
        read(
            lines(
                "\t\t\t\t\tThree Months\tYear Ended",
                "\t\t\t\t\tEnded May 31,\tMay 31,",
                "\t\t\t\t\t  2002\t  2001\t  2002\t  2001",
                "\t\t\t\t\t ------\t ------\t ------\t ------",
                "Revenues:",
                "  Products\t\t\t\t$ 4,310\t$ 4,022\t$17,604\t$16,118",
                "  Installation and service\t\t    982\t    870\t  3,807\t  3,411",
                "    Total revenues\t\t\t  5,292\t  4,892\t 21,411\t 19,529",
                "Costs of products and of service\t  3,904\t  3,633\t 15,702\t 14,380",
                "Net income\t\t\t\t$   406\t$   371\t$ 1,688\t$ 1,502"));
    assertThat(grid(document))
        .containsExactly(
            "~|Three Months+1|Year Ended+1",
            "~|Ended May 31,+1|May 31,",
            "~|2002|2001|2002|2001",
            "Revenues:",
            "Products|$4,310|$4,022|$17,604|$16,118",
            "Installation and service|982|870|3,807|3,411",
            "Total revenues|5,292|4,892|21,411|19,529",
            "Costs of products and of service|3,904|3,633|15,702|14,380",
            "Net income|$406|$371|$1,688|$1,502");
  }

  @Test
  void keepsTabsBetweenCellsWhereEachRowHasAsMany() {
    Document document =
        read(
            lines(
                "\tJune 30, 2005\tJune 30, 2004",
                "Cash\t1,204\t988",
                "Loans held for sale\t12,870\t9,604",
                "Other assets\t310\t295",
                "Total\t14,384\t10,887"));
    assertThat(grid(document))
        .contains("Cash|1,204|988", "Loans held for sale|12,870|9,604", "Other assets|310|295");
  }

  @Test
  void tellsRowsByStrokesBetweenBlanksAndByTabs() {
    assertThat(DelimitedTable.isRow("|Net income | 1,204 |")).isTrue();
    assertThat(DelimitedTable.isRow("|Net income|1,204|")).isFalse();
    assertThat(DelimitedTable.isRow("Net income\t1,204")).isTrue();
    assertThat(DelimitedTable.isRow("Net income   for the year\t1,204")).isFalse();
    assertThat(DelimitedTable.isRow("   Net income\t   1,204")).isTrue();
    assertThat(DelimitedTable.isRow("Net income 1,204")).isFalse();
  }
}
