package org.exhibit99.facts;

import java.util.Locale;
import org.exhibit99.document.Cell;

/** Tells whether a table is in another currency than US dollars. */
final class Currencies {
  private static final WordPattern FOREIGN =
      WordPattern.of(
          "(canadian|australian|hong kong|singapore|taiwan|new zealand|nt) ?(dollars|\\$)"
              + "|(?<![a-z])(euros?|renminbi|rmb|cny|yuan|yen|jpy|pesos?|reais|rupees|won|krw|"
              + "swiss francs|chf|pounds sterling|gbp|kronor|kroner|nis|shekels|rand)(?![a-z])"
              + "|c\\$|cdn\\$|\u20ac|\u00a3|\u00a5");
  private static final int SEVERAL = 2;
  private static final int LONGEST_TITLE = 160;

  private Currencies() {}

  /** Whether the titles or several cells of a table name another currency. */
  static boolean isForeign(TableScan scan) {
    for (String title : scan.titles()) {
      if (title.length() < LONGEST_TITLE && isOfForeign(title.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    int foreign = 0;
    for (Cell cell : scan.table().cells()) {
      foreign += Amounts.isForeign(cell.text()) ? 1 : 0;
    }
    return foreign >= SEVERAL;
  }

  private static boolean isOfForeign(String lower) {
    return FOREIGN.occursIn(lower)
        && !lower.contains("us dollars")
        && !lower.contains("u.s. dollars")
        && !lower.contains("us$");
  }
}
