package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final Period QUARTER = new Period(LocalDate.of(2004, 12, 31), 3);
  private static final Period DAY = Period.at(LocalDate.of(2004, 12, 31));

  private final Choices choices = new Choices();

  private void state(String metric, Period period, String value, String grain) {
    Metric of = Releases.dictionary().metric(metric).orElseThrow();
    Reading reading =
        new Reading(
            of,
            period,
            Amount.of(value),
            new BigDecimal(grain),
            0,
            false,
            metric,
            metric,
            "",
            "",
            new Location(0, 0, 0, 0, 0),
            Reading.Origin.TABLE);
    choices.put(new FactKey(metric, period), new Choice(reading, 0, false, List.of(), List.of()));
  }

  private List<String> passed(String metric, Period period) {
    return choices.get(metric, period).orElseThrow().checks();
  }

  private List<String> failed(String metric, Period period) {
    return choices.get(metric, period).orElseThrow().failed();
  }

  @Test
  void interestIncomeLessExpenseIsNet() {
    state("interest_income", QUARTER, "40000000", "1000");
    state("interest_expense", QUARTER, "25000000", "1000");
    state("net_interest_income", QUARTER, "15001000", "1000");

    new InterestCheck().run(choices);

    assertThat(passed("net_interest_income", QUARTER)).hasSize(1);
  }

  @Test
  void failsInterestThatDoesNotAddUp() {
    state("interest_income", QUARTER, "40000000", "1000");
    state("interest_expense", QUARTER, "25000000", "1000");
    state("net_interest_income", QUARTER, "18000000", "1000");

    new InterestCheck().run(choices);

    assertThat(failed("interest_expense", QUARTER)).hasSize(1);
  }

  @Test
  void earningsPerShareTimesSharesIsNetIncome() {
    state("eps_diluted", QUARTER, "0.59", "0.01");
    state("weighted_shares_diluted", QUARTER, "20300000", "1000");
    state("net_income_to_common", QUARTER, "12000000", "1000");

    new EarningsPerShareCheck().run(choices);

    assertThat(passed("eps_diluted", QUARTER)).hasSize(1);
    assertThat(passed("weighted_shares_diluted", QUARTER)).hasSize(1);
  }

  @Test
  void failsSharesAThousandTimesTooMany() {
    state("eps_diluted", QUARTER, "0.59", "0.01");
    state("weighted_shares_diluted", QUARTER, "20300000000", "1000");
    state("net_income_to_common", QUARTER, "12000000", "1000");

    new EarningsPerShareCheck().run(choices);

    assertThat(failed("weighted_shares_diluted", QUARTER)).hasSize(1);
  }

  @Test
  void saysNothingOfSharesThatAreOnlyNear() {
    state("eps_diluted", QUARTER, "0.59", "0.01");
    state("weighted_shares_diluted", QUARTER, "24000000", "1000");
    state("net_income_to_common", QUARTER, "12000000", "1000");

    new EarningsPerShareCheck().run(choices);

    assertThat(passed("eps_diluted", QUARTER)).isEmpty();
    assertThat(failed("eps_diluted", QUARTER)).isEmpty();
  }

  @Test
  void assetsAreLiabilitiesAndEquity() {
    state("total_assets", DAY, "900000000", "1000");
    state("total_liabilities", DAY, "700000000", "1000");
    state("stockholders_equity", DAY, "200000000", "1000");

    new BalanceCheck().run(choices);

    assertThat(passed("stockholders_equity", DAY)).hasSize(1);
  }

  @Test
  void netIncomeLessPreferredDividendsIsThatToCommon() {
    state("net_income", QUARTER, "13000000", "1000");
    state("preferred_dividends", QUARTER, "1000000", "1000");
    state("net_income_to_common", QUARTER, "12000000", "1000");

    new CommonCheck().run(choices);

    assertThat(passed("preferred_dividends", QUARTER)).hasSize(1);
  }

  @Test
  void equityOverSharesIsBookValue() {
    state("stockholders_equity", DAY, "200000000", "1000");
    state("shares_outstanding", DAY, "20000000", "1");
    state("book_value_per_share", DAY, "10", "0.01");

    new BookValueCheck().run(choices);

    assertThat(passed("book_value_per_share", DAY)).hasSize(1);
  }

  @Test
  void failsARatioThatNoCompanyHas() {
    state("return_on_average_assets", QUARTER, "1.2", "0.01");

    new RangeCheck().run(choices);

    assertThat(failed("return_on_average_assets", QUARTER)).hasSize(1);
  }
}
