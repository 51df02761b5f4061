package org.exhibit99.facts;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.exhibit99.facts.PeriodExpression.Head;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a release prints of its fiscal year: {@code first quarter ended December 27, 2003}, {@code
 * fourth quarter and fiscal year ended September 30, 1997}, {@code fourth quarter of fiscal 2003}.
 */
final class FiscalYearEvidence {
  /** What stands between the days of a quarter and its name. */
  private static final Set<String> APPOSITION = Set.of(",", ", the", ", its", ", our", "(the");

  private final Map<Integer, Integer> votesForMonth = new HashMap<>();
  private final Map<Integer, Integer> lastDays = new HashMap<>();
  private final List<Label> labels = new ArrayList<>();

  /** By how much a fiscal year whose name stands beside its end is called later, if one is. */
  private @Nullable Integer namedOffset;

  private record Label(int year, int ordinal, boolean fiscal) {}

  private FiscalYearEvidence() {}

  /**
   * Gathers the evidence of a text.
   *
   * @param expressions what names periods in it
   * @param columns what names periods above the columns of its tables
   */
  static FiscalYearEvidence of(
      String text, List<PeriodExpression> expressions, List<PeriodExpression> columns) {
    FiscalYearEvidence evidence = new FiscalYearEvidence();
    PeriodExpression last = null;
    for (PeriodExpression expression : expressions) {
      for (Head head : expression.heads()) {
        evidence.add(expression, head, text);
      }
      if (last != null) {
        evidence.addNamed(last, expression, text);
      }
      last = expression;
    }
    columns.forEach(evidence::addColumn);
    return evidence;
  }

  /** {@code Nine Months Ended} over {@code March 31, 1998}: the first ones of a fiscal year. */
  private void addColumn(PeriodExpression column) {
    boolean one = column.heads().size() == 1 && column.dates().size() == 1;
    int months = one ? column.heads().get(0).months() : 0;
    if (months == 6 || months == 9) {
      vote(column.dates().get(0), 4 - months / 3);
    }
  }

  /** {@code the quarter ended December 31, 1996, the second quarter of the fiscal year}. */
  private void addNamed(PeriodExpression quarter, PeriodExpression name, String text) {
    if (quarter.dates().size() == 1
        && isOneQuarter(quarter, 0)
        && name.dates().isEmpty()
        && name.yearShift() == 0
        && isOneQuarter(name, 1)
        && APPOSITION.contains(text.substring(quarter.end(), name.start()).strip())) {
      vote(quarter.dates().get(0), 4 - name.heads().get(0).ordinal());
    }
  }

  private static boolean isOneQuarter(PeriodExpression expression, int least) {
    return expression.heads().size() == 1
        && expression.heads().get(0).months() == 3
        && (expression.heads().get(0).ordinal() >= least);
  }

  private void add(PeriodExpression expression, Head head, String text) {
    boolean quarter = head.months() == 3 && head.ordinal() > 0;
    // Twelve months may end anywhere; a year and 52 weeks end with the fiscal year.
    boolean year = head.months() == 12;
    if (isMixed(expression.dates())) {
      return;
    }
    // Six and nine months are the first ones of a year.
    boolean toDate = head.months() == 6 || head.months() == 9;
    boolean dated = !expression.dates().isEmpty();
    if (dated && toDate) {
      vote(expression.dates().get(0), 4 - head.months() / 3);
    } else if (dated && (quarter || (year && saysYear(expression, text)))) {
      vote(expression.dates().get(0), 4 - head.ordinal());
    }
    if (head.months() == 12 && head.ordinal() == 4 && expression.years().size() == 1 && dated) {
      LocalDate end = nominal(expression.dates().get(0));
      if (end != null) {
        namedOffset = expression.years().get(0) - end.getYear();
      }
    }
    if ((quarter || head.months() == 12) && head.ordinal() > 0) {
      boolean fiscal =
          text.substring(expression.start(), expression.end())
              .toLowerCase(Locale.ROOT)
              .contains("fiscal");
      expression.years().forEach(each -> labels.add(new Label(each, head.ordinal(), fiscal)));
    }
  }

  /** Whether days of other months stand beside each other, as under two heads of a table. */
  private static boolean isMixed(List<PartialDate> dates) {
    for (PartialDate date : dates) {
      if (date.month() != dates.get(0).month()) {
        return true;
      }
    }
    return false;
  }

  /** A whole day, or null. */
  private static @Nullable LocalDate nominal(PartialDate date) {
    return date.year() > 0 && date.day() > 0
        ? YearMonth.of(date.year(), date.month()).atEndOfMonth()
        : null;
  }

  private static boolean saysYear(PeriodExpression expression, String text) {
    String words = text.substring(expression.start(), expression.end()).toLowerCase(Locale.ROOT);
    return words.contains("year") || words.contains("week") || words.contains("fiscal");
  }

  private void vote(PartialDate date, int quartersToGo) {
    if (date.day() == 0) {
      return;
    }
    int month = date.day() <= 10 ? date.month() - 1 : date.month();
    int end = Math.floorMod(month - 1 + 3 * quartersToGo, 12) + 1;
    votesForMonth.merge(end, 1, Integer::sum);
    if (quartersToGo == 0 && date.day() > 10) {
      lastDays.put(end, date.day());
    }
  }

  /**
   * The day on which the fiscal year ends.
   *
   * @param header what the filing's header says, or null; printed words overrule it only where they
   *     say so twice and never agree with it
   */
  MonthDay yearEnd(@Nullable MonthDay header) {
    int best = 0;
    int votes = 0;
    int all = 0;
    for (Map.Entry<Integer, Integer> entry : votesForMonth.entrySet()) {
      all += entry.getValue();
      if (entry.getValue() > votes) {
        best = entry.getKey();
        votes = entry.getValue();
      }
    }
    boolean clear = votes * 3 > all * 2;
    if (header != null) {
      int month = monthOf(header);
      boolean agrees = votesForMonth.containsKey(month == 0 ? 12 : month);
      return clear && votes >= 2 && !agrees ? endOf(best) : header;
    }
    return clear ? endOf(best) : ReleaseContext.DECEMBER_31;
  }

  /**
   * The month that ends the fiscal year by how the release calls quarters whose last days it
   * prints: {@code second quarter of fiscal 1998} with {@code December 31, 1997}. Nothing where
   * calendar years fit any of them.
   */
  Optional<MonthDay> yearEndByNames(Set<LocalDate> printedEnds) {
    int best = 0;
    int most = 0;
    for (int month : new int[] {3, 6, 9}) {
      int met = met(month, printedEnds);
      best = met > most ? month : met == most ? 0 : best;
      most = Math.max(most, met);
    }
    return best == 0 || met(12, printedEnds) > 0 ? Optional.empty() : Optional.of(endOf(best));
  }

  private int met(int month, Set<LocalDate> printedEnds) {
    FiscalCalendar calendar =
        new FiscalCalendar(
            new ReleaseContext(null, endOf(month), true, OptionalInt.of(0), null, Set.of()));
    int met = 0;
    for (Label label : labels) {
      LocalDate end = calendar.quarterEnd(label.year(), label.ordinal()).orElseThrow();
      met += label.fiscal() && printedEnds.stream().anyMatch(day -> isAbout(day, end)) ? 1 : 0;
    }
    return met;
  }

  /** Whether printed words tell the day on which the fiscal year ends. */
  boolean tellsYearEnd() {
    return !votesForMonth.isEmpty();
  }

  /** The month that ends about a day, 0 where it is that of the calendar year before. */
  private static int monthOf(MonthDay day) {
    return day.getDayOfMonth() <= 10 ? day.getMonthValue() - 1 : day.getMonthValue();
  }

  private MonthDay endOf(int month) {
    int last = YearMonth.of(2003, month).lengthOfMonth();
    return MonthDay.of(month, Math.min(last, lastDays.getOrDefault(month, last)));
  }

  /**
   * How the company calls its fiscal years: the offset under which most names meet a printed day,
   * and of two the one under which a name meets the newest.
   */
  OptionalInt yearOffset(MonthDay yearEnd, Set<LocalDate> printedEnds) {
    // Only a year that ends early in the calendar year may bear the name of the year before.
    int month = monthOf(yearEnd);
    boolean early = month >= 1 && month <= 5;
    if (!early || printedEnds.isEmpty()) {
      return OptionalInt.of(0);
    }
    if (namedOffset != null && (namedOffset == 0 || namedOffset == -1)) {
      return OptionalInt.of(namedOffset);
    }
    LocalDate newest = Collections.max(printedEnds);
    int best = 0;
    int most = 0;
    for (int offset : new int[] {0, -1}) {
      FiscalCalendar calendar =
          new FiscalCalendar(
              new ReleaseContext(null, yearEnd, true, OptionalInt.of(offset), null, Set.of()));
      int met = 0;
      boolean now = false;
      for (Label label : labels) {
        LocalDate end = calendar.quarterEnd(label.year(), label.ordinal()).orElseThrow();
        met += printedEnds.stream().anyMatch(day -> isAbout(day, end)) ? 1 : 0;
        now |= isAbout(newest, end);
      }
      // Of as many, those that name the newest day count: a release names what it reports.
      int weight = 2 * met + (now ? 1 : 0);
      if (weight > most) {
        best = offset;
        most = weight;
      }
    }
    return most == 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static boolean isAbout(LocalDate day, LocalDate end) {
    return day.isAfter(end.minusDays(25)) && day.isBefore(end.plusDays(25));
  }
}
