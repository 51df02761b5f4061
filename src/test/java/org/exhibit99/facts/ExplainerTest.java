package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.exhibit99.document.Document;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.model.Candidate;
import org.exhibit99.model.Candidate.Fate;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Explanation;
import org.exhibit99.model.Rejection.Reason;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final FactReader READER = new FactReader(Releases.dictionary());
  private static final Exhibit EXHIBIT =
      Releases.exhibit("Larkmoor Trust, Inc.", LocalDate.of(2005, 5, 3), MonthDay.of(12, 31));

  private static final String STATEMENT =
      """
      <html><body><p>Larkmoor Trust, Inc. reports results</p>
      SENTENCE
      <p><b>LARKMOOR TRUST, INC.</b></p><p><b>CONSOLIDATED STATEMENTS OF OPERATIONS</b></p>
      <p>(in thousands, except per share amounts)</p>
      <table>
      <tr><td></td><td colspan=2>Three Months Ended March 31,</td><td></td></tr>
      <tr><td></td><td>2005</td><td>2004</td><td>% Change</td></tr>
      <tr><td>Interest income</td><td>40,000</td><td>34,000</td><td>17.6%</td></tr>
      <tr><td>Interest expense</td><td>EXPENSE</td><td>20,000</td><td>25.0%</td></tr>
      <tr><td>Net interest income</td><td>15,000</td><td>14,000</td><td>7.1%</td></tr>
      <tr><td>Net income</td><td>13,000</td><td>10,000</td><td>30.0%</td></tr>
      </table></body></html>
      """;

  private static Explanation explain(String html) {
    return READER.explain(EXHIBIT, document(html));
  }

  private static Document document(String html) {
    return new DocumentReader()
        .read(Content.of(html.getBytes(StandardCharsets.UTF_8)), "release.htm");
  }

  private static String statement(String sentence, String interestExpense) {
    return STATEMENT.replace("SENTENCE", sentence).replace("EXPENSE", interestExpense);
  }

  private static List<Candidate> of(Explanation explanation, String metric, Fate fate) {
    return explanation.candidates().stream()
        .filter(each -> each.metric().equals(metric) && each.fate() == fate)
        .toList();
  }

  @Test
  void findsWhatTheReaderFinds() {
    String html = statement("", "25,000");
    assertThat(explain(html).extraction()).isEqualTo(READER.read(EXHIBIT, document(html)));
  }

  @Test
  void namesThePlaceOfEveryFactWithItsChecks() {
    Explanation explanation = explain(statement("", "25,000"));
    assertThat(of(explanation, "interest_expense", Fate.TAKEN))
        .hasSize(2)
        .allSatisfy(
            each ->
                assertThat(each.passed())
                    .containsExactly("interest income - interest expense = net interest income"));
    explanation
        .extraction()
        .facts()
        .forEach(
            fact ->
                assertThat(of(explanation, fact.metric(), Fate.TAKEN))
                    .as(fact.metric())
                    .anyMatch(each -> each.location().equals(fact.location())));
  }

  @Test
  void tellsFailedChecksFromPassedOnes() {
    Explanation explanation = explain(statement("", "29,000"));
    assertThat(explanation.extraction().facts())
        .noneMatch(
            fact ->
                fact.metric().equals("interest_expense")
                    && fact.period().end().equals(LocalDate.of(2005, 3, 31)));
    assertThat(of(explanation, "interest_expense", Fate.REJECTED))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.reason()).isEqualTo(Reason.FAILED_CHECK);
              assertThat(each.failed())
                  .containsExactly("interest income - interest expense = net interest income");
              assertThat(each.passed()).isEmpty();
            });
  }

  @Test
  void tellsAgreeingPlacesFromContradictingOnes() {
    Explanation explanation =
        explain(
            statement(
                "<p>For the three months ended March 31, 2005, net income was $13.0 million, compared"
                    + " to net income of $11.5 million for the three months ended March 31, 2004.</p>",
                "25,000"));
    assertThat(of(explanation, "net_income", Fate.AGREES))
        .singleElement()
        .satisfies(each -> assertThat(each.value()).hasToString("13000000"));
    assertThat(of(explanation, "net_income", Fate.REJECTED))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.value()).hasToString("11500000");
              assertThat(each.reason()).isEqualTo(Reason.CONFLICT);
              assertThat(each.why()).isEqualTo("It contradicts 10000000, which weighs more");
            });
  }

  @Test
  void passesOverColumnsOfPercentages() {
    assertThat(of(explain(statement("", "25,000")), "net_income", Fate.PASSED_OVER))
        .extracting(Candidate::why)
        .containsExactly("The column holds percentages");
  }

  @Test
  void saysThatNothingGivesAPeriod() {
    Explanation explanation =
        explain(
            """
            <html><body><p>Larkmoor Trust, Inc.</p><p>(in thousands)</p><table>
            <tr><td></td><td>Here</td><td>There</td></tr>
            <tr><td>Total assets</td><td>900,000</td><td>800,000</td></tr>
            <tr><td>Total liabilities</td><td>700,000</td><td>650,000</td></tr>
            </table></body></html>
            """);
    assertThat(explanation.extraction().facts()).isEmpty();
    assertThat(of(explanation, "total_assets", Fate.REJECTED))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.period()).isNull());
  }

  @Test
  void quotesSentencesOfWhichNothingWasRead() {
    Explanation explanation =
        explain(
            statement("<p>We expect net income of $60 million for the year 2005.</p>", "25,000"));
    assertThat(of(explanation, "net_income", Fate.PASSED_OVER))
        .filteredOn(each -> !each.location().isCell())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.quote()).startsWith("We expect net income of $60 million");
              assertThat(each.value()).isNull();
            });
  }

  @Test
  void saysForWhatEachTableWasTaken() {
    assertThat(explain(statement("", "25,000")).tables().values()).containsExactly("income");
  }
}
