package org.exhibit99.sample;

/**
 * The equity of a company while its books are written: shares, what holders paid in, what it kept.
 */
final class Capital {
  private static final long PAR_PER_THOUSAND_SHARES = 10; // a cent a share
  private final long preferredStock;
  private long shares;
  private long paidIn;
  private long comprehensive;
  private long retained;

  Capital(long preferredStock, long shares, long commonEquity) {
    this.preferredStock = preferredStock;
    this.shares = shares;
    this.paidIn = commonEquity - par() - commonEquity / 40;
    this.retained = commonEquity / 40;
  }

  /** Sells shares at a price in thousandths of a dollar. */
  void issue(long newShares, long priceInMills) {
    long parBefore = par();
    shares += newShares;
    paidIn += newShares * priceInMills / 1_000_000 - (par() - parBefore);
  }

  void comprehend(long change) {
    comprehensive += change;
  }

  long shares() {
    return shares;
  }

  /** What a dividend in thousandths of a dollar costs, in thousands of dollars. */
  long cost(long mills) {
    return (shares * mills + 500_000) / 1_000_000;
  }

  /** Keeps what the dividends leave of a quarter's income, and writes the balances. */
  void close(Entries books) {
    retained +=
        books.get(Item.NET_INCOME)
            - books.get(Item.PREFERRED_DIVIDENDS)
            - books.get(Item.COMMON_DIVIDENDS);
    books.put(Item.PREFERRED_STOCK, preferredStock);
    books.put(Item.COMMON_STOCK, par());
    books.put(Item.PAID_IN_CAPITAL, paidIn);
    books.put(Item.OTHER_COMPREHENSIVE, comprehensive);
    books.put(Item.RETAINED, retained);
    books.put(Item.EQUITY, preferredStock + par() + paidIn + comprehensive + retained);
    books.put(Item.SHARES_OUTSTANDING, shares);
  }

  private long par() {
    return (shares * PAR_PER_THOUSAND_SHARES + 500_000) / 1_000_000;
  }
}
