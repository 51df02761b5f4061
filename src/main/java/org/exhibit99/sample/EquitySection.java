package org.exhibit99.sample;

import java.math.BigDecimal;
import java.util.List;

/** The lower end of a balance sheet. */
final class EquitySection {
  private EquitySection() {}

  static void write(Statement statement, Occasion occasion, FactSheet facts) {
    Vocabulary words = occasion.words();
    boolean hasPreferred = occasion.profile().preferred() > 0;
    String holders = words.holders();
    String owners = Character.toUpperCase(holders.charAt(0)) + holders.substring(1);
    statement.section(owners + "' equity:");
    if (hasPreferred) {
      statement.row("Preferred stock, 9.00% Series A", 1, Item.PREFERRED_STOCK);
    }
    statement.row(commonStock(occasion, facts), 1, Item.COMMON_STOCK);
    statement.row("Additional paid-in capital", 1, Item.PAID_IN_CAPITAL);
    statement.row("Accumulated other comprehensive income (loss)", 1, Item.OTHER_COMPREHENSIVE);
    statement.row("Retained earnings (deficit)", 1, Item.RETAINED).rule();
    statement.row("Total " + holders + "' equity (deficit)", 2, Item.EQUITY).rule();
    statement.dollars(
        "Total liabilities and " + holders + "' equity", 2, Item.LIABILITIES_AND_EQUITY);
    statement.doubleRule();
  }

  /** Some companies count their shares in the label. */
  private static String commonStock(Occasion occasion, FactSheet facts) {
    if (occasion.profile().style() != Style.SECTIONS) {
      return "Common stock, $.01 par value";
    }
    Figures now = occasion.balances().get(0).figures();
    Figures before = occasion.balances().get(1).figures();
    for (Figures figures : List.of(now, before)) {
      facts.note(
          Item.SHARES_OUTSTANDING.metric(),
          figures.period(Item.SHARES_OUTSTANDING),
          figures.value(Item.SHARES_OUTSTANDING),
          BigDecimal.ONE,
          false,
          false);
    }
    return "Common stock, $.01 par value, "
        + Digits.grouped(now.held(Item.SHARES_OUTSTANDING))
        + " and "
        + Digits.grouped(before.held(Item.SHARES_OUTSTANDING))
        + " shares issued and outstanding at "
        + Dates.day(now.last().end())
        + " and "
        + Dates.day(before.last().end())
        + ", respectively";
  }
}
