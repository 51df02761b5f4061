package org.exhibit99.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BooksTest {
  static Stream<Arguments> companies() {
    return Stream.of(SamplePlan.EMBEDDED, SamplePlan.ofSize(12, 30))
        .flatMap(plan -> plan.cast().stream().map(company -> Arguments.of(company, plan)));
  }

  @ParameterizedTest
  @MethodSource("companies")
  void statementsAddUpBeforeAndAfterARestatement(SampleCompany company, SamplePlan plan) {
    Ledger ledger = Books.write(company, plan);
    SoftAssertions all = new SoftAssertions();
    for (SampleQuarter quarter = plan.firstQuarter();
        quarter.compareTo(plan.lastQuarter()) <= 0;
        quarter = quarter.plus(1)) {
      for (LocalDate knownOn : new LocalDate[] {LocalDate.MIN, LocalDate.MAX}) {
        LedgerQuarter books = ledger.quarter(quarter, knownOn);
        balances(books, all);
        if (company.profile().sector() == Sector.MORTGAGE) {
          lends(books, ledger.quarter(quarter.plus(-1), knownOn), all);
        } else {
          lets(books, all);
        }
        rolls(books, ledger.quarter(quarter.plus(-1), knownOn), all);
      }
    }
    all.assertAll();
  }

  private static void balances(LedgerQuarter books, SoftAssertions all) {
    long assets =
        of(books, Item.LOANS_NET, Item.SECURITIES, Item.REAL_ESTATE_NET)
            + of(books, Item.CASH, Item.RESTRICTED_CASH, Item.OTHER_ASSETS);
    long liabilities =
        of(books, Item.NOTES, Item.REPO, Item.DIVIDENDS_PAYABLE, Item.OTHER_LIABILITIES);
    long equity =
        of(books, Item.PREFERRED_STOCK, Item.COMMON_STOCK, Item.PAID_IN_CAPITAL)
            + of(books, Item.OTHER_COMPREHENSIVE, Item.RETAINED);
    all.assertThat(assets).as(books.quarter() + " assets").isEqualTo(of(books, Item.TOTAL_ASSETS));
    all.assertThat(liabilities).isEqualTo(of(books, Item.TOTAL_LIABILITIES));
    all.assertThat(equity).isEqualTo(of(books, Item.EQUITY));
    all.assertThat(of(books, Item.TOTAL_LIABILITIES, Item.MINORITY_BALANCE, Item.EQUITY))
        .as(books.quarter() + " both sides")
        .isEqualTo(assets)
        .isEqualTo(of(books, Item.LIABILITIES_AND_EQUITY));
  }

  private static void lends(LedgerQuarter books, LedgerQuarter before, SoftAssertions all) {
    long interest = of(books, Item.INTEREST_INCOME) - of(books, Item.INTEREST_EXPENSE);
    all.assertThat(interest).isEqualTo(of(books, Item.NET_INTEREST_INCOME));
    long after = interest - of(books, Item.PROVISION);
    all.assertThat(after).isEqualTo(of(books, Item.NET_AFTER_PROVISION));
    long net =
        after
            + of(books, Item.OTHER_INCOME)
            - of(books, Item.OPERATING_EXPENSES)
            - of(books, Item.TAX);
    all.assertThat(net).isEqualTo(of(books, Item.NET_INCOME));
    all.assertThat(of(before, Item.ALLOWANCE) + of(books, Item.PROVISION, Item.RECOVERIES))
        .as(books.quarter() + " allowance")
        .isEqualTo(of(books, Item.ALLOWANCE, Item.CHARGE_OFFS));
    all.assertThat(of(books, Item.LOANS) - of(books, Item.ALLOWANCE))
        .isEqualTo(of(books, Item.LOANS_NET));
    all.assertThat(of(books, Item.ALLOWANCE)).isNotNegative();
  }

  private static void lets(LedgerQuarter books, SoftAssertions all) {
    long ffo =
        of(books, Item.TO_COMMON, Item.DEPRECIATION, Item.MINORITY) - of(books, Item.SALE_GAIN);
    all.assertThat(ffo).isEqualTo(of(books, Item.FFO));
    long net =
        of(books, Item.REVENUES, Item.JOINT_VENTURES, Item.SALE_GAIN)
            - of(books, Item.PROPERTY_EXPENSES, Item.MINORITY);
    all.assertThat(net).isEqualTo(of(books, Item.NET_INCOME));
  }

  private static void rolls(LedgerQuarter books, LedgerQuarter before, SoftAssertions all) {
    long kept =
        of(books, Item.NET_INCOME)
            - of(books, Item.PREFERRED_DIVIDENDS)
            - of(books, Item.COMMON_DIVIDENDS);
    all.assertThat(of(before, Item.RETAINED) + kept)
        .as(books.quarter() + " retained earnings")
        .isEqualTo(of(books, Item.RETAINED));
    all.assertThat(of(books, Item.NET_INCOME) - of(books, Item.PREFERRED_DIVIDENDS))
        .isEqualTo(of(books, Item.TO_COMMON));
  }

  @Test
  void yearsAreSumsOfTheirQuarters() {
    SampleCompany company = SamplePlan.EMBEDDED.cast().get(0);
    Ledger ledger = Books.write(company, SamplePlan.EMBEDDED);
    SampleQuarter last = SampleQuarter.parse("2006Q4");
    long sum = 0;
    for (int back = 0; back < 4; back++) {
      sum += ledger.figures(last.plus(-back), 3, LocalDate.MAX).held(Item.NET_INCOME);
    }
    Figures year = ledger.figures(last, 12, LocalDate.MAX);
    assertThat(year.held(Item.NET_INCOME)).isEqualTo(sum);
    BigDecimal perShare =
        BigDecimal.valueOf(sum)
            .divide(BigDecimal.valueOf(year.held(Item.BASIC_SHARES)), 2, RoundingMode.HALF_UP);
    assertThat(year.value(Item.EPS_BASIC)).isEqualByComparingTo(perShare);
  }

  private static long of(LedgerQuarter books, Item... items) {
    long sum = 0;
    for (Item item : items) {
      sum += books.amount(item);
    }
    return sum;
  }
}
