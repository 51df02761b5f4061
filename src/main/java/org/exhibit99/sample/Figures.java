package org.exhibit99.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.exhibit99.model.Period;

/**
 * What a company can print of one period: sums of flows, averages of shares, balances at the end,
 * and what follows from them.
 *
 * @param span the quarters of the period in order
 * @param opening the quarter before it
 * @param restated whether a quarter of the period has been restated
 */
record Figures(List<LedgerQuarter> span, LedgerQuarter opening, boolean restated) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  Figures {
    span = List.copyOf(span);
  }

  /** The last quarter. */
  SampleQuarter last() {
    return closing().quarter();
  }

  int months() {
    return span.size() * 3;
  }

  /** The time that an item of these figures stands for. */
  Period period(Item item) {
    if (item.kind() == Item.Kind.OPENING) {
      return Period.at(opening.quarter().end());
    }
    return item.kind().isInstant() ? Period.at(last().end()) : new Period(last().end(), months());
  }

  /** An item as the books hold it: thousands, shares or thousandths of a dollar. */
  long held(Item item) {
    return switch (item.kind()) {
      case FLOW, MILLS_FLOW -> span.stream().mapToLong(q -> q.amount(item)).sum();
      case BALANCE, SHARES, MILLS_BALANCE -> closing().amount(item);
      case OPENING -> opening.amount(Item.ALLOWANCE);
      case AVERAGE_SHARES -> shares(item);
      case PER_SHARE, PER_SHARE_BALANCE, DOLLAR_BALANCE, RATIO, RATIO_BALANCE ->
          throw new IllegalArgumentException("Not held but computed: " + item);
    };
  }

  /** An item in base units, rounded as it is printed: whole dollars, cents a share, a fraction. */
  BigDecimal value(Item item) {
    return switch (item) {
      case EPS_BASIC -> perShare(Item.TO_COMMON, Item.BASIC_SHARES);
      case EPS_DILUTED -> perShare(Item.TO_COMMON, Item.DILUTED_SHARES);
      case TAXABLE_PER_SHARE -> perShare(Item.TAXABLE_INCOME, Item.DILUTED_SHARES);
      case FFO_PER_SHARE -> perShare(Item.FFO, Item.SHARES_AND_UNITS);
      case AFFO_PER_SHARE -> perShare(Item.AFFO, Item.SHARES_AND_UNITS);
      case BOOK_VALUE ->
          quotient(
              (held(Item.EQUITY) - held(Item.PREFERRED_STOCK)) * 1000,
              held(Item.SHARES_OUTSTANDING),
              2);
      case MARKET_CAPITALIZATION ->
          BigDecimal.valueOf(held(Item.PRICE))
              .multiply(BigDecimal.valueOf(held(Item.SHARES_OUTSTANDING)))
              .divide(THOUSAND, 0, RoundingMode.HALF_UP);
      case DIVIDEND_YIELD -> quotient(closing().amount(Item.DIVIDEND) * 4, held(Item.PRICE), 4);
      case RETURN_ON_ASSETS -> returnOn(Item.NET_INCOME, Item.TOTAL_ASSETS);
      case RETURN_ON_EQUITY -> returnOn(Item.NET_INCOME, Item.EQUITY);
      case NET_INTEREST_MARGIN -> returnOn(Item.NET_INTEREST_INCOME, Item.TOTAL_ASSETS);
      default -> inBaseUnits(item);
    };
  }

  private BigDecimal inBaseUnits(Item item) {
    BigDecimal held = BigDecimal.valueOf(held(item));
    return switch (item.kind()) {
      case FLOW, BALANCE, OPENING, AVERAGE_SHARES -> held.multiply(THOUSAND);
      case MILLS_FLOW, MILLS_BALANCE -> held.movePointLeft(3);
      case SHARES, PER_SHARE, PER_SHARE_BALANCE, DOLLAR_BALANCE, RATIO, RATIO_BALANCE -> held;
    };
  }

  private long shares(Item item) {
    Item counted = item;
    if (item == Item.DILUTED_SHARES && held(Item.TO_COMMON) < 0) {
      counted = Item.BASIC_SHARES; // what would dilute a loss is left out
    }
    if (item == Item.SHARES_AND_UNITS) {
      return average(Item.DILUTED_SHARES) + average(Item.UNITS);
    }
    return average(counted);
  }

  private long average(Item item) {
    long sum = span.stream().mapToLong(q -> q.amount(item)).sum();
    return (sum + span.size() / 2) / span.size();
  }

  private BigDecimal perShare(Item amount, Item shares) {
    return quotient(held(amount), held(shares), 2);
  }

  private BigDecimal returnOn(Item flow, Item balance) {
    long average = (closing().amount(balance) + opening.amount(balance)) / 2;
    return quotient(held(flow) * 4 / span.size(), average, 4);
  }

  private LedgerQuarter closing() {
    return span.get(span.size() - 1);
  }

  private static BigDecimal quotient(long dividend, long divisor, int scale) {
    return BigDecimal.valueOf(dividend)
        .divide(BigDecimal.valueOf(divisor), scale, RoundingMode.HALF_UP);
  }
}
