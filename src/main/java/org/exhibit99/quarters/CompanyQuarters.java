package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.col;

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
 * One row a company-quarter, with a column for each metric.
 *
 * <p>A value is the newest revision of what was printed, in its most exact print, or derived where
 * amounts add up. Contradicting and doubtful prints never enter.
 */
public final class CompanyQuarters {
  private static final String TAKES_PART =
      "revision IS NOT NULL AND quarter_end IS NOT NULL AND months IN (0, 3, 6, 9, 12)";

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
    MetricKinds kinds = new MetricKinds(metrics);
    List<String> names = new ArrayList<>(metrics.stream().map(Metric::name).toList());
    FlatMapGroupsFunction<String, Row, Row> quarters =
        (company, rows) -> quarters(company, rows, kinds, names);
    return reportedMetrics
        .where(TAKES_PART)
        .select(QuarterRows.READ.stream().map(name -> col(name)).toArray(Column[]::new))
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapGroups(quarters, Encoders.row(GoldTables.companyQuarters(metrics).schema()));
  }

  private static Iterator<Row> quarters(
      String company, Iterator<Row> rows, MetricKinds kinds, List<String> names) {
    List<QuarterPrint> prints = new ArrayList<>();
    rows.forEachRemaining(row -> prints.add(QuarterRows.print(row)));
    return QuarterBook.of(prints, kinds).stream()
        .map(quarter -> QuarterRows.row(company, quarter, names))
        .iterator();
  }
}
