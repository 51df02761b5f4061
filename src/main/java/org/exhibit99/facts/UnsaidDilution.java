package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exhibit99.model.Unit;

/**
 * What a release means by {@code per share} alone. Where each of its sentences that says no more
 * agrees with the diluted figure that the release states elsewhere, it means diluted ones, and
 * those that stand for other periods are as firm.
 */
final class UnsaidDilution {
  private static final int FIRM = 4;

  private UnsaidDilution() {}

  /**
   * The readings, with those of {@code per share} alone made firm where the release shows them to
   * be.
   */
  static List<Reading> settle(List<Reading> readings) {
    Map<FactKey, List<Reading>> stated = new HashMap<>();
    for (Reading reading : readings) {
      if (reading.metric().unit() == Unit.USD_PER_SHARE && !isUnsaid(reading)) {
        stated
            .computeIfAbsent(
                new FactKey(reading.metric().name(), reading.period()), key -> new ArrayList<>())
            .add(reading);
      }
    }
    Set<String> agreed = new HashSet<>();
    Set<String> otherwise = new HashSet<>();
    for (Reading reading : readings) {
      List<Reading> others =
          stated.getOrDefault(new FactKey(reading.metric().name(), reading.period()), List.of());
      if (isUnsaid(reading) && !others.isEmpty()) {
        boolean same = others.stream().anyMatch(other -> Agreement.between(reading, other));
        (same ? agreed : otherwise).add(reading.metric().name());
      }
    }
    agreed.removeAll(otherwise);
    return readings.stream()
        .map(
            reading ->
                isUnsaid(reading) && agreed.contains(reading.metric().name())
                    ? reading.ranked(FIRM)
                    : reading)
        .toList();
  }

  private static boolean isUnsaid(Reading reading) {
    return reading.origin() == Reading.Origin.PROSE
        && reading.rank() == StatementReader.LOOSE
        && reading.metric().name().contains("diluted");
  }
}
