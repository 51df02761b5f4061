package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;

/**
 * Of a row that gives a figure both as it was reported before and as restated, only the restated
 * one counts.
 */
final class Restatements {
  private record Printed(String metric, Period period, int block, int row) {}

  private Restatements() {}

  /** The readings without the figures that their own row restates. */
  static List<Reading> leaveOutFormer(List<Reading> readings, List<Rejection> rejections) {
    Set<Printed> restated = new HashSet<>();
    for (Reading reading : readings) {
      if (reading.restated() && reading.origin() == Reading.Origin.TABLE) {
        restated.add(printed(reading));
      }
    }
    if (restated.isEmpty()) {
      return readings;
    }
    List<Reading> current = new ArrayList<>();
    for (Reading reading : readings) {
      boolean former =
          !reading.restated()
              && reading.origin() == Reading.Origin.TABLE
              && restated.contains(printed(reading));
      if (former) {
        rejections.add(
            new Rejection(
                Rejection.Reason.AMBIGUOUS,
                "The same row restates it",
                reading.metric().name(),
                reading.quote(),
                reading.location()));
      } else {
        current.add(reading);
      }
    }
    return current;
  }

  private static Printed printed(Reading reading) {
    return new Printed(
        reading.metric().name(),
        reading.period(),
        reading.location().block(),
        reading.location().row());
  }
}
