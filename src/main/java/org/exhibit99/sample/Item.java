package org.exhibit99.sample;

import java.util.Set;

/** What the books of an invented company hold or what is computed from them. */
enum Item {
  // a lender's income, thousands of dollars
  INTEREST_ON_LOANS(Kind.FLOW, ""),
  INTEREST_ON_SECURITIES(Kind.FLOW, ""),
  INTEREST_ON_CASH(Kind.FLOW, ""),
  INTEREST_INCOME(Kind.FLOW, "interest_income"),
  EXPENSE_OF_NOTES(Kind.FLOW, ""),
  EXPENSE_OF_REPO(Kind.FLOW, ""),
  INTEREST_EXPENSE(Kind.FLOW, "interest_expense"),
  NET_INTEREST_INCOME(Kind.FLOW, "net_interest_income"),
  PROVISION(Kind.FLOW, "provision_for_loan_losses"),
  NET_AFTER_PROVISION(Kind.FLOW, ""),
  GAINS(Kind.FLOW, ""),
  FEES(Kind.FLOW, ""),
  IMPAIRMENT(Kind.FLOW, ""),
  OTHER_INCOME(Kind.FLOW, "noninterest_income"),
  COMPENSATION(Kind.FLOW, ""),
  SERVICING(Kind.FLOW, ""),
  GENERAL(Kind.FLOW, ""),
  OPERATING_EXPENSES(Kind.FLOW, "noninterest_expense"),
  BEFORE_TAX(Kind.FLOW, ""),
  TAX(Kind.FLOW, "income_tax_expense"),
  // a landlord's income
  RENT(Kind.FLOW, ""),
  REIMBURSEMENTS(Kind.FLOW, ""),
  OTHER_REVENUES(Kind.FLOW, ""),
  REVENUES(Kind.FLOW, "revenues"),
  PROPERTY_OPERATING(Kind.FLOW, ""),
  PROPERTY_TAXES(Kind.FLOW, ""),
  DOUBTFUL_ACCOUNTS(Kind.FLOW, ""),
  DEPRECIATION(Kind.FLOW, ""),
  PROPERTY_EXPENSES(Kind.FLOW, ""),
  JOINT_VENTURES(Kind.FLOW, ""),
  SALE_GAIN(Kind.FLOW, ""),
  BEFORE_MINORITY(Kind.FLOW, ""),
  MINORITY(Kind.FLOW, ""),
  FFO(Kind.FLOW, "ffo"),
  CAPITAL_SPENDING(Kind.FLOW, ""),
  STRAIGHT_LINE_RENT(Kind.FLOW, ""),
  AFFO(Kind.FLOW, "affo"),
  // both
  NET_INCOME(Kind.FLOW, "net_income"),
  PREFERRED_DIVIDENDS(Kind.FLOW, "preferred_dividends"),
  TO_COMMON(Kind.FLOW, "net_income_to_common"),
  COMMON_DIVIDENDS(Kind.FLOW, ""),
  // allowance and estimated taxable income
  CHARGE_OFFS(Kind.FLOW, ""),
  RECOVERIES(Kind.FLOW, ""),
  NET_CHARGE_OFFS(Kind.FLOW, "net_charge_offs"),
  TAX_LOAN_LOSSES(Kind.FLOW, ""),
  TAX_DERIVATIVES(Kind.FLOW, ""),
  TAX_MISCELLANEOUS(Kind.FLOW, ""),
  TAXABLE_INCOME(Kind.FLOW, "taxable_income"),
  // balances, thousands of dollars
  LOANS(Kind.BALANCE, ""),
  ALLOWANCE(Kind.BALANCE, "allowance_for_loan_losses"),
  OPENING_ALLOWANCE(Kind.OPENING, "allowance_for_loan_losses"),
  LOANS_NET(Kind.BALANCE, ""),
  SECURITIES(Kind.BALANCE, ""),
  REAL_ESTATE(Kind.BALANCE, ""),
  ACCUMULATED_DEPRECIATION(Kind.BALANCE, ""),
  REAL_ESTATE_NET(Kind.BALANCE, ""),
  CASH(Kind.BALANCE, ""),
  RESTRICTED_CASH(Kind.BALANCE, ""),
  OTHER_ASSETS(Kind.BALANCE, ""),
  TOTAL_ASSETS(Kind.BALANCE, "total_assets"),
  NOTES(Kind.BALANCE, ""),
  REPO(Kind.BALANCE, ""),
  DIVIDENDS_PAYABLE(Kind.BALANCE, ""),
  OTHER_LIABILITIES(Kind.BALANCE, ""),
  TOTAL_LIABILITIES(Kind.BALANCE, "total_liabilities"),
  MINORITY_BALANCE(Kind.BALANCE, ""),
  PREFERRED_STOCK(Kind.BALANCE, ""),
  COMMON_STOCK(Kind.BALANCE, ""),
  PAID_IN_CAPITAL(Kind.BALANCE, ""),
  OTHER_COMPREHENSIVE(Kind.BALANCE, ""),
  RETAINED(Kind.BALANCE, ""),
  EQUITY(Kind.BALANCE, "stockholders_equity"),
  LIABILITIES_AND_EQUITY(Kind.BALANCE, ""),
  NONPERFORMING(Kind.BALANCE, "nonperforming_assets"),
  // shares, thousands on average, one by one at the end
  BASIC_SHARES(Kind.AVERAGE_SHARES, "weighted_shares_basic"),
  DILUTED_SHARES(Kind.AVERAGE_SHARES, "weighted_shares_diluted"),
  UNITS(Kind.AVERAGE_SHARES, ""),
  SHARES_AND_UNITS(Kind.AVERAGE_SHARES, ""),
  SHARES_OUTSTANDING(Kind.SHARES, "shares_outstanding"),
  // dollars a share; dividends and prices in thousandths in the books
  DIVIDEND(Kind.MILLS_FLOW, "dividends_per_common_share"),
  PRICE(Kind.MILLS_BALANCE, ""),
  EPS_BASIC(Kind.PER_SHARE, "eps_basic"),
  EPS_DILUTED(Kind.PER_SHARE, "eps_diluted"),
  TAXABLE_PER_SHARE(Kind.PER_SHARE, "taxable_income_per_diluted_share"),
  FFO_PER_SHARE(Kind.PER_SHARE, "ffo_per_diluted_share"),
  AFFO_PER_SHARE(Kind.PER_SHARE, "affo_per_diluted_share"),
  BOOK_VALUE(Kind.PER_SHARE_BALANCE, "book_value_per_share"),
  // the rest
  MARKET_CAPITALIZATION(Kind.DOLLAR_BALANCE, "market_capitalization"),
  DIVIDEND_YIELD(Kind.RATIO_BALANCE, "dividend_yield"),
  RETURN_ON_ASSETS(Kind.RATIO, "return_on_average_assets"),
  RETURN_ON_EQUITY(Kind.RATIO, "return_on_average_equity"),
  NET_INTEREST_MARGIN(Kind.RATIO, "net_interest_margin");

  /** What a mortgage trust does not print. */
  static final Set<Item> ONLY_LANDLORDS =
      Set.of(REVENUES, FFO, AFFO, FFO_PER_SHARE, AFFO_PER_SHARE);

  /** What an equity trust does not print. */
  static final Set<Item> ONLY_LENDERS =
      Set.of(
          INTEREST_INCOME,
          NET_INTEREST_INCOME,
          OTHER_INCOME,
          OPERATING_EXPENSES,
          TAX,
          TAXABLE_INCOME,
          TAXABLE_PER_SHARE,
          NET_INTEREST_MARGIN);

  /** What only those print that have preferred stock. */
  static final Set<Item> ONLY_WITH_PREFERRED = Set.of(PREFERRED_DIVIDENDS, TO_COMMON);

  /** What only those print whose loans can fail. */
  static final Set<Item> ONLY_AT_RISK =
      Set.of(PROVISION, ALLOWANCE, NET_CHARGE_OFFS, NONPERFORMING);

  /** How an item adds up over quarters and in what it is held. */
  enum Kind {
    FLOW,
    BALANCE,
    OPENING,
    AVERAGE_SHARES,
    SHARES,
    MILLS_FLOW,
    MILLS_BALANCE,
    PER_SHARE,
    PER_SHARE_BALANCE,
    DOLLAR_BALANCE,
    RATIO,
    RATIO_BALANCE;

    /** Whether the value belongs to a day. */
    boolean isInstant() {
      return switch (this) {
        case BALANCE,
            OPENING,
            SHARES,
            MILLS_BALANCE,
            PER_SHARE_BALANCE,
            DOLLAR_BALANCE,
            RATIO_BALANCE ->
            true;
        case FLOW, AVERAGE_SHARES, MILLS_FLOW, PER_SHARE, RATIO -> false;
      };
    }
  }

  private final Kind kind;
  private final String metric;

  Item(Kind kind, String metric) {
    this.kind = kind;
    this.metric = metric;
  }

  Kind kind() {
    return kind;
  }

  /** The metric that it is, or an empty string where it is none of the dictionary's. */
  String metric() {
    return metric;
  }
}
