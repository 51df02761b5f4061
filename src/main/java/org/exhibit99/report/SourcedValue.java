package org.exhibit99.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.ExtractionRows;
import org.exhibit99.model.Metric;
import org.jspecify.annotations.Nullable;

/** A value of {@code company_quarters} with the way to its source, as templates want it. */
final class SourcedValue {
  private static final int LONGEST_QUOTE = 200;

  private SourcedValue() {}

  /**
   * A metric's value in a row that has its column and the maps {@code status} and {@code sources}.
   */
  static Map<String, ?> of(Row row, Metric metric) {
    BigDecimal value = row.getAs(metric.name());
    if (value == null) {
      return Map.of("metric", metric.name(), "exact", "");
    }
    Map<String, String> status = row.getJavaMap(row.fieldIndex("status"));
    Map<String, Row> sources = row.getJavaMap(row.fieldIndex("sources"));
    return of(
        metric.name(),
        value,
        metric.unit().symbol(),
        "derived".equals(status == null ? null : status.get(metric.name())),
        sources == null ? null : sources.get(metric.name()));
  }

  private static Map<String, ?> of(
      String metric, BigDecimal value, String unit, boolean derived, @Nullable Row source) {
    Map<String, Object> shown = new HashMap<>(print(source));
    shown.put("metric", metric);
    shown.put("exact", Shown.plain(value));
    shown.put("shown", Shown.value(value, unit));
    shown.put("derived", derived);
    List<Map<String, String>> less = new ArrayList<>();
    if (source != null && derived && !source.isNullAt(source.fieldIndex("less"))) {
      for (Object part : source.getList(source.fieldIndex("less"))) {
        less.add(print((Row) part));
      }
    }
    shown.put("less", less);
    return shown;
  }

  /** A value with the page and the place on it, without more. */
  static Map<String, ?> of(@Nullable BigDecimal value, String unit, @Nullable Row print) {
    Map<String, Object> shown = new HashMap<>(print(print));
    shown.put("shown", value == null ? "" : Shown.value(value, unit));
    shown.put("derived", false);
    shown.put("less", List.of());
    return shown;
  }

  /** A value with the place of the sentence or row that it is quoted from. */
  static Map<String, ?> quoted(BigDecimal value, String unit, Row quoted) {
    Map<String, Object> shown = new HashMap<>(of(value, unit, null));
    if (!quoted.isNullAt(quoted.fieldIndex("location"))) {
      shown.putAll(place(quoted, Shown.text(quoted.getAs("quote"))));
    }
    return shown;
  }

  /** Where a print stands and its words; nowhere where it has no place. */
  private static Map<String, String> print(@Nullable Row print) {
    if (print == null || print.isNullAt(print.fieldIndex("location"))) {
      return Map.of("page", "", "words", "");
    }
    String words =
        Shown.text(print.getAs("label"))
            + ", "
            + period(print.getAs("months"), Shown.text(print.getAs("period_end")))
            + ": "
            + Shown.text(print.getAs("quote"));
    return place(print, words);
  }

  private static Map<String, String> place(Row print, String words) {
    return Map.of(
        "page",
        PageNames.release(print.getAs("exhibit_id"))
            + "#"
            + PageNames.anchor(ExtractionRows.location(print.getAs("location"))),
        "words",
        words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words);
  }

  /** {@code 3 months to 2007-09-30}, or the day. */
  static String period(int months, String end) {
    return months == 0 ? end : months + (months == 1 ? " month to " : " months to ") + end;
  }
}
