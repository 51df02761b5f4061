package org.exhibit99.quarters;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a metric over the months that end with a quarter.
 *
 * @param print the newest revision in its most exact print
 * @param firstReportedOn when a value for these months was first printed, or null where nobody says
 * @param lastReportedOn when one was last printed, or null
 */
record Known(
    QuarterPrint print, @Nullable LocalDate firstReportedOn, @Nullable LocalDate lastReportedOn) {
  /** What all prints of one metric, quarter and length of time say; empty where none stands. */
  static Optional<Known> of(Collection<QuarterPrint> prints) {
    return prints.stream()
        .filter(QuarterPrint::latest)
        .min(QuarterPrint.NEWEST_AND_MOST_EXACT)
        .map(newest -> new Known(newest, first(prints), last(prints)));
  }

  private static @Nullable LocalDate first(Collection<QuarterPrint> prints) {
    return prints.stream()
        .map(QuarterPrint::reportedOn)
        .filter(Objects::nonNull)
        .min(naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate last(Collection<QuarterPrint> prints) {
    return prints.stream()
        .map(QuarterPrint::reportedOn)
        .filter(Objects::nonNull)
        .max(naturalOrder())
        .orElse(null);
  }
}
