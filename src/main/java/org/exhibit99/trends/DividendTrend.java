package org.exhibit99.trends;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The trend of common dividends by calendar quarter, panel and group; each measure's formula is the
 * comment of its column in the table {@code dividend_trend}.
 *
 * <p>A dividend of zero counts as zero, one that nobody reported is missing.
 */
public final class DividendTrend {
  private DividendTrend() {}

  /**
   * The rows of {@code dividend_trend}.
   *
   * @param series {@link CompanySeries#of} the company-quarters
   * @param declarations the declarations that {@link DividendHistory#placed} gives their quarter
   * @param universe whom the trend speaks of
   */
  public static Dataset<Row> from(
      Dataset<Row> series, Dataset<Row> declarations, Universe universe) {
    return since(series, declarations, Members.of(series, universe), RecomputedQuarters.BEGINNING);
  }

  /**
   * Those rows that {@link #from} has for a calendar quarter and all later ones.
   *
   * @param members the rows of {@code universe}
   * @param first the quarter, as {@code 2007Q3}
   */
  public static Dataset<Row> since(
      Dataset<Row> series, Dataset<Row> declarations, Dataset<Row> members, String first) {
    int number = CompanySeries.number(first);
    Dataset<Row> dividends =
        dividends(series)
            .join(DividendHistory.specials(declarations), CompanySeries.keys(), "left");
    Dataset<Row> rows = Panels.of(dividends, CompanySeries.numbered(members), number);
    Dataset<Row> trend =
        rows.groupBy("q", "panel", "peer_group", "expected")
            .agg(
                expr("count(x)").as("companies"),
                expr("count_if(x > 0)").as("companies_declaring"),
                expr("count_if(x = 0)").as("companies_without_dividend"),
                expr("count_if(event = 'raised')").as("companies_raising"),
                expr("count_if(event = 'cut')").as("companies_cutting"),
                expr("count_if(event = 'held')").as("companies_holding"),
                expr("count_if(event = 'suspended')").as("companies_suspending"),
                expr("count_if(event = 'resumed')").as("companies_resuming"),
                expr("count_if(event = 'initiated')").as("companies_initiating"),
                expr("count(special)").as("companies_with_special"),
                expr("sum(CAST(special * shares AS DECIMAL(38,6)))").as("special_dividends_total"),
                expr("array_sort(collect_list(x))").as("_dividends"),
                expr("sum(amount)").as("dividends_total"),
                expr("count(amount)").as("companies_with_shares"),
                expr(payout("net_income")).as("payout_to_net_income"),
                expr(standing("net_income")).as("companies_with_net_income"),
                expr(payout("ffo")).as("payout_to_ffo"),
                expr(standing("ffo")).as("companies_with_ffo"),
                expr(payout("taxable_income")).as("payout_to_taxable_income"),
                expr(standing("taxable_income")).as("companies_with_taxable_income"),
                expr("array_sort(collect_list(IF(x IS NULL, NULL, dividend_yield)))").as("_yields"),
                expr("count(IF(x IS NULL, NULL, dividend_yield))").as("companies_with_yield"),
                expr("count_if(raises > 0)").as("companies_on_a_streak"),
                expr("max(raises)").as("longest_streak"),
                expr(Changes.ofSameCompanies("amount", "amount_before")).as("_dividends_before"),
                expr(Changes.ofSameCompanies("amount", "amount_year_ago"))
                    .as("_dividends_year_ago"));
    return Changes.of(trend, "dividends")
        .filter(col("q").geq(number))
        .withColumns(
            Map.of(
                "calendar_quarter", CompanySeries.name(),
                "quarter_end", CompanySeries.quarterEnd(),
                "coverage", expr("companies / expected"),
                "dividend_median", Spread.quartile("_dividends", 2),
                "dividend_first_quartile", Spread.quartile("_dividends", 1),
                "dividend_third_quartile", Spread.quartile("_dividends", 3),
                "yield_median", Spread.quartile("_yields", 2)))
        .drop("q", "_dividends", "_yields", "_dividends_before", "_dividends_year_ago");
  }

  private static Dataset<Row> dividends(Dataset<Row> series) {
    Dataset<Row> dividends =
        series
            .select(
                col("company_id"),
                col("q"),
                CompanySeries.metric(series, "dividends_per_common_share").as("x"),
                coalesce(
                        CompanySeries.metric(series, "shares_outstanding"),
                        CompanySeries.metric(series, "weighted_shares_basic"),
                        CompanySeries.metric(series, "weighted_shares_diluted"))
                    .as("shares"),
                CompanySeries.metric(series, "total_assets").as("total_assets"),
                coalesce(
                        CompanySeries.metric(series, "net_income_to_common"),
                        CompanySeries.metric(series, "net_income"))
                    .as("net_income"),
                CompanySeries.metric(series, "ffo").as("ffo"),
                CompanySeries.metric(series, "taxable_income").as("taxable_income"),
                CompanySeries.metric(series, "dividend_yield").as("dividend_yield"))
            .withColumn("amount", expr("CAST(x * shares AS DECIMAL(38,6))"))
            .withColumns(
                Map.of(
                    "x_before", CompanySeries.before("x", 1),
                    "x_year_ago", CompanySeries.before("x", 4),
                    "amount_before", CompanySeries.before("amount", 1),
                    "amount_year_ago", CompanySeries.before("amount", 4)));
    return DividendEvents.of(dividends);
  }

  /**
   * Dividends to an income, over the companies that have both; null unless the income is positive.
   */
  private static String payout(String income) {
    return String.format(
        Locale.ROOT,
        """
        IF(sum(IF(amount IS NULL, NULL, %1$s)) > 0,
          sum(IF(%1$s IS NULL, NULL, amount)) / sum(IF(amount IS NULL, NULL, %1$s)), NULL)""",
        income);
  }

  private static String standing(String income) {
    return String.format(Locale.ROOT, "count(IF(amount IS NULL, NULL, %s))", income);
  }
}
