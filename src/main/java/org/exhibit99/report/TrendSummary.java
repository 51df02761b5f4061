package org.exhibit99.report;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The newest quarter of both trends in a few lines of text.
 *
 * <p>The newest quarter is the newest in which at least half of the companies expected reported; a
 * newer one with fewer is named with its count, not summed up.
 */
public final class TrendSummary {
  private static final double REASONABLE_COVERAGE = 0.5;

  private TrendSummary() {}

  /**
   * The lines; each trend has at least one, which says so where there is nothing to say.
   *
   * @param provisionTrend rows of {@code provision_trend}
   * @param dividendTrend rows of {@code dividend_trend}
   */
  public static List<String> lines(Dataset<Row> provisionTrend, Dataset<Row> dividendTrend) {
    List<String> lines = new ArrayList<>();
    add(lines, "Provisions", provisionTrend, TrendSummary::provisions);
    add(lines, "Dividends", dividendTrend, TrendSummary::dividends);
    return lines;
  }

  private interface Told {
    String of(Row all, @Nullable Row matched);
  }

  private static void add(List<String> lines, String what, Dataset<Row> trend, Told told) {
    Dataset<Row> everybody = trend.filter("peer_group = 'all'").orderBy(col("quarter_end").desc());
    List<Row> newest = everybody.filter("panel = 'all'").limit(8).collectAsList();
    for (Row row : newest) {
      String reported =
          String.format(
              Locale.ROOT,
              "%s %s: %d of %d companies reported",
              what,
              quarter(row),
              count(row, "companies"),
              count(row, "expected"));
      if (count(row, "companies") < REASONABLE_COVERAGE * count(row, "expected")) {
        lines.add(reported + " so far");
      } else {
        List<Row> matched =
            everybody
                .filter("panel = 'matched'")
                .filter(col("calendar_quarter").equalTo(quarter(row)))
                .collectAsList();
        lines.add(reported + told.of(row, matched.isEmpty() ? null : matched.get(0)));
        return;
      }
    }
    lines.add(what + ": no quarter in which at least half of the companies expected reported");
  }

  private static String provisions(Row all, @Nullable Row matched) {
    return String.format(
        Locale.ROOT,
        "; total %s, median %s%s; %d raised, %d lowered, %d released reserves",
        millions(all, "provision_total"),
        millions(all, "provision_median"),
        change(matched, "provision"),
        count(all, "companies_raising"),
        count(all, "companies_lowering"),
        count(all, "companies_releasing"));
  }

  private static String dividends(Row all, @Nullable Row matched) {
    return String.format(
        Locale.ROOT,
        "; %d declared one, median $%s a share%s; %d raised, %d held, %d cut, %d suspended, %d resumed, %d initiated",
        count(all, "companies_declaring"),
        decimal(all, "dividend_median").setScale(3, RoundingMode.HALF_EVEN).toPlainString(),
        change(matched, "dividends"),
        count(all, "companies_raising"),
        count(all, "companies_holding"),
        count(all, "companies_cutting"),
        count(all, "companies_suspending"),
        count(all, "companies_resuming"),
        count(all, "companies_initiating"));
  }

  /** The change on the quarter of the companies that reported both quarters. */
  private static String change(@Nullable Row matched, String name) {
    if (matched == null || matched.getAs(name + "_change_quarter") == null) {
      return "";
    }
    String percent =
        matched.getAs(name + "_change_quarter_pct") == null
            ? ""
            : String.format(
                Locale.ROOT,
                ", %+.1f %%",
                decimal(matched, name + "_change_quarter_pct").movePointRight(2));
    BigDecimal change = decimal(matched, name + "_change_quarter");
    return String.format(
        Locale.ROOT,
        "; %s%s on the quarter%s for the %d companies that reported both",
        change.signum() < 0 ? "" : "+",
        inMillions(change),
        percent,
        count(matched, "companies"));
  }

  private static String millions(Row row, String name) {
    return inMillions(decimal(row, name));
  }

  private static String inMillions(BigDecimal value) {
    return String.format(
        Locale.ROOT,
        "%s$%,.1f million",
        value.signum() < 0 ? "-" : "",
        value.abs().movePointLeft(6));
  }

  private static String quarter(Row row) {
    return row.getAs("calendar_quarter");
  }

  private static long count(Row row, String name) {
    return row.<Number>getAs(name).longValue();
  }

  private static BigDecimal decimal(Row row, String name) {
    return row.getAs(name);
  }
}
