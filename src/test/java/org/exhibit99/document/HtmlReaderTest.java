package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exhibit99.document.Reading.grid;
import static org.exhibit99.document.Reading.paragraphs;
import static org.exhibit99.document.Reading.read;
import static org.exhibit99.document.Reading.tables;

import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  @Test
  void joinsSignsInCellsOfTheirOwnAndTakesOutSpacers() {
    Document document =
        read(
            """
            <html><body><table>
            <tr><td>&nbsp;</td><td>&nbsp;</td><td colspan="7" align="center"><b>Quarter ended June&nbsp;30,</b></td></tr>
            <tr><td>&nbsp;</td><td>&nbsp;</td><td colspan="3"><b>2009</b></td><td>&nbsp;</td><td colspan="3"><b>2008</b></td></tr>
            <tr><td>Net loss</td><td>&nbsp;</td><td>$</td><td align="right">(1,204</td><td>)</td><td>&nbsp;</td><td>$</td><td>88</td><td>&nbsp;</td></tr>
            <tr><td>Return on assets</td><td>&nbsp;</td><td>&nbsp;</td><td>(0.4</td><td>)%</td><td>&nbsp;</td><td>&nbsp;</td><td>0.1</td><td>%</td></tr>
            <tr><td>Other</td><td>&nbsp;</td><td colspan="2">&#151;</td><td>&nbsp;</td><td>&nbsp;</td><td colspan="2">12</td><td>&nbsp;</td></tr>
            </table></body></html>
            """);
    assertThat(grid(document))
        .containsExactly(
            "~|Quarter ended June 30,+1",
            "~|2009|2008",
            "Net loss|$(1,204)|$88",
            "Return on assets|(0.4)%|0.1%",
            "Other|—|12");
  }

  @Test
  void setsHeadsOverTheirFiguresThoughTheyBeginAColumnAside() {
    Document document =
        read(
            """
            <html><table>
            <tr><td></td><td colspan="2">2015</td><td></td><td></td><td colspan="2">2014</td><td></td></tr>
            <tr><td>Cash</td><td></td><td>$</td><td>15</td><td></td><td></td><td>$</td><td>14</td></tr>
            <tr><td>Loans</td><td></td><td colspan="2">1,500</td><td></td><td></td><td colspan="2">1,400</td></tr>
            </table></html>
            """);
    assertThat(grid(document)).containsExactly("~|2015|2014", "Cash|$15|$14", "Loans|1,500|1,400");
  }

  @Test
  void makesParagraphsOfLayoutTables() {
    Document document =
        read(
            """
            <html><table><tr><td width="4%">&nbsp;</td><td>&#149;</td>
            <td>Net income was $4.2&nbsp;million in the quarter.</td></tr></table>
            <table><tr><td>(1)</td><td>Not a figure, a note.</td></tr></table></html>
            """);
    assertThat(paragraphs(document))
        .containsExactly(
            "Net income was $4.2 million in the quarter.", "(1) Not a figure, a note.");
  }

  @Test
  void takesTablesOutOfLayoutTables() {
    Document document =
        read(
            """
            <html><table><tr><td>Before<table><tr><td>Cash</td><td>1,204</td></tr>
            <tr><td>Loans</td><td>980</td></tr></table>after</td></tr></table></html>
            """);
    assertThat(grid(document)).containsExactly("Cash|1,204", "Loans|980");
    assertThat(paragraphs(document)).containsExactly("Before", "after");
    assertThat(document.blocks().get(0)).isInstanceOf(Paragraph.class);
  }

  @Test
  void leavesOutFootnoteMarksAndHiddenText() {
    Document document =
        read(
            """
            <html><p style="DISPLAY: none">Hidden words</p>
            <p>The 2<sup>nd</sup> quarter<sup>(1)</sup> was good.</p>
            <p>Book value<font style="position:relative;top:-3.5pt">2 </font>per share</p></html>
            """);
    assertThat(paragraphs(document))
        .containsExactly("The 2nd quarter was good.", "Book value per share");
  }

  @Test
  void foldsBlanksOfEveryKindAndReadsEntitiesAsWindowsMeansThem() {
    Document document =
        read(
            "<html><p>&#147;Cash&#148;&nbsp;&nbsp;\n was&#8203; &#36;5&#150;6\u2003million</p></html>");
    assertThat(paragraphs(document)).containsExactly("“Cash” was $5–6 million");
  }

  @Test
  void readsIndentsAndBold() {
    Document document =
        read(
            """
            <html><table>
            <tr><td style="font-weight:bold">Assets</td><td>2014</td></tr>
            <tr><td style="padding:2px 1pt 2px 20pt">Cash</td><td>1,500</td></tr>
            <tr><td><p style="margin-left:3em; text-indent:-1em">Loans</p></td><td>1,400</td></tr>
            </table></html>
            """);
    Table table = tables(document).get(0);
    assertThat(table.cells())
        .filteredOn(cell -> cell.column() == 0)
        .extracting(Cell::text, Cell::indent, Cell::bold)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Assets", 0, true),
            org.assertj.core.groups.Tuple.tuple("Cash", 2, false),
            org.assertj.core.groups.Tuple.tuple("Loans", 2, false));
  }

  @Test
  void readsPreformattedTextAsText() {
    Document document =
        read(
            """
            <html><body><pre>
                                      2001      2000
            Cash ..............   $  1,204   $   998
            Loans .............      8,800     7,700
            </pre></body></html>
            """);
    assertThat(grid(document))
        .containsExactly("~|2001|2000", "Cash|$1,204|$998", "Loans|8,800|7,700");
  }

  @Test
  void readsTaggedTablesWithinPreformattedText() {
    Document document =
        read(
            """
            <HTML><BODY><PRE>
            <TABLE>
            <CAPTION>
                                      2001      2000
            <S>                       <C>        <C>
            Cash ..............   $  1,204   $   998
            Loans .............      8,800     7,700
            </TABLE>
            The end.
            </PRE></BODY></HTML>
            """);
    assertThat(grid(document))
        .containsExactly("~|2001|2000", "Cash|$1,204|$998", "Loans|8,800|7,700");
    assertThat(paragraphs(document)).containsExactly("The end.");
  }

  @Test
  void keepsClosedCaptionsOverTheirColumnsWithinPreformattedText() {
    Document document =
        read(
            """
            <HTML><BODY><PRE>
            <TABLE>
            <CAPTION>
                                      Three Months Ended
                                           March 31,
                                      2001         2000
            </CAPTION>
            <S>                       <C>          <C>
            Cash ..............   $  1,204     $    998
            Loans .............      8,800        7,700
            </TABLE>
            </PRE></BODY></HTML>
            """);
    assertThat(grid(document))
        .containsExactly(
            "~|Three Months Ended+1",
            "~|March 31,+1",
            "~|2001|2000",
            "Cash|$1,204|$998",
            "Loans|8,800|7,700");
  }

  @Test
  void joinsParenthesesThatOpenInACellOfTheirOwn() {
    Document document =
        read(
            """
            <html><table>
            <tr><td>Net loss</td><td>$</td><td>( 1,204</td><td>)</td><td>$</td><td>(</td><td>33</td><td>)</td></tr>
            <tr><td>Loans</td><td>&nbsp;</td><td>5</td><td>&nbsp;</td><td>&nbsp;</td><td></td><td>33</td><td></td></tr>
            </table></html>
            """);
    assertThat(grid(document)).containsExactly("Net loss|$(1,204)|$(33)", "Loans|5|33");
  }

  @Test
  void keepsFiguresApartOfWhichOneClosesItsBracketInTheColumnOfTheNext() {
    Document document =
        read(
            """
            <html><table>
            <tr><td>Cash</td><td>$</td><td>5</td><td>$</td><td>33</td><td>$</td><td>44</td></tr>
            <tr><td>Loss</td><td></td><td>(1,204</td><td>)</td><td>(998)</td><td></td><td></td></tr>
            <tr><td>Loans</td><td></td><td>6</td><td></td><td>34</td><td></td><td>45</td></tr>
            </table></html>
            """);
    assertThat(grid(document))
        .containsExactly("Cash|$5|$33|$44", "Loss|(1,204)|(998)", "Loans|6|34|45");
  }

  @Test
  void rejectsPicturesWithoutText() {
    Document document =
        read("<html><body><img src='slide1.jpg'><img src='slide2.jpg'></body></html>");
    assertThat(document.rejections()).extracting(Rejection::reason).containsExactly(Reason.NO_TEXT);
  }

  @Test
  void pointsIntoTheTextOfTheDocument() {
    Document document =
        read(
            "<html><p>Words</p><table><tr><td>Cash</td><td>$</td><td>1,204</td></tr></table></html>");
    for (Block block : document.blocks()) {
      String text = document.text().substring(block.start(), block.end());
      if (block instanceof Paragraph paragraph) {
        assertThat(text).isEqualTo(paragraph.text());
      } else if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          assertThat(document.text().substring(cell.start(), cell.end())).isEqualTo(cell.text());
        }
      }
    }
    assertThat(tables(document)).hasSize(1);
  }

  @Test
  void readsPreformattedLinesInACellAsTheTableThatTheyAre() {
    Document document =
        read(
            """
            <html><body><table><tr><td>
            <p>Statements of Income<br>(in thousands)</p>
            <pre><font size="2">
                                  Three Months Ended
                                 Sept. 30,  Sept. 30,
                                      2005       2004
                                 ---------  ---------
            Total revenues .....  $ 33,559   $ 27,135
            Net income .........  $  5,977   $  4,388
            </font></pre>
            <p>A note.</p>
            </td></tr></table></body></html>
            """);
    assertThat(grid(document))
        .contains("Total revenues|$33,559|$27,135", "Net income|$5,977|$4,388");
    assertThat(paragraphs(document)).contains("A note.");
  }
}
