package org.exhibit99.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * By how much a figure differs from that of another period.
 *
 * @param amount the difference
 * @param percent of the earlier figure's size, {@code NM} where that says nothing
 */
record Change(Figure amount, Figure percent) {
  private static final int MEANINGFUL = 1000;

  static Change between(Figures now, Figures before, Item item, boolean less) {
    BigDecimal sign = BigDecimal.valueOf(less ? -1 : 1);
    BigDecimal earlier = before.value(item).multiply(sign);
    BigDecimal difference = now.value(item).multiply(sign).subtract(earlier);
    return new Change(amount(difference, item), percent(difference, earlier));
  }

  private static Figure amount(BigDecimal difference, Item item) {
    return switch (item.kind()) {
      case FLOW, BALANCE, OPENING, AVERAGE_SHARES ->
          Digits.whole(difference.movePointLeft(3).longValue());
      case SHARES, DOLLAR_BALANCE -> Digits.whole(difference.longValue());
      case MILLS_FLOW, MILLS_BALANCE, PER_SHARE, PER_SHARE_BALANCE -> Digits.dividend(difference);
      case RATIO, RATIO_BALANCE -> Digits.percent(difference);
    };
  }

  private static Figure percent(BigDecimal difference, BigDecimal earlier) {
    if (difference.signum() == 0) {
      return new Figure("-", false, false, true);
    }
    if (earlier.signum() == 0) {
      return new Figure("NM", false, false, false);
    }
    long percent =
        difference.movePointRight(2).divide(earlier.abs(), 0, RoundingMode.HALF_UP).longValue();
    return Math.abs(percent) >= MEANINGFUL
        ? new Figure("NM", false, false, false)
        : new Figure(Digits.grouped(percent), percent < 0, false, true);
  }
}
