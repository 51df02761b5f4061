package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import org.exhibit99.facts.MetricDictionary.Match;

/**
 * Names the lines about the result before taxes whose labels are too brief to tell what they are,
 * {@code Other income}, {@code Other expense} and {@code Taxes}, where the arithmetic of the
 * statement shows it: net interest income, less the provision, plus income, less expense is the
 * result before taxes, and that less taxes is net income.
 */
final class PretaxLines {
  private static final int FARTHEST = 40;
  private static final WordPattern INCOME =
      WordPattern.of(
          "^(?:other|fee|other operating|noninterest|non-interest) (?:income|revenues?)$");
  private static final WordPattern EXPENSE =
      WordPattern.of(
          "^(?:other|operating|other operating|noninterest|non-interest|overhead) expenses?$");
  private static final WordPattern PRETAX =
      WordPattern.of("(?<![a-z])(?:before .*tax(?:es)?|pre-?tax (?:income|earnings|profit|loss))");
  private static final WordPattern TAX = WordPattern.of("(?<![a-z])tax(?:es)?(?![a-z])");
  private static final WordPattern NO_TAX =
      WordPattern.of(
          "(?<![a-z])(?:before|after|net|pre-?tax|equivalent|deferred|current|payable|benefit)(?![a-z])");

  private final List<TableRow> rows;
  private final MetricDictionary dictionary;

  private PretaxLines(List<TableRow> rows, MetricDictionary dictionary) {
    this.rows = rows;
    this.dictionary = dictionary;
  }

  /** Gives such rows the metrics that the arithmetic shows them to state. */
  static void name(List<TableRow> rows, MetricDictionary dictionary) {
    PretaxLines lines = new PretaxLines(rows, dictionary);
    for (int at = 1; at < rows.size(); at++) {
      if (lines.counts(at) && PRETAX.occursIn(lines.label(at))) {
        lines.nameOthers(at);
        lines.nameTaxes(at);
      }
    }
  }

  private boolean counts(int at) {
    Statement statement = rows.get(at).statement();
    return statement == Statement.INCOME || statement == Statement.SUMMARY;
  }

  /** Taxes are the one row between the result before them and net income. */
  private void nameTaxes(int pretax) {
    int taxes = pretax + 1;
    if (taxes + 1 >= rows.size()
        || !is(taxes + 1, "net_income")
        || !rows.get(taxes).matches().isEmpty()
        || !TAX.occursIn(label(taxes))
        || NO_TAX.occursIn(label(taxes))) {
      return;
    }
    if (holds(pretax, taxes, taxes + 1, BigDecimal::subtract)
        || holds(pretax, taxes, taxes + 1, BigDecimal::add)) {
      name(taxes, "Income taxes");
    }
  }

  private boolean holds(int first, int second, int result, BinaryOperator<BigDecimal> step) {
    int known = 0;
    for (TableRow.Figure figure : rows.get(second).cells()) {
      Printed before = rows.get(first).in(figure.column());
      Printed after = rows.get(result).in(figure.column());
      if (!figure.counts()) {
        continue;
      }
      if (before == null || after == null) {
        return false;
      }
      BigDecimal reached = step.apply(before.value(), figure.printed().value());
      if (!isNear(reached, after)) {
        return false;
      }
      known += figure.printed().value().signum() == 0 ? 0 : 1;
    }
    return known > 0;
  }

  private void nameOthers(int pretax) {
    int net = -1;
    int provision = -1;
    int income = -1;
    int expense = -1;
    for (int i = pretax - 1; i >= 0 && i >= pretax - FARTHEST && net < 0; i--) {
      net = is(i, "net_interest_income") ? i : net;
      provision = provision < 0 && is(i, "provision_for_loan_losses") ? i : provision;
      income = income < 0 && isUnnamed(i) && INCOME.occursIn(label(i)) ? i : income;
      expense = expense < 0 && isUnnamed(i) && EXPENSE.occursIn(label(i)) ? i : expense;
    }
    if (net < 0 || provision < 0 || income < 0 || expense < 0) {
      return;
    }
    int known = 0;
    for (TableRow.Figure figure : rows.get(income).cells()) {
      Printed from = rows.get(net).in(figure.column());
      Printed lost = rows.get(provision).in(figure.column());
      Printed spent = rows.get(expense).in(figure.column());
      Printed result = rows.get(pretax).in(figure.column());
      if (!figure.counts()) {
        continue;
      }
      if (from == null || lost == null || spent == null || result == null) {
        return;
      }
      BigDecimal reached =
          from.value().subtract(lost.value()).add(figure.printed().value()).subtract(spent.value());
      if (!isNear(reached, result)) {
        return;
      }
      known++;
    }
    if (known > 0) {
      name(income, "Total noninterest income");
      name(expense, "Total noninterest expense");
    }
  }

  private static boolean isNear(BigDecimal reached, Printed printed) {
    BigDecimal gap = reached.subtract(printed.value()).abs();
    return gap.compareTo(printed.grain().multiply(BigDecimal.valueOf(2))) <= 0;
  }

  private void name(int at, String words) {
    TableRow row = rows.get(at);
    List<Match> matches = dictionary.match(new LabelPath(List.of(), words), row.statement());
    rows.set(at, row.withMatches(matches));
  }

  /** Whether no metric is known of a row but a loose one. */
  private boolean isUnnamed(int at) {
    return rows.get(at).matches().stream().allMatch(match -> match.row().rank() >= 3);
  }

  private boolean is(int at, String metric) {
    return rows.get(at).states(metric);
  }

  private String label(int at) {
    return rows.get(at).path().lower().replace(":", "").replace("*", "").strip();
  }
}
