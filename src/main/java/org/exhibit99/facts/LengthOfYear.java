package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Tells that {@code for the nine months, net income was $15 million in 2003 and $12 million in
 * 2002} speaks of nine months of each year, as does {@code this year} and {@code last year}.
 */
final class LengthOfYear {
  private static final int MOST_YEARS = 4;

  /** A quarter's figure is seldom as many times that of the year before, as a year's would be. */
  private static final BigDecimal MOST_TIMES = new BigDecimal("2.5");

  private static final Set<String> LAST_YEAR =
      Set.of(
          "last year",
          "prior year",
          "the prior year",
          "previous year",
          "the previous year",
          "the year before");

  private final Period length;
  private final FiscalCalendar calendar;

  private LengthOfYear(Period length, ReleaseContext context) {
    this.length = length;
    this.calendar = new FiscalCalendar(context);
  }

  /**
   * Gives the segments of a metric the periods that they mean, where the first one names the year
   * of the length that leads the sentence or follows the metric's name.
   *
   * @param leading the time that stands before the metric's name, or null
   */
  static void settle(
      List<ProseSegment> segments, @Nullable PeriodMention leading, ReleaseContext context) {
    ProseSegment first = segments.get(0);
    PeriodMention length = first.before() != null ? first.before() : leading;
    PeriodMention year = first.behind();
    lastYear(segments, year != null ? year : length, context);
    if (length == null || year == null || length.months() < 3 || length.months() > 9) {
      return;
    }
    length
        .only()
        .map(period -> new LengthOfYear(period, context))
        .filter(each -> each.of(year).equals(length.only()))
        .ifPresent(each -> each.settle(segments));
  }

  /**
   * {@code Net income for the quarter was $3.2 million, against $2.9 million last year}: that of
   * the same quarter, where the two are of one size.
   */
  private static void lastYear(
      List<ProseSegment> segments, @Nullable PeriodMention own, ReleaseContext context) {
    Optional<Period> length = own == null ? Optional.empty() : own.only();
    if (own == null || length.isEmpty() || own.months() < 3 || own.months() > 9) {
      return;
    }
    for (ProseSegment segment : segments) {
      PeriodMention year = segment.isComparison() ? segment.behind() : null;
      if (year != null
          && LAST_YEAR.contains(year.words().toLowerCase(Locale.ROOT))
          && areOfOneSize(segments.get(0), segment)) {
        new FiscalCalendar(context)
            .yearsBefore(length.get(), 1)
            .ifPresent(before -> segment.means(year.as(before)));
      }
    }
  }

  private static boolean areOfOneSize(ProseSegment own, ProseSegment other) {
    BigDecimal value = own.values().get(0).value().abs();
    BigDecimal compared = other.values().get(0).value().abs();
    return compared.compareTo(value.multiply(MOST_TIMES)) <= 0
        && value.compareTo(compared.multiply(MOST_TIMES)) <= 0;
  }

  private void settle(List<ProseSegment> segments) {
    for (ProseSegment segment : segments) {
      PeriodMention year = segment.behind();
      Optional<Period> meant = year == null ? Optional.empty() : of(year);
      if (year != null && meant.isPresent()) {
        segment.means(year.as(meant.get()));
      }
    }
  }

  /** The same months of the year that words name; nothing where they name none. */
  private Optional<Period> of(PeriodMention year) {
    String words = year.words().toLowerCase(Locale.ROOT);
    if (words.equals("this year")) {
      return Optional.of(length);
    }
    if (LAST_YEAR.contains(words)) {
      return calendar.yearsBefore(length, 1);
    }
    if (year.form() != Form.YEAR || year.only().isEmpty()) {
      return Optional.empty();
    }
    Period named = year.only().get();
    for (int before = 0; before <= MOST_YEARS; before++) {
      Optional<Period> period =
          before == 0 ? Optional.of(length) : calendar.yearsBefore(length, before);
      boolean within =
          period.isPresent()
              && !period.get().end().isAfter(named.end())
              && period.get().end().isAfter(named.end().minusMonths(named.months()));
      if (within) {
        return period;
      }
    }
    return Optional.empty();
  }
}
