package org.exhibit99.facts;

import static org.exhibit99.facts.PeriodWordSet.AGO;
import static org.exhibit99.facts.PeriodWordSet.FISCAL;
import static org.exhibit99.facts.PeriodWordSet.OF;
import static org.exhibit99.facts.PeriodWordSet.ONE;
import static org.exhibit99.facts.PeriodWordSet.OUR;
import static org.exhibit99.facts.PeriodWordSet.PERIOD;
import static org.exhibit99.facts.PeriodWordSet.PREVIOUS;
import static org.exhibit99.facts.PeriodWordSet.QUARTER;
import static org.exhibit99.facts.PeriodWordSet.SAME;
import static org.exhibit99.facts.PeriodWordSet.YEARS;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.facts.PeriodExpression.Head;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.exhibit99.facts.PeriodExpression.Relation;
import org.jspecify.annotations.Nullable;

/** Reads expressions that name a period by another one: {@code the same period last year}. */
final class RelativePeriods {
  private final PeriodCursor in;
  private final PeriodHeads headReader;
  private final PeriodDates dateReader;

  RelativePeriods(PeriodCursor in, PeriodHeads headReader, PeriodDates dateReader) {
    this.in = in;
    this.headReader = headReader;
    this.dateReader = dateReader;
  }

  /** {@code the same period last year}, {@code the 2003 quarter}, {@code the prior-year period}. */
  @Nullable PeriodExpression same(int from) {
    in.skip("the");
    boolean same = in.skipAny(SAME);
    List<Integer> years = new ArrayList<>();
    int shift = 0;
    boolean priorYear = false;
    boolean anyOne = in.skip("a");
    boolean last = in.token().is("last");
    if (anyOne || in.skip("year") || in.skipAny(PREVIOUS)) {
      in.skip("year");
      if (in.previousIs("year") || in.skip("year's")) {
        in.skipAny(AGO);
        shift = -1;
        priorYear = !in.previousIs("a");
      } else if (in.peekQuarter() && !same) {
        boolean fiscal = in.skip("fiscal");
        in.next();
        if ((fiscal || anyOne) && in.previousIs("quarterly")) {
          return null;
        }
        if (last) {
          int behind = in.at();
          YearTail tail = yearTail();
          if (!tail.years().isEmpty()) {
            // "the last quarter of 2006" is the fourth.
            Head fourth = new Head(3, 4);
            return in.expression(
                from, Relation.NONE, List.of(fourth), tail.years(), List.of(), 0, false);
          }
          in.to(behind);
        }
        return in.expression(
            from, Relation.PRIOR_QUARTER, List.of(new Head(3, 0)), years, List.of(), 0, false);
      }
    } else if (in.skip("last year's") || in.skip("prior year's")) {
      shift = -1;
    } else if (in.isYear()) {
      years.addAll(dateReader.years());
    }
    if (!same && shift == 0 && years.isEmpty()) {
      return null;
    }
    in.skip("fiscal");
    in.skip("interim");
    int months = periodNoun();
    if (months == 0) {
      return priorYear && !same ? qualifiedSpan(from, shift) : null;
    }
    if (years.isEmpty() && shift == 0) {
      YearTail tail = yearTail();
      years.addAll(tail.years());
      shift = tail.shift();
      if (tail.years().isEmpty() && tail.shift() == 0) {
        return null;
      }
    }
    if (!same && !years.isEmpty() && in.previousIs("quarterly")) {
      return null;
    }
    Head head = new Head(months, 0);
    return in.expression(from, Relation.ANCHOR, List.of(head), years, List.of(), shift, false);
  }

  /** {@code last year's third quarter}, {@code the year-ago first quarter}. */
  private @Nullable PeriodExpression qualifiedSpan(int from, int shift) {
    List<Head> heads = headReader.heads();
    if (heads.isEmpty() || heads.get(0).ordinal() == 0) {
      return null;
    }
    return in.expression(from, Relation.NONE, heads, List.of(), List.of(), shift, false);
  }

  /** The length that {@code period} or {@code quarter} stands for: -1, 3 and so on; 0 for none. */
  private int periodNoun() {
    int from = in.at();
    if (in.skipAny(PERIOD)) {
      return Head.UNKNOWN;
    }
    List<Head> heads = headReader.heads();
    if (heads.size() == 1 && heads.get(0).months() > 0) {
      in.skipAny(PERIOD);
      return heads.get(0).months();
    }
    in.to(from);
    return 0;
  }

  /** {@code a year ago}, {@code one year earlier}. */
  @Nullable PeriodExpression yearAgo(int from) {
    if ((in.skip("a") || in.skip("one"))
        && in.skip("year")
        && in.skipAny(AGO)
        && !in.peekQuarter()) {
      return in.expression(from, Relation.ANCHOR, List.of(), List.of(), List.of(), -1, false);
    }
    return null;
  }

  /** {@code September quarter of 2004}, {@code September 2004 quarter}: the one that it ends. */
  @Nullable PeriodExpression quarterOfMonth(int from) {
    PartialDate month = dateReader.month();
    if (month == null || !in.skipAny(QUARTER) || in.previousIs("quarterly")) {
      in.to(from);
      return null;
    }
    YearTail tail = month.year() == 0 ? yearTail() : new YearTail(List.of(), 0);
    List<PartialDate> months =
        tail.years().isEmpty() ? List.of(month) : tail.years().stream().map(month::inYear).toList();
    return in.expression(
        from, Relation.NONE, List.of(new Head(3, 0)), List.of(), months, tail.shift(), false);
  }

  /** -1 where {@code of last year} or {@code a year ago} stands behind a day, else 0. */
  int shiftBehindDay() {
    int from = in.at();
    boolean of = in.skip("of");
    boolean told =
        of
            ? in.skip("last") && in.skip("year")
            : in.skipAny(PeriodWordSet.A_OR_ONE) && in.skip("year") && in.skipAny(AGO);
    if (!told || in.peekQuarter()) {
      in.to(from);
      return 0;
    }
    return -1;
  }

  /**
   * The years that stand behind a length.
   *
   * @param years as printed, maybe none
   * @param shift -1 where it says last year, else 0
   */
  record YearTail(List<Integer> years, int shift) {}

  /** {@code of fiscal 2022}, {@code , 2007 and 2006}, {@code of last year}. */
  YearTail yearTail() {
    int from = in.at();
    in.skipAny(OF);
    in.skipAny(OUR);
    in.skipAny(FISCAL);
    in.skipAny(YEARS);
    List<Integer> years = dateReader.years();
    if (!years.isEmpty()) {
      return new YearTail(years, 0);
    }
    in.to(from);
    in.skipAny(OF);
    in.skipAny(ONE);
    if (in.skipAny(PREVIOUS)) {
      in.skip("fiscal");
      if (in.skip("year")) {
        return new YearTail(List.of(), -1);
      }
    }
    in.skip("fiscal");
    if (in.skip("year") && in.skipAny(AGO)) {
      return new YearTail(List.of(), -1);
    }
    in.to(from);
    return new YearTail(List.of(), 0);
  }
}
