package org.exhibit99.facts;

import java.util.List;

/**
 * Names the totals that stand without a label: the last row without one under a heading such as
 * {@code Interest income} is that heading's total, and so is a row that says only {@code Total}, or
 * one that repeats the heading and adds up the rows below it. Of a balance sheet, the unlabelled
 * row that equals the foot of the other side is total assets.
 */
final class UnlabelledTotals {
  private static final String TOTAL = "Total ";
  private static final LabelPath TOTAL_ASSETS = new LabelPath(List.of(), "Total assets");

  /** A sheet of assets has cash, other assets and their total at least. */
  private static final int FEWEST_ROWS = 4;

  private UnlabelledTotals() {}

  /**
   * Names total assets by the equal foot of the other side of a balance sheet.
   *
   * @param assetsAlone whether a heading says that the table is of assets and none that it is of
   *     liabilities, as where the other side stands beside it: its foot then is their total
   */
  static void nameAssets(List<TableRow> rows, boolean assetsAlone, MetricDictionary dictionary) {
    if (assetsAlone && isLargest(rows)) {
      TableRow foot = rows.get(rows.size() - 1);
      rows.set(rows.size() - 1, relabelled(foot, TOTAL_ASSETS, dictionary));
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      boolean unnamed = row.matches().isEmpty() && !row.cells().isEmpty();
      String leaf = row.path().leaf();
      boolean unlabelled =
          leaf.isEmpty() || leaf.startsWith(TOTAL) || leaf.equalsIgnoreCase(TOTAL.strip());
      boolean apart = TableReader.APART.contains(row.statement());
      if (!unnamed || !unlabelled || apart || isLiabilities(row.path())) {
        continue;
      }
      for (int foot = i + 1; foot < rows.size(); foot++) {
        if (isFoot(rows.get(foot).path())
            && isSame(row, rows.get(foot))
            && (row.statement() == Statement.BALANCE || balances(rows.subList(i + 1, foot)))) {
          rows.set(i, relabelled(row, TOTAL_ASSETS, dictionary));
          return;
        }
      }
    }
  }

  /** Whether the last row has no label and in every column the largest figure of its table. */
  private static boolean isLargest(List<TableRow> rows) {
    int last = rows.size() - 1;
    if (rows.size() < FEWEST_ROWS
        || !rows.get(last).path().leaf().isEmpty()
        || rows.get(last).cells().isEmpty()) {
      return false;
    }
    for (TableRow row : rows.subList(0, last)) {
      for (TableRow.Figure figure : row.cells()) {
        Printed total = rows.get(last).in(figure.column());
        if (total == null
            || isLiabilities(row.path())
            || total.value().compareTo(figure.printed().value().abs()) <= 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the rows of one side are those of liabilities and equity. */
  private static boolean balances(List<TableRow> side) {
    boolean liabilities = false;
    boolean equity = false;
    for (TableRow row : side) {
      String label = row.path().text().toLowerCase(java.util.Locale.ROOT);
      liabilities |= label.contains("liabilities");
      equity |= isEquity(label);
    }
    return liabilities && equity;
  }

  /** The row under another label, with the metrics that this one names. */
  private static TableRow relabelled(TableRow row, LabelPath path, MetricDictionary dictionary) {
    return new TableRow(
        row.index(),
        path,
        row.statement(),
        dictionary.match(path, row.statement()),
        row.scale(),
        row.cells());
  }

  /** Whether a heading is that of equity, whose last row may be the foot of the whole sheet. */
  private static boolean isEquity(String heading) {
    String lower = heading.toLowerCase(java.util.Locale.ROOT);
    return lower.contains("equity") || lower.contains("deficit");
  }

  private static boolean isLiabilities(LabelPath path) {
    return path.text().toLowerCase(java.util.Locale.ROOT).contains("liabilities");
  }

  private static boolean isFoot(LabelPath path) {
    String leaf = path.lower();
    return leaf.isEmpty() || leaf.startsWith("total liabilities") || leaf.startsWith("total ");
  }

  private static boolean isSame(TableRow one, TableRow other) {
    int same = 0;
    for (TableRow.Figure figure : one.cells()) {
      Printed there = other.in(figure.column());
      if (there == null || there.value().compareTo(figure.printed().value()) != 0) {
        return false;
      }
      same += there.value().signum();
    }
    return same > 0;
  }

  /** Gives each such row the path of its heading and the metrics of its total. */
  static void name(List<TableRow> rows, MetricDictionary dictionary) {
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      List<String> parents = row.path().parents();
      boolean unlabelled = row.path().leaf().isEmpty();
      boolean total = row.path().leaf().equalsIgnoreCase(TOTAL.strip());
      if (parents.isEmpty() || row.cells().isEmpty()) {
        continue;
      }
      String heading = parents.get(parents.size() - 1);
      boolean repeats =
          row.matches().isEmpty()
              && row.path().leaf().equalsIgnoreCase(heading.replace(":", "").strip());
      boolean equity =
          unlabelled
              && isEquity(heading)
              && !hasEquity(rows)
              && !hasOthers(rows)
              && isBeforeFoot(rows, i);
      boolean adds = (repeats || equity) && RowSums.sumsUp(rows, i, parents);
      if (!(unlabelled || total || adds)) {
        continue;
      }
      if (total && (isEquity(heading) ? hasEquity(rows) : isFootOfSheet(rows, i))) {
        continue;
      }
      if (total || adds || (isLast(rows, i) && !isEquity(heading))) {
        LabelPath path = new LabelPath(parents, TOTAL + heading.replace(":", ""));
        rows.set(i, relabelled(row, path, dictionary));
      }
    }
  }

  /** Whether equity stands among what a row under {@code Liabilities} is the total of. */
  private static boolean isFootOfSheet(List<TableRow> rows, int at) {
    return isLiabilities(rows.get(at).path()) && hasEquity(rows.subList(0, at));
  }

  /** Whether equity has a total with a label of its own, so that another is the sheet's foot. */
  private static boolean hasEquity(List<TableRow> rows) {
    return rows.stream().anyMatch(row -> row.states("stockholders_equity"));
  }

  /** Whether nothing stands below a row but the foot of the sheet, which is none of equity's. */
  private static boolean isBeforeFoot(List<TableRow> rows, int at) {
    return at + 1 == rows.size()
        || isFoot(rows.get(at + 1).path())
        || !rows.get(at + 1).path().parents().equals(rows.get(at).path().parents());
  }

  /** Whether others than the company's shareholders hold a part of what the table shows. */
  private static boolean hasOthers(List<TableRow> rows) {
    return rows.stream()
        .map(row -> row.path().lower())
        .anyMatch(
            leaf ->
                leaf.contains("noncontrolling")
                    || leaf.contains("non-controlling")
                    || leaf.contains("minority"));
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
          && path.lower().equals("total " + heading.toLowerCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
