package org.exhibit99.facts;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.exhibit99.document.Block;
import org.exhibit99.document.Document;
import org.exhibit99.facts.PeriodExpression.Head;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a release reports before its figures are read: when it came out, when its fiscal year
 * ends, and the newest period that it reports.
 *
 * <p>The filing's header is believed for the date; printed words overrule it on the fiscal year end
 * only where they say so twice. A period that ends after the release is an outlook and never the
 * newest one.
 */
final class ContextReader {
  /** How much of the text is looked at. */
  private static final int FARTHEST = 200_000;

  /** How much of the text may hold the release's own date. */
  static final int OPENING = 6_000;

  /** How much of the text holds the headline and the first sentences. */
  static final int HEADLINE = 3_000;

  /** How long after a period's end it is reported at the latest. */
  static final int LATEST_REPORT = 250;

  /** A quarter of weeks may end in the first days of the month behind its last one. */
  private static final int EARLY = 10;

  /** How far before a period the word that expects it may stand. */
  private static final int LONGEST_OUTLOOK = 300;

  /** How long after a month's end it is reported at the latest. */
  private static final int LATEST_MONTH = 75;

  private final Exhibit exhibit;
  private final Passages passages;
  private final String text;

  /** What names periods, behind the opening without those of sentences that print no digit. */
  private final List<PeriodExpression> expressions;

  private final List<PeriodExpression> heads;

  private ContextReader(Exhibit exhibit, Passages passages) {
    this.exhibit = exhibit;
    this.passages = passages;
    this.text = passages.document().text();
    this.expressions = expressionsOf(passages);
    this.heads = FirstHeads.of(passages.document());
  }

  /** The periods that sentences and tables name, in places of the text. */
  private static List<PeriodExpression> expressionsOf(Passages passages) {
    List<PeriodExpression> expressions = new ArrayList<>();
    List<Block> blocks = passages.document().blocks();
    for (int block = 0; block < blocks.size() && blocks.get(block).start() < FARTHEST; block++) {
      Passage passage = passages.at(block);
      int start = blocks.get(block).start();
      if (passage != null) {
        passage.addExpressions(start, start > OPENING, expressions);
      } else {
        int end = Math.min(FARTHEST, blocks.get(block).end());
        String table = passages.document().text().substring(start, end);
        PeriodParser.parse(table).forEach(each -> expressions.add(each.movedBy(start)));
      }
    }
    return expressions;
  }

  /** What is known of a release. */
  static ReleaseContext read(Exhibit exhibit, Document document) {
    return read(exhibit, new Passages(document));
  }

  /** The same of a release whose passages others ask for too. */
  static ReleaseContext read(Exhibit exhibit, Passages passages) {
    return new ContextReader(exhibit, passages).read();
  }

  private ReleaseContext read() {
    LocalDate released = exhibit.filedOn();
    if (released == null) {
      released = new ReleaseDate(text, expressions).of(printedEnds(null)).orElse(null);
    }
    FiscalYearEvidence evidence = FiscalYearEvidence.of(text, expressions, heads);
    MonthDay yearEnd = evidence.yearEnd(exhibit.fiscalYearEnd());
    Set<LocalDate> ends = printedEnds(released);
    LocalDate newest = newestPrinted(released, ends).orElse(null);
    OptionalInt offset = evidence.yearOffset(yearEnd, ends);
    ends.addAll(weeklyEnds(newest, ends));
    if (exhibit.fiscalYearEnd() == null && !evidence.tellsYearEnd() && newest != null) {
      yearEnd = yearEndByOrdinal(newest).or(() -> evidence.yearEndByNames(ends)).orElse(yearEnd);
    }
    boolean told =
        exhibit.fiscalYearEnd() != null
            || evidence.tellsYearEnd()
            || (newest != null && opensWithOrdinalOf(newest, yearEnd));
    ReleaseContext context = new ReleaseContext(released, yearEnd, told, offset, null, ends);
    LocalDate named = newestNamed(context).orElse(null);
    if (newest == null || (named != null && named.isAfter(newest.plusDays(25)))) {
      newest = named;
    }
    Optional<LocalDate> month = monthReported(released);
    if (month.isPresent() && (newest == null || month.get().isAfter(newest))) {
      return context.withReported(new Period(month.get(), 1));
    }
    return newest == null
        ? context
        : context.withReported(new Period(newest, monthsReported(newest)));
  }

  /**
   * The last day of the month of which a monthly release gives the results; nothing where its
   * opening speaks of a quarter or a year.
   */
  private Optional<LocalDate> monthReported(@Nullable LocalDate released) {
    LocalDate month = null;
    for (PeriodExpression expression : expressions) {
      if (expression.start() > OPENING) {
        break;
      }
      boolean told = !expression.dates().isEmpty() || !expression.years().isEmpty();
      if (told && namesQuarters(expression)) {
        return Optional.empty();
      }
      boolean bare = expression.heads().isEmpty() && expression.dates().size() == 1;
      PartialDate date = bare ? expression.dates().get(0) : null;
      if (month == null && date != null && date.day() == 0 && isResultsOf(expression)) {
        LocalDate end = YearMonth.of(date.year(), date.month()).atEndOfMonth();
        boolean fresh =
            released == null
                || (end.isBefore(released) && end.isAfter(released.minusDays(LATEST_MONTH)));
        month = fresh ? end : null;
      }
    }
    return Optional.ofNullable(month);
  }

  private boolean isResultsOf(PeriodExpression expression) {
    String before =
        text.substring(Math.max(0, expression.start() - 30), expression.start())
            .toLowerCase(Locale.ROOT)
            .stripTrailing();
    return before.endsWith("results for")
        || before.endsWith("results for the month of")
        || before.endsWith("results of operations for")
        || before.endsWith("results of operations for the month of");
  }

  /** The last days of all lengths that are printed with a whole date, up to the release. */
  private Set<LocalDate> printedEnds(@Nullable LocalDate released) {
    Set<LocalDate> ends = new TreeSet<>();
    Set<LocalDate> inferred = new TreeSet<>();
    for (PeriodExpression expression : expressions) {
      // Without a release date only the word tells an outlook's period from a reported one.
      if (expression.dates().isEmpty()
          || !namesQuarters(expression)
          || (released == null && saysEnding(expression))) {
        continue;
      }
      for (PartialDate date : expression.dates()) {
        LocalDate end = complete(date);
        if (end != null && (released == null || !end.isAfter(released))) {
          ends.add(end);
        }
        if (released != null) {
          lastBefore(date, released).ifPresent(inferred::add);
        }
      }
    }
    for (PeriodExpression head : heads) {
      if (namesQuarters(head)) {
        for (PartialDate date : head.dates()) {
          LocalDate end = complete(date);
          if (end != null && (released == null || !end.isAfter(released))) {
            ends.add(end);
          }
        }
      }
    }
    // A day whose year stands elsewhere counts only where no whole date is recent.
    if (newestPrinted(released, ends).isEmpty()) {
      ends.addAll(inferred);
    }
    return ends;
  }

  /** Whether an expression names a length of at least a quarter. */
  static boolean namesQuarters(PeriodExpression expression) {
    for (Head head : expression.heads()) {
      if (head.months() >= 3) {
        return true;
      }
    }
    return false;
  }

  private boolean saysEnding(PeriodExpression expression) {
    return text.substring(expression.start(), expression.end())
        .toLowerCase(Locale.ROOT)
        .contains("ending");
  }

  private Optional<LocalDate> newestPrinted(@Nullable LocalDate released, Set<LocalDate> ends) {
    LocalDate newest = null;
    for (LocalDate end : ends) {
      boolean recent = released == null || end.isAfter(released.minusDays(LATEST_REPORT));
      newest = recent ? end : newest;
    }
    return Optional.ofNullable(newest);
  }

  /**
   * The newest quarter or year that is named by its ordinal, {@code third quarter 2007}; without a
   * release date, which tells an outlook's from a reported one, not where its sentence expects it.
   */
  private Optional<LocalDate> newestNamed(ReleaseContext context) {
    FiscalCalendar calendar = new FiscalCalendar(context);
    LocalDate released = context.releasedOn();
    LocalDate newest = null;
    for (PeriodExpression expression : expressions) {
      if (expression.start() >= HEADLINE) {
        break;
      }
      for (Head head : expression.heads()) {
        for (int year : expression.years()) {
          Optional<LocalDate> end =
              head.ordinal() > 0 ? calendar.quarterEnd(year, head.ordinal()) : Optional.empty();
          boolean fits =
              end.isPresent()
                  && (released == null
                      || (end.get().isBefore(released)
                          && end.get().isAfter(released.minusDays(LATEST_REPORT))));
          boolean ahead = fits && released == null && isExpected(expression);
          if (fits && !ahead && (newest == null || end.get().isAfter(newest))) {
            newest = end.get();
          }
        }
      }
    }
    return Optional.ofNullable(newest).or(() -> ordinalAlone(calendar, released));
  }

  /** The last days of quarters of weeks by the rule that a sentence states, or none. */
  private Set<LocalDate> weeklyEnds(@Nullable LocalDate newest, Set<LocalDate> ends) {
    if (newest == null || FiscalCalendar.endsMonth(newest)) {
      return Set.of();
    }
    return passages
        .all()
        .filter(passage -> passage.hasAny("fiscal year") && passage.hasAny("day "))
        .flatMap(passage -> passage.sentences().stream())
        .map(sentence -> WeeklyYears.ends(sentence.text(), newest, ends))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /**
   * The end of the fiscal year of a company whose newest quarter ends with no calendar quarter, by
   * the ordinal that the headline gives it.
   */
  private Optional<MonthDay> yearEndByOrdinal(LocalDate newest) {
    YearMonth month =
        YearMonth.from(newest.getDayOfMonth() <= EARLY ? newest.minusMonths(1) : newest);
    int ordinal = month.getMonthValue() % 3 == 0 ? 0 : firstOrdinal();
    return ordinal == 0
        ? Optional.empty()
        : Optional.of(month.plusMonths(3L * (4 - ordinal)))
            .map(end -> MonthDay.of(end.getMonth(), end.getMonth().minLength()));
  }

  /** The ordinal of the first quarter that the headline names by one, or 0. */
  private int firstOrdinal() {
    for (PeriodExpression expression : expressions) {
      for (Head head : expression.heads()) {
        if (head.ordinal() > 0 && head.months() == 3) {
          return expression.start() < HEADLINE ? head.ordinal() : 0;
        }
      }
    }
    return 0;
  }

  /**
   * Whether the first quarter that the headline names by its ordinal is the one that ends on a day.
   */
  private boolean opensWithOrdinalOf(LocalDate newest, MonthDay yearEnd) {
    FiscalCalendar calendar = new FiscalCalendar(ReleaseContext.of(null, yearEnd, null));
    int ordinal = firstOrdinal();
    return ordinal > 0
        && calendar
            .quarterEndingAt(newest)
            .filter(quarter -> quarter.ordinal() == ordinal)
            .isPresent();
  }

  /** Whether the words of its sentence before it speak of what is to come. */
  private boolean isExpected(PeriodExpression expression) {
    int from = Math.max(0, expression.start() - LONGEST_OUTLOOK);
    String before = text.substring(from, expression.start());
    return ProseVocabulary.OUTLOOK.knowsAnyIn(before.substring(before.lastIndexOf(". ") + 1));
  }

  /** {@code fourth quarter} without a year, in the opening of a release whose date is known. */
  private Optional<LocalDate> ordinalAlone(FiscalCalendar calendar, @Nullable LocalDate released) {
    if (released == null) {
      return Optional.empty();
    }
    for (PeriodExpression expression : expressions) {
      if (expression.start() > OPENING) {
        break;
      }
      for (Head head : expression.heads()) {
        if (head.ordinal() > 0 && head.months() == 3 && expression.yearShift() == 0) {
          for (int year = released.getYear() + 1; year >= released.getYear() - 1; year--) {
            Optional<LocalDate> end = calendar.quarterEnd(year, head.ordinal());
            if (end.isPresent() && end.get().isBefore(released)) {
              return end.filter(day -> day.isAfter(released.minusDays(120)));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The shortest length of at least a quarter that is printed with the newest end, else 3. */
  private int monthsReported(LocalDate newest) {
    int shortest = 13;
    for (PeriodExpression expression : expressions) {
      for (Head head : expression.heads()) {
        if (head.months() >= 3 && head.months() < shortest && prints(expression, newest)) {
          shortest = head.months();
        }
      }
    }
    return shortest > 12 || (shortest > 3 && namesAQuarter()) ? 3 : shortest;
  }

  /** Whether a quarter is named anywhere. */
  private boolean namesAQuarter() {
    return expressions.stream().anyMatch(ContextReader::isQuarter)
        || passages
            .all()
            .filter(passage -> passage.paragraph().start() < FARTHEST)
            .flatMap(passage -> passage.expressions().stream())
            .anyMatch(ContextReader::isQuarter);
  }

  private static boolean isQuarter(PeriodExpression expression) {
    return expression.heads().stream().anyMatch(head -> head.months() == 3);
  }

  private static boolean prints(PeriodExpression expression, LocalDate day) {
    for (PartialDate date : expression.dates()) {
      if (day.equals(complete(date))) {
        return true;
      }
    }
    return false;
  }

  /** A printed day, or null where it is none or not whole. */
  static @Nullable LocalDate complete(PartialDate date) {
    boolean known = date.year() > 0 && date.day() > 0;
    return known && date.day() <= YearMonth.of(date.year(), date.month()).lengthOfMonth()
        ? LocalDate.of(date.year(), date.month(), date.day())
        : null;
  }

  private static Optional<LocalDate> lastBefore(PartialDate date, LocalDate limit) {
    if (date.year() > 0 || date.day() == 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(complete(date.inYear(limit.getYear())))
        .map(day -> day.isAfter(limit) ? day.minusYears(1) : day);
  }
}
