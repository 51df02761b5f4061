package org.exhibit99.trends;

import static org.apache.spark.sql.functions.expr;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Changes of a total on the quarter and on the year.
 *
 * <p>In panel {@code all} the totals of two rows are compared. In the other panels the same
 * companies are: the change is null where one of them has no value to compare with.
 */
final class Changes {
  private Changes() {}

  /**
   * Adds {@code NAME_change_quarter}, {@code NAME_change_year} and, as fractions of a positive
   * earlier total, {@code NAME_change_quarter_pct}, {@code NAME_change_year_pct}.
   *
   * @param trend has q, peer_group, panel, NAME_total, and, where every company of the row has an
   *     earlier value, their sums as {@code _NAME_before} and {@code _NAME_year_ago}
   */
  static Dataset<Row> of(Dataset<Row> trend, String name) {
    return trend
        .withColumns(
            Map.of(
                "_before", expr(earlier(name, 1, "_" + name + "_before")),
                "_year_ago", expr(earlier(name, 4, "_" + name + "_year_ago"))))
        .withColumns(
            Map.of(
                name + "_change_quarter", change(name, "%1$s_total - _before"),
                name + "_change_quarter_pct",
                    change(name, "IF(_before > 0, (%1$s_total - _before) / _before, NULL)"),
                name + "_change_year", change(name, "%1$s_total - _year_ago"),
                name + "_change_year_pct",
                    change(name, "IF(_year_ago > 0, (%1$s_total - _year_ago) / _year_ago, NULL)")))
        .drop("_before", "_year_ago");
  }

  /** The sum to compare a row's companies with, SQL over one row's companies. */
  static String ofSameCompanies(String value, String earlier) {
    return String.format(
        Locale.ROOT,
        "IF(count(%1$s) = count(IF(%1$s IS NULL, NULL, %2$s)), sum(IF(%1$s IS NULL, NULL, %2$s)), NULL)",
        value,
        earlier);
  }

  private static Column change(String name, String formula) {
    return expr(String.format(Locale.ROOT, formula, name));
  }

  private static String earlier(String name, int quarters, String same) {
    return String.format(
        Locale.ROOT,
        """
        IF(panel = 'all',
          first(%s_total) OVER (PARTITION BY peer_group, panel ORDER BY q
            RANGE BETWEEN %2$d PRECEDING AND %2$d PRECEDING),
          %3$s)""",
        name,
        quarters,
        same);
  }
}
