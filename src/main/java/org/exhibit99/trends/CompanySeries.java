package org.exhibit99.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Company-quarters on the calendar, so that the quarter before and the year before are rows apart
 * by number, and a gap stays a gap. Both trends, the members and the events are computed from them.
 */
public final class CompanySeries {
  /** The quarters of a year: how far a row looks back. */
  static final int YEAR = 4;

  /** What of the company-quarters trends, members and events are computed from. */
  private static final Set<String> COLUMNS =
      Set.of(
          "company_id",
          "cik",
          "company",
          "sic",
          "reit",
          "sub_sector",
          "fiscal_year",
          "fiscal_quarter",
          "period_end",
          "calendar_quarter",
          "provision_for_loan_losses",
          "allowance_for_loan_losses",
          "net_charge_offs",
          "loans",
          "total_assets",
          "dividends_per_common_share",
          "dividend_yield",
          "dividend_status",
          "dividend_source",
          "shares_outstanding",
          "weighted_shares_basic",
          "weighted_shares_diluted",
          "net_income",
          "net_income_to_common",
          "ffo",
          "taxable_income",
          "row_hash");

  private CompanySeries() {}

  /** The number of a calendar quarter, as {@code 2007Q3}. */
  static int number(String calendarQuarter) {
    return YEAR * Integer.parseInt(calendarQuarter, 0, 4, 10)
        + Integer.parseInt(calendarQuarter, 5, 6, 10)
        - 1;
  }

  /**
   * One row a company and calendar quarter, with {@code q}, the number of the quarter, and those
   * columns that a trend, the members or the events are computed from. Of two fiscal quarters in
   * one calendar quarter, as a change of the fiscal year brings, the later one.
   *
   * @param companyQuarters all rows of {@code company_quarters}, or those known on a day
   */
  public static Dataset<Row> of(Dataset<Row> companyQuarters) {
    // A company's quarters side by side and in order, as all windows and joins want them.
    Column[] used =
        Arrays.stream(companyQuarters.columns())
            .filter(COLUMNS::contains)
            .map(name -> col(name))
            .toArray(Column[]::new);
    return numbered(companyQuarters.select(used))
        .repartition(col("company_id"))
        .withColumn(
            "_place",
            row_number()
                .over(
                    Window.partitionBy("company_id", "q")
                        .orderBy(
                            col("period_end").desc(),
                            col("fiscal_year").desc(),
                            col("fiscal_quarter").desc())))
        .filter("_place = 1")
        .drop("_place");
  }

  /** Rows with {@code q}, the number of their calendar quarter. */
  static Dataset<Row> numbered(Dataset<Row> rows) {
    return rows.withColumn(
        "q",
        expr(
            """
            4 * CAST(substring(calendar_quarter, 1, 4) AS INT)
              + CAST(substring(calendar_quarter, 6, 1) AS INT) - 1"""));
  }

  /** What a row of a series is named by, as Spark's joins want it. */
  static Seq<String> keys() {
    return named("company_id", "q");
  }

  /** Columns that both sides of a join have, as Spark wants them. */
  static Seq<String> named(String... columns) {
    return CollectionConverters.asScala(List.of(columns)).toSeq();
  }

  /** A metric of the series, one of {@link #COLUMNS}, null where the dictionary has it not. */
  static Column metric(Dataset<Row> rows, String name) {
    if (!COLUMNS.contains(name)) {
      throw new IllegalArgumentException("No column of a series: " + name);
    }
    return Arrays.asList(rows.columns()).contains(name)
        ? col(name)
        : lit(null).cast("DECIMAL(38,6)");
  }

  /** A column's value exactly so many quarters before, null where there is no such row. */
  static Column before(String column, int quarters) {
    return first(col(column))
        .over(Window.partitionBy("company_id").orderBy("q").rangeBetween(-quarters, -quarters));
  }

  /** The last day of the calendar quarter with the number {@code q}. */
  static Column quarterEnd() {
    return expr("last_day(make_date(q DIV 4, 3 * (q % 4) + 3, 1))");
  }

  /** The calendar quarter with the number {@code q}, as {@code 2007Q3}. */
  static Column name() {
    return expr("concat(q DIV 4, 'Q', q % 4 + 1)");
  }
}
