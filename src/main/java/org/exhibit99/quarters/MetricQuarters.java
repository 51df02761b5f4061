package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The quarters of one metric of one company: printed ones, and derived ones where amounts add up.
 *
 * <p>A quarter is derived as the six, nine or twelve months that end with it, less the three, six
 * or nine months from the same beginning; or else less each of the printed quarters before it. A
 * printed quarter is never overridden: where the derived value is another one beyond rounding, that
 * is a conflict to show. Nothing is derived from a headline that is rounded so far that the
 * difference says little, and no dividend below zero.
 */
final class MetricQuarters {
  /** The check that holds printed quarters against derived ones. */
  static final String DERIVED = "derived";

  /** The check that looks for parts of a derived quarter that were revised by themselves. */
  static final String VINTAGE = "vintage";

  private static final int QUARTER = 3;
  private static final int YEAR = 12;
  private static final BigDecimal COARSER = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private record Span(LocalDate quarterEnd, int months) {}

  private final boolean addsUp;
  private final boolean mayBeNegative;
  private final Map<Span, Known> known = new HashMap<>();
  private final TreeMap<LocalDate, FiscalQuarter> quarters = new TreeMap<>();

  private MetricQuarters(String metric, boolean addsUp, Collection<QuarterPrint> prints) {
    this.addsUp = addsUp;
    this.mayBeNegative = !metric.equals(ReleasedExhibit.DIVIDEND);
    Map<Span, List<QuarterPrint>> spans = new HashMap<>();
    for (QuarterPrint print : prints) {
      LocalDate end = print.quarter().end();
      quarters.put(end, print.quarter());
      int months = print.months() == 0 ? QUARTER : print.months();
      spans.computeIfAbsent(new Span(end, months), span -> new ArrayList<>()).add(print);
    }
    spans.forEach((span, of) -> Known.of(of).ifPresent(value -> known.put(span, value)));
  }

  /**
   * The values by quarter.
   *
   * @param addsUp whether the amounts of two quarters add up to that of both
   * @param prints of one metric of one company, of any length of time
   */
  static Map<FiscalQuarter, QuarterValue> of(
      String metric, boolean addsUp, Collection<QuarterPrint> prints) {
    MetricQuarters values = new MetricQuarters(metric, addsUp, prints);
    Map<FiscalQuarter, QuarterValue> found = new HashMap<>();
    values.quarters.forEach(
        (end, quarter) -> values.value(end).ifPresent(value -> found.put(quarter, value)));
    return found;
  }

  private Optional<QuarterValue> value(LocalDate quarterEnd) {
    Known printed = known.get(new Span(quarterEnd, QUARTER));
    List<QuarterValue> derived = addsUp ? derivations(quarterEnd) : List.of();
    if (printed == null) {
      return derived.stream().findFirst();
    }
    QuarterValue value =
        new QuarterValue(
            printed.print().value(),
            printed.print(),
            List.of(),
            printed.firstReportedOn(),
            printed.lastReportedOn(),
            List.of());
    return Optional.of(value.with(conflicts(value, derived)));
  }

  private static List<QuarterValue.Conflict> conflicts(
      QuarterValue printed, List<QuarterValue> derived) {
    List<QuarterValue.Conflict> conflicts = new ArrayList<>();
    for (QuarterValue other : derived) {
      BigDecimal off = printed.value().subtract(other.value()).abs();
      BigDecimal rounding = printed.source().grain().add(grains(other));
      if (off.multiply(TWO).compareTo(rounding) > 0) {
        conflicts.add(new QuarterValue.Conflict(DERIVED, other.value(), told(other)));
      }
    }
    return conflicts;
  }

  private List<QuarterValue> derivations(LocalDate quarterEnd) {
    List<QuarterValue> derived = new ArrayList<>();
    LocalDate before = Quarters.before(quarterEnd, 1);
    for (int months = 2 * QUARTER; months <= YEAR; months += QUARTER) {
      Known whole = known.get(new Span(quarterEnd, months));
      if (whole != null) {
        less(whole, List.of(new Span(before, months - QUARTER))).ifPresent(derived::add);
      }
    }
    for (int months = 3 * QUARTER; months <= YEAR; months += QUARTER) {
      Known whole = known.get(new Span(quarterEnd, months));
      if (whole != null) {
        List<Span> parts = new ArrayList<>();
        for (int i = 1; i < months / QUARTER; i++) {
          parts.add(new Span(Quarters.before(quarterEnd, i), QUARTER));
        }
        less(whole, parts).ifPresent(derived::add);
      }
    }
    return derived;
  }

  private Optional<QuarterValue> less(Known whole, List<Span> spans) {
    List<Known> parts = new ArrayList<>();
    for (Span span : spans) {
      Known part = known.get(span);
      if (part == null) {
        return Optional.empty();
      }
      parts.add(part);
    }
    BigDecimal value = whole.print().value();
    LocalDate first = whole.firstReportedOn();
    LocalDate last = whole.lastReportedOn();
    for (Known part : parts) {
      value = value.subtract(part.print().value());
      first = later(first, part.firstReportedOn());
      last = later(last, part.lastReportedOn());
    }
    QuarterValue derived =
        new QuarterValue(
            value,
            whole.print(),
            parts.stream().map(Known::print).toList(),
            first,
            last,
            vintages(whole, parts));
    boolean stands = mayBeNegative || value.signum() >= 0;
    return stands && isExactEnough(derived) ? Optional.of(derived) : Optional.empty();
  }

  /** A part that was revised behind the newest print of the whole, or the other way round. */
  private static List<QuarterValue.Conflict> vintages(Known whole, List<Known> parts) {
    List<QuarterValue.Conflict> conflicts = new ArrayList<>();
    for (Known part : parts) {
      if (revisedBehind(part, whole)) {
        conflicts.add(vintage(part, whole));
      } else if (revisedBehind(whole, part)) {
        conflicts.add(vintage(whole, part));
      }
    }
    return conflicts;
  }

  private static QuarterValue.Conflict vintage(Known newer, Known older) {
    return new QuarterValue.Conflict(
        VINTAGE,
        null,
        told(newer.print())
            + " was revised on "
            + newer.print().revisedOn()
            + ", "
            + told(older.print())
            + " was not printed since");
  }

  private static boolean revisedBehind(Known one, Known other) {
    LocalDate revised = one.print().revisedOn();
    LocalDate first = one.firstReportedOn();
    LocalDate last = other.lastReportedOn();
    return first != null && last != null && revised.isAfter(first) && revised.isAfter(last);
  }

  private static boolean isExactEnough(QuarterValue derived) {
    BigDecimal finest = derived.source().grain();
    BigDecimal coarsest = finest;
    for (QuarterPrint part : derived.less()) {
      BigDecimal grain = part.grain();
      coarsest = coarsest.max(grain);
      finest =
          grain.signum() == 0 || (finest.signum() > 0 && finest.compareTo(grain) < 0)
              ? finest
              : grain;
    }
    boolean mixed = finest.signum() > 0 && coarsest.compareTo(finest.multiply(COARSER)) >= 0;
    BigDecimal uncertainty = grains(derived).multiply(HUNDRED);
    return !mixed || uncertainty.compareTo(derived.value().abs().multiply(TWO)) <= 0;
  }

  private static BigDecimal grains(QuarterValue derived) {
    BigDecimal sum = derived.source().grain();
    for (QuarterPrint part : derived.less()) {
      sum = sum.add(part.grain());
    }
    return sum;
  }

  private static String told(QuarterValue derived) {
    StringBuilder text = new StringBuilder(told(derived.source()));
    for (QuarterPrint part : derived.less()) {
      text.append(" less ").append(told(part));
    }
    return text.toString();
  }

  private static String told(QuarterPrint print) {
    return print.value().stripTrailingZeros().toPlainString()
        + " for "
        + print.months()
        + " months to "
        + print.periodEnd();
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
