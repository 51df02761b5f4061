package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.exhibit99.model.Period;

/**
 * Liabilities and equity are not more than assets; where they are the assets, all three are right.
 */
final class BalanceCheck implements Check {
  @Override
  public String name() {
    return "assets = liabilities + equity";
  }

  @Override
  public void run(Choices choices) {
    for (Period period : choices.periods()) {
      Optional<Choice> assets = choices.get("total_assets", period);
      Optional<Choice> liabilities = choices.get("total_liabilities", period);
      Optional<Choice> equity = choices.get("stockholders_equity", period);
      if (assets.isPresent() && liabilities.isPresent() && equity.isPresent()) {
        BigDecimal rest =
            value(assets.get()).subtract(value(liabilities.get())).subtract(value(equity.get()));
        BigDecimal tolerance =
            assets
                .get()
                .reading()
                .grain()
                .max(equity.get().reading().grain())
                .multiply(BigDecimal.valueOf(2));
        if (rest.abs().compareTo(tolerance) <= 0) {
          choices.note(
              name(), true, period, "total_assets", "total_liabilities", "stockholders_equity");
        }
      }
    }
  }

  private static BigDecimal value(Choice choice) {
    return choice.reading().amount().value();
  }
}
