package org.exhibit99.quarters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds quarters that read as the year to date: a head over two columns, taken for the wrong one.
 *
 * <p>A quarter's amount is doubted where the company prints the same amount for the six, nine or
 * twelve months that end with it, and an amount for the months before it that is not nothing.
 */
final class YearToDateCheck {
  private static final int QUARTER = 3;
  private static final int YEAR = 12;

  private record Place(String metric, LocalDate quarterEnd, int months) {}

  private final FiscalCalendar calendar;
  private final MetricKinds metrics;
  private final Map<Place, Print> known = new HashMap<>();

  private YearToDateCheck(FiscalCalendar calendar, MetricKinds metrics) {
    this.calendar = calendar;
    this.metrics = metrics;
  }

  /** The prints by fact, with those quarters doubted that read as the year to date. */
  static Map<FactKey, List<Print>> doubting(
      Map<FactKey, List<Print>> facts, FiscalCalendar calendar, MetricKinds metrics) {
    YearToDateCheck check = new YearToDateCheck(calendar, metrics);
    facts.forEach(check::know);
    Map<FactKey, List<Print>> judged = new HashMap<>();
    facts.forEach((key, prints) -> judged.put(key, check.judged(key, prints)));
    return judged;
  }

  private void know(FactKey key, List<Print> prints) {
    Place place = place(key, key.period().months());
    Print newest = place == null ? null : PrintHistory.newest(PrintHistory.follow(prints));
    if (place != null && newest != null) {
      known.merge(place, newest, (a, b) -> Print.LEADING.compare(a, b) <= 0 ? b : a);
    }
  }

  private @Nullable Place place(FactKey key, int months) {
    if (!metrics.addsUp(key.metric()) || months % QUARTER != 0) {
      return null;
    }
    Optional<FiscalQuarter> quarter = calendar.quarterEnding(key.period().end());
    return quarter.map(one -> new Place(key.metric(), one.end(), months)).orElse(null);
  }

  private List<Print> judged(FactKey key, List<Print> prints) {
    if (key.period().months() != QUARTER) {
      return prints;
    }
    List<Print> judged = new ArrayList<>();
    for (Print print : prints) {
      judged.add(
          !print.isDoubtful() && readsAsYearToDate(key, print)
              ? print.doubted(Doubt.READS_AS_YEAR_TO_DATE)
              : print);
    }
    return judged;
  }

  private boolean readsAsYearToDate(FactKey key, Print print) {
    for (int months = 2 * QUARTER; months <= YEAR; months += QUARTER) {
      Place whole = place(key, months);
      Print toDate = whole == null ? null : known.get(whole);
      if (whole != null && toDate != null && print.sameAs(toDate) && toDate.value().signum() != 0) {
        Print before = known.get(new Place(key.metric(), before(whole), months - QUARTER));
        if (before != null && before.value().abs().compareTo(toDate.grain()) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static LocalDate before(Place place) {
    return Quarters.before(place.quarterEnd(), 1);
  }
}
