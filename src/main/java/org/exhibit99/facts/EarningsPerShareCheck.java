package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.exhibit99.model.Period;

/**
 * Earnings per share times average shares is about net income to common shareholders, or net income
 * where that is not stated. Participating securities and dilution leave room for {@value
 * #PERCENT_OFF} percent.
 */
final class EarningsPerShareCheck implements Check {
  private static final int PERCENT_OFF = 6;
  private static final BigDecimal GROSS = BigDecimal.valueOf(4);

  @Override
  public String name() {
    return "earnings per share x shares = net income";
  }

  @Override
  public void run(Choices choices) {
    for (Period period : choices.periods()) {
      run(choices, period, "eps_basic", "weighted_shares_basic");
      run(choices, period, "eps_diluted", "weighted_shares_diluted");
    }
  }

  private void run(Choices choices, Period period, String perShare, String shares) {
    Optional<Choice> eps = choices.get(perShare, period);
    Optional<Choice> count = choices.get(shares, period);
    String earnings =
        choices.get("net_income_to_common", period).isPresent()
            ? "net_income_to_common"
            : "net_income";
    Optional<Choice> net = choices.get(earnings, period);
    if (eps.isEmpty() || count.isEmpty() || net.isEmpty()) {
      return;
    }
    BigDecimal each = eps.get().reading().amount().value();
    BigDecimal number = count.get().reading().amount().value();
    BigDecimal stated = net.get().reading().amount().value();
    BigDecimal product = each.multiply(number);
    BigDecimal rounding = eps.get().reading().grain().multiply(number);
    BigDecimal room =
        stated
            .abs()
            .multiply(BigDecimal.valueOf(PERCENT_OFF))
            .movePointLeft(2)
            .add(rounding)
            .add(net.get().reading().grain());
    BigDecimal gap = product.subtract(stated).abs();
    if (gap.compareTo(room) <= 0) {
      if (each.signum() != 0) {
        choices.note(name(), true, period, perShare, shares, earnings);
      }
    } else if (product.abs().compareTo(stated.abs().multiply(GROSS).add(rounding)) > 0
        || stated.abs().compareTo(product.abs().multiply(GROSS).add(rounding)) > 0) {
      choices.note(name(), false, period, perShare, shares);
    }
  }
}
