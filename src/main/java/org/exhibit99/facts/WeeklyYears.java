package org.exhibit99.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quarters of a fiscal year of 52 or 53 weeks whose rule a release states: {@code our fiscal
 * year ends on the last Saturday in January}, {@code the Saturday nearest January 31}.
 */
final class WeeklyYears {
  private static final String DAYS = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  private static final String MONTHS =
      "(january|february|march|april|may|june|july|august|september|october|november|december)";

  private static final WordPattern IN_MONTH =
      WordPattern.of(
          "\\b(last|first) " + DAYS + " (?:in|of) " + MONTHS + "\\b", Pattern.CASE_INSENSITIVE);

  private static final WordPattern NEAREST =
      WordPattern.of(
          "\\b"
              + DAYS
              + " (?:nearest|closest)(?: to)? (?:the (?:end|last day) of )?"
              + MONTHS
              + "(?: (31|30|29|28))?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final WordPattern FISCAL =
      WordPattern.of("\\bfiscal year", Pattern.CASE_INSENSITIVE);

  private static final int WEEKS = 13;
  private static final int QUARTERS = 4;
  private static final int YEARS_BACK = 3;

  private WeeklyYears() {}

  /**
   * The last days of the quarters about a day, by the rule that a sentence states; none where it
   * states none, or where a printed day of those years is no such day: some companies have quarters
   * of 12 and 16 weeks.
   *
   * @param newest the last day of the newest quarter that the release prints
   * @param printed the last days of all periods that it prints
   */
  static Set<LocalDate> ends(String sentence, LocalDate newest, Set<LocalDate> printed) {
    Optional<IntFunction<LocalDate>> rule =
        FISCAL.occursIn(sentence) ? rule(sentence) : Optional.empty();
    if (rule.isEmpty()) {
      return Set.of();
    }
    Set<LocalDate> ends = new TreeSet<>();
    LocalDate first = rule.get().apply(newest.getYear() - YEARS_BACK);
    LocalDate before = first;
    for (int year = newest.getYear() - YEARS_BACK + 1; year <= newest.getYear() + 2; year++) {
      LocalDate end = rule.get().apply(year);
      for (int quarter = 1; quarter < QUARTERS; quarter++) {
        ends.add(before.plusWeeks((long) WEEKS * quarter));
      }
      ends.add(end);
      before = end;
    }
    boolean fits =
        ends.contains(newest) && printed.stream().filter(first::isBefore).allMatch(ends::contains);
    return fits ? ends : Set.of();
  }

  /** The day that ends the fiscal year, by the calendar year. */
  private static Optional<IntFunction<LocalDate>> rule(String sentence) {
    Matcher last = IN_MONTH.first(sentence);
    if (last != null) {
      DayOfWeek day = DayOfWeek.valueOf(last.group(2).toUpperCase(Locale.ROOT));
      Month month = Month.valueOf(last.group(3).toUpperCase(Locale.ROOT));
      boolean first = last.group(1).equalsIgnoreCase("first");
      return Optional.of(
          year ->
              LocalDate.of(year, month, 1)
                  .with(
                      first
                          ? TemporalAdjusters.firstInMonth(day)
                          : TemporalAdjusters.lastInMonth(day)));
    }
    Matcher nearest = NEAREST.first(sentence);
    if (nearest != null) {
      DayOfWeek day = DayOfWeek.valueOf(nearest.group(1).toUpperCase(Locale.ROOT));
      Month month = Month.valueOf(nearest.group(2).toUpperCase(Locale.ROOT));
      return Optional.of(year -> nearest(YearMonth.of(year, month).atEndOfMonth(), day));
    }
    return Optional.empty();
  }

  private static LocalDate nearest(LocalDate end, DayOfWeek day) {
    LocalDate before = end.with(TemporalAdjusters.previousOrSame(day));
    LocalDate after = end.with(TemporalAdjusters.nextOrSame(day));
    boolean earlier = ChronoUnit.DAYS.between(before, end) <= ChronoUnit.DAYS.between(end, after);
    return earlier ? before : after;
  }
}
