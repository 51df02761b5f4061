package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricDictionaryTest {
  private static final MetricDictionary SHIPPED = shipped();

  static MetricDictionary shipped() {
    try (InputStream in =
        Objects.requireNonNull(MetricDictionary.class.getResourceAsStream("/conf/metrics.yaml"))) {
      return MetricDictionary.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MetricDictionary load(String yaml) {
    return MetricDictionary.load(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> matches(String path, Statement statement) {
    return SHIPPED.match(LabelPath.parse(path), statement).stream()
        .map(match -> match.metric().name())
        .toList();
  }

  @Test
  void shipsThirtyEightMetricsWhoseExamplesMatch() {
    assertThat(SHIPPED.metrics()).hasSize(38);
    assertThat(SHIPPED.metric("eps_diluted").orElseThrow().unit()).isEqualTo(Unit.USD_PER_SHARE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Net income (loss); INCOME; net_income",
        "Net earnings attributable to Zeta Group common shareholders; INCOME;"
            + " net_income net_income_to_common",
        "Earnings per share - basic and diluted; INCOME; eps_basic eps_diluted",
        "Income before income taxes; INCOME; ''",
        "Total Zeta Bancorp stockholders’ equity; BALANCE; stockholders_equity",
        "Net interest income after provision for loan losses; INCOME; ''",
        "TOTAL LIABILITIES; BALANCE; total_liabilities",
        "Weighted average common shares: > Diluted; INCOME; weighted_shares_diluted",
        "Provision for loan losses; SEGMENT; ''",
        "Net charge-offs (NCOs); SUMMARY; net_charge_offs",
        "Net charge-offs (NPAs); SUMMARY; ''",
        "Net income (loss) per common share, basic and diluted: > Available to common shareholders;"
            + " INCOME; eps_basic eps_diluted",
        "Operating income available to common shareholders; SUMMARY; core_earnings",
        "Operating income per diluted common share; SUMMARY; core_earnings_per_diluted_share",
        "Per common share: > Core earnings - diluted; SUMMARY; core_earnings_per_diluted_share",
        "Funds from operations (FFO), Nareit-defined; RECONCILIATION; ffo",
        "Allowance, end of quarter; SUMMARY; allowance_for_loan_losses",
        "ASSET QUALITY > Allowance for loan losses; INCOME; allowance_for_loan_losses",
        "At quarter end: > Common shares; SUMMARY; shares_outstanding",
      })
  void namesTheMetricsOfALabel(String path, Statement statement, String metrics) {
    assertThat(String.join(" ", matches(path, statement))).isEqualTo(metrics);
  }

  @Test
  void takesAMetricThatAnAnalystAddsWithoutJava() {
    MetricDictionary added =
        load(
            """
            phrases:
              premiums: "[net] premiums"
            metrics:
              - name: premiums_earned
                kind: duration
                unit: USD
                gaap: true
                definition: Premiums earned in the period
                rows:
                  - label: "[total] <premiums> earned"
                    in: [income]
                never: [unearned]
                examples: ["Total net premiums earned", "Premiums: > Premiums earned"]
                counterexamples: ["Unearned premiums"]
            """);

    assertThat(added.metrics())
        .containsExactly(
            new Metric(
                "premiums_earned",
                Metric.Kind.DURATION,
                Unit.USD,
                true,
                "Premiums earned in the period"));
    assertThat(added.match(LabelPath.parse("Net premiums earned"), Statement.INCOME)).hasSize(1);
    assertThat(added.match(LabelPath.parse("Net premiums earned"), Statement.BALANCE)).isEmpty();
  }

  @Test
  void reportsEveryProblemAtOnce() {
    String yaml =
        """
        colour: blue
        metrics:
          - name: one
            kind: never
            unit: USD
            definition: One
          - name: two
            kind: instant
            unit: dollars
            definition: Two
          - name: three
            kind: instant
            unit: USD
            definition: Three
            rows:
              - label: "total (assets"
        """;

    assertThatThrownBy(() -> load(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown key 'colour'")
        .hasMessageContaining("Invalid kind: 'never'")
        .hasMessageContaining("Unknown unit: 'dollars'")
        .hasMessageContaining("no ')'");
  }

  @Test
  void refusesAnExampleThatDoesNotMatch() {
    String yaml =
        """
        metrics:
          - name: total_cash
            kind: instant
            unit: USD
            definition: Cash
            rows:
              - label: total cash
            examples: [Total debt]
        """;

    assertThatThrownBy(() -> load(yaml))
        .hasMessageContaining("'total_cash' does not match its example 'Total debt'");
  }
}
