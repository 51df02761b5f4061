package org.exhibit99.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a company's books, quarter after quarter. */
abstract class Books {
  /** Quarters before the first release: two years for its comparisons and one to open them. */
  private static final int HISTORY = 9;

  final CompanyProfile profile;
  final CompanyScript script;
  final SampleRandom random;

  Books(SampleCompany company, SamplePlan plan, long purpose) {
    this.profile = company.profile();
    this.script = company.script();
    this.random = SampleRandom.of(plan.seed(), purpose, company.profile().number());
  }

  /** The books of a company for all quarters of the plan and the history that they need. */
  static Ledger write(SampleCompany company, SamplePlan plan) {
    Books books =
        switch (company.profile().sector()) {
          case MORTGAGE -> new LenderBooks(company, plan);
          case EQUITY -> new LandlordBooks(company, plan);
        };
    List<LedgerQuarter> quarters = new ArrayList<>();
    SampleQuarter quarter = plan.firstQuarter().plus(-HISTORY);
    for (int i = 0; i < plan.quarters() + HISTORY; i++) {
      Entries entries = new Entries();
      books.write(quarter, entries);
      quarters.add(entries.close(quarter));
      quarter = quarter.plus(1);
    }
    return new Ledger(quarters, restatement(company));
  }

  private static Ledger.@Nullable Restatement restatement(SampleCompany company) {
    SampleQuarter restated = company.script().restated();
    if (restated == null) {
      return null;
    }
    LocalDate announced = ReleaseDates.restatement(company, restated);
    return new Ledger.Restatement(restated, company.script().restatedBy(), announced);
  }

  /** Writes the books of the next quarter. */
  abstract void write(SampleQuarter quarter, Entries books);

  /** The regular dividend of a quarter, thousandths of a dollar. */
  final int dividend(SampleQuarter quarter) {
    return script.dividend(quarter).orElse(profile.dividend());
  }

  /** Declares the quarter's dividends. */
  final void declare(SampleQuarter quarter, Capital capital, Entries books) {
    long regular = dividend(quarter);
    long preferred = profile.preferred() * 225 / 10_000; // nine percent a year
    books.put(Item.DIVIDEND, regular);
    books.put(Item.COMMON_DIVIDENDS, capital.cost(regular + script.special(quarter)));
    books.put(Item.PREFERRED_DIVIDENDS, preferred);
    books.put(Item.TO_COMMON, books.get(Item.NET_INCOME) - preferred);
    books.put(Item.DIVIDENDS_PAYABLE, books.get(Item.COMMON_DIVIDENDS) + preferred);
  }

  /** Counts the quarter's average shares, from those before and after it. */
  final void countShares(long before, long after, Entries books) {
    long basic = (before + after) / 2000;
    books.put(Item.BASIC_SHARES, basic);
    books.put(Item.DILUTED_SHARES, basic + basic * random.between(4, 9) / 1000);
  }

  /** The share price of a quarter's last day, thousandths of a dollar, whole cents. */
  final long price(SampleQuarter quarter, int yieldInPerMille) {
    long calm = profile.dividend() * 4000L / yieldInPerMille;
    return Math.max(25, random.around(calm * Climate.prices(quarter) / 1000, 50) / 10) * 10;
  }
}
