package org.exhibit99.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exhibit99.model.Period;

/** Rows of a table as tests state and show them. */
final class Rows {
  private static final MetricDictionary DICTIONARY = Releases.dictionary();
  private static final LocalDate END = LocalDate.parse("2007-09-30");

  private Rows() {}

  /**
   * The rows of a statement, one a line: the label with its headings, a stroke, and the figures of
   * the columns apart by blanks, {@code ~} for an empty cell. Each column stands for a quarter.
   */
  static List<TableRow> of(Statement statement, String lines) {
    List<TableRow> rows = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      int stroke = line.indexOf('|');
      LabelPath path = path(line.substring(0, stroke));
      rows.add(
          new TableRow(
              rows.size(),
              path,
              statement,
              DICTIONARY.match(path, statement),
              null,
              figures(line.substring(stroke + 1))));
    }
    return rows;
  }

  /** The path of a label; none of its own behind {@code "Interest income > "}. */
  private static LabelPath path(String label) {
    LabelPath path = LabelPath.parse(label);
    return new LabelPath(path.parents(), path.leaf().strip());
  }

  private static List<TableRow.Figure> figures(String text) {
    List<TableRow.Figure> figures = new ArrayList<>();
    int column = 0;
    for (String number : text.strip().split(" +")) {
      column++;
      if (!number.equals("~") && !number.isEmpty()) {
        figures.add(new TableRow.Figure(column, head(column), printed(number)));
      }
    }
    return figures;
  }

  private static ColumnHead head(int column) {
    Period quarter = new Period(END.minusYears(column), 3);
    return new ColumnHead("", ColumnHead.Role.FIGURE, quarter, "", false);
  }

  private static Printed printed(String text) {
    boolean negative = text.startsWith("(");
    String digits = text.replaceAll("[(),]", "");
    BigDecimal value = new BigDecimal(digits.equals("-") ? "0" : digits);
    return new Printed(
        negative ? value.negate() : value, digits.equals("-"), false, false, negative, false);
  }

  /** The rows that name metrics, each as {@code label: metric metric}. */
  static List<String> named(List<TableRow> rows) {
    return rows.stream()
        .filter(row -> !row.matches().isEmpty())
        .map(
            row ->
                row.path().text()
                    + ": "
                    + row.matches().stream()
                        .map(match -> match.metric().name())
                        .collect(Collectors.joining(" ")))
        .toList();
  }
}
