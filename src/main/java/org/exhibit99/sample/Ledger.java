package org.exhibit99.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company's books over all its quarters, and how they were known on a day: before a restatement
 * is announced, the restated quarter's provision was lower by its amount, and allowance and equity
 * stood otherwise ever since.
 *
 * @param quarters without gaps, as they stand after every restatement
 * @param restatement the one restatement, or null
 */
record Ledger(List<LedgerQuarter> quarters, @Nullable Restatement restatement) {
  private static final List<Item> LOWER_PROVISION_RAISES =
      List.of(Item.NET_AFTER_PROVISION, Item.BEFORE_TAX, Item.NET_INCOME, Item.TO_COMMON);
  private static final List<Item> LOWER_ALLOWANCE_RAISES =
      List.of(
          Item.LOANS_NET,
          Item.TOTAL_ASSETS,
          Item.RETAINED,
          Item.EQUITY,
          Item.LIABILITIES_AND_EQUITY);

  /**
   * A provision that turned out too low.
   *
   * @param quarter the quarter restated
   * @param thousands by how much the provision was too low
   * @param announcedOn the day on which the restated figures came out
   */
  record Restatement(SampleQuarter quarter, long thousands, LocalDate announcedOn) {}

  Ledger {
    quarters = List.copyOf(quarters);
  }

  /** The books of one quarter as known on a day. */
  LedgerQuarter quarter(SampleQuarter quarter, LocalDate knownOn) {
    LedgerQuarter entry = entry(quarter);
    Restatement change = restatement;
    if (change == null
        || !knownOn.isBefore(change.announcedOn())
        || quarter.compareTo(change.quarter()) < 0) {
      return entry;
    }
    LedgerQuarter before =
        entry.moved(change.thousands(), LOWER_ALLOWANCE_RAISES, List.of(Item.ALLOWANCE));
    return quarter.equals(change.quarter())
        ? before.moved(change.thousands(), LOWER_PROVISION_RAISES, List.of(Item.PROVISION))
        : before;
  }

  /** The figures of the months that end with a quarter, as known on a day. */
  Figures figures(SampleQuarter last, int months, LocalDate knownOn) {
    List<LedgerQuarter> span = new ArrayList<>();
    for (int back = months / 3 - 1; back >= 0; back--) {
      span.add(quarter(last.plus(-back), knownOn));
    }
    LedgerQuarter opening = quarter(last.plus(-(months / 3)), knownOn);
    return new Figures(span, opening, restates(last, months, knownOn));
  }

  /** The balances at the end of a quarter, as known on a day, with the flows of that quarter. */
  Figures balances(SampleQuarter last, LocalDate knownOn) {
    return figures(last, 3, knownOn);
  }

  private boolean restates(SampleQuarter last, int months, LocalDate knownOn) {
    Restatement change = restatement;
    if (change == null || knownOn.isBefore(change.announcedOn())) {
      return false;
    }
    SampleQuarter first = last.plus(1 - months / 3);
    return change.quarter().compareTo(first) >= 0 && change.quarter().compareTo(last) <= 0;
  }

  private LedgerQuarter entry(SampleQuarter quarter) {
    int position = quarter.index() - quarters.get(0).quarter().index();
    if (position < 0 || position >= quarters.size()) {
      throw new IllegalArgumentException(
          "Invalid quarter: "
              + quarter
              + " (the books hold "
              + quarters.get(0).quarter()
              + " to "
              + quarters.get(quarters.size() - 1).quarter()
              + ")");
    }
    return quarters.get(position);
  }
}
