package org.exhibit99.quarters;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.exhibit99.model.ExhibitKind;
import org.exhibit99.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What one company's exhibits state, as the history in which the market learnt it.
 *
 * <p>A function of the set of exhibits alone: neither the order in which they arrive nor the nights
 * over which they do makes a difference.
 */
final class CompanyHistory {
  /** Facts below this confidence are kept as doubtful and enter no quarter. */
  static final double CONFIDENT = 0.5;

  /** A quadrillion: no company's figure in dollars or shares reaches it. */
  private static final BigDecimal IMPOSSIBLE = new BigDecimal("1000000000000000");

  /** For how many days behind a newest period a figure of some other day may go with it. */
  private static final int DAYS_BETWEEN_QUARTERS = 100;

  /** Stated as of a day of the company's choosing, so they go with the quarter just reported. */
  private static final Set<String> STATED_BETWEEN_QUARTERS =
      Set.of("dividend_yield", "market_capitalization");

  private final MetricKinds metrics;
  private final List<Announcement> announcements;
  private final FiscalCalendar calendar;

  private CompanyHistory(Collection<ReleasedExhibit> exhibits, MetricKinds metrics) {
    this.metrics = metrics;
    this.announcements = Announcements.of(exhibits);
    this.calendar = calendar();
  }

  /**
   * Every print of a company.
   *
   * @param exhibits all exhibits of one company that state something, in any order
   * @param metrics the dictionary; facts of other metrics are left out
   * @return sorted by metric, period and order of learning
   */
  static List<ReportedMetric> of(Collection<ReleasedExhibit> exhibits, MetricKinds metrics) {
    return new CompanyHistory(exhibits, metrics).reported();
  }

  private List<ReportedMetric> reported() {
    Map<FactKey, List<Print>> facts = new HashMap<>();
    for (Print print : ScaleCheck.doubting(prints())) {
      facts.computeIfAbsent(FactKey.of(print), key -> new ArrayList<>()).add(print);
    }
    List<ReportedMetric> reported = new ArrayList<>();
    new TreeMap<>(YearToDateCheck.doubting(facts, calendar, metrics))
        .forEach(
            (key, prints) -> {
              List<Followed> followed = PrintHistory.follow(prints);
              LocalDate day = placedBy(key, followed.get(0).print().announcement());
              FiscalQuarter quarter = calendar.quarterEnding(day).orElse(null);
              YearEnd yearEnd = calendar.yearEndOn(day);
              for (Followed one : followed) {
                reported.add(new ReportedMetric(one, yearEnd, quarter));
              }
            });
    return reported;
  }

  private static LocalDate placedBy(FactKey key, Announcement first) {
    LocalDate day = key.period().end();
    LocalDate newest = first.newestPeriodEnd();
    long behind = day.toEpochDay() - newest.toEpochDay();
    boolean between =
        STATED_BETWEEN_QUARTERS.contains(key.metric())
            && behind >= 0
            && behind <= DAYS_BETWEEN_QUARTERS;
    return between ? newest : day;
  }

  private List<Print> prints() {
    List<Print> prints = new ArrayList<>();
    for (Announcement announcement : announcements) {
      for (ReleasedExhibit exhibit : announcement.exhibits()) {
        for (Fact fact : exhibit.facts()) {
          if (metrics.has(fact.metric())) {
            Print print = new Print(fact, exhibit, announcement, Rounding.grain(fact), null);
            Doubt doubt = doubt(print);
            prints.add(doubt == null ? print : print.doubted(doubt));
          }
        }
      }
    }
    return prints;
  }

  private @Nullable Doubt doubt(Print print) {
    Fact fact = print.fact();
    ExhibitKind kind = print.exhibit().kind();
    if (print.exhibit().original() != null) {
      return Doubt.OF_ANOTHER_REGISTRANT;
    }
    if (fact.confidence() < CONFIDENT) {
      return Doubt.LOW_CONFIDENCE;
    }
    if (kind != ExhibitKind.EARNINGS && kind != ExhibitKind.DIVIDEND) {
      return Doubt.KIND_OF_RELEASE;
    }
    if (fact.unit() != metrics.unit(fact.metric())) {
      return Doubt.UNIT;
    }
    if (fact.period().isInstant() != metrics.isInstant(fact.metric())) {
      return Doubt.PERIOD;
    }
    if (print.value().abs().compareTo(IMPOSSIBLE) >= 0) {
      return Doubt.IMPOSSIBLE;
    }
    LocalDate reportedOn = print.reportedOn();
    boolean ahead = reportedOn != null && fact.period().end().isAfter(reportedOn);
    return ahead && !fact.metric().equals(ReleasedExhibit.DIVIDEND)
        ? Doubt.AHEAD_OF_ITS_PERIOD
        : null;
  }

  private FiscalCalendar calendar() {
    List<FiscalCalendar.Statement> statements = new ArrayList<>();
    Map<LocalDate, Integer> printedYearEnds = new HashMap<>();
    Set<LocalDate> printedEnds = new HashSet<>();
    for (Announcement announcement : announcements) {
      announcement.exhibits().stream()
          .map(ReleasedExhibit::fiscalYearEnd)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(
              stated ->
                  statements.add(
                      new FiscalCalendar.Statement(
                          announcement.newestPeriodEnd(), YearEnd.of(stated))));
      for (ReleasedExhibit exhibit : announcement.exhibits()) {
        exhibit.newestYearEnd().ifPresent(day -> printedYearEnds.merge(day, 1, Integer::sum));
        for (Fact fact : exhibit.facts()) {
          int months = fact.period().months();
          if (months > 0 && months % 3 == 0 && fact.confidence() >= CONFIDENT) {
            printedEnds.add(fact.period().end());
          }
        }
      }
    }
    return FiscalCalendar.of(statements, usual(printedYearEnds), printedEnds);
  }

  private static YearEnd usual(Map<LocalDate, Integer> printedYearEnds) {
    Map<YearEnd, Integer> counts = new HashMap<>();
    printedYearEnds.forEach(
        (day, times) -> counts.merge(YearEnd.of(MonthDay.from(day)), times, Integer::sum));
    Optional<YearEnd> most =
        counts.entrySet().stream()
            .min(
                comparing(Map.Entry<YearEnd, Integer>::getValue, reverseOrder())
                    .thenComparing(entry -> entry.getKey().month())
                    .thenComparing(entry -> entry.getKey().day()))
            .map(Map.Entry::getKey);
    return most.orElse(YearEnd.CALENDAR);
  }
}
