package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Unit;

/**
 * One value for each company, metric and fiscal quarter: the printed one, or else one derived from
 * the year and the year to date where amounts add up.
 *
 * <p>A derived quarter is, in this order of preference: for the second, six months less the first
 * quarter; for the third, nine months less six; for the fourth, the year less nine months, or less
 * the three printed quarters. Earnings per share, share counts, ratios and instants do not add up
 * and are never derived; a derived dividend below zero is none.
 */
final class QuarterValues {
  private static final String DIVIDEND = "dividends_per_common_share";

  private QuarterValues() {}

  /** Whether the amounts of two quarters add up to that of the half year. */
  static boolean addsUp(Metric metric) {
    return metric.kind() == Metric.Kind.DURATION
        && (metric.unit() == Unit.USD || metric.name().equals(DIVIDEND));
  }

  /**
   * Columns company_id, metric, fiscal_year, fiscal_quarter, {@code value}, {@code status}, {@code
   * first_reported_at}, {@code last_reported_at}, {@code source}.
   */
  static Dataset<Row> of(Dataset<Row> reportedMetrics, List<Metric> metrics) {
    Object[] additive = metrics.stream().filter(QuarterValues::addsUp).map(Metric::name).toArray();
    return known(reportedMetrics)
        .groupBy("company_id", "metric", "fiscal_year")
        .agg(
            ending(1, 3, "q1"),
            ending(2, 3, "q2"),
            ending(3, 3, "q3"),
            ending(4, 3, "q4"),
            ending(2, 6, "half"),
            ending(3, 9, "nine"),
            ending(4, 12, "year"))
        .withColumn("adds_up", col("metric").isin(additive))
        .withColumn("first_quarter", expr(printed("q1")))
        .withColumn("second_quarter", coalesce(expr(printed("q2")), expr(less("half", "q1"))))
        .withColumn("third_quarter", coalesce(expr(printed("q3")), expr(less("nine", "half"))))
        .withColumn(
            "fourth_quarter",
            coalesce(
                expr(printed("q4")),
                expr(less("year", "nine")),
                expr(less("year", "q1", "q2", "q3"))))
        .selectExpr(
            "company_id",
            "metric",
            "fiscal_year",
            """
            posexplode(array(first_quarter, second_quarter, third_quarter, fourth_quarter))
              AS (position, entry)""")
        .filter("entry IS NOT NULL")
        .selectExpr(
            "company_id", "metric", "fiscal_year", "position + 1 AS fiscal_quarter", "entry.*")
        .filter(
            col("status")
                .equalTo("reported")
                .or(col("metric").notEqual(DIVIDEND))
                .or(col("value").geq(0)));
  }

  /** The newest value of each length that ends with each fiscal quarter, as a struct. */
  private static Dataset<Row> known(Dataset<Row> reportedMetrics) {
    return reportedMetrics
        .filter("revision IS NOT NULL AND fiscal_quarter IS NOT NULL")
        .filter("months IN (0, 3) OR months = 3 * fiscal_quarter")
        .groupBy("company_id", "metric", "fiscal_year", "fiscal_quarter", "months")
        .agg(
            expr("""
                    min_by(
                      struct(value, exhibit_id, accession, period_end, months, label, quote,
                        location),
                      struct(-unix_date(revised_on), grain, learnt_on, coalesce(accession, '~'),
                        exhibit_id)) FILTER (WHERE latest)""")
                .as("print"),
            expr("min(reported_on)").as("first_reported_at"),
            expr("max(reported_on)").as("last_reported_at"))
        .filter("print IS NOT NULL")
        .withColumn("known", expr("struct(print, first_reported_at, last_reported_at)"));
  }

  /** What is known of the months that end with a fiscal quarter; an instant stands with three. */
  private static Column ending(int quarter, int months, String name) {
    Column applies =
        col("fiscal_quarter")
            .equalTo(quarter)
            .and(months == 3 ? col("months").isin(0, 3) : col("months").equalTo(months));
    return max(when(applies, col("known"))).as(name);
  }

  private static String printed(String one) {
    return """
        IF(@ IS NULL, NULL, struct(
          @.print.value AS value,
          'reported' AS status,
          @.first_reported_at AS first_reported_at,
          @.last_reported_at AS last_reported_at,
          struct(@.print.*, CAST(array() AS ARRAY<%s>) AS less) AS source))"""
        .replace("@", one)
        .replace("%s", PRINT);
  }

  private static String less(String whole, String... parts) {
    List<String> all = new ArrayList<>(List.of(whole));
    all.addAll(List.of(parts));
    return String.format(
        Locale.ROOT,
        """
        IF(NOT adds_up OR %1$s, NULL, struct(
          CAST(%2$s AS DECIMAL(38,6)) AS value,
          'derived' AS status,
          %3$s AS first_reported_at,
          %4$s AS last_reported_at,
          struct(%5$s.print.*, CAST(array(%6$s) AS ARRAY<%7$s>) AS less) AS source))""",
        joined(all, " IS NULL", " OR "),
        joined(all, ".print.value", " - "),
        "greatest(" + joined(all, ".first_reported_at", ", ") + ")",
        "greatest(" + joined(all, ".last_reported_at", ", ") + ")",
        whole,
        joined(List.of(parts), ".print", ", "),
        PRINT);
  }

  private static String joined(List<String> names, String suffix, String separator) {
    return names.stream().map(name -> name + suffix).collect(Collectors.joining(separator));
  }

  private static final String PRINT =
      """
      STRUCT<value: DECIMAL(38,6), exhibit_id: STRING, accession: STRING, period_end: DATE,
        months: INT, label: STRING, quote: STRING,
        location: STRUCT<block: INT, row: INT, column: INT, start: INT, end: INT>>""";
}
