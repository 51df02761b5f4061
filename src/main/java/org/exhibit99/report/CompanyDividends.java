package org.exhibit99.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What became of a company's dividends: a table of its page. */
final class CompanyDividends {
  private static final String UNIT = "USD/share";

  private static final List<String> COLUMNS =
      List.of(
          "calendar_quarter",
          "event",
          "amount",
          "amount_before",
          "declared_on",
          "record_on",
          "payable_on",
          "status",
          "sentence",
          "quote",
          "accession",
          "exhibit_id");

  private final List<Row> events;

  /**
   * @param events rows of {@code dividend_events}, in any order
   */
  CompanyDividends(List<Row> events) {
    this.events =
        events.stream()
            .sorted(
                Comparator.comparing((Row row) -> row.<String>getAs("calendar_quarter"))
                    .reversed()
                    .thenComparing(row -> row.<String>getAs("event"))
                    .thenComparing(row -> Shown.text(row.getAs("amount"))))
            .toList();
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  /** The rows as the template wants them, newest first. */
  List<Map<String, ?>> shown() {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (Row event : events) {
      String quarter = event.getAs("calendar_quarter");
      rows.add(
          Map.of(
              "quarter",
              quarter,
              "page",
              PageNames.quarter(quarter),
              "event",
              event.<String>getAs("event"),
              "exact",
              Shown.plain(event.getAs("amount")),
              "amount",
              SourcedValue.quoted(event.getAs("amount"), UNIT, event),
              "before",
              SourcedValue.of(event.getAs("amount_before"), UNIT, null),
              "days",
              List.of(
                  Shown.text(event.getAs("declared_on")),
                  Shown.text(event.getAs("record_on")),
                  Shown.text(event.getAs("payable_on"))),
              "from",
              from(event)));
    }
    return rows;
  }

  private static String from(Row event) {
    String basis = event.<Boolean>getAs("sentence") ? "sentence" : "row";
    return "derived".equals(event.getAs("status")) ? basis + ", derived" : basis;
  }

  /** The download. */
  String csv() {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (Row event : events) {
      List<@Nullable String> row = new ArrayList<>();
      for (String column : COLUMNS) {
        Object value = event.getAs(column);
        row.add(value instanceof BigDecimal amount ? Shown.plain(amount) : Shown.text(value));
      }
      rows.add(row);
    }
    return TableText.of(COLUMNS, rows);
  }
}
