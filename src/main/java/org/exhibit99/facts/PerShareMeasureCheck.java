package org.exhibit99.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.exhibit99.model.Period;

/**
 * A measure of the company's own, such as core earnings or funds from operations, is about its
 * amount for each diluted share times the diluted shares. Units of a partnership may be counted
 * with the shares, so that only a pass says something.
 */
final class PerShareMeasureCheck implements Check {
  private static final int PERCENT_OFF = 3;
  private static final BigDecimal LEAST = new BigDecimal("0.09");
  private static final List<String> MEASURES =
      List.of("core_earnings", "ffo", "affo", "taxable_income");

  @Override
  public String name() {
    return "measure per share x diluted shares = measure";
  }

  @Override
  public void run(Choices choices) {
    for (Period period : choices.periods()) {
      for (String measure : MEASURES) {
        String perShare = measure + "_per_diluted_share";
        Optional<Choice> whole = choices.get(measure, period);
        Optional<Choice> each = choices.get(perShare, period);
        Optional<BigDecimal> shares = dilutedShares(choices, period);
        if (whole.isPresent() && each.isPresent() && shares.isPresent()) {
          BigDecimal stated = whole.get().reading().amount().value();
          BigDecimal product = each.get().reading().amount().value().multiply(shares.get());
          BigDecimal room =
              stated
                  .abs()
                  .multiply(BigDecimal.valueOf(PERCENT_OFF))
                  .movePointLeft(2)
                  .add(each.get().reading().grain().multiply(shares.get()))
                  .add(whole.get().reading().grain());
          if (product.signum() != 0 && product.subtract(stated).abs().compareTo(room) <= 0) {
            choices.note(name(), true, period, measure, perShare);
          }
        }
      }
    }
  }

  /** The diluted shares, as stated or as net income and its amount for each of them imply. */
  private static Optional<BigDecimal> dilutedShares(Choices choices, Period period) {
    Optional<BigDecimal> stated = choices.value("weighted_shares_diluted", period);
    Optional<BigDecimal> each =
        choices.value("eps_diluted", period).filter(eps -> eps.abs().compareTo(LEAST) > 0);
    if (stated.isPresent() || each.isEmpty()) {
      return stated;
    }
    return choices
        .value("net_income_to_common", period)
        .or(() -> choices.value("net_income", period))
        .map(net -> net.divide(each.get(), MathContext.DECIMAL64))
        .filter(shares -> shares.signum() > 0);
  }
}
