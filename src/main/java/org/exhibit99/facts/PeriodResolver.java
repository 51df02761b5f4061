package org.exhibit99.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.facts.PeriodExpression.Head;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.exhibit99.facts.PeriodExpression.Relation;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/** Resolves the period expressions of one text, in order, by what is known of the release. */
final class PeriodResolver {
  /** Words behind which stands what a figure is compared with. */
  private static final WordPattern COMPARES =
      WordPattern.of(
          "\\b(?:compar(?:ed|es|ing)|versus|vs|against|relative to)\\b|\\bfrom (?=\\$|[0-9]|$)",
          Pattern.CASE_INSENSITIVE);

  /** Where a comparison ends: with its clause, but not before another amount of it. */
  private static final Pattern CLAUSE_ENDS =
      Pattern.compile("(?<!\\bvs)\\. |;|, and (?!\\$)| while ");

  /** What stands before a year that leads a sentence. */
  private static final Set<String> LEADS = Set.of("In ", "For ", "During ");

  private final ReleaseContext context;
  private final FiscalCalendar calendar;
  private final PrintedDays days;
  private @Nullable Period anchor;
  private boolean anchored;
  private boolean several;
  private boolean compares;
  private boolean first = true;
  private boolean leads;
  private boolean second;

  /** The year before the reported period of which {@code the fourth quarter} behind it is. */
  private @Nullable Period earlierYear;

  /** The periods that the last words before named together: {@code three and nine months ended}. */
  private List<Period> together = List.of();

  /**
   * @param before the period of which the text before spoke last, or null
   */
  PeriodResolver(ReleaseContext context, @Nullable Period before) {
    this.context = context;
    this.calendar = new FiscalCalendar(context);
    this.days = new PrintedDays(context, calendar);
    this.anchor = before != null ? before : context.reported();
  }

  /** Goes on over the words between two expressions, from one place of a text to another. */
  void pass(String text, int from, int to) {
    String words = text.substring(from, to);
    if (first) {
      leads = LEADS.contains(words);
    } else if (second
        && (words.indexOf(", ", 1) > 0 || words.contains(" and ") || words.contains(";"))) {
      // Of "In 2006 we opened a branch, and net income in the third quarter" the year tells
      // nothing.
      earlierYear = null;
    }
    second = first;
    int clause = -1;
    if (mayEndClause(words)) {
      Matcher ends = CLAUSE_ENDS.matcher(words);
      while (ends.find()) {
        clause = ends.start();
      }
    }
    compares = (compares && clause < 0) || COMPARES.occursIn(words.substring(clause + 1));
  }

  /** Whether one of {@link #CLAUSE_ENDS} may stand in words. */
  private static boolean mayEndClause(String words) {
    return words.contains(". ")
        || words.indexOf(';') >= 0
        || words.contains(", and ")
        || words.contains(" while ");
  }

  /** The mention that an expression makes; its periods are empty where they cannot be told. */
  PeriodMention resolve(PeriodExpression expression, String words) {
    List<Optional<Period>> resolved =
        switch (expression.relation()) {
          case ANCHOR -> byAnchor(expression, words);
          case PRIOR_QUARTER ->
              List.of(expression.instant() && isOfAnotherDay() ? Optional.empty() : priorQuarter());
          case CURRENT -> byReported(expression);
          case NONE -> byCalendar(expression);
        };
    List<Period> periods = whole(resolved);
    Form form = form(expression, periods);
    if (first && isLastYear(expression)) {
      earlierYear =
          reportedQuarter()
              .flatMap(quarter -> calendar.yearEnd(quarter.year() - 1))
              .map(end -> new Period(end, 12))
              .orElse(null);
    } else if (first) {
      earlierYear = leads && isEarlierYear(periods) ? periods.get(0) : null;
    } else if (!isWithinYear(expression)) {
      earlierYear = null;
    }
    first = false;
    if (expression.instant() && !periods.isEmpty()) {
      periods = periods.stream().map(each -> Period.at(each.end())).toList();
    }
    boolean comparison =
        expression.relation() == Relation.ANCHOR
            || expression.relation() == Relation.PRIOR_QUARTER
            || isQuarterBefore(expression, periods)
            || (compares && isBeforeAnchor(periods));
    if (periods.size() == 1
        && !comparison
        && (form == Form.SPAN || form == Form.RELATIVE || form == Form.INSTANT)) {
      Period before = anchor;
      several |=
          before != null
              && !periods.get(0).equals(before)
              && (anchored || before.months() == periods.get(0).months());
      anchored = true;
      anchor = periods.get(0);
      together = List.of();
    } else if (!periods.isEmpty() && form == Form.SPAN && !comparison) {
      anchor = null;
      together = periods;
    }
    return new PeriodMention(
        expression.start(),
        expression.end(),
        form,
        periods,
        months(expression, periods),
        printed(expression),
        words);
  }

  /** The different ones of some periods, or none where one of them cannot be told. */
  private static List<Period> whole(List<Optional<Period>> resolved) {
    List<Period> periods = new ArrayList<>(resolved.size());
    for (Optional<Period> each : resolved) {
      if (each.isEmpty()) {
        return List.of();
      }
      if (!periods.contains(each.get())) {
        periods.add(each.get());
      }
    }
    return periods;
  }

  private static boolean printed(PeriodExpression expression) {
    if (!expression.years().isEmpty()) {
      return true;
    }
    for (PartialDate date : expression.dates()) {
      if (date.year() == 0) {
        return false;
      }
    }
    return !expression.dates().isEmpty();
  }

  private static int months(PeriodExpression expression, List<Period> periods) {
    if (expression.instant()) {
      return 0;
    }
    if (!periods.isEmpty()) {
      int months = expression.heads().isEmpty() ? -1 : periods.get(0).months();
      for (Period each : periods) {
        months = each.months() == months ? months : -1;
      }
      return months;
    }
    return expression.heads().size() == 1 ? Math.max(-1, expression.heads().get(0).months()) : -1;
  }

  private static Form form(PeriodExpression expression, List<Period> periods) {
    if (expression.relation() != Relation.NONE) {
      return expression.instant() ? Form.INSTANT : Form.RELATIVE;
    }
    if (expression.instant()) {
      return Form.INSTANT;
    }
    if (expression.heads().isEmpty()) {
      if (expression.dates().isEmpty()) {
        return Form.YEAR;
      }
      boolean month = expression.dates().get(0).day() == 0;
      boolean whole = periods.isEmpty() || periods.get(0).isInstant();
      return !month ? Form.DAY : whole ? Form.MONTH : Form.SPAN;
    }
    boolean told =
        !periods.isEmpty()
            || !expression.dates().isEmpty()
            || !expression.years().isEmpty()
            || hasOrdinal(expression.heads());
    return told ? Form.SPAN : Form.LENGTH;
  }

  private static boolean hasOrdinal(List<Head> heads) {
    for (Head head : heads) {
      if (head.ordinal() > 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code Last year,} at the beginning of a text. */
  private boolean isLastYear(PeriodExpression expression) {
    return expression.start() == 0
        && expression.relation() == Relation.ANCHOR
        && expression.yearShift() == -1
        && expression.heads().size() == 1
        && expression.heads().get(0).months() == 12;
  }

  /** Whether words may name a part of the year that leads the text: {@code the fourth quarter}. */
  private static boolean isWithinYear(PeriodExpression expression) {
    return !expression.heads().isEmpty()
        && expression.years().isEmpty()
        && expression.dates().isEmpty()
        && expression.yearShift() == 0
        && (expression.relation() == Relation.CURRENT || expression.relation() == Relation.NONE);
  }

  /** Whether a year is named that ended before the reported period began. */
  private boolean isEarlierYear(List<Period> periods) {
    Period reported = context.reported();
    return reported != null
        && periods.size() == 1
        && periods.get(0).months() == 12
        && periods.get(0).end().isBefore(reported.end().minusMonths(reported.months() - 1L));
  }

  private List<Optional<Period>> byReported(PeriodExpression expression) {
    Period year = earlierYear;
    if (year != null) {
      // Of "In fiscal 2005 they were $4,000 for the quarter" nobody can tell which is meant.
      boolean whole = expression.heads().stream().allMatch(head -> head.months() == 12);
      return List.of(whole ? Optional.of(year) : Optional.empty());
    }
    List<Optional<Period>> all = new ArrayList<>(expression.heads().size());
    for (Head head : expression.heads()) {
      Optional<Period> current = current(head);
      all.add(
          expression.yearShift() == 0
              ? current
              : current.flatMap(each -> calendar.yearsBefore(each, -expression.yearShift())));
    }
    return all;
  }

  private List<Optional<Period>> byCalendar(PeriodExpression expression) {
    List<Optional<Period>> all = new ArrayList<>();
    List<Head> heads = expression.heads();
    List<PartialDate> dates = expression.dates();
    if (!dates.isEmpty()) {
      boolean pairs = heads.size() > 1 && heads.size() == dates.size() && distinctOrdinals(heads);
      for (int i = 0; i < Math.max(1, heads.size()); i++) {
        for (int j = 0; j < dates.size(); j++) {
          if (!pairs || i == j) {
            Head head = heads.isEmpty() ? null : heads.get(i);
            PartialDate date = dates.get(j);
            // In a release that reports a month, a month alone is one.
            Head length = head == null && date.day() == 0 ? new Head(1, 0) : head;
            all.add(days.of(date, expression.yearShift()).flatMap(end -> ending(length, end)));
          }
        }
      }
      boolean months = heads.isEmpty() && hasMonth(dates);
      // In any other release it is the day that ends it: the head of a column of balances.
      return months && !context.isMonthly()
          ? dates.stream()
              .map(date -> days.of(date, expression.yearShift()).map(Period::at))
              .toList()
          : all;
    }
    // A company whose years end in January may call the one that ended in 2004 by either name.
    boolean named = context.yearOffset().isPresent();
    if (heads.isEmpty()) {
      return expression.years().stream()
          .map(calendar::yearEnd)
          .map(end -> end.filter(day -> named).map(day -> new Period(day, 12)))
          .toList();
    }
    for (Head head : heads) {
      if (!expression.years().isEmpty()) {
        for (int year : expression.years()) {
          all.add(named ? ofYear(head, year) : Optional.empty());
        }
      } else {
        // In "the fourth quarter and year" it is the year that the quarter ends.
        boolean listed = head.months() == 12 && heads.size() > 1 && expression.yearShift() == 0;
        all.add(listed ? current(head) : withoutYear(head, expression.yearShift()));
      }
    }
    return all;
  }

  private static boolean hasMonth(List<PartialDate> dates) {
    for (PartialDate date : dates) {
      if (date.day() == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean distinctOrdinals(List<Head> heads) {
    return heads.stream().allMatch(head -> head.ordinal() > 0 && head.months() == 3);
  }

  private Optional<Period> ending(@Nullable Head head, LocalDate end) {
    if (head == null) {
      return Optional.of(Period.at(end));
    }
    if (head.months() == Head.TO_DATE) {
      return calendar.quarterEndingAt(end).map(q -> new Period(end, 3 * q.ordinal()));
    }
    return head.months() < 0 ? Optional.empty() : Optional.of(new Period(end, head.months()));
  }

  private Optional<Period> ofYear(Head head, int year) {
    if (head.months() == Head.TO_DATE && context.isMonthly()) {
      return reportedMonth()
          .map(month -> YearMonth.of(year, month.getMonth()))
          .map(month -> new Period(month.atEndOfMonth(), calendar.monthsToDate(month)));
    }
    if (head.months() == Head.TO_DATE) {
      return reportedQuarter()
          .flatMap(q -> calendar.quarterEnd(year, q.ordinal()).map(e -> period(e, q)));
    }
    return head.ordinal() == 0
        ? Optional.empty()
        : calendar.quarterEnd(year, head.ordinal()).map(end -> new Period(end, head.months()));
  }

  private static Period period(LocalDate end, FiscalCalendar.Quarter quarter) {
    return new Period(end, 3 * quarter.ordinal());
  }

  /** An ordinal without its year: the newest such quarter that the release can speak of. */
  private Optional<Period> withoutYear(Head head, int shift) {
    if (head.months() == 12 && shift == 0) {
      return Optional.empty();
    }
    Period led = earlierYear;
    if (led != null && head.ordinal() > 0) {
      return calendar.quarterEndingAt(led.end()).flatMap(last -> ofYear(head, last.year()));
    }
    return reportedQuarter()
        .filter(reported -> head.ordinal() > 0)
        .flatMap(
            reported -> {
              int year = reported.year();
              if (shift == 0 && head.ordinal() > reported.ordinal()) {
                year--;
              }
              return ofYear(head, year + shift);
            });
  }

  private Optional<FiscalCalendar.Quarter> reportedQuarter() {
    return context.reported() == null
        ? Optional.empty()
        : calendar.quarterEndingAt(context.reported().end());
  }

  private Optional<YearMonth> reportedMonth() {
    return context.isMonthly() && context.reported() != null
        ? Optional.of(YearMonth.from(context.reported().end()))
        : Optional.empty();
  }

  /** {@code the quarter}, {@code the nine months}, {@code the year}: the reported one. */
  private Optional<Period> current(Head head) {
    Period reported = context.reported();
    if (reported == null) {
      return Optional.empty();
    }
    if (context.isMonthly()) {
      boolean toDate = head.months() == Head.TO_DATE;
      int length = calendar.monthsToDate(YearMonth.from(reported.end()));
      return toDate || head.months() == 1
          ? Optional.of(new Period(reported.end(), toDate ? length : 1))
          : Optional.empty();
    }
    int ordinal = reportedQuarter().map(FiscalCalendar.Quarter::ordinal).orElse(0);
    int months = head.months() == Head.TO_DATE ? 3 * ordinal : head.months();
    boolean fits = months == 3 || (months > 3 && months == 3 * ordinal);
    return fits ? Optional.of(new Period(reported.end(), months)) : Optional.empty();
  }

  /**
   * Whether it is the quarter before the reported one by its ordinal alone: a release compares with
   * it, and "the year-ago quarter" behind it is that of the reported one.
   */
  private boolean isQuarterBefore(PeriodExpression expression, List<Period> periods) {
    return periods.size() == 1
        && periods.get(0).months() == 3
        && expression.years().isEmpty()
        && expression.dates().isEmpty()
        && priorQuarter().equals(Optional.of(periods.get(0)));
  }

  /**
   * Whether it is earlier than what "a year ago" would refer to before it: behind a comparison,
   * that still refers to the later one.
   */
  private boolean isBeforeAnchor(List<Period> periods) {
    return periods.size() == 1 && anchor != null && periods.get(0).end().isBefore(anchor.end());
  }

  /** Whether the words before spoke of another end than the reported one. */
  private boolean isOfAnotherDay() {
    Period reported = context.reported();
    return anchored && (anchor == null || reported == null || !anchor.end().equals(reported.end()));
  }

  private Optional<Period> priorQuarter() {
    Period reported = context.reported();
    return reported == null
        ? Optional.empty()
        : calendar.quarterEndBefore(reported.end()).map(end -> new Period(end, 3));
  }

  /** {@code the comparable periods of 2006}: each of several a year before, where that is in it. */
  private List<Optional<Period>> yearsBefore(List<Period> periods, PeriodExpression expression) {
    List<Integer> years = expression.years();
    int shift = Math.max(1, -expression.yearShift());
    List<Optional<Period>> before = new ArrayList<>(periods.size());
    for (Period period : periods) {
      before.add(
          calendar
              .yearsBefore(period, shift)
              .filter(each -> years.isEmpty() || years.equals(List.of(each.end().getYear()))));
    }
    return before;
  }

  private List<Optional<Period>> byAnchor(PeriodExpression expression, String words) {
    Period from = anchor;
    int months = expression.heads().isEmpty() ? -1 : expression.heads().get(0).months();
    if (expression.heads().isEmpty() && several) {
      // "a year ago" behind several periods may mean a year before each of them.
      return List.of();
    }
    if (!together.isEmpty() && words.toLowerCase(Locale.ROOT).contains("periods")) {
      return yearsBefore(together, expression);
    }
    if (from == null || (from.isInstant() && months >= 0)) {
      return List.of();
    }
    if (months > 0 && months != from.months()) {
      Period reported = context.reported();
      // In a fourth quarter's release "the prior year" may be its quarter.
      Optional<Period> longer = months == 12 ? Optional.empty() : current(new Head(months, 0));
      if (reported == null || !from.end().equals(reported.end()) || longer.isEmpty()) {
        return List.of();
      }
      from = longer.get();
    }
    Period base = from;
    if (expression.years().isEmpty()) {
      return List.of(calendar.yearsBefore(base, -expression.yearShift()));
    }
    Optional<Period> before = calendar.yearsBefore(base, 1);
    boolean fiscal = words.toLowerCase(Locale.ROOT).contains("fiscal");
    return expression.years().stream()
        .map(
            year ->
                // "The comparable 1995 quarter" is the one a year before, whatever its fiscal year.
                before.filter(each -> !fiscal && each.end().getYear() == year).isPresent()
                    ? before
                    : inFiscalYear(base, year))
        .toList();
  }

  private Optional<Period> inFiscalYear(Period base, int year) {
    return calendar
        .quarterEndingAt(base.end())
        .flatMap(quarter -> calendar.quarterEnd(year, quarter.ordinal()))
        .map(end -> new Period(end, base.months()));
  }
}
