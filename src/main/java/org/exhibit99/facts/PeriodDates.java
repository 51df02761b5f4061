package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the days, months and years of a period expression. */
final class PeriodDates {
  private final PeriodCursor in;

  PeriodDates(PeriodCursor in) {
    this.in = in;
  }

  /** {@code 2007}, {@code 2007 and 2006}, {@code 2004, 2003 and 2002}. */
  List<Integer> years() {
    if (!in.isYear()) {
      return List.of();
    }
    List<Integer> years = new ArrayList<>(2);
    int behind = in.at();
    while (in.isYear()) {
      years.add(in.number());
      in.next();
      behind = in.at();
      in.skipSeparators();
    }
    in.to(behind);
    return years;
  }

  /** {@code March 31, 2004}, {@code June 30 and March 31, 2004}, {@code Dec. 31}; maybe none. */
  List<PartialDate> dates() {
    if (in.token().date() == null && in.month() == 0 && !in.isNumber()) {
      return List.of();
    }
    List<PartialDate> dates = new ArrayList<>(2);
    boolean listed = false;
    int behind = in.at();
    while (in.more()) {
      PartialDate last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
      if (last != null && last.day() > 0 && in.isYear()) {
        dates.add(last.inYear(in.number()));
        in.next();
      } else {
        PartialDate next = date();
        if (next == null) {
          break;
        }
        dates.add(next);
      }
      behind = in.at();
      in.skipSeparators();
      listed |= in.previousIsAny(PeriodWordSet.AND);
    }
    in.to(behind);
    for (int i = dates.size() - 2; i >= 0; i--) {
      if (dates.get(i).year() == 0) {
        dates.set(i, dates.get(i).inYear(listed ? dates.get(i + 1).year() : 0));
      }
    }
    boolean yearless = dates.stream().anyMatch(date -> date.year() == 0);
    if (yearless && dates.size() > 1) {
      // Stacked heads read line by line: "June 26, June 28, 2004 2003" tells no year for sure.
      dates.replaceAll(date -> date.inYear(0));
    }
    return dates;
  }

  /** {@code September}, {@code Sept. 2004}; null leaves the cursor where it was. */
  @Nullable PartialDate month() {
    int month = in.month();
    if (month == 0) {
      return null;
    }
    int from = in.at();
    in.next();
    in.skip(".");
    if (in.isNumber()) {
      in.to(from);
      return null;
    }
    in.skip(",");
    int year = in.isYear() ? in.number() : 0;
    if (year > 0) {
      in.next();
    } else {
      in.backOverSeparators();
    }
    return new PartialDate(year, month, 0);
  }

  /** A day or a month with its year, or a day without; null leaves the cursor where it was. */
  @Nullable PartialDate date() {
    PeriodToken token = in.token();
    if (token.date() != null) {
      in.next();
      return new PartialDate(
          token.date().getYear(), token.date().getMonthValue(), token.date().getDayOfMonth());
    }
    int from = in.at();
    int month = in.month();
    if (month > 0) {
      in.next();
      in.skip(".");
      // In "Three Months Ended December 12 Months Ended December" no day stands.
      int day = in.isCountOfLength() ? 0 : in.day();
      in.skip(",");
      in.skip(".");
      if (in.isYear()) {
        int year = in.number();
        in.next();
        return new PartialDate(year, month, day);
      }
      if (day > 0) {
        in.backOverSeparators();
        return new PartialDate(0, month, day);
      }
    } else if (token.kind() == PeriodToken.Kind.NUMBER) {
      int day = in.day();
      month = in.month();
      if (day > 0 && month > 0) {
        in.next();
        in.skip(",");
        if (in.isYear()) {
          int year = in.number();
          in.next();
          return new PartialDate(year, month, day);
        }
      }
    }
    in.to(from);
    return null;
  }
}
