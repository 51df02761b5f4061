package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.exhibit99.model.Metric;

/**
 * One row a company-quarter, with a column for each metric.
 *
 * <p>A value is the newest revision of what was printed, in its most exact print, or derived where
 * amounts add up. Contradicting and doubtful prints never enter.
 */
public final class CompanyQuarters {
  private static final List<String> IDENTITY =
      List.of(
          "company_id",
          "fiscal_year",
          "fiscal_quarter",
          "cik",
          "company",
          "ticker",
          "sic",
          "sector",
          "sub_sector",
          "reit",
          "period_end",
          "calendar_quarter",
          "reported_on");

  private static final List<String> HISTORY =
      List.of("status", "first_reported_at", "last_reported_at", "sources");

  private final List<Metric> metrics;

  /**
   * @param metrics the dictionary; each becomes a column of its own name
   */
  public CompanyQuarters(List<Metric> metrics) {
    this.metrics = List.copyOf(metrics);
  }

  /**
   * The rows of {@code company_quarters}.
   *
   * @param reportedMetrics rows as {@link ReportedMetrics} makes them: all of a company or none
   */
  public Dataset<Row> from(Dataset<Row> reportedMetrics) {
    Dataset<Row> values = QuarterValues.of(reportedMetrics, metrics);
    List<Column> columns = new ArrayList<>();
    columns.add(mapOf("status"));
    columns.add(mapOf("first_reported_at"));
    columns.add(mapOf("last_reported_at"));
    columns.add(mapOf("source").as("sources"));
    for (Metric metric : metrics) {
      columns.add(
          expr(String.format(Locale.ROOT, "max(value) FILTER (WHERE metric = '%s')", metric.name()))
              .as(metric.name()));
    }
    Dataset<Row> wide =
        values
            .groupBy("company_id", "fiscal_year", "fiscal_quarter")
            .agg(
                expr("min(first_reported_at) FILTER (WHERE status = 'reported')").as("reported_on"),
                columns.toArray(Column[]::new));
    return wide.join(
            companies(reportedMetrics),
            List.of("company_id", "fiscal_year", "fiscal_quarter").toArray(String[]::new))
        .withColumn("sub_sector", subSector())
        .select(ordered());
  }

  /**
   * What the releases that print a quarter say of the company; the first to know something wins.
   */
  private static Dataset<Row> companies(Dataset<Row> reportedMetrics) {
    return reportedMetrics
        .filter("revision IS NOT NULL AND fiscal_quarter IS NOT NULL")
        .groupBy("company_id", "fiscal_year", "fiscal_quarter")
        .agg(
            expr("mode(period_end, true)").as("period_end"),
            expr("max(calendar_quarter)").as("calendar_quarter"),
            max("cik").as("cik"),
            firstKnown("company"),
            firstKnown("ticker"),
            firstKnown("sic"),
            firstKnown("reit"))
        .withColumn("company", orLatest("company"))
        .withColumn("ticker", orLatest("ticker"))
        .withColumn("sic", orLatest("sic"))
        .withColumn("reit", orLatest("reit"))
        .withColumn("sector", Sectors.sector())
        .withColumn("reit", Sectors.reit());
  }

  private static Column firstKnown(String name) {
    return expr(String.format(
            Locale.ROOT,
            "min_by(%1$s, struct(learnt_on, exhibit_id)) FILTER (WHERE %1$s IS NOT NULL)",
            name))
        .as(name);
  }

  private static Column orLatest(String name) {
    WindowSpec company =
        Window.partitionBy("company_id")
            .orderBy("period_end", "fiscal_year", "fiscal_quarter")
            .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    return coalesce(col(name), last(col(name), true).over(company));
  }

  /** A REIT that lends states interest or provisions; one that owns buildings states FFO. */
  private Column subSector() {
    return when(
        col("reit"),
        when(everStates("net_interest_income", "provision_for_loan_losses"), "mortgage")
            .when(everStates("ffo", "ffo_per_diluted_share"), "equity"));
  }

  private Column everStates(String... names) {
    Column states = lit(false);
    for (Metric metric : metrics) {
      if (List.of(names).contains(metric.name())) {
        states = states.or(col(metric.name()).isNotNull());
      }
    }
    return max(states).over(Window.partitionBy("company_id"));
  }

  private static Column mapOf(String field) {
    return expr(String.format(
            Locale.ROOT,
            """
            map_from_entries(array_sort(collect_list(struct(metric, %1$s))
              FILTER (WHERE %1$s IS NOT NULL)))""",
            field))
        .as(field);
  }

  /** The columns in the table's order. */
  private Column[] ordered() {
    List<Column> columns = new ArrayList<>();
    for (String name : IDENTITY) {
      columns.add(col(name));
    }
    metrics.forEach(metric -> columns.add(col(metric.name())));
    for (String name : HISTORY) {
      columns.add(col(name));
    }
    return columns.toArray(Column[]::new);
  }
}
