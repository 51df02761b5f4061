package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.model.Metric;

/**
 * Every value that every release printed, in the order in which the market learnt them.
 *
 * <p>One row for each company, metric, period and exhibit; what the rows mean is said in the
 * comments of the table {@code reported_metrics}. All work is by company, and the order in which
 * extractions arrive makes no difference.
 */
public final class ReportedMetrics {
  private static final List<String> READ =
      List.of(
          "company_id",
          "exhibit_id",
          "accession",
          "cik",
          "company",
          "ticker",
          "sic",
          "reit",
          "fiscal_year_end",
          "form",
          "exhibit_type",
          "reported_on",
          "sha256",
          "original",
          "kind",
          "facts");

  private final MetricKinds metrics;

  /**
   * @param metrics the dictionary; facts of other metrics are left out
   */
  public ReportedMetrics(List<Metric> metrics) {
    this.metrics = new MetricKinds(metrics);
  }

  /**
   * The rows of {@code reported_metrics}.
   *
   * @param extractions rows of {@code extractions}, with {@code company_id}, {@code cik} and {@code
   *     original} as {@link Identities} resolves them: all of a company or none; with only those
   *     reported up to a day, the result is what was known on that day
   */
  public Dataset<Row> from(Dataset<Row> extractions) {
    MetricKinds kinds = metrics;
    FlatMapGroupsFunction<String, Row, Row> history =
        (company, rows) -> history(company, rows, kinds);
    return extractions
        .where(col("company_id").isNotNull().and(size(col("facts")).gt(0)))
        .select(READ.stream().map(name -> col(name)).toArray(Column[]::new))
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapGroups(history, Encoders.row(GoldTables.REPORTED_METRICS.schema()));
  }

  private static Iterator<Row> history(
      String company, Iterator<Row> extractions, MetricKinds metrics) {
    List<ReleasedExhibit> exhibits = new ArrayList<>();
    extractions.forEachRemaining(row -> exhibits.add(HistoryRows.exhibit(row)));
    return CompanyHistory.of(exhibits, metrics).stream()
        .map(reported -> HistoryRows.row(company, reported))
        .iterator();
  }
}
