package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.exhibit99.model.Period;

/** Ratios and amounts a share that no company has are misread. */
final class RangeCheck implements Check {
  private record Range(String metric, BigDecimal least, BigDecimal most) {
    Range(String metric, String least, String most) {
      this(metric, new BigDecimal(least), new BigDecimal(most));
    }
  }

  private static final List<Range> RANGES =
      List.of(
          new Range("return_on_average_assets", "-1", "0.6"),
          new Range("return_on_average_equity", "-4", "4"),
          new Range("net_interest_margin", "-0.1", "0.4"),
          new Range("dividend_yield", "0", "0.6"),
          new Range("dividends_per_common_share", "0", "300"),
          new Range("total_assets", "1000", "50000000000000"),
          new Range("shares_outstanding", "1000", "100000000000"),
          new Range("weighted_shares_basic", "1000", "100000000000"),
          new Range("weighted_shares_diluted", "1000", "100000000000"));

  @Override
  public String name() {
    return "within range";
  }

  @Override
  public void run(Choices choices) {
    for (Range range : RANGES) {
      for (Map.Entry<Period, Choice> entry : Map.copyOf(choices.of(range.metric())).entrySet()) {
        BigDecimal value = entry.getValue().reading().amount().value();
        if (value.compareTo(range.least()) < 0 || value.compareTo(range.most()) > 0) {
          choices.note(name(), false, entry.getKey(), range.metric());
        }
      }
    }
  }
}
