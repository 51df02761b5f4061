package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerShareMeasureCheckTest {
  private static final Period QUARTER = new Period(LocalDate.of(2004, 12, 31), 3);
  private static final Period YEAR_AGO = new Period(LocalDate.of(2003, 12, 31), 3);

  private static final List<String> MEASURES_AND_PARTS =
      List.of(
          "ffo",
          "ffo_per_diluted_share",
          "weighted_shares_diluted",
          "net_income",
          "eps_diluted",
          "core_earnings",
          "core_earnings_per_diluted_share");

  private final Choices choices = new Choices();
  private final Check check = new PerShareMeasureCheck();

  private void state(String metric, Period period, String value) {
    Reading reading = Readings.printed(metric, period, value);
    choices.put(new FactKey(metric, period), new Choice(reading, 0, false, List.of(), List.of()));
  }

  private List<String> passed(String metric) {
    check.run(choices);
    return choices.get(metric, QUARTER).orElseThrow().checks();
  }

  private boolean isSilent() {
    check.run(choices);
    return choices.periods().stream()
        .flatMap(
            period -> MEASURES_AND_PARTS.stream().flatMap(m -> choices.get(m, period).stream()))
        .allMatch(choice -> choice.checks().isEmpty() && choice.failed().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"core_earnings", "ffo", "affo", "taxable_income"})
  void passesAMeasureThatIsItsAmountForEachShareTimesTheShares(String measure) {
    state(measure, QUARTER, "19900000");
    state(measure + "_per_diluted_share", QUARTER, "0.83");
    state("weighted_shares_diluted", QUARTER, "24000000");

    assertThat(passed(measure)).containsExactly(check.name());
    assertThat(passed(measure + "_per_diluted_share")).containsExactly(check.name());
  }

  @Test
  void passesALossForEachShare() {
    state("taxable_income", QUARTER, "-16300000");
    state("taxable_income_per_diluted_share", QUARTER, "-0.21");
    state("weighted_shares_diluted", QUARTER, "77600000");

    assertThat(passed("taxable_income")).containsExactly(check.name());
  }

  @Test
  void takesTheSharesThatNetIncomeImpliesWhereNoneAreStated() {
    state("ffo", QUARTER, "19900000");
    state("ffo_per_diluted_share", QUARTER, "0.83");
    state("net_income", QUARTER, "12000000");
    state("eps_diluted", QUARTER, "0.50");

    assertThat(passed("ffo")).containsExactly(check.name());
  }

  @Test
  void takesStatedSharesBeforeThoseThatNetIncomeImplies() {
    state("ffo", QUARTER, "19900000");
    state("ffo_per_diluted_share", QUARTER, "0.83");
    state("weighted_shares_diluted", QUARTER, "24000000");
    state("net_income", QUARTER, "25000000");
    state("eps_diluted", QUARTER, "0.50");

    assertThat(passed("ffo")).containsExactly(check.name());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          20500000, true
          20600000, false
          """)
  void allowsThreePercentForUnitsThatAreCountedWithTheShares(String measure, boolean passes) {
    state("ffo", QUARTER, measure);
    state("ffo_per_diluted_share", QUARTER, "0.8300");
    state("weighted_shares_diluted", QUARTER, "24000000");

    assertThat(isSilent()).isEqualTo(!passes);
  }

  @Test
  void takesIncomeToCommonBeforeNetIncome() {
    state("ffo", QUARTER, "19900000");
    state("ffo_per_diluted_share", QUARTER, "0.83");
    state("net_income", QUARTER, "18000000");
    state("net_income_to_common", QUARTER, "12000000");
    state("eps_diluted", QUARTER, "0.50");

    assertThat(passed("ffo")).containsExactly(check.name());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          28000000,   0.83, 24000000
          19900000,   0.83, 24000000000
          19900000,  -0.83, 24000000
          -19900000,  0.83, 24000000
          0,          0.00, 24000000
          """)
  void saysNothingOfAMeasureThatIsFarFromIt(String measure, String each, String shares) {
    state("ffo", QUARTER, measure);
    state("ffo_per_diluted_share", QUARTER, each);
    state("weighted_shares_diluted", QUARTER, shares);

    assertThat(isSilent()).isTrue();
  }

  @Test
  void saysNothingWithoutSharesOrWithThoseOfAnotherPeriod() {
    state("ffo", QUARTER, "19900000");
    state("ffo_per_diluted_share", QUARTER, "0.83");
    state("weighted_shares_diluted", YEAR_AGO, "24000000");

    assertThat(isSilent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1920000, 0.08
          -12000000, 0.50
          """)
  void impliesNoSharesFromEarningsNearNothingOrOfTheOtherSign(String netIncome, String eps) {
    state("ffo", QUARTER, "19900000");
    state("ffo_per_diluted_share", QUARTER, "0.83");
    state("net_income", QUARTER, netIncome);
    state("eps_diluted", QUARTER, eps);

    assertThat(isSilent()).isTrue();
  }

  @Test
  void setsAMeasureAgainstItsOwnAmountForEachShareOnly() {
    state("core_earnings", QUARTER, "19900000");
    state("ffo_per_diluted_share", QUARTER, "0.83");
    state("weighted_shares_diluted", QUARTER, "24000000");

    assertThat(isSilent()).isTrue();
  }
}
