package org.exhibit99.trends;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of each company's dividend from one quarter to the next.
 *
 * <p>A dividend of zero is a suspended one; one that nobody reported is missing, and there is no
 * event in a quarter whose own dividend or whose quarter before's is missing.
 */
final class DividendEvents {
  private DividendEvents() {}

  /**
   * Adds {@code event}: raised, cut, held, suspended, resumed, initiated, none (zero again), or
   * null; and {@code raises}, the raises since the last cut, suspension, resumption, initiation or
   * gap, a held dividend changing nothing.
   *
   * @param series one row a company and quarter with company_id, q, x and x_before, the dividends
   *     per share of the quarter and the one before
   */
  static Dataset<Row> of(Dataset<Row> series) {
    return series
        .withColumn("_paid", expr(PAID_EVER_BEFORE))
        .withColumn("event", expr(EVENT))
        .withColumn("_streak", expr(STREAK))
        .withColumn("raises", expr(RAISES))
        .drop("_paid", "_streak");
  }

  private static final String PAID_EVER_BEFORE =
      """
      coalesce(bool_or(x > 0) OVER (PARTITION BY company_id ORDER BY q
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false)""";

  private static final String EVENT =
      """
      CASE
        WHEN x IS NULL OR x_before IS NULL THEN NULL
        WHEN x > 0 AND x_before = 0 THEN IF(_paid, 'resumed', 'initiated')
        WHEN x = 0 THEN IF(x_before > 0, 'suspended', 'none')
        WHEN x > x_before THEN 'raised'
        WHEN x < x_before THEN 'cut'
        ELSE 'held'
      END""";

  private static final String STREAK =
      """
      count_if(coalesce(event NOT IN ('raised', 'held'), true)) OVER (
        PARTITION BY company_id ORDER BY q
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)""";

  private static final String RAISES =
      """
      count_if(event = 'raised') OVER (
        PARTITION BY company_id, _streak ORDER BY q
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)""";
}
