package org.exhibit99.quarters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
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
  /** Of an extraction, whether its company's history is known without it. */
  public static final String ADDED = "added";

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
        (company, rows) ->
            rows(company, CompanyHistory.of(HistoryRows.exhibits(rows), kinds).stream());
    return HistoryRows.byCompany(extractions).flatMapGroups(history, schema());
  }

  /**
   * Those of the rows of {@link #from} that are new or other than they would be without some of the
   * extractions; all rows of a company of which none is set apart. Adding extractions takes no row
   * away.
   *
   * @param extractions as for {@link #from}, each with whether it is {@link #ADDED}
   */
  public Dataset<Row> changed(Dataset<Row> extractions) {
    MetricKinds kinds = metrics;
    FlatMapGroupsFunction<String, Row, Row> changes =
        (company, rows) -> changes(company, rows, kinds);
    return HistoryRows.byCompany(extractions, ADDED).flatMapGroups(changes, schema());
  }

  private static Encoder<Row> schema() {
    return Encoders.row(GoldTables.REPORTED_METRICS.schema());
  }

  private static Iterator<Row> changes(
      String company, Iterator<Row> extractions, MetricKinds metrics) {
    List<ReleasedExhibit> all = new ArrayList<>();
    List<ReleasedExhibit> before = new ArrayList<>();
    extractions.forEachRemaining(
        row -> {
          ReleasedExhibit exhibit = HistoryRows.exhibit(row);
          all.add(exhibit);
          if (!row.<Boolean>getAs(ADDED)) {
            before.add(exhibit);
          }
        });
    List<ReportedMetric> known =
        before.size() == all.size() ? List.of() : CompanyHistory.of(before, metrics);
    Map<Key, ReportedMetric> byKey = new HashMap<>();
    known.forEach(each -> byKey.put(Key.of(each), each));
    return rows(
        company,
        CompanyHistory.of(all, metrics).stream()
            .filter(each -> !each.equals(byKey.get(Key.of(each)))));
  }

  private static Iterator<Row> rows(String company, Stream<ReportedMetric> reported) {
    return reported.map(each -> HistoryRows.row(company, each)).iterator();
  }

  /** Of a company, what names a row. */
  private record Key(FactKey fact, String exhibit) {
    static Key of(ReportedMetric reported) {
      Print print = reported.followed().print();
      return new Key(FactKey.of(print), print.exhibit().id());
    }
  }
}
