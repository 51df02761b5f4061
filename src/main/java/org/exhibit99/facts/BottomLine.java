package org.exhibit99.facts;

import java.util.List;
import org.exhibit99.facts.MetricDictionary.Match;

/**
 * Which of the lines at the foot of a statement is the company's own bottom line.
 *
 * <p>Where noncontrolling interests are taken off after "net income", that line still holds what
 * belongs to others, and the line after them counts: the one attributable to the company, or, where
 * there are no preferred dividends, the one attributable to common shareholders.
 */
final class BottomLine {
  private static final String NET_INCOME = "net_income";
  private static final int BEFORE_OTHERS = 7;

  private final List<TableRow> rows;

  BottomLine(List<TableRow> rows) {
    this.rows = rows;
  }

  /**
   * The rank of a match of the row at a place, changed where the rows around it show it to be
   * another line.
   */
  int rank(int at, Match match) {
    int rank = match.row().rank();
    if (!match.metric().name().equals(NET_INCOME)) {
      return rank;
    }
    if (rank == RowRule.LAST_RESORT && followsOthersShare(at)) {
      return 0;
    }
    if (rank == 1 && precedesOthersShareAndCommon(at)) {
      return BEFORE_OTHERS;
    }
    return rank;
  }

  private boolean followsOthersShare(int at) {
    boolean others = false;
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      if (is(i, "preferred_dividends") || label(i).contains("preferred") || isOwnLine(i)) {
        return false;
      }
      if (others && isNetIncome(i)) {
        return true;
      }
      others |= i > 0 && isOthersShare(i);
    }
    return others;
  }

  private boolean precedesOthersShareAndCommon(int at) {
    boolean others = false;
    for (int i = at + 1; i < rows.size() && i <= at + 4; i++) {
      if (label(i).contains("preferred")) {
        return false;
      }
      others |= isOthersShare(i);
      if (others && isNetIncome(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOthersShare(int i) {
    String label = label(i);
    return label.contains("noncontrolling")
        || label.contains("non-controlling")
        || label.contains("minority interest");
  }

  /** Whether a row already is the line attributable to the company. */
  private boolean isOwnLine(int i) {
    return rows.get(i).matches().stream()
        .anyMatch(match -> match.metric().name().equals(NET_INCOME) && match.row().rank() == 0);
  }

  private boolean isNetIncome(int i) {
    return is(i, NET_INCOME) && !isOthersShare(i);
  }

  private boolean is(int i, String metric) {
    return rows.get(i).states(metric);
  }

  private String label(int i) {
    return rows.get(i).path().lower();
  }
}
