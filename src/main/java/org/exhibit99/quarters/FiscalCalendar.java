package org.exhibit99.quarters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fiscal quarters of one company, told from the year ends that its filings state.
 *
 * <p>A period end belongs to the fiscal quarter whose nominal end lies at most {@value #NEAR} days
 * away, so that years of 52 and 53 weeks fall into place. A year whose quarters have 12, 12, 12 and
 * 16 weeks ends some of them further off: a day on which the company's own quarters end may lie
 * {@value #FAR} days away. Any other day ends no quarter.
 *
 * <p>Where a company changes its year end, the old calendar holds to the end of the last old year
 * that was over when the change showed. What lies between that day and the first end of a new year
 * is a transition period: its quarters are those of the new calendar, or of the old one where the
 * new one has none on that day, and are marked.
 */
final class FiscalCalendar {
  /** How many days a period end may lie from the nominal end of its quarter. */
  static final int NEAR = 10;

  /** The same for a day on which quarters of this company are printed to end. */
  static final int FAR = 25;

  /**
   * A year end as a release's filing states it.
   *
   * @param newestPeriodEnd the end of the newest period that the release reports
   * @param yearEnd where the fiscal year ends
   */
  record Statement(LocalDate newestPeriodEnd, YearEnd yearEnd) {}

  /** A year end that holds for the quarters that end behind a day. */
  private record Reign(LocalDate after, YearEnd yearEnd) {}

  private final List<Reign> reigns;
  private final Set<LocalDate> printedEnds;

  private FiscalCalendar(List<Reign> reigns, Set<LocalDate> printedEnds) {
    this.reigns = List.copyOf(reigns);
    this.printedEnds = Set.copyOf(printedEnds);
  }

  /** The calendar of a company whose fiscal year always ended alike. */
  static FiscalCalendar of(YearEnd yearEnd) {
    return new FiscalCalendar(List.of(new Reign(LocalDate.MIN, yearEnd)), Set.of());
  }

  /**
   * The calendar that a company's filings tell.
   *
   * @param statements in the order in which they were filed; a year end that one of them states
   *     between others that agree is an error of that one
   * @param otherwise where the fiscal year ends if there are none
   * @param printedEnds the days on which the company's quarters and years are printed to end
   */
  static FiscalCalendar of(
      List<Statement> statements, YearEnd otherwise, Set<LocalDate> printedEnds) {
    List<Reign> reigns = new ArrayList<>();
    YearEnd holding = statements.isEmpty() ? otherwise : statements.get(0).yearEnd();
    for (int i = 0; i < statements.size(); i++) {
      Statement now = statements.get(i);
      boolean slip =
          i > 0
              && i + 1 < statements.size()
              && statements.get(i + 1).yearEnd().equals(holding)
              && !now.yearEnd().equals(holding);
      if (reigns.isEmpty()) {
        reigns.add(new Reign(LocalDate.MIN, holding));
      } else if (!slip && !now.yearEnd().equals(holding)) {
        LocalDate over = holding.onOrBefore(now.newestPeriodEnd().plusDays(NEAR));
        reigns.removeIf(reign -> !reign.after().isBefore(over));
        holding = now.yearEnd();
        reigns.add(new Reign(over, holding));
      }
    }
    if (reigns.isEmpty()) {
      reigns.add(new Reign(LocalDate.MIN, holding));
    }
    return new FiscalCalendar(reigns, printedEnds);
  }

  /** Where the fiscal year ends to which a day belongs. */
  YearEnd yearEndOn(LocalDate day) {
    YearEnd found = reigns.get(0).yearEnd();
    for (Reign reign : reigns) {
      if (day.isAfter(reign.after())) {
        found = reign.yearEnd();
      }
    }
    return found;
  }

  /** The fiscal quarter that ends with a printed day; empty where none does. */
  Optional<FiscalQuarter> quarterEnding(LocalDate day) {
    int reach = printedEnds.contains(day) ? FAR : NEAR;
    for (int i = reigns.size() - 1; i >= 0; i--) {
      Reign reign = reigns.get(i);
      Optional<FiscalQuarter> found = quarter(day, reign.yearEnd(), reach);
      if (found.isPresent() && holds(i, found.get().end())) {
        return Optional.of(marked(found.get(), i));
      }
    }
    return Optional.empty();
  }

  /** An old calendar may still speak in the transition period, of quarters the new one has not. */
  private boolean holds(int reign, LocalDate end) {
    return end.isAfter(reigns.get(reign).after())
        && (reign + 1 == reigns.size() || !end.isAfter(firstEnd(reigns.get(reign + 1))));
  }

  private FiscalQuarter marked(FiscalQuarter quarter, int reign) {
    boolean beforeFirstNewYear = reign > 0 && !quarter.end().isAfter(firstEnd(reigns.get(reign)));
    boolean behindLastOldYear =
        reign + 1 < reigns.size() && quarter.end().isAfter(reigns.get(reign + 1).after());
    return new FiscalQuarter(
        quarter.year(), quarter.quarter(), quarter.end(), beforeFirstNewYear || behindLastOldYear);
  }

  private static LocalDate firstEnd(Reign reign) {
    return reign.yearEnd().onOrAfter(reign.after().plusDays(1));
  }

  private static Optional<FiscalQuarter> quarter(LocalDate day, YearEnd yearEnd, int reach) {
    YearMonth month = YearMonth.from(day);
    return Stream.of(month.minusMonths(1), month, month.plusMonths(1))
        .filter(one -> yearEnd.monthsInto(one) % 3 == 0)
        .filter(one -> distance(day, yearEnd.in(one)) <= reach)
        .min(Comparator.comparingLong(one -> distance(day, yearEnd.in(one))))
        .map(one -> quarter(one, yearEnd));
  }

  private static FiscalQuarter quarter(YearMonth month, YearEnd yearEnd) {
    int into = yearEnd.monthsInto(month);
    return new FiscalQuarter(
        month.plusMonths((12 - into) % 12).getYear(),
        into == 0 ? 4 : into / 3,
        yearEnd.in(month),
        false);
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }
}
