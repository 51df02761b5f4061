package org.exhibit99.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of a mortgage trust's release. */
final class LenderStatements {
  private static final String THOUSANDS = "(in thousands, except per share amounts)";
  private final Occasion occasion;
  private final FactSheet facts;
  private final Vocabulary words;
  private final boolean lendsAtRisk;
  private final boolean hasPreferred;

  LenderStatements(Occasion occasion, FactSheet facts) {
    this.occasion = occasion;
    this.facts = facts;
    this.words = occasion.words();
    this.lendsAtRisk = occasion.profile().risk() > 0;
    this.hasPreferred = occasion.profile().preferred() > 0;
  }

  /** The statement of operations. */
  Part.Grid operations() {
    Statement statement =
        statement("CONSOLIDATED STATEMENTS OF OPERATIONS", THOUSANDS, occasion.columns());
    interest(statement);
    statement.section("Other income (loss):");
    statement.row("Gain (loss) on sale of loans and securities", 1, Item.GAINS);
    statement.row("Fee income", 1, Item.FEES);
    if (lendsAtRisk) {
      statement.less("Impairment of securities", 1, Item.IMPAIRMENT);
    }
    statement.rule().row("Total other income (loss)", 2, Item.OTHER_INCOME);
    statement.section("Operating expenses:");
    statement.row("Compensation and benefits", 1, Item.COMPENSATION);
    statement.row("Loan servicing", 1, Item.SERVICING);
    statement.row("General and administrative", 1, Item.GENERAL);
    statement.rule().row("Total operating expenses", 2, Item.OPERATING_EXPENSES).rule();
    statement.row("Income (loss) before income taxes", 0, Item.BEFORE_TAX);
    statement.row("Income tax expense (benefit)", 0, Item.TAX).rule();
    bottom(statement);
    return statement.build();
  }

  private void interest(Statement statement) {
    statement.section("Interest income:");
    statement.dollars(words.assets(), 1, Item.INTEREST_ON_LOANS);
    statement.row("Other securities", 1, Item.INTEREST_ON_SECURITIES);
    statement.row("Cash and restricted cash", 1, Item.INTEREST_ON_CASH);
    statement.rule().row("Total interest income", 2, Item.INTEREST_INCOME);
    statement.section("Interest expense:");
    statement.row(words.notes(), 1, Item.EXPENSE_OF_NOTES);
    statement.row("Reverse repurchase agreements", 1, Item.EXPENSE_OF_REPO);
    statement.rule().row("Total interest expense", 2, Item.INTEREST_EXPENSE).rule();
    statement.row("Net interest income", 0, Item.NET_INTEREST_INCOME);
    if (lendsAtRisk) {
      statement.row(words.provision(), 0, Item.PROVISION).rule();
      statement.row(
          "Net interest income after " + Vocabulary.lower(words.provision()),
          0,
          Item.NET_AFTER_PROVISION);
    }
  }

  private void bottom(Statement statement) {
    if (hasPreferred) {
      statement.row(words.netIncome() + " (loss)", 0, Item.NET_INCOME);
      statement.less("Dividends on preferred stock", 0, Item.PREFERRED_DIVIDENDS).rule();
      statement.dollars(
          words.netIncome() + " (loss) available to common " + words.holders(), 0, Item.TO_COMMON);
    } else {
      statement.dollars(words.netIncome() + " (loss)", 0, Item.NET_INCOME);
    }
    statement.doubleRule().section(words.netIncome() + " (loss) per common share:");
    statement.dollars("Basic", 1, Item.EPS_BASIC).dollars("Diluted", 1, Item.EPS_DILUTED);
    statement.section("Weighted average common shares outstanding:");
    statement.row("Basic", 1, Item.BASIC_SHARES).row("Diluted", 1, Item.DILUTED_SHARES);
    statement.dollars("Dividends declared per common share", 0, Item.DIVIDEND);
  }

  /** This quarter and another period in a few lines, with the change. */
  Part.Grid comparison(List<Statement.Shown> columns) {
    Statement statement = new Statement(List.of(), THOUSANDS, columns, facts).withChange();
    statement.dollars("Interest income", 0, Item.INTEREST_INCOME);
    statement.row("Interest expense", 0, Item.INTEREST_EXPENSE);
    statement.row("Net interest income", 0, Item.NET_INTEREST_INCOME);
    if (lendsAtRisk) {
      statement.row(words.provision(), 0, Item.PROVISION);
      statement.row(
          "Net interest income (expense) after " + Vocabulary.lower(words.provision()),
          0,
          Item.NET_AFTER_PROVISION);
    }
    statement.row("Total non-interest income (loss)", 0, Item.OTHER_INCOME);
    statement.row("Total non-interest expense", 0, Item.OPERATING_EXPENSES);
    statement.row("Income tax expense (benefit)", 0, Item.TAX);
    statement.dollars(words.netIncome() + " (loss)", 0, Item.NET_INCOME);
    statement.dollars(words.netIncome() + " (loss) per share - diluted", 0, Item.EPS_DILUTED);
    statement.dollars("Dividends declared per common share", 0, Item.DIVIDEND);
    return statement.build();
  }

  /** The balance sheet. */
  Part.Grid balanceSheet(boolean withChange) {
    Statement statement =
        statement("CONSOLIDATED BALANCE SHEETS", "(in thousands)", occasion.balances());
    if (withChange) {
      statement.withChange();
    }
    statement.section("ASSETS");
    statement.dollars(words.assets(), 1, Item.LOANS);
    if (lendsAtRisk) {
      statement.less(words.allowance(), 1, Item.ALLOWANCE).rule();
      statement.row(words.assets() + ", net", 1, Item.LOANS_NET);
    }
    statement.row("Other securities", 1, Item.SECURITIES);
    statement.row("Cash and cash equivalents", 1, Item.CASH);
    statement.row("Restricted cash", 1, Item.RESTRICTED_CASH);
    statement.row("Other assets", 1, Item.OTHER_ASSETS).rule();
    statement.dollars("Total assets", 2, Item.TOTAL_ASSETS).doubleRule();
    statement.section("LIABILITIES AND " + words.holders().toUpperCase(Locale.ROOT) + "' EQUITY");
    statement.dollars(words.notes(), 1, Item.NOTES);
    statement.row("Reverse repurchase agreements", 1, Item.REPO);
    statement.row("Dividends payable", 1, Item.DIVIDENDS_PAYABLE);
    statement.row("Other liabilities", 1, Item.OTHER_LIABILITIES).rule();
    statement.row("Total liabilities", 2, Item.TOTAL_LIABILITIES);
    EquitySection.write(statement, occasion, facts);
    return statement.build();
  }

  /** From net income to estimated taxable income. */
  Part.Grid taxableIncome() {
    Statement statement =
        statement(
            "RECONCILIATION OF "
                + words.netIncome().toUpperCase(Locale.ROOT)
                + " TO ESTIMATED TAXABLE INCOME",
            THOUSANDS,
            occasion.columns());
    statement.dollars(words.netIncome() + " (loss)", 0, Item.NET_INCOME);
    statement.section("Adjustments:");
    if (lendsAtRisk) {
      statement.row(words.provision(), 1, Item.PROVISION);
      statement.less("Tax deduction for actual loan losses", 1, Item.TAX_LOAN_LOSSES);
    }
    statement.row("Change in value of derivatives", 1, Item.TAX_DERIVATIVES);
    if (hasPreferred) {
      statement.less("Dividends on preferred stock", 1, Item.PREFERRED_DIVIDENDS);
    }
    statement.row("Impairments and other differences", 1, Item.TAX_MISCELLANEOUS).rule();
    String commonOnly = hasPreferred ? " available to common " + words.holders() : "";
    statement.dollars("Estimated taxable income (loss)" + commonOnly, 0, Item.TAXABLE_INCOME);
    statement.doubleRule();
    statement.dollars(
        "Estimated taxable income (loss) per diluted common share", 0, Item.TAXABLE_PER_SHARE);
    return statement.build();
  }

  /** How the allowance came from one day to the other. */
  Part.Grid allowanceRoll() {
    Statement statement =
        statement(
            words.allowance().toUpperCase(Locale.ROOT), "(in thousands)", occasion.yearOverYear());
    statement.dollars("Balance at beginning of period", 0, Item.OPENING_ALLOWANCE);
    statement.row(words.provision(), 0, Item.PROVISION);
    statement.less("Charge-offs", 0, Item.CHARGE_OFFS);
    statement.row("Recoveries", 0, Item.RECOVERIES).rule();
    statement.dollars("Balance at end of period", 0, Item.ALLOWANCE).doubleRule();
    statement.row("Net charge-offs", 0, Item.NET_CHARGE_OFFS);
    return statement.build();
  }

  /** The last five quarters. */
  Part.Grid fiveQuarters() {
    Statement statement =
        statement(
            "FIVE-QUARTER SUMMARY",
            "(dollars in thousands, except per share amounts; unaudited)",
            occasion.fiveQuarters());
    statement.section("For the quarter:");
    statement.dollars("Interest income", 1, Item.INTEREST_INCOME);
    statement.row("Interest expense", 1, Item.INTEREST_EXPENSE);
    statement.row("Net interest income", 1, Item.NET_INTEREST_INCOME);
    if (lendsAtRisk) {
      statement.row(words.provision(), 1, Item.PROVISION);
      statement.row("Net charge-offs", 1, Item.NET_CHARGE_OFFS);
    }
    statement.row(words.netIncome() + " (loss)", 1, Item.NET_INCOME);
    statement.dollars(words.netIncome() + " (loss) per diluted common share", 1, Item.EPS_DILUTED);
    statement.dollars("Dividends declared per common share", 1, Item.DIVIDEND);
    statement.row("Return on average assets (annualized)", 1, Item.RETURN_ON_ASSETS);
    statement.section("At quarter end:");
    statement.dollars("Total assets", 1, Item.TOTAL_ASSETS);
    if (lendsAtRisk) {
      statement.row(words.allowance(), 1, Item.ALLOWANCE);
      statement.row("Nonperforming assets", 1, Item.NONPERFORMING);
    }
    statement.row("Total " + words.holders() + "' equity (deficit)", 1, Item.EQUITY);
    statement.dollars("Book value per common share", 1, Item.BOOK_VALUE);
    return statement.build();
  }

  /** What an amended release changes. */
  Part.Grid restated() {
    Figures before = occasion.asFirstReleased();
    Figures after = occasion.now();
    List<Statement.Shown> columns =
        List.of(new Statement.Shown(new Part.Column("", "As Restated", ""), after));
    Statement statement = new Statement(List.of(), THOUSANDS, columns, facts);
    Part.Grid restated =
        statement
            .row(words.provision(), 0, Item.PROVISION)
            .row(words.netIncome() + " (loss)", 0, Item.NET_INCOME)
            .dollars(words.netIncome() + " (loss) per diluted common share", 0, Item.EPS_DILUTED)
            .build();
    List<Part.Line> lines = new ArrayList<>();
    List<Item> items = List.of(Item.PROVISION, Item.NET_INCOME, Item.EPS_DILUTED);
    for (int i = 0; i < items.size(); i++) {
      Part.Row row = (Part.Row) restated.lines().get(i);
      Figure first = Statement.figure(before, items.get(i), false);
      Figure change = Change.between(after, before, items.get(i), false).amount();
      boolean dollar = row.figures().get(0).dollar();
      lines.add(
          new Part.Row(
              row.label(),
              0,
              List.of(
                  dollar ? first.withDollar() : first,
                  dollar ? change.withDollar() : change,
                  row.figures().get(0))));
    }
    List<Part.Column> heads =
        List.of(
            new Part.Column("", "As Previously\nReported", ""),
            new Part.Column("", "Adjustment", ""),
            new Part.Column("", "As Restated", ""));
    return new Part.Grid(List.of(), THOUSANDS, heads, lines);
  }

  private Statement statement(String title, String caption, List<Statement.Shown> columns) {
    return new Statement(
        List.of(occasion.profile().name().toUpperCase(Locale.ROOT), title),
        caption,
        columns,
        facts);
  }
}
