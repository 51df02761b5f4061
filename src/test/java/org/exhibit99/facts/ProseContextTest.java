package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.exhibit99.document.Document;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.model.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence takes from the headings, lists and sentences before it. */
final class ProseContextTest {
  private static final String OPENING =
      "HARTFORD, Conn., November 8, 2007 - Larkspur Trust, Inc. tells in this release how it did in the"
          + " quarter, what it holds and owes, and what became of the branches that it opened at the"
          + " lake in the spring, before the tables at its end give all of the figures.";

  private static String under(String heading, String... paragraphs) {
    String[] all = new String[paragraphs.length + 2];
    all[0] = OPENING;
    all[1] = heading;
    System.arraycopy(paragraphs, 0, all, 2, paragraphs.length);
    return ProseReaderTest.read(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Year-to-date highlights:; 2007-09-30/9
          For the nine months ended September 30, 2007:; 2007-09-30/9
          Highlights for the first nine months of 2007 include:; 2007-09-30/9
          #Nine Months Ended September 30, 2007 vs. 2006; 2007-09-30/9
          Second Quarter 2007; 2007-06-30/3
          #Nine months; 2007-09-30/9
          #Nine-Month Results; 2007-09-30/9
          #2006 Results; 2006-12-31/12
          """)
  void takesThePeriodOfTheLineAbove(String heading, String period) {
    assertThat(under(heading, "Net income was $12.5 million"))
        .isEqualTo("net_income " + period + " 12500000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2007 goals:",
        "Key assumptions in our guidance include:",
        "Full-year 2007 expectations:",
        "Retail Banking",
        "Discontinued Operations",
        "Adjusted Results",
        "Results Excluding Special Items",
        "#Segment Outlook",
        "#Utility Operations",
        "For the quarter, on an adjusted basis:"
      })
  void readsNothingUnderALineOfSomethingElse(String heading) {
    assertThat(
            under(
                heading,
                "Net income was $12.5 million compared with $11.0 million in the third"
                    + " quarter of 2006"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Highlights compared with the third quarter of 2006:",
        "Compared to the prior-year quarter:",
        "Comparison with the Third Quarter of 2006",
        "#2006 Litigation Settlement",
        "Recent events since the second quarter of 2006:"
      })
  void takesNoPeriodThatIsComparedWith(String heading) {
    assertThat(under(heading, "Net income was $12.5 million")).doesNotContain("2006");
  }

  @Test
  void endsAListWithItsLastItem() {
    assertThat(
            under(
                "#Third Quarter 2007",
                "For the nine months ended September 30, 2007:",
                "* Net income was $12.5 million",
                "Noninterest income was $4.1 million."))
        .isEqualTo("net_income 2007-09-30/9 12500000 | noninterest_income 2007-09-30/3 4100000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          For the nine months ended September 30, 2007, net interest income was $30.1 million. Noninterest income was $8.2 million.; net_interest_income 2007-09-30/9 30100000 | noninterest_income 2007-09-30/9 8200000
          Net interest income for the nine months ended September 30, 2007 was $30.1 million. Noninterest income was $8.2 million.; net_interest_income 2007-09-30/9 30100000
          For the nine months ended September 30, 2007, net interest income was $30.1 million. Noninterest income was $4.2 million compared with $4.0 million in the third quarter of 2006.; net_interest_income 2007-09-30/9 30100000 | noninterest_income 2007-09-30/3 4200000 | noninterest_income 2006-09-30/3 4000000
          For the nine months, net income was $12.4 million. Quarterly revenue for the quarter was $36 million compared with $33 million in the same period a year ago.; net_income 2007-09-30/9 12400000 | revenues 2007-09-30/3 36000000 | revenues 2006-09-30/3 33000000
          Net income for the nine months was $9.4 million. This compares with net income of $8.1 million for the same period of 2006.; net_income 2007-09-30/9 9400000 | net_income 2006-09-30/9 8100000
          """)
  void goesOnAboutThePeriodOfTheSentenceBefore(String paragraph, String expected) {
    assertThat(under("#Third Quarter 2007", paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Excluding the merger charge, the quarter was strong. Net income was $12.5 million.",
        "The Company expects the following for 2007. Net income of $12.5 million.",
        "The retail segment performed well. Net income was $12.5 million.",
        "The Company acquired Valley Bank in July. Its net income was $1.2 million."
      })
  void readsNothingThatTheSentenceBeforeMakesSomethingElse(String paragraph) {
    assertThat(under("#Third Quarter 2007", paragraph)).isEmpty();
  }

  @Test
  void readsOnBehindASentenceOfAPartOnceTheCompanyIsNamed() {
    assertThat(
            under(
                "#Third Quarter 2007",
                "The retail segment performed well. The Company's net income was $12.5 million."))
        .isEqualTo("net_income 2007-09-30/3 12500000");
  }

  @Test
  void readsWhatAnOutlookStatesOfAPrintedYearThatIsPast() {
    assertThat(
            under(
                "#Outlook",
                "For all of 2006, Larkspur had net income of $21.9 million. Net income was $5.1 million."
                    + " It expects $24 million in 2007."))
        .isEqualTo("net_income 2006-12-31/12 21900000");
  }

  private static String inFourthQuarter(String sentence) {
    return Releases.facts(
        Releases.document(
            "#Larkspur Trust Reports Fourth Quarter Results",
            "HARTFORD, Conn., January 24, 2008 - Larkspur Trust today reported on the fourth"
                + " quarter ended December 31, 2007.",
            sentence));
  }

  @Test
  void takesAYearForTheYearUnderTheHeadlineOfItsLastQuarter() {
    assertThat(
            inFourthQuarter("Net loss narrowed from $7.8 million in 2006 to $4.9 million in 2007."))
        .isEqualTo("net_income 2006-12-31/12 -7800000 | net_income 2007-12-31/12 -4900000");
  }

  @Test
  void leavesAFigureThatIsComparedWithAYearWhichMayBeItsQuarter() {
    assertThat(inFourthQuarter("Net income rose 5% to $10.1 million from $9.6 million in 2006."))
        .isEmpty();
  }

  @Test
  void leavesALineBeforeAListWithTheParagraphBehindIt() {
    assertThat(
            under(
                "#Third Quarter 2007",
                "In the second quarter of 2007, the Company announced the following:",
                "Closing of three branches",
                "Noninterest expense was $22.1 million."))
        .isEqualTo("noninterest_expense 2007-09-30/3 22100000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>&#149; Net income was $12.4 million</p><p>&#149; Revenues were $40.1 million</p>",
        "<ul><li>Net income was $12.4 million</li><li>Revenues were $40.1 million</li></ul>"
      })
  void endsAListOfHtmlWithItsLastItem(String items) {
    String html =
        "<html><body><p>"
            + OPENING
            + "</p><p><b>Third Quarter 2007</b></p>"
            + "<p>For the nine months ended September 30, 2007:</p>"
            + items
            + "<p>Noninterest expense was $22.1 million.</p></body></html>";
    Document document =
        new DocumentReader().read(Content.of(html.getBytes(StandardCharsets.UTF_8)), "release.htm");

    assertThat(Releases.facts(document))
        .isEqualTo(
            "net_income 2007-09-30/9 12400000 | noninterest_expense 2007-09-30/3 22100000"
                + " | revenues 2007-09-30/9 40100000");
  }

  @Test
  void readsTheOpeningUnderTheNumberOfTheExhibit() {
    assertThat(
            ProseReaderTest.read(
                "#Exhibit 99.1",
                "#LARKSPUR TRUST HAD A GOOD QUARTER",
                OPENING + " Net income for the third quarter of 2007 was $9.1 million."))
        .isEqualTo("net_income 2007-09-30/3 9100000");
  }

  @Test
  void takesLinesWithoutAStopForTheListBehindTheLineAboveThem() {
    assertThat(
            under(
                "#Third Quarter 2007",
                "Highlights for the nine months ended September 30, 2007 include:",
                "Net income of $12 million",
                "Revenues of $40 million"))
        .isEqualTo("net_income 2007-09-30/9 12000000 | revenues 2007-09-30/9 40000000");
  }

  @Test
  void leavesALineBeforeATableWithTheTable() {
    String html =
        "<html><body><p>"
            + OPENING
            + "</p><p><b>Third Quarter 2007</b></p>"
            + "<p>The following are the branches of the first nine months of 2007:</p>"
            + "<table><tr><td></td><td>Opened</td><td>Closed</td></tr>"
            + "<tr><td>Hartford</td><td>12</td><td>11</td></tr>"
            + "<tr><td>New Haven</td><td>14</td><td>10</td></tr></table>"
            + "<p>Noninterest expense was $22.1 million.</p></body></html>";
    Document document =
        new DocumentReader().read(Content.of(html.getBytes(StandardCharsets.UTF_8)), "release.htm");

    assertThat(Releases.facts(document)).isEqualTo("noninterest_expense 2007-09-30/3 22100000");
  }
}
