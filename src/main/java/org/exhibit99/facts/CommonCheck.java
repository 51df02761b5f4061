package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.exhibit99.model.Period;

/**
 * Net income less preferred dividends is net income to common shareholders. Where it is not, other
 * items such as participating securities may stand between, so that only a pass says something.
 */
final class CommonCheck implements Check {
  @Override
  public String name() {
    return "net income - preferred dividends = net income to common";
  }

  @Override
  public void run(Choices choices) {
    for (Period period : choices.periods()) {
      Optional<Choice> net = choices.get("net_income", period);
      Optional<Choice> preferred = choices.get("preferred_dividends", period);
      Optional<Choice> common = choices.get("net_income_to_common", period);
      if (net.isPresent() && preferred.isPresent() && common.isPresent()) {
        BigDecimal gap =
            net.get()
                .reading()
                .amount()
                .value()
                .subtract(preferred.get().reading().amount().value())
                .subtract(common.get().reading().amount().value())
                .abs();
        BigDecimal tolerance =
            net.get()
                .reading()
                .grain()
                .max(common.get().reading().grain())
                .multiply(BigDecimal.valueOf(2));
        if (gap.compareTo(tolerance) <= 0) {
          choices.note(
              name(), true, period, "net_income", "preferred_dividends", "net_income_to_common");
        }
      }
    }
  }
}
