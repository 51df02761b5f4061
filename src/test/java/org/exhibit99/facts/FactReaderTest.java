package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Outcome;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Scale;
import org.junit.jupiter.api.Test;

class FactReaderTest {
  private static final FactReader READER = new FactReader(Releases.dictionary());
  private static final LocalDate FILED = LocalDate.of(2005, 2, 3);

  private static Extraction read(String text) {
    Exhibit exhibit = Releases.exhibit("Larkmoor Trust, Inc.", FILED, MonthDay.of(12, 31));
    return READER.read(
        exhibit,
        new DocumentReader()
            .read(Content.of(text.getBytes(StandardCharsets.UTF_8)), "release.txt"));
  }

  private static String table(String title, String... rows) {
    StringBuilder html = new StringBuilder("<html><body>");
    for (String line : title.split("\n")) {
      html.append("<p><b>").append(line).append("</b></p>");
    }
    html.append("<table>");
    for (String row : rows) {
      html.append("<tr>");
      for (String cell : row.split("\\|", -1)) {
        int span = cell.startsWith("2*") ? 2 : 1;
        html.append("<td colspan=\"").append(span).append("\">");
        html.append(span == 2 ? cell.substring(2) : cell).append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</table></body></html>").toString();
  }

  private static final String STATEMENT =
      table(
          "LARKMOOR TRUST, INC.\nCONSOLIDATED STATEMENTS OF OPERATIONS\n"
              + "(in thousands, except per share amounts)",
          "|2*Three Months Ended|2*Year Ended",
          "|2*December 31,|2*December 31,",
          "|2004|2003|2004|2003",
          "Interest income:||||",
          "&nbsp;&nbsp;Loans|$ 30,000|$ 25,000|$ 110,000|$ 90,000",
          "&nbsp;&nbsp;Securities|10,000|9,000|38,000|33,000",
          "|40,000|34,000|148,000|123,000",
          "Interest expense|25,000|20,000|90,000|75,000",
          "Net interest income|15,000|14,000|58,000|48,000",
          "Provision for loan losses|(2,000)|1,000|500|3,000",
          "Net interest income after provision|17,000|13,000|57,500|45,000",
          "Total operating expenses|4,000|3,000|15,000|11,000",
          "Net income|13,000|10,000|42,500|34,000",
          "Preferred stock dividends|(1,000)|-|(2,000)|-",
          "Net income available to common stockholders|$ 12,000|$ 10,000|$ 40,500|$ 34,000",
          "Net income per common share:||||",
          "&nbsp;&nbsp;Basic|$ 0.60|$ 0.50|$ 2.03|$ 1.72",
          "&nbsp;&nbsp;Diluted|$ 0.59|$ 0.50|$ 2.00|$ 1.70",
          "Weighted average common shares:||||",
          "&nbsp;&nbsp;Basic|20,000|19,900|19,950|19,800",
          "&nbsp;&nbsp;Diluted|20,300|20,000|20,250|20,000");

  @Test
  void readsPeriodEndBalancesUnderAHeadingBehindThatOfAverages() {
    Extraction extraction =
        read(
            table(
                "LARKMOOR BANCORP\nFINANCIAL HIGHLIGHTS\n(dollars in thousands)",
                "|December 31, 2004|September 30, 2004",
                "Average Balances||",
                "&nbsp;&nbsp;Total assets|601,000|590,000",
                "Period-End Balances||",
                "&nbsp;&nbsp;Total assets|612,000|598,000",
                "Asset Quality||",
                "&nbsp;&nbsp;Total nonperforming assets|2,400|2,300"));

    assertThat(Releases.values(extraction, "total_assets"))
        .containsExactly("2004-09-30/0 598000000", "2004-12-31/0 612000000");
    assertThat(Releases.values(extraction, "nonperforming_assets"))
        .containsExactly("2004-09-30/0 2300000", "2004-12-31/0 2400000");
  }

  @Test
  void keepsAReconciliationThatBeginsBeforeTheShareOfOthers() {
    Extraction extraction =
        read(
            table(
                    "LARKMOOR REALTY\nCONSOLIDATED STATEMENTS OF INCOME\n"
                        + "(in thousands, except per share amounts)",
                    "|2*Three Months Ended December 31,",
                    "|2004|2003",
                    "Total revenues|50,000|46,000",
                    "Total expenses|38,000|36,000",
                    "Net income|12,000|10,000",
                    "Net income attributable to noncontrolling interests|(300)|(250)",
                    "Net income attributable to Larkmoor Realty|11,700|9,750",
                    "Net income per share - diluted|$0.58|$0.49")
                + table(
                    "RECONCILIATION OF NET INCOME TO FUNDS FROM OPERATIONS\n(in thousands)",
                    "|2*Three Months Ended December 31,",
                    "|2004|2003",
                    "Net income|12,000|10,000",
                    "Depreciation of real estate|8,000|7,500",
                    "Funds from operations|20,000|17,500"));

    assertThat(Releases.values(extraction, "ffo"))
        .containsExactly("2003-12-31/3 17500000", "2004-12-31/3 20000000");
    assertThat(Releases.values(extraction, "net_income"))
        .containsExactly("2003-12-31/3 9750000", "2004-12-31/3 11700000");
  }

  @Test
  void readsEveryPeriodOfAStatementOfIncome() {
    Extraction extraction = read(STATEMENT);

    assertThat(Releases.values(extraction, "net_income"))
        .containsExactly(
            "2003-12-31/3 10000000",
            "2003-12-31/12 34000000",
            "2004-12-31/3 13000000",
            "2004-12-31/12 42500000");
    assertThat(Releases.values(extraction, "eps_diluted"))
        .contains("2004-12-31/3 0.59", "2004-12-31/12 2");
    assertThat(Releases.values(extraction, "weighted_shares_basic"))
        .contains("2004-12-31/3 20000000");
    assertThat(Releases.values(extraction, "noninterest_expense"))
        .contains("2004-12-31/12 15000000");
  }

  @Test
  void takesTheUnlabelledRowUnderAHeadingForItsTotal() {
    assertThat(Releases.values(read(STATEMENT), "interest_income"))
        .contains("2004-12-31/3 40000000", "2003-12-31/12 123000000");
  }

  @Test
  void keepsAReleaseOfReservesNegative() {
    assertThat(Releases.values(read(STATEMENT), "provision_for_loan_losses"))
        .containsExactly(
            "2003-12-31/3 1000000",
            "2003-12-31/12 3000000",
            "2004-12-31/3 -2000000",
            "2004-12-31/12 500000");
  }

  @Test
  void readsPreferredDividendsAsPositiveAndADashAsZero() {
    assertThat(Releases.values(read(STATEMENT), "preferred_dividends"))
        .contains("2004-12-31/3 1000000", "2003-12-31/3 0");
  }

  @Test
  void pointsToTheCellAndNamesTheEvidence() {
    Extraction extraction = read(STATEMENT);
    Fact fact =
        extraction.facts().stream()
            .filter(each -> each.metric().equals("net_interest_income"))
            .findFirst()
            .orElseThrow();

    assertThat(fact.location().isCell()).isTrue();
    assertThat(fact.quote()).startsWith("Net interest income");
    assertThat(fact.scaleEvidence()).contains("in thousands");
    assertThat(fact.outcome()).isEqualTo(Outcome.AGREED);
    assertThat(fact.checks()).contains(new InterestCheck().name());
    assertThat(extraction.cells())
        .anySatisfy(
            cell -> {
              assertThat(cell.rowLabel()).isEqualTo("Interest income: > Loans");
              assertThat(cell.scale()).isEqualTo(Scale.THOUSANDS);
              assertThat(cell.metric()).isNull();
            });
  }

  @Test
  void readsExpensesInParenthesesAsPositiveWhereTheStatementDressesThemSo() {
    Extraction extraction =
        read(
            table(
                "QUARTERLY SUMMARY\n(in millions, except per share data)",
                "|4Q04|3Q04",
                "Interest income|50|48",
                "Interest expense|(30)|(29)",
                "Net interest income|20|19",
                "Provision for loan losses|(4)|(3)",
                "Operating expenses|(6)|(6)",
                "Net income|10|10",
                "Diluted earnings per share|0.50|0.49"));

    assertThat(Releases.values(extraction, "provision_for_loan_losses"))
        .containsExactly("2004-09-30/3 3000000", "2004-12-31/3 4000000");
    assertThat(Releases.values(extraction, "interest_expense"))
        .containsExactly("2004-09-30/3 29000000", "2004-12-31/3 30000000");
  }

  @Test
  void leavesChangeAndPercentColumnsOut() {
    Extraction extraction =
        read(
            table(
                "SELECTED FINANCIAL DATA\n(in thousands)",
                "|December 31, 2004|December 31, 2003|$ Change|% Change",
                "Total assets|$ 900,000|$ 800,000|$ 100,000|12.5%",
                "Total deposits|500,000|450,000|50,000|11.1%"));

    assertThat(Releases.values(extraction, "total_assets"))
        .containsExactly("2003-12-31/0 800000000", "2004-12-31/0 900000000");
    assertThat(Releases.values(extraction, "total_deposits")).hasSize(2);
  }

  @Test
  void takesNoFactFromSegmentsAveragesAndProForma() {
    for (String title :
        List.of(
            "BUSINESS SEGMENT RESULTS",
            "AVERAGE BALANCES AND YIELDS",
            "PRO FORMA STATEMENTS OF OPERATIONS")) {
      Extraction extraction =
          read(
              table(
                  title + "\n(in thousands)",
                  "|2*Three Months Ended December 31,",
                  "|2004|2003",
                  "Total assets|900,000|800,000",
                  "Net income|9,000|8,000"));

      assertThat(extraction.facts()).as(title).isEmpty();
      assertThat(extraction.cells()).as(title).hasSize(4);
    }
  }

  @Test
  void takesTheBottomLineAfterNoncontrollingInterests() {
    Extraction extraction =
        read(
            table(
                "CONSOLIDATED STATEMENTS OF INCOME\n(in millions)",
                "|2*Three Months Ended December 31,",
                "|2004|2003",
                "Revenues|1,000|900",
                "Income before income taxes|200|180",
                "Provision for income taxes|80|70",
                "Net income|120|110",
                "Less: net income attributable to noncontrolling interests|20|15",
                "Net income attributable to Larkmoor Trust, Inc.|100|95"));

    assertThat(Releases.values(extraction, "net_income"))
        .containsExactly("2003-12-31/3 95000000", "2004-12-31/3 100000000");
  }

  @Test
  void readsSharesOutstandingInTheLabelOfCommonStock() {
    Extraction extraction =
        read(
            table(
                "CONSOLIDATED BALANCE SHEETS\n(in thousands)",
                "|December 31, 2004|December 31, 2003",
                "Total assets|$ 900,000|$ 800,000",
                "Total liabilities|700,000|650,000",
                "Common stock, $.01 par value; 50,000,000 shares authorized; 20,100,500 and"
                    + " 19,950,250 shares issued and outstanding, respectively|201|200",
                "Total stockholders' equity|200,000|150,000"));

    assertThat(Releases.values(extraction, "shares_outstanding"))
        .containsExactly("2003-12-31/0 19950250", "2004-12-31/0 20100500");
    assertThat(Releases.values(extraction, "total_liabilities")).hasSize(2);
  }

  @Test
  void abstainsWhereNothingGivesTheScale() {
    Extraction extraction =
        read(
            table(
                "CONSOLIDATED BALANCE SHEETS",
                "|December 31, 2004|December 31, 2003",
                "Total assets|900,000|800,000"));

    assertThat(extraction.facts()).isEmpty();
    assertThat(extraction.rejections())
        .anyMatch(rejection -> rejection.reason() == Rejection.Reason.NO_SCALE);
  }

  @Test
  void rejectsTablesInAnotherCurrency() {
    Extraction extraction =
        read(
            table(
                "CONSOLIDATED BALANCE SHEETS\n(in thousands of Canadian dollars)",
                "|December 31, 2004|December 31, 2003",
                "Total assets|900,000|800,000"));

    assertThat(extraction.facts()).isEmpty();
    assertThat(extraction.rejections())
        .anyMatch(rejection -> rejection.reason() == Rejection.Reason.FOREIGN_CURRENCY);
  }

  @Test
  void marksRestatedColumns() {
    Extraction extraction =
        read(
            table(
                "SELECTED FINANCIAL DATA\n(in thousands)",
                "|December 31, 2004|December 31, 2003 (as restated)",
                "Total assets|900,000|800,000"));

    assertThat(extraction.facts())
        .filteredOn(Fact::restated)
        .extracting(fact -> fact.period().end())
        .containsExactly(LocalDate.of(2003, 12, 31));
  }

  @Test
  void leavesOutATableWhoseBottomLineIsNotTheCompanys() {
    String part =
        table(
            "NORTHERN DIVISION OFFICES\n(in thousands)",
            "|2*Three Months Ended December 31,",
            "|2004|2003",
            "Net interest income|5,000|4,000",
            "Total noninterest expense|1,500|1,400",
            "Net income|3,000|2,500",
            "Net charge-offs|100|90");
    Extraction extraction =
        read(STATEMENT.replace("</body></html>", "") + part.replace("<html><body>", ""));

    assertThat(Releases.values(extraction, "net_income")).contains("2004-12-31/3 13000000");
    assertThat(Releases.values(extraction, "net_charge_offs")).isEmpty();
  }

  @Test
  void leavesOutPercentagesUnderTheHeadOfTheirAmounts() {
    Extraction extraction =
        read(
            table(
                "LARKMOOR TRUST, INC.\nCONSOLIDATED STATEMENTS OF INCOME\n(In thousands)",
                "|2*13 Weeks Ended|2*13 Weeks Ended",
                "|2*December 26, 2004|2*December 28, 2003",
                "Total revenues|$ 99,600|100.0%|$ 87,300|100.0%",
                "Operating costs|93,000|93.4%|80,400|92.1%",
                "Interest expense|400|0.4%|500|0.6%",
                "Income before income taxes|6,200|6.2%|6,400|7.3%",
                "Provision for income taxes|2,100|2.1%|2,300|2.6%",
                "Net income|$ 4,100|4.1%|$ 4,100|4.7%"));
    assertThat(Releases.values(extraction, "revenues"))
        .containsExactlyInAnyOrder("2004-12-26/3 99600000", "2003-12-28/3 87300000");
    assertThat(Releases.values(extraction, "interest_expense"))
        .containsExactlyInAnyOrder("2004-12-26/3 400000", "2003-12-28/3 500000");
  }

  @Test
  void readsAnEarlierPeriodAsAdjustedButNoMeasureAsAdjusted() {
    String[] rows = {"Total revenues|128,200|92,600", "Net income|17,500|15,500"};
    assertThat(
            Releases.values(
                asAdjusted("December 31, 2004|December 31, 2003 *As Adjusted", rows), "revenues"))
        .containsExactlyInAnyOrder("2004-12-31/3 128200000", "2003-12-31/3 92600000");
    assertThat(
            Releases.values(
                asAdjusted("December 31, 2004|December 31, 2004 As Adjusted", rows), "revenues"))
        .containsExactly("2004-12-31/3 128200000");
    assertThat(
            Releases.values(
                asAdjusted("December 31, 2004 As Adjusted|December 31, 2003 As Adjusted", rows),
                "revenues"))
        .isEmpty();
  }

  private static Extraction asAdjusted(String heads, String... rows) {
    return read(
        table(
            "LARKMOOR TRUST, INC.\nCONSOLIDATED STATEMENTS OF OPERATIONS\n(in thousands)",
            "|2*Three Months Ended",
            "|" + heads,
            rows[0],
            rows[1]));
  }

  @Test
  void takesEquityOfTheCompanyBeforeTheSumWithOthers() {
    Extraction extraction =
        read(
            table(
                "LARKMOOR TRUST, INC.\nCONSOLIDATED BALANCE SHEETS\n(in millions)",
                "|December 31, 2004|December 31, 2003",
                "Total assets|27,262.0|26,792.7",
                "Total liabilities|13,819.9|13,737.1",
                "Total Larkmoor stockholders’ equity|13,370.9|12,986.8",
                "Noncontrolling interests|71.2|68.8",
                "Total stockholders’ equity|13,442.1|13,055.6"));
    assertThat(Releases.values(extraction, "stockholders_equity"))
        .containsExactlyInAnyOrder("2004-12-31/0 13370900000", "2003-12-31/0 12986800000");
  }

  @Test
  void takesNoEquityUnderAHeadingWhoseScaleSaysAverage() {
    String[] rows = {
      "|December 31, 2004|December 31, 2003",
      "Numerator ($ millions)||",
      "Core net income|1,705|1,606",
      "",
      "Stockholders’ equity|17,170|14,415",
      "Goodwill|(655)|(384)",
    };
    for (String heading :
        List.of("Denominator ($ millions)", "Denominator (average, $ millions)")) {
      rows[3] = heading + "||";
      Extraction extraction = read(table("LARKMOOR TRUST, INC.\nRETURN ON EQUITY", rows));
      assertThat(Releases.values(extraction, "stockholders_equity"))
          .as(heading)
          .hasSize(heading.contains("average") ? 0 : 2);
    }
  }
}
