package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.List;

/** Whether a row adds up the rows that stand above it under its heading. */
final class RowSums {
  private static final int MOST_ROWS = 60;

  private RowSums() {}

  /**
   * Whether a row is in every column the sum of the rows above it under the same headings, of which
   * there are two at least.
   *
   * @param parents the headings; deeper headings below them count as theirs
   */
  static boolean sumsUp(List<TableRow> rows, int at, List<String> parents) {
    TableRow total = rows.get(at);
    int from = at;
    while (from > 0 && at - from < MOST_ROWS && isUnder(rows.get(from - 1), parents)) {
      from--;
    }
    if (at - from < 2 || total.cells().isEmpty()) {
      return false;
    }
    int nonzero = 0;
    for (TableRow.Figure figure : total.cells()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = from; i < at; i++) {
        Printed printed = rows.get(i).in(figure.column());
        sum = printed == null ? sum : sum.add(printed.value());
      }
      BigDecimal gap = figure.printed().value().subtract(sum).abs();
      if (figure.printed().percent() || gap.compareTo(figure.printed().grain()) > 0) {
        return false;
      }
      nonzero += sum.signum() == 0 ? 0 : 1;
    }
    return nonzero > 0;
  }

  private static boolean isUnder(TableRow row, List<String> parents) {
    List<String> own = row.path().parents();
    return own.size() >= parents.size() && own.subList(0, parents.size()).equals(parents);
  }
}
