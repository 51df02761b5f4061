package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.mode;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Extractions put into the order in which the market learnt them, each with its company's fiscal
 * year end.
 *
 * <p>A release without a date takes that of the company's first dated release of the same newest
 * quarter: it is found twice. Where there is none, it is put behind the newest quarter's end, which
 * is as late as can be said for certain, and stays without a date.
 */
final class Releases {
  private static final String CALENDAR_YEAR_END = "1231";

  private Releases() {}

  /**
   * One row a release with facts and a company, columns as in {@code extractions} and {@code
   * newest_period_end}, {@code learnt_on}, {@code fiscal_year_end} (never null).
   */
  static Dataset<Row> of(Dataset<Row> extractions) {
    Dataset<Row> releases =
        extractions
            .filter("company_id IS NOT NULL AND size(facts) > 0")
            .withColumn("newest_period_end", expr(NEWEST_PERIOD_END))
            .withColumn("printed_year_end", expr(PRINTED_YEAR_END))
            .withColumn("stated_year_end", FiscalCalendar.checked(col("fiscal_year_end")));

    WindowSpec company = Window.partitionBy("company_id");
    WindowSpec quarter = Window.partitionBy("company_id", "newest_period_end");
    WindowSpec soFar =
        company
            .orderBy("learnt_on", "exhibit_id")
            .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    WindowSpec fromHere =
        company
            .orderBy("learnt_on", "exhibit_id")
            .rowsBetween(Window.currentRow(), Window.unboundedFollowing());
    return releases
        .withColumn(
            "reported_on", coalesce(col("reported_on"), min(col("reported_on")).over(quarter)))
        .withColumn("learnt_on", coalesce(col("reported_on"), col("newest_period_end")))
        .withColumns(
            Map.of(
                "year_end_before", last(col("stated_year_end"), true).over(soFar),
                "year_end_after", first(col("stated_year_end"), true).over(fromHere),
                "usual_year_end", mode(col("printed_year_end"), true).over(company)))
        .withColumn(
            "fiscal_year_end",
            coalesce(
                col("year_end_before"),
                col("year_end_after"),
                col("usual_year_end"),
                lit(CALENDAR_YEAR_END)))
        .drop(
            "printed_year_end",
            "stated_year_end",
            "year_end_before",
            "year_end_after",
            "usual_year_end");
  }

  /** Dividends are declared ahead of the quarter that is reported, so they say least. */
  private static final String NEWEST_PERIOD_END =
      """
      coalesce(
        array_max(transform(
          filter(facts, f -> f.months > 0 AND f.metric <> 'dividends_per_common_share'),
          f -> f.period_end)),
        array_max(transform(facts, f -> f.period_end)))""";

  /** The end of the newest twelve months that the release prints. */
  private static final String PRINTED_YEAR_END =
      """
      date_format(
        array_max(transform(filter(facts, f -> f.months = 12), f -> f.period_end)), 'MMdd')""";
}
