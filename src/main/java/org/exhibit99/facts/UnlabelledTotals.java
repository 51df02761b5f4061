package org.exhibit99.facts;

import java.util.List;

/**
 * Names the totals that stand without a label: the last row without one under a heading such as
 * {@code Interest income} is that heading's total.
 */
final class UnlabelledTotals {
  private static final String TOTAL = "Total";

  private UnlabelledTotals() {}

  /** Gives each such row the path of its heading and the metrics of its total. */
  static void name(List<TableRow> rows, MetricDictionary dictionary) {
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      if (!row.path().leaf().isEmpty() || row.path().parents().isEmpty() || row.cells().isEmpty()) {
        continue;
      }
      List<String> parents = row.path().parents();
      if (isLast(rows, i)) {
        LabelPath path = new LabelPath(parents, TOTAL);
        rows.set(
            i,
            new TableRow(
                row.index(),
                path,
                row.statement(),
                dictionary.match(path, row.statement()),
                row.scale(),
                row.cells()));
      }
    }
  }

  /** Whether no further row stands under the same heading, which has no labelled total either. */
  private static boolean isLast(List<TableRow> rows, int at) {
    List<String> parents = rows.get(at).path().parents();
    String heading = parents.get(parents.size() - 1);
    for (int i = 0; i < rows.size(); i++) {
      LabelPath path = rows.get(i).path();
      boolean under = path.parents().equals(parents);
      if (i > at && under) {
        return false;
      }
      if (i < at
          && under
          && path.leaf()
              .toLowerCase(java.util.Locale.ROOT)
              .equals("total " + heading.toLowerCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
