package org.exhibit99.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exhibit99.model.Period;

/**
 * Moves period ends that lie a few days off those that the financial statements print onto them: a
 * company whose quarter ended on June 26 means the same quarter when it writes of June 27 or of its
 * third quarter.
 */
final class PeriodEnds {
  private static final int DAYS = 6;

  /** What goes by the last day of trading, not by the end of a period. */
  private static final Set<String> MARKET = Set.of("dividend_yield", "market_capitalization");

  private PeriodEnds() {}

  /**
   * The readings with their ends aligned.
   *
   * @param statements the kind of each table, by its block
   */
  static List<Reading> align(List<Reading> readings, Map<Integer, Statement> statements) {
    Map<LocalDate, Integer> printed = new TreeMap<>();
    for (Reading reading : readings) {
      if (isStatement(reading, statements)) {
        printed.merge(reading.period().end(), 1, Integer::sum);
      }
    }
    Set<LocalDate> firm = new TreeSet<>(printed.keySet());
    printed.forEach(
        (day, times) ->
            printed.forEach(
                (other, otherTimes) -> {
                  long apart = Math.abs(ChronoUnit.DAYS.between(day, other));
                  if (apart > 0 && apart <= DAYS && otherTimes > 2 * times) {
                    firm.remove(day);
                  }
                }));
    List<Reading> aligned = new ArrayList<>();
    for (Reading reading : readings) {
      LocalDate end = reading.period().end();
      boolean stays = firm.contains(end) || MARKET.contains(reading.metric().name());
      List<LocalDate> near = stays ? List.of() : near(end, firm);
      aligned.add(near.size() == 1 ? at(reading, near.get(0)) : reading);
    }
    return aligned;
  }

  private static List<LocalDate> near(LocalDate end, Set<LocalDate> firm) {
    return firm.stream()
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, end)) <= DAYS)
        .toList();
  }

  /** Whether a statement prints the very day above the reading's column. */
  private static boolean isStatement(Reading reading, Map<Integer, Statement> statements) {
    Statement statement =
        reading.origin() == Reading.Origin.TABLE
            ? statements.getOrDefault(reading.location().block(), Statement.OTHER)
            : Statement.OTHER;
    return (statement == Statement.INCOME || statement == Statement.BALANCE)
        && containsDay(reading.periodEvidence(), reading.period().end().getDayOfMonth());
  }

  private static boolean containsDay(String words, int day) {
    String number = String.valueOf(day);
    int at = words.indexOf(number);
    while (at >= 0) {
      boolean apart =
          (at == 0 || !Character.isDigit(words.charAt(at - 1)))
              && (at + number.length() == words.length()
                  || !Character.isDigit(words.charAt(at + number.length())));
      if (apart) {
        return true;
      }
      at = words.indexOf(number, at + 1);
    }
    return false;
  }

  private static Reading at(Reading reading, LocalDate end) {
    return new Reading(
        reading.metric(),
        new Period(end, reading.period().months()),
        reading.amount(),
        reading.grain(),
        reading.rank(),
        reading.restated(),
        reading.label(),
        reading.quote(),
        reading.periodEvidence(),
        reading.scaleEvidence(),
        reading.location(),
        reading.origin());
  }
}
