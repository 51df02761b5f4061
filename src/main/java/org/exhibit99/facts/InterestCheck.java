package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.exhibit99.model.Period;

/** Interest income less interest expense is net interest income. */
final class InterestCheck implements Check {
  @Override
  public String name() {
    return "interest income - interest expense = net interest income";
  }

  @Override
  public void run(Choices choices) {
    for (Period period : choices.periods()) {
      Optional<Choice> income = choices.get("interest_income", period);
      Optional<Choice> expense = choices.get("interest_expense", period);
      Optional<Choice> net = choices.get("net_interest_income", period);
      if (income.isPresent() && expense.isPresent() && net.isPresent()) {
        BigDecimal gap =
            value(income.get()).subtract(value(expense.get())).subtract(value(net.get())).abs();
        BigDecimal tolerance =
            income
                .get()
                .reading()
                .grain()
                .max(expense.get().reading().grain())
                .max(net.get().reading().grain())
                .multiply(BigDecimal.valueOf(2));
        choices.note(
            name(),
            gap.compareTo(tolerance) <= 0,
            period,
            "interest_income",
            "interest_expense",
            "net_interest_income");
      }
    }
  }

  private static BigDecimal value(Choice choice) {
    return choice.reading().amount().value();
  }
}
