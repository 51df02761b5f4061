package org.exhibit99.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Period;

/**
 * Collects what a release prints while it is being written, keeps the most exact reading of each
 * fact, and holds every other reading against it.
 */
final class FactSheet {
  private record Key(String metric, Period period) {}

  private record Entry(BigDecimal value, BigDecimal grain, boolean restated, boolean optional) {}

  private final Map<Key, Entry> entries = new HashMap<>();

  /**
   * Notes a value that is printed.
   *
   * @param grain what one in the last printed digit is worth
   * @throws IllegalStateException if the release has printed another value for the same thing
   */
  void note(
      String metric,
      Period period,
      BigDecimal value,
      BigDecimal grain,
      boolean restated,
      boolean optional) {
    Key key = new Key(metric, period);
    Entry printed = new Entry(value, grain, restated, optional);
    Entry known = entries.putIfAbsent(key, printed);
    if (known == null) {
      return;
    }
    BigDecimal coarser = known.grain().max(grain);
    if (known.value().subtract(value).abs().compareTo(coarser) > 0) {
      throw new IllegalStateException(
          "A release contradicts itself: " + key + " is " + known.value() + " and " + value);
    }
    entries.put(key, merged(known, printed));
  }

  private static Entry merged(Entry one, Entry other) {
    Entry exact = other.grain().compareTo(one.grain()) < 0 ? other : one;
    return new Entry(
        exact.value(),
        exact.grain(),
        one.restated() || other.restated(),
        one.optional() && other.optional());
  }

  /** What has been printed, by metric and period. */
  List<SampleFact> facts() {
    List<SampleFact> facts = new ArrayList<>();
    entries.forEach(
        (key, entry) ->
            facts.add(
                new SampleFact(
                    key.metric(),
                    key.period(),
                    new Amount(entry.value()),
                    entry.restated(),
                    entry.optional())));
    facts.sort(Comparator.comparing(SampleFact::metric).thenComparing(SampleFact::period));
    return facts;
  }
}
