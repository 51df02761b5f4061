package org.exhibit99.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exhibit99.facts.ColumnHead.Role;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/** Lends lengths of time that are drawn too narrow to the columns beside them. */
final class LentLengths {
  private static final int MOST_YEARS_BEFORE = 2;

  /** By so many days the end of a quarter of weeks moves in a year. */
  private static final int ODD_DAYS = 8;

  private final Grid grid;
  private final HeadPeriods periods;
  private final List<HeadStack> stacked;

  /**
   * @param stacked the heads above each column, into which lent ones are written
   */
  LentLengths(Grid grid, HeadPeriods periods, List<HeadStack> stacked) {
    this.grid = grid;
    this.periods = periods;
    this.stacked = stacked;
  }

  /** Lends what can be lent. */
  void lend() {
    lendToTheLeft();
    lendToYearsBefore();
  }

  /**
   * Lends the length that spans the columns to the right to a day left of them, where the span is
   * drawn too narrow: no length stands further left, and none of its columns has that day.
   */
  private void lendToTheLeft() {
    for (int column = grid.columns() - 2; column >= grid.firstData(); column--) {
      List<String> texts = stacked.get(column).texts();
      String heading = stacked.get(column).heading();
      List<String> right = stacked.get(column + 1).texts();
      if (texts.isEmpty()
          || right.size() < 2
          || periods.hasLength(heading)
          || periods.in(heading).isEmpty()) {
        continue;
      }
      String length = right.get(0);
      boolean spans =
          column + 2 < grid.columns()
              && !stacked.get(column + 2).texts().isEmpty()
              && stacked.get(column + 2).texts().get(0).equals(length);
      boolean taken = false;
      for (int other = grid.firstData(); other < grid.columns(); other++) {
        List<String> theirs = stacked.get(other).texts();
        boolean same =
            theirs.size() == texts.size() + 1
                && theirs.get(0).equals(length)
                && theirs.subList(1, theirs.size()).equals(texts);
        taken |= same || (other < column && periods.hasLength(stacked.get(other).heading()));
      }
      if (spans && !taken && periods.hasLength(length) && periods.role(length) == Role.FIGURE) {
        List<String> lent = new ArrayList<>();
        lent.add(length);
        lent.addAll(texts);
        stacked.set(column, HeadStack.of(lent));
      }
    }
  }

  /**
   * Lends the only length that stands over any column, drawn too narrow, to days of years before
   * that of its columns: {@code 13 Weeks Ended} over {@code October 30, 1999} beside {@code October
   * 31, 1998}.
   */
  private void lendToYearsBefore() {
    String length = "";
    LocalDate day = null;
    for (int column = grid.firstData(); column < grid.columns(); column++) {
      List<String> texts = stacked.get(column).texts();
      if (!texts.isEmpty() && periods.hasLength(stacked.get(column).heading())) {
        LocalDate ends = texts.size() > 1 && periods.hasLength(texts.get(0)) ? day(column) : null;
        if (ends == null || (!length.isEmpty() && !length.equals(texts.get(0)))) {
          return;
        }
        length = texts.get(0);
        day = day == null ? ends : day;
      }
    }
    for (int column = grid.firstData(); day != null && column < grid.columns(); column++) {
      List<String> texts = stacked.get(column).texts();
      LocalDate ends = texts.isEmpty() || texts.contains(length) ? null : day(column);
      if (ends != null && isYearsBefore(ends, day)) {
        List<String> lent = new ArrayList<>();
        lent.add(length);
        lent.addAll(texts);
        stacked.set(column, HeadStack.of(lent));
      }
    }
  }

  /** The only day that a column's heads name, or null. */
  private @Nullable LocalDate day(int column) {
    List<LocalDate> days =
        periods.in(stacked.get(column).heading()).stream()
            .flatMap(mention -> mention.periods().stream())
            .map(Period::end)
            .distinct()
            .toList();
    return days.size() == 1 ? days.get(0) : null;
  }

  private static boolean isYearsBefore(LocalDate day, LocalDate later) {
    for (int years = 1; years <= MOST_YEARS_BEFORE; years++) {
      LocalDate before = later.minusYears(years);
      if (day.isAfter(before.minusDays(ODD_DAYS)) && day.isBefore(before.plusDays(ODD_DAYS))) {
        return true;
      }
    }
    return false;
  }
}
