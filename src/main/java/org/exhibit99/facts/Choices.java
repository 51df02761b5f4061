package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exhibit99.model.Period;

/** The facts chosen so far, on which checks are run. */
final class Choices {
  private final Map<String, Map<Period, Choice>> byMetric = new HashMap<>();
  private final Set<Period> periods = new TreeSet<>();

  /** Adds or replaces a fact. */
  void put(FactKey key, Choice choice) {
    byMetric.computeIfAbsent(key.metric(), metric -> new TreeMap<>()).put(key.period(), choice);
    periods.add(key.period());
  }

  /** The fact of a metric and a period. */
  Optional<Choice> get(String metric, Period period) {
    return Optional.ofNullable(byMetric.getOrDefault(metric, Map.of()).get(period));
  }

  /** The value of a metric and a period. */
  Optional<BigDecimal> value(String metric, Period period) {
    return get(metric, period).map(choice -> choice.reading().amount().value());
  }

  /** The facts of a metric by their periods. */
  Map<Period, Choice> of(String metric) {
    return byMetric.getOrDefault(metric, Map.of());
  }

  /** All periods of which anything is stated. */
  Set<Period> periods() {
    return periods;
  }

  /** Notes the result of a check with the facts that took part. */
  void note(String check, boolean passed, Period period, String... metrics) {
    for (String metric : metrics) {
      Optional<Choice> choice = get(metric, period);
      if (choice.isPresent()) {
        put(new FactKey(metric, period), choice.get().with(check, passed));
      }
    }
  }
}
