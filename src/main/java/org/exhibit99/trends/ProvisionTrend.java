package org.exhibit99.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The trend of loan-loss provisions by calendar quarter, panel and group; each measure's formula is
 * the comment of its column in the table {@code provision_trend}.
 *
 * <p>A company that did not report a provision is missing, never zero.
 */
public final class ProvisionTrend {
  private ProvisionTrend() {}

  /**
   * The rows of {@code provision_trend}.
   *
   * @param series {@link CompanySeries#of} the company-quarters
   * @param universe whom the trend speaks of
   */
  public static Dataset<Row> from(Dataset<Row> series, Universe universe) {
    return since(series, Members.of(series, universe), RecomputedQuarters.BEGINNING);
  }

  /**
   * Those rows that {@link #from} has for a calendar quarter and all later ones.
   *
   * @param members the rows of {@code universe}
   * @param first the quarter, as {@code 2007Q3}
   */
  public static Dataset<Row> since(Dataset<Row> series, Dataset<Row> members, String first) {
    int number = CompanySeries.number(first);
    Dataset<Row> rows = Panels.of(provisions(series), CompanySeries.numbered(members), number);
    Dataset<Row> trend =
        rows.groupBy("q", "panel", "peer_group", "expected")
            .agg(
                expr("count(x)").as("companies"),
                expr("sum(x)").as("provision_total"),
                expr("array_sort(collect_list(x))").as("_provisions"),
                expr(annualized("total_assets")).as("provision_to_assets_bp"),
                expr("count(IF(x IS NULL, NULL, total_assets))").as("companies_with_assets"),
                expr(annualized("loans")).as("provision_to_loans_bp"),
                expr("count_if(x > x_before)").as("companies_raising"),
                expr("count_if(x < x_before)").as("companies_lowering"),
                expr("count_if(x = x_before)").as("companies_unchanged"),
                expr("count_if(x < 0)").as("companies_releasing"),
                expr("sum(allowance)").as("allowance_total"),
                expr("count(allowance)").as("companies_with_allowance"),
                expr("""
                        10000 * sum(IF(total_assets > 0, allowance, NULL))
                          / nullif(sum(IF(allowance IS NULL OR total_assets <= 0, NULL, total_assets)), 0)""")
                    .as("allowance_to_assets_bp"),
                expr("sum(net_charge_offs)").as("net_charge_offs_total"),
                expr("count(net_charge_offs)").as("companies_with_net_charge_offs"),
                expr(Changes.ofSameCompanies("x", "x_before")).as("_provision_before"),
                expr(Changes.ofSameCompanies("x", "x_year_ago")).as("_provision_year_ago"));
    return Changes.of(trend, "provision")
        .filter(col("q").geq(number))
        .withColumns(
            Map.of(
                "calendar_quarter", CompanySeries.name(),
                "quarter_end", CompanySeries.quarterEnd(),
                "coverage", expr("companies / expected"),
                "provision_mean", expr("provision_total / nullif(companies, 0)"),
                "provision_median", Spread.quartile("_provisions", 2),
                "provision_first_quartile", Spread.quartile("_provisions", 1),
                "provision_third_quartile", Spread.quartile("_provisions", 3),
                "top_ten_share", Spread.topTenShare("_provisions"),
                "herfindahl", Spread.herfindahl("_provisions")))
        .drop("q", "_provisions", "_provision_before", "_provision_year_ago");
  }

  private static Dataset<Row> provisions(Dataset<Row> series) {
    Column provision = CompanySeries.metric(series, "provision_for_loan_losses");
    return series
        .select(
            col("company_id"),
            col("q"),
            provision.as("x"),
            CompanySeries.metric(series, "total_assets").as("total_assets"),
            CompanySeries.metric(series, "loans").as("loans"),
            CompanySeries.metric(series, "allowance_for_loan_losses").as("allowance"),
            CompanySeries.metric(series, "net_charge_offs").as("net_charge_offs"))
        .withColumns(
            Map.of(
                "x_before", CompanySeries.before("x", 1),
                "x_year_ago", CompanySeries.before("x", 4)));
  }

  /** Four times the provisions to a base, over the companies that have both, in basis points. */
  private static String annualized(String base) {
    return String.format(
        Locale.ROOT,
        """
        40000 * sum(IF(%1$s > 0, x, NULL)) / nullif(sum(IF(x IS NULL OR %1$s <= 0, NULL, %1$s)), 0)""",
        base);
  }
}
