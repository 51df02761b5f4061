package org.exhibit99.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.model.Period;
import org.exhibit99.model.Scale;

/**
 * The scale of a table by what it would mean for the number of shares: equity over book value per
 * share, and earnings over earnings per share, give a count that no listed company is far from.
 */
final class ImpliedShares {
  private static final BigDecimal FEWEST = BigDecimal.valueOf(800_000);
  private static final BigDecimal MOST = BigDecimal.valueOf(6_000_000_000L);
  private static final BigDecimal LEAST_PER_SHARE = new BigDecimal("0.04");

  /** What is printed for each share, by what it is a part of. */
  private static final Map<String, Set<String>> PER_SHARE =
      Map.of(
          "stockholders_equity", Set.of("book_value_per_share"),
          "net_income", Set.of("eps_basic", "eps_diluted"),
          "net_income_to_common", Set.of("eps_basic", "eps_diluted"),
          "ffo", Set.of("ffo_per_diluted_share"),
          "affo", Set.of("affo_per_diluted_share"),
          "core_earnings", Set.of("core_earnings_per_diluted_share"),
          "taxable_income", Set.of("taxable_income_per_diluted_share"));

  private ImpliedShares() {}

  /** The one scale in which every pair of a table gives a possible count, if there is one. */
  static Optional<Scale> scale(List<Reading> table, Map<Period, List<Reading>> byPeriod) {
    Set<Scale> possible = EnumSet.allOf(Scale.class);
    boolean any = false;
    for (Reading reading : table) {
      Set<String> names = PER_SHARE.getOrDefault(reading.metric().name(), Set.of());
      for (Reading each : byPeriod.getOrDefault(reading.period(), List.of())) {
        if (names.contains(each.metric().name())
            && each.period().equals(reading.period())
            && each.amount().value().abs().compareTo(LEAST_PER_SHARE) > 0) {
          any = true;
          possible.removeIf(scale -> !isPossible(scale, reading, each));
        }
      }
    }
    return any && possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
  }

  private static boolean isPossible(Scale scale, Reading whole, Reading perShare) {
    BigDecimal count =
        scale
            .apply(whole.amount().value())
            .divide(perShare.amount().value(), MathContext.DECIMAL64)
            .abs();
    return count.compareTo(FEWEST) >= 0 && count.compareTo(MOST) <= 0;
  }
}
