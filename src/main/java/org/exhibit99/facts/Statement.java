package org.exhibit99.facts;

import java.util.Locale;

/** What kind of table a row stands in. */
enum Statement {
  /** A statement of income or operations. */
  INCOME,
  /** A balance sheet, or statement of financial condition. */
  BALANCE,
  /** A statement of cash flows. */
  CASH_FLOW,
  /** A statement of changes in equity. */
  EQUITY,
  /** Highlights, selected data, ratios, a table of several quarters: the whole company in brief. */
  SUMMARY,
  /** From one measure to another, as from net income to funds from operations. */
  RECONCILIATION,
  /** The movement of a balance: opening, changes, closing. */
  ROLL_FORWARD,
  /** A part of the company, or one line by its parts. */
  SEGMENT,
  /** Average balances with interest and yields. */
  AVERAGE_BALANCE,
  /** What is expected, would have been, or is reported on another basis. */
  HYPOTHETICAL,
  /** Something else, or what cannot be told. */
  OTHER;

  /** The name as the dictionary writes it: {@code cash flow}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
