package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.junit.jupiter.api.Test;

/** Whole releases of kinds that differ in their calendars, their units and their sections. */
class ReleaseKindsTest {
  private static List<String> facts(String body) {
    return facts(Releases.bare(), body);
  }

  private static List<String> facts(Exhibit exhibit, String body) {
    Content content =
        Content.of(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    return new FactReader(Releases.dictionary())
        .read(exhibit, new DocumentReader().read(content, "release.htm")).facts().stream()
            .map(
                fact ->
                    fact.metric()
                        + " "
                        + fact.period().end()
                        + "/"
                        + fact.period().months()
                        + " "
                        + fact.value().value().stripTrailingZeros().toPlainString())
            .toList();
  }

  private static String table(String... rows) {
    StringBuilder html = new StringBuilder("<table>");
    for (String row : rows) {
      html.append("<tr>");
      for (String cell : row.split("\\|", -1)) {
        html.append("<td>").append(cell).append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  @Test
  void readsTheMonthAndTheYearToDateOfAMonthlyRelease() {
    List<String> facts =
        facts(
            "<p>DAYTON, Ohio -- May 16, 2007 -- Larkspur Mutual Group today reported the following"
                + " results for April 2007:</p>"
                + "<p><b>Larkspur Mutual Group</b></p><p><b>Income Statements</b></p>"
                + "<p><b>April 2007</b></p><p><b>(millions - except per share amounts)</b></p>"
                + table(
                    "The following table sets forth the results per share:|||",
                    "|Current Month|Year-to-Date 2007|Year-to-Date 2006",
                    "Total revenues|$512.4|$2,040.6|$1,988.2",
                    "Income before income taxes|61.5|244.9|238.6",
                    "Provision for income taxes|20.1|80.2|78.1",
                    "Net income|$41.4|$164.7|$160.5",
                    "Less: Preferred share dividends|.4|1.7|1.5",
                    "Per common share:|||",
                    "Diluted|$.41|$1.64|$1.59",
                    "Comprehensive income|$50.2|$180.1|$140.0",
                    "Per common share:|||",
                    "Diluted|$.50|$1.80|$1.39")
                + "<p><b>Balance Sheet</b></p><p><b>(millions)</b></p>"
                + table("|April 2007", "Total assets|$9,120.5", "Total liabilities|6,000.1"));

    assertThat(facts)
        .contains(
            "revenues 2007-04-30/1 512400000",
            "revenues 2007-04-30/4 2040600000",
            "revenues 2006-04-30/4 1988200000",
            "net_income 2007-04-30/1 41400000",
            "preferred_dividends 2007-04-30/4 1700000",
            "eps_diluted 2007-04-30/1 0.41",
            "eps_diluted 2006-04-30/4 1.59",
            "total_assets 2007-04-30/0 9120500000");
  }

  @Test
  void readsSharesInTheScaleThatTheTableGivesThem() {
    List<String> facts =
        facts(
            "<p>AUSTIN, January 14, 2004 -- Fennel Computers announced results for its fiscal 2004"
                + " first quarter ended December 27, 2003.</p>"
                + "<p><b>Balance Sheets</b></p>"
                + "<p><b>(In millions, except number of shares, which are reflected in"
                + " thousands)</b></p>"
                + table(
                    "|December 27, 2003|September 27, 2003",
                    "Total assets|$7,010|$6,815",
                    "Common stock, no par value; 900,000 shares authorized; 368,100 and 366,727"
                        + " shares issued and outstanding, respectively|1,960|1,926",
                    "Total shareholders' equity|$4,310|$4,223"));

    assertThat(facts)
        .contains(
            "shares_outstanding 2003-12-27/0 368100000",
            "shares_outstanding 2003-09-27/0 366727000");
  }

  @Test
  void readsFundsFromOperationsInASectionPerShareAndUnit() {
    List<String> facts =
        facts(
            "<p>OMAHA, February 12, 2008 -- Larkspur Office Trust announced results for the year"
                + " ended December 31, 2007.</p>"
                + "<p><b>Funds from Operations</b></p>"
                + "<p><b>(in thousands, except per share amounts)</b></p>"
                + table(
                    "|Year Ended December 31, 2007|Year Ended December 31, 2006",
                    "Net income|$61,118|$52,004",
                    "Depreciation|30,204|28,118",
                    "FFO available to common shares and units|$91,322|$80,122",
                    "Cash available for distribution (CAD)|$70,118|$66,204",
                    "Per diluted share and unit:||",
                    "FFO|$2.40|$2.11",
                    "CAD|1.84|1.74")
                + "<p><b>Dividends</b></p>"
                + table(
                    "|Year Ended December 31, 2007|Year Ended December 31, 2006",
                    "Dividends declared per common share:||",
                    "Regular|$1.60|$1.52",
                    "Special|.20|-",
                    "Total|$1.80|$1.52"));

    assertThat(facts)
        .contains(
            "ffo 2007-12-31/12 91322000",
            "ffo_per_diluted_share 2007-12-31/12 2.4",
            "affo_per_diluted_share 2006-12-31/12 1.74",
            "dividends_per_common_share 2007-12-31/12 1.8");
  }

  @Test
  void readsInterestIncomeBesideInterestExpenseInANote() {
    List<String> facts =
        facts(
            "<p>SALEM, April 30, 2007 -- Larkspur Remedies announced results for the three months"
                + " ended March 31, 2007.</p>"
                + "<p>Components of other (income) and deductions:</p>"
                + table(
                    "(millions)|Three Months Ended March 31, 2007|Three Months Ended March 31, 2006",
                    "Interest income|$(129)|$(177)",
                    "Interest expense|790|318",
                    "Other, net|12|4"));

    assertThat(facts)
        .contains(
            "interest_income 2007-03-31/3 129000000", "interest_expense 2006-03-31/3 318000000");
  }

  @Test
  void readsNoFigureOfATimeBehindTheRelease() {
    List<String> facts =
        facts(
            Releases.exhibit("Larkspur Office Trust", LocalDate.parse("2008-02-12"), null),
            "<p>OMAHA, February 12, 2008 -- Larkspur Office Trust announced results for the year"
                + " ended December 31, 2007.</p>"
                + "<p><b>Statements of Income</b></p><p><b>(in thousands)</b></p>"
                + table(
                    "|Year Ended December 31, 2007|Year Ended December 31, 2008",
                    "Total revenues|$61,118|$72,004",
                    "Net income|$6,118|$7,004"));

    assertThat(facts).contains("revenues 2007-12-31/12 61118000");
    assertThat(facts).noneMatch(fact -> fact.contains("2008-12-31"));
  }
}
