package org.exhibit99.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Which calendar quarters a change of company-quarters reaches.
 *
 * <p>A changed quarter reaches itself and later ones: the changes on quarter and year, whom one
 * expects, streaks, and whether a dividend is resumed or initiated. It reaches the fixed panel as
 * soon as anything in that panel's window may have moved. So everything from the first changed
 * quarter, or from a year before the fixed panel's window, is computed again, and nothing before.
 */
public final class RecomputedQuarters {
  /** Before every quarter. */
  public static final String BEGINNING = "0001Q1";

  /** A digest of rows that does not depend on their order. */
  private static final String STATE =
      """
      concat(hex(bit_xor(xxhash64(row_hash))), '-',
        sum(pmod(xxhash64(row_hash, 99), 1000000007)), '-', count(*))""";

  private RecomputedQuarters() {}

  /**
   * A digest for each calendar quarter, the rows of the table {@code trend_quarters}.
   *
   * @param companyQuarters calendar_quarter and row_hash
   * @param declarations q, the number of their quarter, and row_hash
   */
  public static Dataset<Row> states(Dataset<Row> companyQuarters, Dataset<Row> declarations) {
    return companyQuarters
        .select("calendar_quarter", "row_hash")
        .union(declarations.select(CompanySeries.name(), col("row_hash")))
        .groupBy("calendar_quarter")
        .agg(expr(STATE).as("state"));
  }

  /**
   * The first quarter to compute again; empty where no quarter changed.
   *
   * @param states the digests as they are now
   * @param known the digests when trends were last computed
   * @param trends rows of trends as they were computed then, with calendar_quarter and panel
   */
  public static Optional<String> first(
      Dataset<Row> states, Dataset<Row> known, Dataset<Row> trends) {
    Row changed =
        states
            .join(
                known.select(col("calendar_quarter"), col("state").as("known")),
                CollectionConverters.asScala(java.util.List.of("calendar_quarter")).toSeq(),
                "full")
            .where("NOT (state <=> known)")
            .agg(min("calendar_quarter"))
            .head();
    if (changed.isNullAt(0)) {
      return Optional.empty();
    }
    Row window = trends.where("panel = 'fixed'").agg(min("calendar_quarter")).head();
    String first = changed.getString(0);
    if (window.isNullAt(0)) {
      return Optional.of(first);
    }
    String before =
        String.format(
            java.util.Locale.ROOT,
            "%04d%s",
            Integer.parseInt(window.getString(0), 0, 4, 10) - 1,
            window.getString(0).substring(4));
    return Optional.of(first.compareTo(before) < 0 ? first : before);
  }
}
