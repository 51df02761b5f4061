package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exhibit99.facts.MetricDictionary.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BottomLineTest {
  private static final String NET = "Net income";
  private static final String TO_COMMON = "Net income available to common shareholders";

  /** How firmly the row of a label names a metric, by the rows around it. */
  private static int rank(String label, String metric, String lines) {
    List<TableRow> rows = Rows.of(Statement.INCOME, lines);
    int at = rows.stream().map(row -> row.path().leaf()).toList().indexOf(label);
    return new BottomLine(rows).rank(at, match(rows.get(at), metric));
  }

  private static int rank(String label, String lines) {
    return rank(label, "net_income", lines);
  }

  private static Match match(TableRow row, String metric) {
    return row.matches().stream()
        .filter(match -> match.metric().name().equals(metric))
        .findFirst()
        .orElseThrow();
  }

  private static int alone(String label, String metric) {
    return match(Rows.of(Statement.INCOME, label + " | 90").get(0), metric).row().rank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net income attributable to noncontrolling interests",
        "Less: non-controlling interest",
        "Minority interest in earnings"
      })
  void takesTheLineToCommonForTheCompanysOwnBehindTheShareOfOthers(String others) {
    assertThat(
            rank(
                TO_COMMON,
                """
                Net income | 100
                %s | (10)
                Net income available to common shareholders | 90
                """
                    .formatted(others)))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Preferred dividends",
        "Distributions to preferred shareholders",
        "Redeemable preferred units",
        "Net income attributable to Larkspur"
      })
  void leavesTheLineToCommonWhereAnotherLineStandsBetween(String between) {
    assertThat(
            rank(
                TO_COMMON,
                """
                Net income | 100
                Net income attributable to noncontrolling interests | (10)
                %s | 5
                Net income available to common shareholders | 85
                """
                    .formatted(between)))
        .isEqualTo(alone(TO_COMMON, "net_income"));
  }

  @Test
  void leavesTheLineToCommonWherePreferredDividendsStandBeforeTheShareOfOthers() {
    String lines =
        """
        Net income | 100
        Distributions to preferred shareholders | (15)
        Net income attributable to noncontrolling interests | (10)
        Net income available to common shareholders | 75
        """;
    assertThat(rank(TO_COMMON, lines)).isEqualTo(alone(TO_COMMON, "net_income"));
    assertThat(rank(NET, lines)).isEqualTo(alone(NET, "net_income"));
  }

  @Test
  void looksPastOtherLinesForTheShareOfOthers() {
    assertThat(
            rank(
                TO_COMMON,
                """
                Net income | 100
                Minority interest | (10)
                Revenues | 1
                Rents | 2
                Sales | 3
                Net income available to common shareholders | 90
                """))
        .isZero();
  }

  @Test
  void leavesTheLineToCommonWhereTheShareOfOthersIsFarOrOpensTheTable() {
    assertThat(
            rank(
                TO_COMMON,
                """
                Net income | 100
                Minority interest | (10)
                Fees | 1
                Rents | 2
                Sales | 3
                Other | 4
                Net income available to common shareholders | 90
                """))
        .isEqualTo(alone(TO_COMMON, "net_income"));
    assertThat(
            rank(
                TO_COMMON,
                """
                Minority interest | (10)
                Net income available to common shareholders | 90
                """))
        .isEqualTo(alone(TO_COMMON, "net_income"));
  }

  @Test
  void takesNetIncomeForALastResortWhereTheShareOfOthersIsStillToComeOff() {
    assertThat(
            rank(
                NET,
                """
                Net income | 100
                Net income attributable to noncontrolling interests | (10)
                Net income available to common shareholders | 90
                """))
        .isGreaterThan(alone(TO_COMMON, "net_income"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fees | 4",
        "Minority interest | (10)",
        "Minority interest | (10)\nPreferred dividends | (5)\nNet income available to common"
            + " shareholders | 85",
        "Net income available to common shareholders | 100\nMinority interest | (10)",
      })
  void leavesNetIncomeWhereNoOwnLineFollowsTheShareOfOthers(String below) {
    assertThat(rank(NET, "Net income | 100\n" + below)).isEqualTo(alone(NET, "net_income"));
  }

  @Test
  void leavesOtherMetricsAlone() {
    assertThat(
            rank(
                TO_COMMON,
                "net_income_to_common",
                """
                Net income | 100
                Minority interest | (10)
                Net income available to common shareholders | 90
                """))
        .isEqualTo(alone(TO_COMMON, "net_income_to_common"));
  }
}
