package org.exhibit99.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Which companies stand in which row of a trend.
 *
 * <p>Groups: {@code all}, {@code mortgage}, {@code equity}, and {@code large}, {@code middle},
 * {@code small} by thirds of the newest total assets of the last four quarters. Panels: {@code
 * all}, every reporter; {@code matched}, those that reported in the quarter before too; {@code
 * matched year}, a year before too; {@code fixed}, those that reported in every quarter of the
 * window of the newest {@value #FIXED_QUARTERS} quarters.
 */
final class Panels {
  /** For how many quarters behind its last report a company is still expected. */
  static final int EXPECTED_QUARTERS = 4;

  /** The length of the fixed panel's window. */
  static final int FIXED_QUARTERS = 12;

  private Panels() {}

  /**
   * One row a company, quarter, group and panel, with {@code expected}, the number of companies in
   * the group that reported in the quarter or one of the four before. A company that is expected
   * and did not report has a row in panel {@code all}, with nulls.
   *
   * @param series one row a company and quarter with {@code x}, which says by being null whether
   *     the company reported, {@code x_before}, {@code x_year_ago}, {@code total_assets}
   */
  static Dataset<Row> of(Dataset<Row> series, Universe universe) {
    WindowSpec recent =
        Window.partitionBy("company_id").orderBy("q").rangeBetween(-EXPECTED_QUARTERS, 0);
    Dataset<Row> frame =
        expected(series)
            .join(series.filter("x IS NOT NULL"), new String[] {"company_id", "q"}, "left")
            .withColumn("cik", last(col("cik"), true).over(recent))
            .withColumn("reit", last(col("reit"), true).over(recent))
            .withColumn("sub_sector", last(col("sub_sector"), true).over(recent))
            .withColumn("_assets", last(col("total_assets"), true).over(recent))
            .withColumn("quarter_end", CompanySeries.quarterEnd());
    Dataset<Row> members = fixed(universe.select(frame));
    Column size =
        expr("ntile(3) OVER (PARTITION BY q, _assets IS NULL ORDER BY _assets DESC, company_id)");
    return members
        .withColumn("_size", size)
        .withColumn("peer_group", expr(GROUPS))
        .withColumn("expected", count(lit(1)).over(Window.partitionBy("q", "peer_group")))
        .withColumn("panel", expr(PANELS))
        .filter("panel <> 'fixed' OR peer_group IN ('all', 'mortgage', 'equity')");
  }

  /** Company and quarter for each report and the quarters in which another is expected. */
  private static Dataset<Row> expected(Dataset<Row> series) {
    Dataset<Row> reports = series.filter("x IS NOT NULL");
    Dataset<Row> newest = reports.agg(max("q").as("newest"));
    return reports
        .selectExpr(
            "company_id",
            String.format(Locale.ROOT, "explode(sequence(q, q + %d)) AS q", EXPECTED_QUARTERS))
        .distinct()
        .crossJoin(broadcast(newest))
        .filter("q <= newest")
        .drop("newest");
  }

  /**
   * Adds {@code _fixed}. The window ends with the newest quarter in which at least half of those
   * expected reported, so that the first reporters of a new quarter do not empty the panel.
   */
  private static Dataset<Row> fixed(Dataset<Row> members) {
    Dataset<Row> window =
        members
            .groupBy("q")
            .agg(expr("count(x)").as("reporting"), count(lit(1)).as("expected"))
            .agg(
                expr("max(q) FILTER (WHERE 2 * reporting >= expected)").as("_last"),
                expr("min(q)").as("_least"))
            .selectExpr(
                "_last",
                String.format(
                    Locale.ROOT, "greatest(_least, _last - %d) AS _first", FIXED_QUARTERS - 1));
    Column reports =
        expr(
            "count_if(x IS NOT NULL AND q BETWEEN _first AND _last) OVER (PARTITION BY company_id)");
    return members
        .crossJoin(broadcast(window))
        .withColumn("_reports", reports)
        .withColumn("_fixed", expr("q BETWEEN _first AND _last AND _reports = _last - _first + 1"))
        .drop("_first", "_last", "_reports");
  }

  private static final String GROUPS =
      """
      explode(array_compact(array(
        'all',
        IF(sub_sector IN ('mortgage', 'equity'), sub_sector, NULL),
        IF(_assets IS NULL, NULL, array('large', 'middle', 'small')[_size - 1]))))""";

  private static final String PANELS =
      """
      explode(array_compact(array(
        'all',
        IF(x IS NOT NULL AND x_before IS NOT NULL, 'matched', NULL),
        IF(x IS NOT NULL AND x_year_ago IS NOT NULL, 'matched year', NULL),
        IF(x IS NOT NULL AND _fixed, 'fixed', NULL))))""";
}
