package org.exhibit99.facts;

import java.util.List;

/** Something that must hold among the facts of one release if they are right. */
interface Check {
  /** The checks in the order in which they run. */
  List<Check> ALL =
      List.of(
          new InterestCheck(),
          new CommonCheck(),
          new EarningsPerShareCheck(),
          new BalanceCheck(),
          new BookValueCheck(),
          new PerShareMeasureCheck(),
          new RangeCheck());

  /** Its name, as facts list it. */
  String name();

  /** Runs over the facts, and notes with each that took part whether it holds. */
  void run(Choices choices);
}
