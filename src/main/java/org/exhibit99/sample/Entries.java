package org.exhibit99.sample;

import java.util.EnumMap;
import java.util.Map;

/** The entries of one quarter while its books are being written. An item left out is 0. */
final class Entries {
  private final Map<Item, Long> amounts = new EnumMap<>(Item.class);

  void put(Item item, long amount) {
    amounts.put(item, amount);
  }

  long get(Item item) {
    return amounts.getOrDefault(item, 0L);
  }

  LedgerQuarter close(SampleQuarter quarter) {
    return new LedgerQuarter(quarter, amounts);
  }
}
