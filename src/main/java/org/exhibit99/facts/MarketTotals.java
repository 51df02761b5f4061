package org.exhibit99.facts;

import java.util.List;

/**
 * A total market capitalization that stands below debt counts the debt too, and is not the worth of
 * the company's equity.
 */
final class MarketTotals {
  private static final WordPattern DEBT =
      WordPattern.of(
          "(?<![a-z])(?:debt|indebtedness|notes?|mortgages?|loans?|borrowings?|lines? of credit|"
              + "credit facility)(?![a-z])");

  private MarketTotals() {}

  /** Takes the metric from such rows. */
  static void leaveOutDebt(List<TableRow> rows) {
    if (rows.stream().noneMatch(MarketTotals::isMarket)) {
      return;
    }
    boolean debt = false;
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      boolean market = isMarket(row);
      String label = row.path().lower();
      if (market && debt && label.startsWith("total") && !label.contains("equity")) {
        rows.set(i, row.withMatches(List.of()));
      }
      debt |= !market && !row.cells().isEmpty() && DEBT.occursIn(label);
    }
  }

  private static boolean isMarket(TableRow row) {
    return row.states("market_capitalization");
  }
}
