package org.exhibit99.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a dividend was declared, is owed to holders of record, and is paid, as the
 * words that declare it print them.
 *
 * <p>A date is taken only where the words right before it say what it is. Two dates for one thing,
 * or dates out of their order, are none. A date without a year is the one nearest to the release.
 *
 * @param declaredOn the day of declaration, or null
 * @param recordOn the record date, or null
 * @param payableOn the payment date, or null
 */
record DeclarationDates(
    @Nullable LocalDate declaredOn, @Nullable LocalDate recordOn, @Nullable LocalDate payableOn) {
  /** Nothing printed, or nothing clear. */
  static final DeclarationDates NONE = new DeclarationDates(null, null, null);

  private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;

  /** A date without a year is no farther from the release. */
  private static final int FARTHEST = 150;

  private static final WordPattern DATE =
      WordPattern.of(
          "\\b(?:(?<month>january|february|march|april|may|june|july|august|september|october"
              + "|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b)\\.?"
              + "\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s{0,3}(?<year>(?:19|20)\\d{2})\\b)?"
              + "|(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4}|\\d{2})\\b)",
          IGNORE_CASE);

  /** The end of a period, which is no day of a dividend's. */
  private static final Pattern ENDING =
      Pattern.compile("\\b(?:ended|ending|ends|through)\\s{1,3}$", IGNORE_CASE);

  private static final WordPattern CUE =
      WordPattern.of(
          "(?<record>\\bof record\\b|\\brecord date\\b)"
              + "|(?<payment>\\bpayable\\b|\\bpaid\\b|\\bpay(?:ment)? date\\b|\\bpay(?:ment)? on\\b)"
              + "|(?<ex>\\bex-?\\s?(?:dividend|date)\\b)"
              + "|(?<declared>\\bdeclar(?:ed|ation date)\\b)",
          IGNORE_CASE);

  /** What may stand between {@code payable} or {@code of record} and its date. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\s,:(]|\\b(?:on|or|about|at|as|of|the|close|closing|business|in|cash|is|was|will|be"
              + "|by|date|day|set|for|all|its|common|monday|tuesday|wednesday|thursday|friday"
              + "|saturday|sunday)\\b)*+",
          IGNORE_CASE);

  private static final Pattern DAY_ALONE =
      Pattern.compile("\\s{0,3}(?:on|of|is|was|:)?\\s{0,3}", IGNORE_CASE);

  /** {@code On December 12, 2007, the Board declared}. */
  private static final Pattern ON =
      Pattern.compile(
          "(?:^|[^a-z0-9\\s]\\s{0,3}|\\bthat\\s{1,3}|\\bmeeting\\s{1,3}|\\bheld\\s{1,3})on\\s{1,3}$",
          IGNORE_CASE);

  private static final Pattern THEY_DECLARED =
      Pattern.compile("^,?[^.;$0-9]{1,120}?\\bdeclar(?:ed|es)\\b", IGNORE_CASE);

  private static final WordPattern ANNOUNCES =
      WordPattern.of("\\b(?:announc|report)\\w*\\b", IGNORE_CASE);

  /** What says that dates are those of several dividends. */
  private static final WordPattern SHARED =
      WordPattern.of("\\b(?:both|each|dividends|distributions)\\b", IGNORE_CASE);

  private enum Role {
    DECLARED,
    RECORD,
    PAYMENT
  }

  private record Day(Role role, LocalDate date, int start) {}

  /** Whether a text prints a day of a dividend's. */
  static boolean areIn(String text, @Nullable LocalDate releasedOn) {
    return !days(text, releasedOn).isEmpty();
  }

  /**
   * The days of each of some declared amounts.
   *
   * @param text a sentence, and those behind it that date its dividends
   * @param amounts where the amounts stand, in order
   * @param releasedOn when the release came out, or null
   */
  static List<DeclarationDates> of(
      String text, List<Integer> amounts, @Nullable LocalDate releasedOn) {
    List<Day> days = days(text, releasedOn);
    List<DeclarationDates> dates = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      int index = i;
      dates.add(
          new DeclarationDates(
                  only(days.stream().filter(day -> day.role() == Role.DECLARED).toList()),
                  day(Role.RECORD, index, text, amounts, days),
                  day(Role.PAYMENT, index, text, amounts, days))
              .inOrder());
    }
    return dates;
  }

  /** How many are printed. */
  int count() {
    return (declaredOn == null ? 0 : 1) + (recordOn == null ? 0 : 1) + (payableOn == null ? 0 : 1);
  }

  private DeclarationDates inOrder() {
    boolean wrong =
        isAfter(declaredOn, recordOn)
            || isAfter(recordOn, payableOn)
            || isAfter(declaredOn, payableOn);
    return wrong ? NONE : this;
  }

  private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }

  /** Of several amounts each has the days behind it, or those that are said to be of both. */
  private static @Nullable LocalDate day(
      Role role, int index, String text, List<Integer> amounts, List<Day> all) {
    List<Day> days = all.stream().filter(day -> day.role() == role).toList();
    if (amounts.size() == 1) {
      return only(days);
    }
    boolean isLast = index == amounts.size() - 1;
    int from = amounts.get(index);
    int to = isLast ? text.length() : amounts.get(index + 1);
    List<Day> own = days.stream().filter(day -> day.start() >= from && day.start() < to).toList();
    if (!own.isEmpty() || isLast) {
      return only(own);
    }
    int last = amounts.get(amounts.size() - 1);
    boolean shared =
        days.stream()
            .allMatch(
                day -> day.start() > last && SHARED.occursIn(text.substring(last, day.start())));
    return shared ? only(days) : null;
  }

  private static @Nullable LocalDate only(List<Day> days) {
    List<LocalDate> dates = days.stream().map(Day::date).distinct().toList();
    return dates.size() == 1 ? dates.get(0) : null;
  }

  private static List<Day> days(String text, @Nullable LocalDate releasedOn) {
    List<Day> days = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    int behind = 0;
    for (int at = 0; DATE.find(matcher, text, at); at = matcher.end()) {
      String before = text.substring(behind, matcher.start());
      if (ENDING.matcher(before).find()) {
        continue;
      }
      Role role = role(before, text.substring(matcher.end()));
      LocalDate date = date(matcher, releasedOn);
      if (role != null && date != null) {
        days.add(new Day(role, date, matcher.start()));
      }
      behind = matcher.end();
    }
    return days;
  }

  private static @Nullable Role role(String before, String behind) {
    Role role = null;
    String rest = "";
    boolean cued = false;
    Matcher cue = CUE.matcher(before);
    for (int at = 0; CUE.find(cue, before, at); at = cue.end()) {
      cued = true;
      rest = before.substring(cue.end());
      role =
          cue.group("record") != null
              ? Role.RECORD
              : cue.group("payment") != null
                  ? Role.PAYMENT
                  : cue.group("declared") != null ? Role.DECLARED : null;
    }
    boolean near =
        role == Role.DECLARED
            ? DAY_ALONE.matcher(rest).matches()
            : role != null && BETWEEN.matcher(rest).matches();
    if (near) {
      return role;
    }
    Matcher declares = THEY_DECLARED.matcher(behind);
    boolean declared =
        !cued
            && ON.matcher(before).find()
            && declares.find()
            && !ANNOUNCES.occursIn(declares.group());
    return declared ? Role.DECLARED : null;
  }

  private static @Nullable LocalDate date(Matcher matcher, @Nullable LocalDate releasedOn) {
    try {
      String month = matcher.group("month");
      if (month == null) {
        String year = matcher.group("y");
        int number = Integer.parseInt(year);
        return LocalDate.of(
            year.length() == 2 ? PeriodToken.century(number) : number,
            Integer.parseInt(matcher.group("m")),
            Integer.parseInt(matcher.group("d")));
      }
      int number = PeriodVocabulary.month(month.toLowerCase(Locale.ROOT));
      int day = Integer.parseInt(matcher.group("day"));
      String year = matcher.group("year");
      return year != null
          ? LocalDate.of(Integer.parseInt(year), number, day)
          : nearest(number, day, releasedOn);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate nearest(int month, int day, @Nullable LocalDate releasedOn) {
    if (releasedOn == null) {
      return null;
    }
    for (int year = releasedOn.getYear() - 1; year <= releasedOn.getYear() + 1; year++) {
      LocalDate date = LocalDate.of(year, month, day);
      if (Math.abs(ChronoUnit.DAYS.between(releasedOn, date)) <= FARTHEST) {
        return date;
      }
    }
    return null;
  }
}
