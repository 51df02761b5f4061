package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.exhibit99.facts.Reading.Origin;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;

/** Readings as tests state and show them. */
final class Readings {
  private static final MetricDictionary DICTIONARY = Releases.dictionary();

  private Readings() {}

  /** What a table prints, exact to its last digit. */
  static Reading printed(String metric, Period period, String value) {
    return inTable(0, metric, period, value);
  }

  /** What the table at a block of the document prints. */
  static Reading inTable(int block, String metric, Period period, String value) {
    return reading(metric, period, value, 0, new Location(block, 1, 1, 0, 0), Origin.TABLE);
  }

  /** What a sentence says, by words of a rank. */
  static Reading said(String metric, Period period, String value, int rank) {
    return reading(metric, period, value, rank, Location.inParagraph(9, 0, 0), Origin.PROSE);
  }

  private static Reading reading(
      String metric, Period period, String value, int rank, Location location, Origin origin) {
    Metric of = DICTIONARY.metric(metric).orElseThrow();
    BigDecimal number = new BigDecimal(value);
    return new Reading(
        of,
        period,
        Amount.of(value),
        number.ulp(),
        rank,
        false,
        metric,
        metric + " " + value,
        period.toString(),
        "",
        location,
        origin);
  }

  /** Each as {@code net_income 2007-09-30/3 5000000}, apart by strokes. */
  static String shown(List<Reading> readings) {
    return readings.stream()
        .map(
            reading ->
                reading.metric().name()
                    + " "
                    + reading.period().end()
                    + "/"
                    + reading.period().months()
                    + " "
                    + reading.amount())
        .collect(Collectors.joining(" | "));
  }
}
