package org.exhibit99.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exhibit99.model.Rejection;

/**
 * Leaves out the twelve months that end with a release's six or nine months, or within the fiscal
 * year that the release tells: a trailing year at an interim date, which is no fiscal year.
 */
final class TrailingYears {
  private TrailingYears() {}

  /** The readings without those of a trailing year. */
  static List<Reading> leaveOut(
      List<Reading> readings, ReleaseContext context, List<Rejection> rejections) {
    Set<LocalDate> interim = new HashSet<>();
    for (Reading reading : readings) {
      int months = reading.period().months();
      if (reading.origin() == Reading.Origin.TABLE && (months == 6 || months == 9)) {
        interim.add(reading.period().end());
      }
    }
    List<Reading> kept = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Reading reading : readings) {
      boolean trailing =
          reading.period().months() == 12
              && (interim.contains(reading.period().end())
                  || context.isTrailingYear(reading.period()));
      if (!trailing) {
        kept.add(reading);
      } else if (told.add(reading.metric().name())) {
        rejections.add(
            new Rejection(
                Rejection.Reason.AMBIGUOUS,
                "Twelve months that end at an interim date are no fiscal year",
                reading.metric().name(),
                reading.quote(),
                reading.location()));
      }
    }
    return kept;
  }
}
