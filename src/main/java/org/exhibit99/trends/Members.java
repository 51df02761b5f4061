package org.exhibit99.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.max;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Who is in the universe in a calendar quarter, why, and in which groups: the rows of the table
 * {@code universe}.
 */
public final class Members {
  /** For how many quarters behind its last report a company is still expected. */
  static final int EXPECTED_QUARTERS = 4;

  private Members() {}

  /**
   * The rows of {@code universe}: one a company and calendar quarter in which it reported anything,
   * or in one of the four before.
   *
   * @param series {@link CompanySeries#of} the company-quarters
   * @param universe who belongs
   */
  public static Dataset<Row> of(Dataset<Row> series, Universe universe) {
    WindowSpec recent =
        Window.partitionBy("company_id").orderBy("q").rangeBetween(-EXPECTED_QUARTERS, 0);
    Dataset<Row> reports =
        series.select(
            col("company_id"),
            col("q"),
            col("period_end"),
            col("company"),
            col("cik"),
            col("sic"),
            col("reit"),
            col("sub_sector"),
            CompanySeries.metric(series, "total_assets").as("total_assets"));
    Dataset<Row> frame = expected(reports).join(reports, CompanySeries.keys(), "left");
    Map<String, Column> known = new HashMap<>();
    for (String carried : List.of("company", "cik", "sic", "reit", "sub_sector")) {
      known.put(carried, last(col(carried), true).over(recent));
    }
    known.put("reported", col("period_end").isNotNull());
    known.put("assets", last(col("total_assets"), true).over(recent));
    known.put("quarter_end", CompanySeries.quarterEnd());
    known.put("calendar_quarter", CompanySeries.name());
    return universe
        .judge(frame.withColumns(known))
        .withColumn("_third", THIRD)
        .withColumn("peer_groups", expr(GROUPS))
        .drop("q", "_third", "total_assets", "period_end");
  }

  /** Company and quarter for each report and the quarters in which another is expected. */
  private static Dataset<Row> expected(Dataset<Row> reports) {
    return reports
        .selectExpr(
            "company_id",
            String.format(Locale.ROOT, "explode(sequence(q, q + %d)) AS q", EXPECTED_QUARTERS))
        .distinct()
        .crossJoin(broadcast(reports.agg(max("q").as("newest"))))
        .filter("q <= newest")
        .drop("newest");
  }

  private static final Column THIRD =
      expr(
          """
          ntile(3) OVER (PARTITION BY q, member AND assets IS NOT NULL
            ORDER BY assets DESC, company_id)""");

  private static final String GROUPS =
      """
      IF(member,
        array_compact(array(
          'all',
          IF(sub_sector IN ('mortgage', 'equity'), sub_sector, NULL),
          IF(assets IS NULL, NULL, array('large', 'middle', 'small')[_third - 1]))),
        CAST(array() AS ARRAY<STRING>))""";
}
