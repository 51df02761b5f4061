package org.exhibit99.quarters;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
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
   * @param extractions as {@link ReportedMetrics#from} takes them: all of a company or none
   */
  public Dataset<Row> from(Dataset<Row> extractions) {
    MetricKinds kinds = new MetricKinds(metrics);
    List<String> names = new ArrayList<>(metrics.stream().map(Metric::name).toList());
    FlatMapGroupsFunction<String, Row, Row> quarters =
        (company, rows) -> quarters(company, rows, kinds, names);
    return HistoryRows.byCompany(extractions)
        .flatMapGroups(quarters, Encoders.row(GoldTables.companyQuarters(metrics).schema()));
  }

  private static Iterator<Row> quarters(
      String company, Iterator<Row> extractions, MetricKinds kinds, List<String> names) {
    List<QuarterPrint> prints =
        CompanyHistory.of(HistoryRows.exhibits(extractions), kinds).stream()
            .map(QuarterPrint::of)
            .flatMap(Optional::stream)
            .toList();
    return QuarterBook.of(prints, kinds).stream()
        .map(quarter -> QuarterRows.row(company, quarter, names))
        .iterator();
  }
}
