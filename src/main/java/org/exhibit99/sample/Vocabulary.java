package org.exhibit99.sample;

/**
 * The words of one company's releases for what all of them tell.
 *
 * @param netIncome {@code Net income} or {@code Net earnings}
 * @param holders {@code stockholders} or {@code shareholders}
 * @param provision {@code Provision for loan losses} or the like
 * @param allowance {@code Allowance for loan losses} or the like
 * @param assets what it earns on: {@code Mortgage loans held for investment} or the like
 * @param notes what it owes: {@code Collateralized mortgage bonds} or the like
 */
record Vocabulary(
    String netIncome,
    String holders,
    String provision,
    String allowance,
    String assets,
    String notes) {
  static Vocabulary lender(
      String netIncome, String holders, String losses, String assets, String notes) {
    return new Vocabulary(
        netIncome, holders, "Provision for " + losses, "Allowance for " + losses, assets, notes);
  }

  static Vocabulary landlord(String netIncome, String holders, String assets, String notes) {
    return lender(netIncome, holders, "loan losses", assets, notes);
  }

  /** {@code net income}, inside a sentence. */
  String netIncomeInside() {
    return lower(netIncome);
  }

  /** {@code net loss}: what both words become below zero. */
  static String lower(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
