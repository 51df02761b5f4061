package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds book value per share, times the shares outstanding, against equity, from whatever releases
 * they come. Preferred stock is part of equity and belongs to no common share, so the product may
 * be well below equity, but hardly above it.
 */
final class BookValueCheck {
  /** The check's name. */
  static final String NAME = "book value per share x shares = equity";

  private static final String BOOK_VALUE = "book_value_per_share";
  private static final String SHARES = "shares_outstanding";
  private static final String STOCKHOLDERS_EQUITY = "stockholders_equity";
  private static final BigDecimal MOST = new BigDecimal("1.02");
  private static final BigDecimal LEAST = new BigDecimal("0.5");

  private BookValueCheck() {}

  /** The values of a quarter, with the conflict noted on book value per share. */
  static Map<String, QuarterValue> checked(Map<String, QuarterValue> values) {
    QuarterValue book = values.get(BOOK_VALUE);
    QuarterValue shares = values.get(SHARES);
    QuarterValue equity = values.get(STOCKHOLDERS_EQUITY);
    if (book == null
        || shares == null
        || equity == null
        || shares.value().signum() <= 0
        || equity.value().signum() <= 0) {
      return values;
    }
    BigDecimal product = book.value().multiply(shares.value());
    if (product.compareTo(equity.value().multiply(MOST)) <= 0
        && product.compareTo(equity.value().multiply(LEAST)) >= 0) {
      return values;
    }
    List<QuarterValue.Conflict> conflicts = new ArrayList<>(book.conflicts());
    conflicts.add(
        new QuarterValue.Conflict(
            NAME,
            null,
            told(book.value())
                + " x "
                + told(shares.value())
                + " shares = "
                + told(product)
                + ", equity is "
                + told(equity.value())));
    Map<String, QuarterValue> checked = new TreeMap<>(values);
    checked.put(BOOK_VALUE, book.with(conflicts));
    return checked;
  }

  private static String told(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
