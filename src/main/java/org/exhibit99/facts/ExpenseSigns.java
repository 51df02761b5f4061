package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether an expense in parentheses is an expense so dressed, or a benefit.
 *
 * <p>The rows around it decide first: what stands above, less the expense, is what stands below.
 * Else the other expenses of the table show whether parentheses are the dress of expenses.
 */
final class ExpenseSigns {
  private static final int NEAR = 3;
  private static final int FARTHEST_ABOVE = 6;
  private static final WordPattern EXPENSE_IN_PARENTHESES =
      WordPattern.of("\\((provisions?|charge-?offs?|expenses?|charges?|increase)[^)]{0,30}\\)");
  private static final WordPattern EITHER_WAY =
      WordPattern.of(
          "benefit|recapture|recovery|recoveries|reversal|release|credit\\)|negative|\\(credit");

  private static final WordPattern EXPENSES =
      WordPattern.of("(?<![a-z])(expenses?|costs?|charges|deductions)(?![a-z])");
  private static final WordPattern RESULT =
      WordPattern.of("(?<![a-z])(income|earnings|loss|profit|before|after|net)(?![a-z])");

  private static final Set<String> EARNINGS = Set.of("net_income", "net_income_to_common");

  /** What net income is stated after. */
  private static final Set<String> DEDUCTED =
      Set.of(
          "provision_for_loan_losses",
          "interest_expense",
          "income_tax_expense",
          "noninterest_expense");

  private final List<TableRow> rows;

  ExpenseSigns(List<TableRow> rows) {
    this.rows = rows;
  }

  /**
   * The metric's value: an expense positive, a benefit negative; nothing where it cannot be told.
   */
  Optional<BigDecimal> expense(TableRow row, TableRow.Figure figure, Sign sign) {
    BigDecimal printed = figure.printed().value();
    if (printed.signum() == 0) {
      return Optional.of(printed);
    }
    String label = row.path().lower();
    boolean addsToReserves = row.statement() == Statement.ROLL_FORWARD;
    Optional<BigDecimal> shown = addsToReserves ? Optional.empty() : byNeighbours(row, figure);
    if (shown.isPresent()) {
      return shown;
    }
    if (EXPENSE_IN_PARENTHESES.occursIn(label)) {
      return Optional.of(printed.negate());
    }
    if (sign == Sign.REVERSED) {
      return row.hasSign(-1) && !row.hasBothSigns()
          ? Optional.empty()
          : Optional.of(printed.negate());
    }
    if (printed.signum() > 0) {
      return Optional.of(printed);
    }
    if (row.hasBothSigns()) {
      return Optional.of(printed);
    }
    if (isDressed(row)) {
      return Optional.of(printed.negate());
    }
    if (EITHER_WAY.occursIn(label.replace("net of recoveries", ""))) {
      return Optional.of(printed);
    }
    return label.contains("charge") ? Optional.of(printed.negate()) : Optional.empty();
  }

  /**
   * By the rows near it: the row above, with the rows between as printed added or taken off, is the
   * row below. Added, an expense stands in parentheses; taken off, a benefit does. Added back to
   * earnings that it has lessened, as on the way from net income to core earnings, it stands as it
   * is.
   */
  private Optional<BigDecimal> byNeighbours(TableRow row, TableRow.Figure figure) {
    BigDecimal printed = figure.printed().value();
    BigDecimal tolerance = figure.printed().grain().multiply(BigDecimal.valueOf(2));
    if (printed.abs().compareTo(tolerance) <= 0) {
      return Optional.empty();
    }
    int at = positionOf(row);
    boolean deducted = states(row, DEDUCTED);
    boolean added = false;
    boolean takenOff = false;
    boolean addedBack = false;
    for (int up = at - 1; up >= 0 && up >= at - FARTHEST_ABOVE; up--) {
      Printed above = rows.get(up).in(figure.column());
      if (above == null || above.value().signum() == 0 || isBalance(rows.get(up))) {
        continue;
      }
      boolean back = deducted && states(rows.get(up), EARNINGS);
      BigDecimal between = BigDecimal.ZERO;
      for (int down = up + 1; down < rows.size() && down <= at + NEAR; down++) {
        Printed below = rows.get(down).in(figure.column());
        if (below == null) {
          continue;
        }
        if (down > at) {
          BigDecimal rise = below.value().subtract(above.value());
          boolean adds = rise.subtract(between).abs().compareTo(tolerance) <= 0;
          boolean takes = rise.add(between).abs().compareTo(tolerance) <= 0;
          if ((adds || takes) && !sumsExpenses(rows.get(down))) {
            added |= adds && !back;
            addedBack |= adds && back;
            takenOff |= takes;
          }
        }
        between = between.add(below.value());
      }
    }
    if (addedBack && !added && !takenOff) {
      return Optional.of(printed);
    }
    if (added == takenOff) {
      return Optional.empty();
    }
    return Optional.of(added ? printed.negate() : printed);
  }

  private static boolean states(TableRow row, Set<String> metrics) {
    return row.matches().stream().anyMatch(match -> metrics.contains(match.metric().name()));
  }

  /** Whether a row opens a roll-forward, to which what is provided is added. */
  private static boolean isBalance(TableRow row) {
    String label = row.path().lower();
    return label.contains("beginning") || label.contains("balance") || label.contains("opening");
  }

  /** Whether a row is the foot of a list of expenses, which adds them up whatever their dress. */
  private static boolean sumsExpenses(TableRow row) {
    String label = row.path().lower();
    return EXPENSES.occursIn(label) && !RESULT.occursIn(label);
  }

  private int positionOf(TableRow row) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).index() < row.index()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the table's other expenses stand in parentheses. */
  private boolean isDressed(TableRow apart) {
    int inParentheses = 0;
    int plain = 0;
    for (TableRow row : rows) {
      String label = row.path().lower();
      boolean expense =
          label.contains("expense")
              || label.contains("cost of")
              || label.startsWith("depreciation");
      boolean other =
          label.contains("before") || label.contains("net of") || Units.namesRatio(label);
      if (row.index() != apart.index() && expense && !other) {
        for (TableRow.Figure figure : row.cells()) {
          if (figure.counts() && !figure.printed().percent()) {
            inParentheses += figure.printed().value().signum() < 0 ? 1 : 0;
            plain += figure.printed().value().signum() > 0 ? 1 : 0;
          }
        }
      }
    }
    return inParentheses > plain;
  }
}
