package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which readings count, of those whose labels name a metric more or less loosely. */
final class FirmReadings {
  private FirmReadings() {}

  /** A row of a table, as it states a metric. */
  record Row(String metric, int block, int row) {}

  /**
   * Without readings of last resort where the release has better ones of the metric, but for those
   * of a row that is the metric's by its other figures: {@code Other income} of five quarters, two
   * of which the statement of income calls {@code Total other income}.
   */
  static List<Reading> of(List<Reading> readings) {
    Map<String, Integer> best = new HashMap<>();
    Set<String> inTables = new HashSet<>();
    for (Reading reading : readings) {
      best.merge(reading.metric().name(), reading.rank(), Math::min);
      if (reading.origin() == Reading.Origin.TABLE) {
        inTables.add(reading.metric().name());
      }
    }
    Set<Row> agreeing = agreeingRows(readings);
    List<Reading> kept = new ArrayList<>();
    for (Reading reading : readings) {
      // What only sentences state may take its time from the heading in one and name it in the
      // next.
      boolean saidOnly =
          reading.rank() == StatementReader.LOOSE && !inTables.contains(reading.metric().name());
      boolean lastResort = reading.rank() >= RowRule.LAST_RESORT && !saidOnly;
      if (!lastResort
          || best.getOrDefault(reading.metric().name(), 0) >= RowRule.LAST_RESORT
          || agreeing.contains(row(reading))) {
        kept.add(reading);
      }
    }
    return kept;
  }

  /**
   * The rows that count only where something confirms them, of which at least two figures, or one
   * where only the sign is in doubt, are those of rows that name the metric in full, and none is
   * another than theirs.
   */
  private static Set<Row> agreeingRows(List<Reading> readings) {
    List<Reading> unsure = new ArrayList<>();
    Set<Row> unsigned = new HashSet<>();
    for (Reading reading : readings) {
      if (reading.origin() == Reading.Origin.TABLE && reading.rank() >= RowRule.ONLY_CONFIRMED) {
        unsure.add(reading);
        if (reading.rank() == RowRule.UNSIGNED) {
          unsigned.add(row(reading));
        }
      }
    }
    if (unsure.isEmpty()) {
      return Set.of();
    }
    Map<FactKey, List<Reading>> named = new HashMap<>();
    for (Reading reading : readings) {
      if (reading.origin() == Reading.Origin.TABLE && reading.rank() < RowRule.LAST_RESORT) {
        FactKey key = new FactKey(reading.metric().name(), reading.period());
        named.computeIfAbsent(key, each -> new ArrayList<>()).add(reading);
      }
    }
    Map<Row, Integer> agreeing = new HashMap<>();
    Set<Row> contradicted = new HashSet<>();
    for (Reading reading : unsure) {
      FactKey key = new FactKey(reading.metric().name(), reading.period());
      for (Reading other : named.getOrDefault(key, List.of())) {
        if (Agreement.between(reading, other)) {
          agreeing.merge(row(reading), 1, Integer::sum);
        } else {
          contradicted.add(row(reading));
        }
      }
    }
    agreeing.entrySet().removeIf(row -> row.getValue() < (unsigned.contains(row.getKey()) ? 1 : 2));
    agreeing.keySet().removeAll(contradicted);
    return agreeing.keySet();
  }

  /** The rows whose figures are for some periods those that the release states elsewhere. */
  static Set<Row> confirmedRows(List<Reading> readings, Choices choices) {
    Set<Row> agreeing = new HashSet<>();
    Set<Row> contradicted = new HashSet<>();
    for (Reading reading : readings) {
      Optional<Choice> choice = choices.get(reading.metric().name(), reading.period());
      if (reading.rank() >= RowRule.ONLY_CONFIRMED && choice.isPresent()) {
        Reading other = choice.get().reading();
        boolean firm = other.rank() < RowRule.ONLY_CONFIRMED && !row(other).equals(row(reading));
        if (firm) {
          (Agreement.between(reading, other) ? agreeing : contradicted).add(row(reading));
        }
      }
    }
    agreeing.removeAll(contradicted);
    return agreeing;
  }

  static Row row(Reading reading) {
    return new Row(reading.metric().name(), reading.location().block(), reading.location().row());
  }
}
