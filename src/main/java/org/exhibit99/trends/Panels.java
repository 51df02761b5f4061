package org.exhibit99.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Which companies stand in which row of a trend.
 *
 * <p>Groups are those of {@link Members}. Panels: {@code all}, every reporter; {@code matched},
 * those that reported in the quarter before too; {@code matched year}, a year before too; {@code
 * fixed}, those that reported in every quarter of the window of the newest {@value #FIXED_QUARTERS}
 * quarters.
 */
final class Panels {
  /** The length of the fixed panel's window. */
  static final int FIXED_QUARTERS = 12;

  private Panels() {}

  /**
   * One row a company, quarter, group and panel, with {@code expected}, the number of companies in
   * the group that reported in the quarter or one of the four before. A company that is expected
   * and did not report has a row in panel {@code all}, with nulls.
   *
   * @param series one row a company and quarter with {@code x}, which says by being null whether
   *     the company reported, {@code x_before} and {@code x_year_ago}
   * @param members the rows of {@code universe} with {@code q}
   * @param from the number of the first quarter that is asked for; those that it is compared with
   *     are there too
   */
  static Dataset<Row> of(Dataset<Row> series, Dataset<Row> members, int from) {
    WindowSpec recent =
        Window.partitionBy("company_id").orderBy("q").rangeBetween(-Members.EXPECTED_QUARTERS, 0);
    Dataset<Row> reports = series.filter("x IS NOT NULL");
    Dataset<Row> expected =
        members
            .select("company_id", "q", "member", "peer_groups")
            .join(reports, CompanySeries.keys(), "left")
            .withColumn("_recent", count(col("x")).over(recent))
            .filter("member AND _recent > 0");
    return fixed(expected)
        .filter(col("q").geq(from - CompanySeries.YEAR))
        .withColumn("peer_group", explode(col("peer_groups")))
        .withColumn("expected", count(lit(1)).over(Window.partitionBy("q", "peer_group")))
        .withColumn("panel", expr(PANELS))
        .filter("panel <> 'fixed' OR peer_group IN ('all', 'mortgage', 'equity')");
  }

  /**
   * Adds {@code _fixed}, and leaves out what lies behind the newest report. The window ends with
   * the newest quarter in which at least half of those expected reported, so that the first
   * reporters of a new quarter do not empty the panel.
   */
  private static Dataset<Row> fixed(Dataset<Row> members) {
    Dataset<Row> window =
        members
            .groupBy("q")
            .agg(expr("count(x)").as("reporting"), count(lit(1)).as("expected"))
            .agg(
                expr("max(q) FILTER (WHERE reporting > 0)").as("_newest"),
                expr("max(q) FILTER (WHERE 2 * reporting >= expected)").as("_last"),
                expr("min(q)").as("_least"))
            .selectExpr(
                "_newest",
                "_last",
                String.format(
                    Locale.ROOT, "greatest(_least, _last - %d) AS _first", FIXED_QUARTERS - 1));
    Column reports =
        expr(
            "count_if(x IS NOT NULL AND q BETWEEN _first AND _last) OVER (PARTITION BY company_id)");
    return members
        .crossJoin(broadcast(window))
        .filter("q <= _newest")
        .withColumn("_reports", reports)
        .withColumn("_fixed", expr("q BETWEEN _first AND _last AND _reports = _last - _first + 1"))
        .drop("_newest", "_first", "_last", "_reports");
  }

  private static final String PANELS =
      """
      explode(array_compact(array(
        'all',
        IF(x IS NOT NULL AND x_before IS NOT NULL, 'matched', NULL),
        IF(x IS NOT NULL AND x_year_ago IS NOT NULL, 'matched year', NULL),
        IF(x IS NOT NULL AND _fixed, 'fixed', NULL))))""";
}
