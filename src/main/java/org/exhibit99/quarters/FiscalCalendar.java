package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Fiscal quarters as SQL expressions over a printed period end (a date) and a fiscal year end (a
 * string {@code MMDD}, as EDGAR's headers have it).
 *
 * <p>A period end belongs to the fiscal quarter whose nominal end lies at most {@value #TOLERANCE}
 * days away, so that years of 52 and 53 weeks fall into place; a day that is near none has no
 * fiscal quarter, and its labels are null. Nominal ends are ends of months: a fiscal year end of
 * the first ten days of a month stands for the end of the month before it, one from the 21st on for
 * the end of its own month. A fiscal year that ends in between has its nominal ends on that day.
 *
 * <p>A fiscal year is named after the calendar year in which it nominally ends.
 */
public final class FiscalCalendar {
  /** How many days a printed period end may lie from the nominal end of its quarter. */
  static final int TOLERANCE = 10;

  private static final String DAY_OF_YEAR = "(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])";

  private FiscalCalendar() {}

  /** The fiscal year end if it is one, else null. */
  static Column checked(Column fiscalYearEnd) {
    return when(fiscalYearEnd.rlike("^" + DAY_OF_YEAR + "$"), fiscalYearEnd);
  }

  /**
   * Adds {@code fiscal_year} INT, {@code fiscal_quarter} INT from 1 to 4, and {@code
   * calendar_quarter} STRING as {@code 2007Q3}: the calendar quarter in which the middle of the
   * fiscal quarter falls.
   */
  public static Dataset<Row> label(Dataset<Row> rows, Column periodEnd, Column fiscalYearEnd) {
    return rows.withColumn("_month", substring(fiscalYearEnd, 1, 2).cast("int"))
        .withColumn("_day", substring(fiscalYearEnd, 3, 2).cast("int"))
        .withColumn("_shift", expr(DAYS_TO_MONTH_END))
        .withColumn("_end", date_add(periodEnd, col("_shift")))
        .withColumn("_end", expr(MONTH_END))
        .withColumn("_months", expr(MONTHS_INTO_YEAR))
        .withColumn("_end", expr("IF(_months % 3 = 0, _end, NULL)"))
        .withColumn("_middle", expr("date_sub(date_sub(_end, _shift), 45)"))
        .withColumns(
            Map.of(
                "fiscal_year", expr("year(add_months(_end, pmod(-_months, 12)))"),
                "fiscal_quarter",
                    expr("IF(_end IS NULL, NULL, IF(_months = 0, 4, CAST(_months DIV 3 AS INT)))"),
                "calendar_quarter", expr("concat(year(_middle), 'Q', quarter(_middle))")))
        .drop("_month", "_day", "_shift", "_end", "_months", "_middle");
  }

  /** From a fiscal year end in the middle of a month to the end of that month; otherwise 0. */
  private static final String DAYS_TO_MONTH_END =
      """
      IF(_day BETWEEN 11 AND 20, day(last_day(make_date(2001, _month, 1))) - _day, 0)""";

  /** The end of the month that a day stands for; null for a day that is near none. */
  private static final String MONTH_END =
      String.format(
          Locale.ROOT,
          """
      CASE
        WHEN day(_end) <= %1$d THEN last_day(add_months(_end, -1))
        WHEN datediff(last_day(_end), _end) <= %1$d THEN last_day(_end)
      END""",
          TOLERANCE);

  /** Months since the fiscal year's end: 0 at its end, 3 at the end of its first quarter. */
  private static final String MONTHS_INTO_YEAR =
      String.format(
          Locale.ROOT, "pmod(month(_end) - (_month - IF(_day <= %d, 1, 0)), 12)", TOLERANCE);
}
