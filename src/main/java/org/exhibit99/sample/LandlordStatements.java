package org.exhibit99.sample;

import java.util.List;
import java.util.Locale;

/** The tables of an equity trust's release. */
final class LandlordStatements {
  private static final String THOUSANDS = "(Unaudited, in thousands, except per share amounts)";
  private final Occasion occasion;
  private final FactSheet facts;
  private final Vocabulary words;
  private final boolean hasPreferred;

  LandlordStatements(Occasion occasion, FactSheet facts) {
    this.occasion = occasion;
    this.facts = facts;
    this.words = occasion.words();
    this.hasPreferred = occasion.profile().preferred() > 0;
  }

  /** The statement of operations. */
  Part.Grid operations() {
    Statement statement =
        statement("CONSOLIDATED STATEMENTS OF OPERATIONS", THOUSANDS, occasion.columns());
    statement.section("Revenues:");
    statement.dollars("Rental income", 1, Item.RENT);
    statement.row("Tenant reimbursements", 1, Item.REIMBURSEMENTS);
    statement.row("Other property income", 1, Item.OTHER_REVENUES).rule();
    statement.row("Total revenues", 2, Item.REVENUES).rule();
    statement.section("Expenses:");
    statement.row("Property operating", 1, Item.PROPERTY_OPERATING);
    statement.row("Real estate taxes", 1, Item.PROPERTY_TAXES);
    statement.row("Provision for doubtful accounts", 1, Item.DOUBTFUL_ACCOUNTS);
    statement.row("General and administrative", 1, Item.GENERAL);
    statement.row("Interest expense", 1, Item.INTEREST_EXPENSE);
    statement.row("Depreciation and amortization", 1, Item.DEPRECIATION).rule();
    statement.row("Total expenses", 2, Item.PROPERTY_EXPENSES).rule();
    statement.row("Equity in income of joint ventures", 0, Item.JOINT_VENTURES);
    statement.row("Gain on sale of real estate", 0, Item.SALE_GAIN).rule();
    statement.row("Income (loss) before minority interest", 0, Item.BEFORE_MINORITY);
    statement.less("Minority interest in operating partnership", 0, Item.MINORITY).rule();
    if (hasPreferred) {
      statement.row(words.netIncome() + " (loss)", 0, Item.NET_INCOME);
      statement.less("Dividends on preferred shares", 0, Item.PREFERRED_DIVIDENDS).rule();
      statement.dollars(
          words.netIncome() + " (loss) available to common " + words.holders(), 0, Item.TO_COMMON);
    } else {
      statement.dollars(words.netIncome() + " (loss)", 0, Item.NET_INCOME);
    }
    statement.doubleRule().section("Earnings (loss) per common share:");
    statement.dollars("Basic", 1, Item.EPS_BASIC).dollars("Diluted", 1, Item.EPS_DILUTED);
    statement.section("Weighted average common shares outstanding:");
    statement.row("Basic", 1, Item.BASIC_SHARES).row("Diluted", 1, Item.DILUTED_SHARES);
    statement.dollars("Dividends declared per common share", 0, Item.DIVIDEND);
    return statement.build();
  }

  /** From net income to funds from operations. */
  Part.Grid fundsFromOperations() {
    Statement statement = statement("FUNDS FROM OPERATIONS", THOUSANDS, occasion.columns());
    if (hasPreferred) {
      statement.dollars(
          words.netIncome() + " (loss) available to common " + words.holders(), 0, Item.TO_COMMON);
    } else {
      statement.dollars(words.netIncome() + " (loss)", 0, Item.NET_INCOME);
    }
    statement.section("Add (deduct):");
    statement.row("Depreciation of real estate assets", 1, Item.DEPRECIATION);
    statement.row("Minority interest of unitholders", 1, Item.MINORITY);
    statement.less("Gain on sale of real estate", 1, Item.SALE_GAIN).rule();
    statement.dollars("Funds from operations (\"FFO\")", 0, Item.FFO);
    statement.less("Recurring capital expenditures", 1, Item.CAPITAL_SPENDING);
    statement.less("Straight-line rents", 1, Item.STRAIGHT_LINE_RENT).rule();
    statement.dollars("Adjusted funds from operations (\"AFFO\")", 0, Item.AFFO).doubleRule();
    statement.section("Per diluted share and unit:");
    statement.dollars("FFO", 1, Item.FFO_PER_SHARE).dollars("AFFO", 1, Item.AFFO_PER_SHARE);
    statement.row("Weighted average diluted shares and units", 0, Item.SHARES_AND_UNITS);
    return statement.build();
  }

  /** The balance sheet. */
  Part.Grid balanceSheet() {
    Statement statement =
        statement("CONSOLIDATED BALANCE SHEETS", "(In thousands)", occasion.balances());
    statement.section("ASSETS");
    statement.dollars(words.assets() + ", at cost", 1, Item.REAL_ESTATE);
    statement.less("Less accumulated depreciation", 1, Item.ACCUMULATED_DEPRECIATION).rule();
    statement.row("Real estate, net", 1, Item.REAL_ESTATE_NET);
    statement.row("Cash and cash equivalents", 1, Item.CASH);
    statement.row("Restricted cash", 1, Item.RESTRICTED_CASH);
    statement.row("Receivables and other assets", 1, Item.OTHER_ASSETS).rule();
    statement.dollars("Total assets", 2, Item.TOTAL_ASSETS).doubleRule();
    statement.section("LIABILITIES AND " + words.holders().toUpperCase(Locale.ROOT) + "' EQUITY");
    statement.dollars(words.notes(), 1, Item.NOTES);
    statement.row("Line of credit", 1, Item.REPO);
    statement.row("Dividends payable", 1, Item.DIVIDENDS_PAYABLE);
    statement.row("Accounts payable and other liabilities", 1, Item.OTHER_LIABILITIES).rule();
    statement.row("Total liabilities", 2, Item.TOTAL_LIABILITIES);
    statement.row("Minority interest in operating partnership", 0, Item.MINORITY_BALANCE);
    EquitySection.write(statement, occasion, facts);
    return statement.build();
  }

  private Statement statement(String title, String caption, List<Statement.Shown> columns) {
    return new Statement(
        List.of(occasion.profile().name().toUpperCase(Locale.ROOT), title),
        caption,
        columns,
        facts);
  }
}
