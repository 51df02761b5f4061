package org.exhibit99.sample;

import java.util.EnumMap;
import java.util.Map;

/**
 * A company's books for one quarter: flows of the quarter, balances at its end.
 *
 * @param quarter the quarter
 * @param amounts what is held; an item that is left out is 0
 */
record LedgerQuarter(SampleQuarter quarter, Map<Item, Long> amounts) {
  LedgerQuarter {
    amounts = Map.copyOf(amounts);
  }

  long amount(Item item) {
    return amounts.getOrDefault(item, 0L);
  }

  /** The same quarter with some items moved by an amount. */
  LedgerQuarter moved(long by, Iterable<Item> up, Iterable<Item> down) {
    Map<Item, Long> moved = new EnumMap<>(amounts);
    up.forEach(item -> moved.merge(item, by, Long::sum));
    down.forEach(item -> moved.merge(item, -by, Long::sum));
    return new LedgerQuarter(quarter, moved);
  }
}
