package org.exhibit99.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.ColumnDefinition;
import org.exhibit99.lake.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one trend with its columns' units and formulas, as its table has them.
 *
 * @param table the trend's table
 * @param columns its columns in order
 * @param rows by calendar quarter; values are plain texts, null where nothing is known
 */
record TrendData(String table, List<Column> columns, List<List<@Nullable String>> rows) {
  /** Columns that say which row it is: no figure of a table on a page. */
  private static final Set<String> KEYS =
      Set.of("calendar_quarter", "panel", "peer_group", "quarter_end");

  /**
   * A column.
   *
   * @param name its name in the table
   * @param title what people call it, empty where it is part of the key
   * @param unit USD, USD/share, fraction, basis points, index, count or text
   * @param formula how it is computed
   */
  record Column(String name, String title, String unit, String formula) {
    static Column of(ColumnDefinition column) {
      String comment = column.comment();
      int colon = comment.indexOf(": ");
      String before = colon < 0 ? "" : comment.substring(0, colon);
      String unit =
          switch (before) {
            case "USD", "USD/share", "fraction" -> before;
            case "basis points", "basis points a year" -> "basis points";
            case "0 to 1" -> "index";
            default ->
                column.type().equals("BIGINT")
                    ? "count"
                    : column.name().equals("coverage") ? "fraction" : "text";
          };
      String title = KEYS.contains(column.name()) ? "" : titled(column.name());
      return new Column(column.name(), title, unit, comment);
    }

    private static String titled(String name) {
      return Shown.name(
          name.replace("companies_", "")
              .replace("_bp", "")
              .replace("_pct", "_in_percent")
              .replace("change_quarter", "change_on_the_quarter")
              .replace("change_year", "change_on_the_year"));
    }

    /** What a page writes beside the title. */
    String shownUnit() {
      return switch (unit) {
        case "USD", "USD/share" -> Shown.unit(unit);
        case "fraction" -> "%";
        case "basis points" -> "bp";
        default -> "";
      };
    }

    /** A value as a page shows it. */
    String shown(String exact) {
      BigDecimal value = new BigDecimal(exact);
      return switch (unit) {
        case "USD" -> Shown.format(value.movePointLeft(6), "#,##0.000");
        case "USD/share" -> Shown.format(value, "#,##0.0000");
        case "fraction" -> Shown.format(value.movePointRight(2), "#,##0.0");
        case "basis points" -> Shown.format(value, "#,##0.0");
        case "index" -> Shown.format(value, "0.000");
        default -> exact;
      };
    }
  }

  static TrendData of(TableDefinition definition, List<Row> rows) {
    List<Column> columns = definition.columns().stream().map(Column::of).toList();
    List<List<@Nullable String>> values = new ArrayList<>();
    for (Row row : rows) {
      List<@Nullable String> texts = new ArrayList<>();
      for (Column column : columns) {
        Object value = row.getAs(column.name());
        texts.add(
            value instanceof BigDecimal decimal
                ? Shown.plain(decimal)
                : value == null ? null : value.toString());
      }
      values.add(texts);
    }
    return new TrendData(definition.name(), columns, values);
  }

  /** The rows of one group and panel. */
  List<List<@Nullable String>> rows(String group, String panel) {
    return rows.stream()
        .filter(
            row ->
                group.equals(row.get(place("peer_group"))) && panel.equals(row.get(place("panel"))))
        .toList();
  }

  int place(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("Table " + table + " has no column " + column);
  }

  String csv(List<List<@Nullable String>> some) {
    return TableText.of(columns.stream().map(Column::name).toList(), some);
  }

  /** The columns that are figures, as templates want them. */
  List<Map<String, String>> shownColumns() {
    return figures().stream()
        .map(
            column ->
                Map.of(
                    "title", column.title(),
                    "unit", column.shownUnit(),
                    "formula", column.formula()))
        .toList();
  }

  List<Column> figures() {
    return columns.stream().filter(column -> !column.title().isEmpty()).toList();
  }
}
