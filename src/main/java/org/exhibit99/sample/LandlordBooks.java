package org.exhibit99.sample;

/** The books of an equity trust. */
final class LandlordBooks extends Books {
  private static final int YIELD_IN_PER_MILLE = 64;
  private long realEstate;
  private long accumulated;
  private final long units;
  private final Capital capital;

  LandlordBooks(SampleCompany company, SamplePlan plan) {
    super(company, plan, 2);
    realEstate = profile.size();
    accumulated = realEstate * 14 / 100;
    long flow = realEstate * 158 / 10_000; // funds from operations, as the ratios below give
    long shares = (flow - profile.preferred() * 225 / 10_000) * 740_000 / profile.dividend();
    units = shares / 12 / 1000;
    capital = new Capital(profile.preferred(), shares, realEstate * 34 / 100);
  }

  @Override
  void write(SampleQuarter quarter, Entries books) {
    long shares = capital.shares();
    long price = price(quarter, YIELD_IN_PER_MILLE);
    boolean stormy = Climate.isStormy(quarter);
    let(books);
    spend(quarter, stormy, books);
    share(stormy, books);

    long growth = stormy ? random.between(-4, 10) : random.between(2, 30);
    realEstate += realEstate * growth / 1000;
    accumulated += books.get(Item.DEPRECIATION) - books.get(Item.SALE_GAIN) / 3;
    if (!stormy && random.chance(700)) {
      capital.issue(shares / 1000 * random.between(1, growth + 4), price);
    }
    capital.comprehend(random.between(-300, 320));
    countShares(shares, capital.shares(), books);
    books.put(Item.UNITS, units);
    declare(quarter, capital, books);
    fundsFromOperations(books);
    capital.close(books);
    books.put(Item.PRICE, price);
    balance(books);
  }

  private void let(Entries books) {
    long rent = random.around(realEstate * 37 / 1000, 14);
    long reimbursed = random.around(rent * 12 / 100, 40);
    long other = random.around(rent * 2 / 100, 250);
    books.put(Item.RENT, rent);
    books.put(Item.REIMBURSEMENTS, reimbursed);
    books.put(Item.OTHER_REVENUES, other);
    books.put(Item.REVENUES, rent + reimbursed + other);
  }

  private void spend(SampleQuarter quarter, boolean stormy, Entries books) {
    long revenues = books.get(Item.REVENUES);
    long debt = realEstate * 50 / 100;
    books.put(Item.PROPERTY_OPERATING, random.around(revenues * 22 / 100, 40));
    books.put(Item.PROPERTY_TAXES, random.around(revenues * 10 / 100, 30));
    books.put(Item.DOUBTFUL_ACCOUNTS, random.around(revenues * (stormy ? 14 : 5) / 1000, 300));
    books.put(Item.GENERAL, random.around(revenues * 5 / 100, 60));
    books.put(Item.DEPRECIATION, random.around(realEstate * 8 / 1000, 20));
    books.put(
        Item.INTEREST_EXPENSE,
        random.around(debt * (470 + Climate.shortRate(quarter) / 4) / 40_000, 20));
    long total =
        books.get(Item.PROPERTY_OPERATING)
            + books.get(Item.PROPERTY_TAXES)
            + books.get(Item.DOUBTFUL_ACCOUNTS)
            + books.get(Item.GENERAL)
            + books.get(Item.DEPRECIATION)
            + books.get(Item.INTEREST_EXPENSE);
    books.put(Item.PROPERTY_EXPENSES, total);
  }

  private void share(boolean stormy, Entries books) {
    long ventures = random.between(40, 420);
    long gain = !stormy && random.chance(220) ? random.between(600, realEstate / 250) : 0;
    long before = books.get(Item.REVENUES) - books.get(Item.PROPERTY_EXPENSES) + ventures + gain;
    long minority = before * 7 / 100;
    books.put(Item.JOINT_VENTURES, ventures);
    books.put(Item.SALE_GAIN, gain);
    books.put(Item.BEFORE_MINORITY, before);
    books.put(Item.MINORITY, minority);
    books.put(Item.NET_INCOME, before - minority);
  }

  private void fundsFromOperations(Entries books) {
    long ffo =
        books.get(Item.TO_COMMON)
            + books.get(Item.DEPRECIATION)
            + books.get(Item.MINORITY)
            - books.get(Item.SALE_GAIN);
    long spending = random.around(books.get(Item.REVENUES) * 4 / 100, 200);
    long straightLine = random.around(books.get(Item.RENT) * 12 / 1000, 200);
    books.put(Item.FFO, ffo);
    books.put(Item.CAPITAL_SPENDING, spending);
    books.put(Item.STRAIGHT_LINE_RENT, straightLine);
    books.put(Item.AFFO, ffo - spending - straightLine);
  }

  private void balance(Entries books) {
    books.put(Item.REAL_ESTATE, realEstate);
    books.put(Item.ACCUMULATED_DEPRECIATION, accumulated);
    books.put(Item.REAL_ESTATE_NET, realEstate - accumulated);
    books.put(Item.CASH, random.around(realEstate / 120, 400));
    books.put(Item.RESTRICTED_CASH, random.around(realEstate / 200, 300));
    books.put(Item.OTHER_ASSETS, random.around(realEstate / 30, 100));
    long assets =
        books.get(Item.REAL_ESTATE_NET)
            + books.get(Item.CASH)
            + books.get(Item.RESTRICTED_CASH)
            + books.get(Item.OTHER_ASSETS);
    long minority = random.around(realEstate * 3 / 100, 20);
    long liabilities = assets - minority - books.get(Item.EQUITY);
    long other = random.around(assets / 45, 80);
    long borrowed = liabilities - other - books.get(Item.DIVIDENDS_PAYABLE);
    books.put(Item.TOTAL_ASSETS, assets);
    books.put(Item.MINORITY_BALANCE, minority);
    books.put(Item.OTHER_LIABILITIES, other);
    books.put(Item.NOTES, random.around(borrowed * 82 / 100, 25));
    books.put(Item.REPO, borrowed - books.get(Item.NOTES));
    books.put(Item.TOTAL_LIABILITIES, liabilities);
    books.put(Item.LIABILITIES_AND_EQUITY, assets);
  }
}
