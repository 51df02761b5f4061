package org.exhibit99.facts;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a release before any of its figures is read; period words are resolved by it.
 *
 * @param releasedOn the filing date or the release's own date, or null
 * @param fiscalYearEnd the day the fiscal year ends; December 31 where nobody says otherwise
 * @param yearEndTold whether the filing or the release says when the fiscal year ends
 * @param yearOffset the year by which the company calls a fiscal year, less the calendar year in
 *     which that fiscal year ends: 0 for most, -1 for a retailer whose fiscal 2003 ends in January
 *     2004; nothing where a year that ends early in the calendar year is nowhere named beside its
 *     days
 * @param reported the newest period that the release reports, as {@code 2007-09-30/3}, or null
 * @param printedEnds last days of periods that the release prints; where quarters end on a weekday
 *     rather than on a month's last day, an ordinal quarter resolves only to one of these
 */
record ReleaseContext(
    @Nullable LocalDate releasedOn,
    MonthDay fiscalYearEnd,
    boolean yearEndTold,
    OptionalInt yearOffset,
    @Nullable Period reported,
    Set<LocalDate> printedEnds) {
  /** The end of most fiscal years. */
  static final MonthDay DECEMBER_31 = MonthDay.of(12, 31);

  /** Nothing known: a calendar fiscal year. */
  static final ReleaseContext UNKNOWN =
      new ReleaseContext(null, DECEMBER_31, false, OptionalInt.of(0), null, new TreeSet<>());

  ReleaseContext {
    printedEnds = Set.copyOf(printedEnds);
  }

  /** A context in which no odd period ends are printed. */
  static ReleaseContext of(
      @Nullable LocalDate releasedOn, MonthDay fiscalYearEnd, @Nullable Period reported) {
    return new ReleaseContext(
        releasedOn, fiscalYearEnd, false, OptionalInt.of(0), reported, Set.of());
  }

  /** Whether the release reports a month rather than a quarter. */
  boolean isMonthly() {
    return reported != null && reported.months() == 1;
  }

  /** Whether a period ends behind the release, so that only an outlook can speak of it. */
  boolean isAhead(Period period) {
    return (releasedOn != null && period.end().isAfter(releasedOn))
        || (releasedOn == null && reported != null && period.end().isAfter(reported.end()));
  }

  /**
   * Whether a period is of twelve months that end within a fiscal year: a trailing year, which is
   * none of the company's. Where nobody says when the fiscal year ends, none is.
   */
  boolean isTrailingYear(Period period) {
    return yearEndTold
        && period.months() == 12
        && new FiscalCalendar(this)
            .quarterEndingAt(period.end())
            .filter(quarter -> quarter.ordinal() < 4)
            .isPresent();
  }

  /** The same with another newest period. */
  ReleaseContext withReported(@Nullable Period newest) {
    return new ReleaseContext(
        releasedOn, fiscalYearEnd, yearEndTold, yearOffset, newest, printedEnds);
  }
}
