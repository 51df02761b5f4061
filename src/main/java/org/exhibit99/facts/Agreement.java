package org.exhibit99.facts;

import java.math.BigDecimal;
import org.exhibit99.model.Unit;

/** When two readings of one fact say the same. */
final class Agreement {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Agreement() {}

  /** Whether two readings are equal within the rounding of the coarser one. */
  static boolean between(Reading one, Reading other) {
    return within(
        one.amount().value(),
        other.amount().value(),
        one.grain().max(other.grain()),
        one.metric().unit());
  }

  /** Whether two amounts are equal within half a grain, or a little more for sums. */
  static boolean within(BigDecimal one, BigDecimal other, BigDecimal grain, Unit unit) {
    BigDecimal gap = one.subtract(other).abs();
    if (gap.signum() == 0) {
      return true;
    }
    boolean alike = unit == Unit.USD || unit == Unit.SHARES;
    return gap.compareTo(grain.multiply(alike ? BigDecimal.ONE : HALF)) <= 0
        && gap.compareTo(one.abs().max(other.abs()).multiply(HALF)) < 0;
  }
}
