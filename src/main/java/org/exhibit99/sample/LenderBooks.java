package org.exhibit99.sample;

/** The books of a mortgage trust. */
final class LenderBooks extends Books {
  private static final int YIELD_IN_PER_MILLE = 88;
  private long loans;
  private long allowance;
  private final Capital capital;

  LenderBooks(SampleCompany company, SamplePlan plan) {
    super(company, plan, 1);
    loans = profile.size();
    allowance = loans * 32 * profile.risk() / 1_000_000;
    long earnings = loans * 15 / 4000; // one and a half percent a year, as the rates below give
    long shares = (earnings - profile.preferred() * 225 / 10_000) * 1_000_000 / profile.dividend();
    capital = new Capital(profile.preferred(), shares * 118 / 100, loans * 11 / 100);
  }

  @Override
  void write(SampleQuarter quarter, Entries books) {
    long shares = capital.shares();
    long price = price(quarter, YIELD_IN_PER_MILLE);
    boolean stormy = Climate.isStormy(quarter) && profile.risk() > 0;
    earn(quarter, books);
    credit(quarter, books);
    otherIncome(stormy, books);
    books.put(
        Item.BEFORE_TAX,
        books.get(Item.NET_AFTER_PROVISION)
            + books.get(Item.OTHER_INCOME)
            - books.get(Item.OPERATING_EXPENSES));
    books.put(Item.TAX, random.between(stormy ? -400 : 60, 640));
    books.put(Item.NET_INCOME, books.get(Item.BEFORE_TAX) - books.get(Item.TAX));

    long growth = stormy ? random.between(-85, -25) : random.between(5, 48);
    loans += loans * growth / 1000;
    if (!stormy) {
      capital.issue(shares / 1000 * random.between(2, growth + 6), price);
    }
    capital.comprehend(random.between(-loans / 700, stormy ? -loans / 2000 : loans / 700));
    countShares(shares, capital.shares(), books);
    declare(quarter, capital, books);
    taxable(books);
    capital.close(books);
    books.put(Item.PRICE, price);
    balance(books);
  }

  private void earn(SampleQuarter quarter, Entries books) {
    int rate = Climate.shortRate(quarter);
    boolean fixed = profile.risk() == 0; // fixed coupons, and so squeezed when short rates rise
    long yield = fixed ? 335 + rate * 46L / 100 : 240 + rate * 75L / 100 + riskPremium();
    long cost = 80 + rate * 85L / 100 + (Climate.isStormy(quarter) && !fixed ? 45 : 0);
    long onLoans = random.around(loans * yield / 40_000, 12);
    long onSecurities = random.around(loans * 14 / 100 * (yield - 30) / 40_000, 20);
    long onCash = random.around(loans * 3 / 100 * rate / 40_000, 40);
    long forNotes = random.around(loans * 66 / 100 * cost / 40_000, 10);
    long forRepo = random.around(loans * 38 / 100 * (cost - 20) / 40_000, 15);
    books.put(Item.INTEREST_ON_LOANS, onLoans);
    books.put(Item.INTEREST_ON_SECURITIES, onSecurities);
    books.put(Item.INTEREST_ON_CASH, onCash);
    books.put(Item.INTEREST_INCOME, onLoans + onSecurities + onCash);
    books.put(Item.EXPENSE_OF_NOTES, forNotes);
    books.put(Item.EXPENSE_OF_REPO, forRepo);
    books.put(Item.INTEREST_EXPENSE, forNotes + forRepo);
    books.put(Item.NET_INTEREST_INCOME, onLoans + onSecurities + onCash - forNotes - forRepo);
  }

  private long riskPremium() {
    return 40L * profile.risk() / 100;
  }

  private void credit(SampleQuarter quarter, Entries books) {
    long drawn = random.around(loans * Climate.losses(quarter) * profile.risk() / 1_000_000, 180);
    long provision = script.provisions().getOrDefault(quarter, drawn);
    long chargedOff =
        Math.min(
            random.around(allowance * (Climate.isStormy(quarter) ? 26 : 9) / 100, 200),
            Math.max(0, (allowance + provision) * 8 / 10));
    long recovered = chargedOff * random.between(10, 90) / 1000;
    allowance += provision - chargedOff + recovered;
    books.put(Item.PROVISION, provision);
    books.put(Item.CHARGE_OFFS, chargedOff);
    books.put(Item.RECOVERIES, recovered);
    books.put(Item.NET_CHARGE_OFFS, chargedOff - recovered);
    books.put(Item.ALLOWANCE, allowance);
    books.put(Item.NONPERFORMING, random.around(allowance * 24 / 10, 120));
    books.put(Item.NET_AFTER_PROVISION, books.get(Item.NET_INTEREST_INCOME) - provision);
  }

  private void otherIncome(boolean stormy, Entries books) {
    long gains = stormy ? -random.between(200, loans / 500) : random.between(120, loans / 2600);
    long fees = random.between(90, 700);
    long impairment = stormy ? random.around(loans * 14 / 10_000, 600) : 0;
    long compensation = random.around(loans * 7 / 20_000, 60);
    long servicing = random.around(loans * 9 / 40_000, 50);
    long general = random.around(loans * 5 / 20_000, 70);
    books.put(Item.GAINS, gains);
    books.put(Item.FEES, fees);
    books.put(Item.IMPAIRMENT, impairment);
    books.put(Item.OTHER_INCOME, gains + fees - impairment);
    books.put(Item.COMPENSATION, compensation);
    books.put(Item.SERVICING, servicing);
    books.put(Item.GENERAL, general);
    books.put(Item.OPERATING_EXPENSES, compensation + servicing + general);
  }

  private void taxable(Entries books) {
    long derivatives = random.between(-900, 900);
    long miscellaneous = books.get(Item.IMPAIRMENT) + random.between(-500, 600);
    books.put(Item.TAX_LOAN_LOSSES, books.get(Item.NET_CHARGE_OFFS));
    books.put(Item.TAX_DERIVATIVES, derivatives);
    books.put(Item.TAX_MISCELLANEOUS, miscellaneous);
    books.put(
        Item.TAXABLE_INCOME,
        books.get(Item.NET_INCOME)
            + books.get(Item.PROVISION)
            - books.get(Item.NET_CHARGE_OFFS)
            + derivatives
            + miscellaneous
            - books.get(Item.PREFERRED_DIVIDENDS));
  }

  private void balance(Entries books) {
    books.put(Item.LOANS, loans);
    books.put(Item.LOANS_NET, loans - allowance);
    books.put(Item.SECURITIES, random.around(loans * 14 / 100, 60));
    books.put(Item.CASH, random.around(loans / 90, 300));
    books.put(Item.RESTRICTED_CASH, random.around(loans / 120, 300));
    books.put(Item.OTHER_ASSETS, random.around(loans / 70, 150));
    long assets =
        books.get(Item.LOANS_NET)
            + books.get(Item.SECURITIES)
            + books.get(Item.CASH)
            + books.get(Item.RESTRICTED_CASH)
            + books.get(Item.OTHER_ASSETS);
    long liabilities = assets - books.get(Item.EQUITY);
    long other = random.around(assets / 160, 120);
    long borrowed = liabilities - other - books.get(Item.DIVIDENDS_PAYABLE);
    books.put(Item.TOTAL_ASSETS, assets);
    books.put(Item.OTHER_LIABILITIES, other);
    books.put(Item.NOTES, random.around(borrowed * 63 / 100, 15));
    books.put(Item.REPO, borrowed - books.get(Item.NOTES));
    books.put(Item.TOTAL_LIABILITIES, liabilities);
    books.put(Item.LIABILITIES_AND_EQUITY, assets);
  }
}
