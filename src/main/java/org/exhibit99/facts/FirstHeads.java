package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.exhibit99.document.Cell;
import org.exhibit99.document.Document;
import org.exhibit99.document.Table;

/** The periods that the stacked heads of a release's first tables name, column by column. */
final class FirstHeads {
  private static final int MOST_TABLES = 20;
  private static final int MOST_COLUMNS = 12;
  private static final int MOST_HEADS = 6;

  /** What stands over a column of what is expected. */
  private static final WordPattern AHEAD =
      WordPattern.of(
          "\\b(?:ending|guidance|outlook|expected|projected|estimated?|forecast|range|low|high)\\b",
          Pattern.CASE_INSENSITIVE);

  private FirstHeads() {}

  /** The periods of a document's tables, in their order. */
  static List<PeriodExpression> of(Document document) {
    List<PeriodExpression> heads = new ArrayList<>();
    document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.columns() > 1 && table.rows() > 1)
        .limit(MOST_TABLES)
        .forEach(table -> heads(table).forEach(head -> heads.addAll(PeriodParser.parse(head))));
    return heads;
  }

  private static List<String> heads(Table table) {
    StringBuilder[] heads = new StringBuilder[Math.min(table.columns(), MOST_COLUMNS)];
    Arrays.setAll(heads, column -> new StringBuilder());
    int body = MOST_HEADS;
    for (Cell cell : table.cells()) {
      if (cell.row() >= body) {
        break;
      }
      Printed printed = Amounts.read(cell.text()).orElse(null);
      if (printed != null && cell.column() > 0 && !printed.mayBeYear()) {
        body = Math.min(body, cell.row());
      }
    }
    for (Cell cell : table.cells()) {
      if (cell.row() >= body) {
        break;
      }
      int end = Math.min(heads.length, cell.column() + cell.columnSpan());
      for (int column = Math.max(1, cell.column()); column < end; column++) {
        heads[column].append(cell.text()).append(' ');
      }
    }
    return Arrays.stream(heads)
        .map(StringBuilder::toString)
        .filter(head -> !AHEAD.occursIn(head))
        .distinct()
        .toList();
  }
}
