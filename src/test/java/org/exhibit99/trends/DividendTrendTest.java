package org.exhibit99.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.TrendTables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class DividendTrendTest {
  @Test
  void namesWhatBecameOfADividend() {
    // company, quarter number, dividend, the one before
    Dataset<Row> series =
        SharedSpark.session()
            .sql(
                """
                SELECT company_id, q, CAST(x AS DECIMAL(38,6)) AS x,
                  CAST(x_before AS DECIMAL(38,6)) AS x_before
                FROM VALUES
                  ('a', 1, 0.50, NULL), ('a', 2, 0.55, 0.50), ('a', 3, 0.55, 0.55),
                  ('a', 4, 0.60, 0.55), ('a', 5, 0.40, 0.60), ('a', 6, 0.00, 0.40),
                  ('a', 7, 0.00, 0.00), ('a', 8, 0.10, 0.00), ('a', 9, 0.20, 0.10),
                  ('b', 1, 0.00, NULL), ('b', 2, 0.10, 0.00),
                  ('c', 1, 0.20, NULL), ('c', 3, 0.30, NULL), ('c', 4, 0.40, 0.30),
                  ('c', 5, NULL, 0.40), ('c', 6, 0.50, NULL)
                  AS t(company_id, q, x, x_before)""");
    assertThat(
            DividendEvents.of(series)
                .orderBy("company_id", "q")
                .selectExpr("concat_ws(' ', company_id, q, coalesce(event, '-'), raises)")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly(
            "a 1 - 0",
            "a 2 raised 1",
            "a 3 held 1",
            "a 4 raised 2",
            "a 5 cut 0",
            "a 6 suspended 0",
            "a 7 none 0",
            "a 8 resumed 0",
            "a 9 raised 1",
            "b 1 - 0",
            "b 2 initiated 0",
            "c 1 - 0",
            "c 3 - 0",
            "c 4 raised 1",
            "c 5 - 0",
            "c 6 - 0");
  }

  @Test
  void countsEventsAndWeighsAmounts() {
    List<Quarter> quarters =
        List.of(
            Quarter.of(1, "2007Q1").dividend("0.50").with("shares_outstanding", "1000"),
            Quarter.of(2, "2007Q1").dividend("0.20").with("weighted_shares_basic", "2000"),
            Quarter.of(3, "2007Q1").dividend("0.30"),
            Quarter.of(4, "2007Q1").dividend("0.10").with("shares_outstanding", "500"),
            Quarter.of(1, "2007Q2")
                .dividend("0.60")
                .with("shares_outstanding", "1000")
                .with("net_income", "5000")
                .with("net_income_to_common", "1200")
                .with("dividend_yield", "0.10"),
            Quarter.of(2, "2007Q2")
                .dividend("0")
                .with("weighted_shares_basic", "2000")
                .with("net_income", "-200")
                .with("dividend_yield", "0.20"),
            Quarter.of(3, "2007Q2").dividend("0.30").with("ffo", "900"),
            Quarter.of(4, "2007Q2").with("shares_outstanding", "500"),
            Quarter.of(5, "2007Q2").dividend("0.15"));
    Dataset<Row> trend = trend(quarters);
    Row all = Quarter.find(trend, "2007Q2", "all", "all");
    assertThat(
            Quarter.told(
                all,
                "companies",
                "expected",
                "companies_declaring",
                "companies_without_dividend",
                "companies_raising",
                "companies_cutting",
                "companies_holding",
                "companies_suspending",
                "companies_resuming",
                "companies_initiating",
                "dividend_median",
                "dividend_first_quartile",
                "dividend_third_quartile"))
        .containsExactly(
            "companies=4",
            "expected=5",
            "companies_declaring=3",
            "companies_without_dividend=1",
            "companies_raising=1",
            "companies_cutting=0",
            "companies_holding=1",
            "companies_suspending=1",
            "companies_resuming=0",
            "companies_initiating=0",
            "dividend_median=0.225",
            "dividend_first_quartile=0.1125",
            "dividend_third_quartile=0.375");
    // 0.60 x 1,000 of 1,200 less 200; of the quarter before 500 + 400 + 50
    assertThat(
            Quarter.told(
                all,
                "dividends_total",
                "companies_with_shares",
                "dividends_change_quarter",
                "payout_to_net_income",
                "companies_with_net_income",
                "payout_to_ffo",
                "companies_with_ffo",
                "payout_to_taxable_income",
                "yield_median",
                "companies_with_yield",
                "companies_on_a_streak",
                "longest_streak"))
        .containsExactly(
            "dividends_total=600",
            "companies_with_shares=2",
            "dividends_change_quarter=-350",
            "payout_to_net_income=0.6",
            "companies_with_net_income=2",
            "payout_to_ffo=null",
            "companies_with_ffo=0",
            "payout_to_taxable_income=null",
            "yield_median=0.15",
            "companies_with_yield=2",
            "companies_on_a_streak=1",
            "longest_streak=1");
    assertThat(
            Quarter.told(
                Quarter.find(trend, "2007Q2", "matched", "all"),
                "companies",
                "dividends_total",
                "dividends_change_quarter"))
        .containsExactly("companies=3", "dividends_total=600", "dividends_change_quarter=-300");
    assertThat(trend.columns())
        .containsExactlyInAnyOrder(TrendTables.DIVIDEND_TREND.schema().fieldNames());
  }

  @Test
  void aGapIsNeitherACutNorASuspension() {
    List<Quarter> quarters =
        new ArrayList<>(
            List.of(
                Quarter.of(1, "2007Q1").dividend("0.50"),
                Quarter.of(1, "2007Q2"),
                Quarter.of(1, "2007Q3").dividend("0.10"),
                Quarter.of(2, "2007Q2").dividend("0.10")));
    Row gap = Quarter.find(trend(quarters), "2007Q2", "all", "all");
    assertThat(Quarter.told(gap, "companies", "expected", "companies_suspending"))
        .containsExactly("companies=1", "expected=2", "companies_suspending=0");
    Row after = Quarter.find(trend(quarters), "2007Q3", "all", "all");
    assertThat(Quarter.told(after, "companies", "companies_cutting", "companies_resuming"))
        .containsExactly("companies=1", "companies_cutting=0", "companies_resuming=0");
  }

  private static Dataset<Row> trend(List<Quarter> quarters) {
    return DividendTrend.from(
        Quarter.table(quarters), Declared.placed(List.of(), quarters), Universe.ofReits());
  }
}
