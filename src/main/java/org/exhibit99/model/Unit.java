package org.exhibit99.model;

/** What a value counts. */
public enum Unit {
  /** US dollars. */
  USD("USD"),
  /** US dollars per share. */
  USD_PER_SHARE("USD/share"),
  /** Shares. */
  SHARES("shares"),
  /** A fraction: 9.56% is 0.0956. */
  RATIO("ratio");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /**
   * As tables and the metric dictionary write it: {@code USD}, {@code USD/share}, {@code shares},
   * {@code ratio}.
   */
  public String symbol() {
    return symbol;
  }

  /** The unit that a symbol names. */
  public static Unit ofSymbol(String symbol) {
    for (Unit unit : values()) {
      if (unit.symbol.equals(symbol)) {
        return unit;
      }
    }
    throw new IllegalArgumentException(
        "Unknown unit: '" + symbol + "' (must be USD, USD/share, shares or ratio)");
  }
}
