package org.exhibit99.trends;

import static org.apache.spark.sql.functions.expr;

import java.util.Locale;
import org.apache.spark.sql.Column;

/** How values spread over companies, as exact decimals. All read a sorted array without nulls. */
final class Spread {
  private Spread() {}

  /**
   * A quartile with linear interpolation between the two nearest values (type 7 of Hyndman and Fan,
   * as R and Excel's QUARTILE.INC have it); null where there are no values.
   *
   * @param values the array column's name
   * @param number 1, 2 for the median, or 3
   */
  static Column quartile(String values, int number) {
    return expr(
        """
        transform(
          transform(array((size(@) - 1) * #), p -> struct(
            p %% 4 AS part,
            IF(p < 0, NULL, @[CAST(p DIV 4 AS INT)]) AS low,
            IF(p < 0, NULL, @[least(CAST(p DIV 4 AS INT) + 1, size(@) - 1)]) AS high)),
          s -> CAST(s.low + (s.high - s.low) * s.part / 4 AS DECIMAL(38,6)))[0]"""
            .replace("%%", "%")
            .replace("@", values)
            .replace("#", String.valueOf(number)));
  }

  /**
   * The share of the ten largest in the sum of the positive values; null where none is positive.
   */
  static Column topTenShare(String values) {
    return expr(
        String.format(
                Locale.ROOT,
                """
        transform(
          array(reverse(filter(@, v -> v > 0))),
          p -> %s / nullif(%s, 0))[0]""",
                sum("slice(p, 1, 10)"),
                sum("p"))
            .replace("@", values));
  }

  /**
   * The Herfindahl index of the positive values, the sum of their squared shares: 1 where one
   * company has all; null where none is positive.
   */
  static Column herfindahl(String values) {
    return expr(
        String.format(
                Locale.ROOT,
                """
        transform(
          transform(array(filter(@, v -> v > 0)), p -> struct(p, CAST(%s AS DOUBLE) AS total)),
          s -> IF(size(s.p) = 0, NULL, CAST(aggregate(s.p, CAST(0 AS DOUBLE),
            (a, v) -> a + pow(CAST(v AS DOUBLE) / s.total, 2)) AS DECIMAL(18,6))))[0]""",
                sum("p"))
            .replace("@", values));
  }

  private static String sum(String values) {
    return String.format(
        Locale.ROOT,
        "aggregate(%s, CAST(0 AS DECIMAL(38,6)), (a, v) -> CAST(a + v AS DECIMAL(38,6)))",
        values);
  }
}
