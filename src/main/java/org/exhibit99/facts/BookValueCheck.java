package org.exhibit99.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.exhibit99.model.Period;

/**
 * Equity over shares outstanding is about book value per share. Preferred stock lowers it, so that
 * only a pass says something.
 */
final class BookValueCheck implements Check {
  private static final BigDecimal OFF = new BigDecimal("0.02");

  @Override
  public String name() {
    return "equity / shares = book value per share";
  }

  @Override
  public void run(Choices choices) {
    for (Period period : choices.periods()) {
      Optional<BigDecimal> equity = choices.value("stockholders_equity", period);
      Optional<BigDecimal> shares = choices.value("shares_outstanding", period);
      Optional<BigDecimal> book = choices.value("book_value_per_share", period);
      if (equity.isPresent()
          && shares.isPresent()
          && book.isPresent()
          && shares.get().signum() > 0) {
        BigDecimal each = equity.get().divide(shares.get(), MathContext.DECIMAL64);
        if (each.subtract(book.get()).abs().compareTo(each.abs().multiply(OFF)) <= 0) {
          choices.note(
              name(),
              true,
              period,
              "stockholders_equity",
              "shares_outstanding",
              "book_value_per_share");
        }
      }
    }
  }
}
