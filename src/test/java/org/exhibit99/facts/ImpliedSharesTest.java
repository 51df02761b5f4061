package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exhibit99.model.Period;
import org.exhibit99.model.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedSharesTest {
  private static final LocalDate END = LocalDate.parse("2007-09-30");
  private static final Period QUARTER = new Period(END, 3);
  private static final Period YEAR_AGO = new Period(END.minusYears(1), 3);

  /** The scale of a table of which nothing else of the release is known. */
  private static Optional<Scale> scale(Reading... table) {
    return ImpliedShares.scale(
        List.of(table), Stream.of(table).collect(Collectors.groupingBy(Reading::period)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          net_income,                  15000000, eps_diluted, 0.50, ONES
          net_income,                  15000,  eps_diluted, 0.50, THOUSANDS
          net_income,                  -15000, eps_diluted, -0.50, THOUSANDS
          net_income,                  15000,  eps_basic,   0.51, THOUSANDS
          net_income_to_common,        14000,  eps_diluted, 0.47, THOUSANDS
          net_income,                  1500,   eps_diluted, 2.50, MILLIONS
          ffo,                         20000,  ffo_per_diluted_share, 0.83, THOUSANDS
          affo,                        19000,  affo_per_diluted_share, 0.79, THOUSANDS
          core_earnings,               18000,  core_earnings_per_diluted_share, 0.75, THOUSANDS
          taxable_income,              17000,  taxable_income_per_diluted_share, 0.71, THOUSANDS
          """)
  void isTheOneThatGivesAPossibleNumberOfShares(
      String metric, String value, String perShare, String each, Scale expected) {
    assertThat(
            scale(
                Readings.printed(metric, QUARTER, value),
                Readings.printed(perShare, QUARTER, each)))
        .contains(expected);
  }

  @Test
  void isUntoldWhereASmallThriftAndALargeBankAreBothPossible() {
    assertThat(
            scale(
                Readings.printed("net_income", QUARTER, "816371"),
                Readings.printed("eps_diluted", QUARTER, "0.62")))
        .isEmpty();
  }

  @Test
  void isToldByEquityAndBookValueOfADay() {
    Period day = Period.at(END);

    assertThat(
            scale(
                Readings.printed("stockholders_equity", day, "292000"),
                Readings.printed("book_value_per_share", day, "9.72")))
        .contains(Scale.THOUSANDS);
  }

  @Test
  void isToldByAnAmountForEachShareThatStandsElsewhereInTheRelease() {
    Reading whole = Readings.printed("net_income", QUARTER, "15000");
    Reading each = Readings.said("eps_diluted", QUARTER, "0.50", 0);

    assertThat(ImpliedShares.scale(List.of(whole), Map.of(QUARTER, List.of(each))))
        .contains(Scale.THOUSANDS);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2000,       0.50
          1000000,    0.50
          2,          0.50
          """)
  void isUntoldWhereTwoScalesGiveAPossibleNumber(String netIncome, String each) {
    assertThat(
            scale(
                Readings.printed("net_income", QUARTER, netIncome),
                Readings.printed("eps_diluted", QUARTER, each)))
        .isEmpty();
  }

  @Test
  void isToldByTheFurtherPairWhereOneLeavesTwoScales() {
    assertThat(
            scale(
                Readings.printed("net_income", QUARTER, "2000"),
                Readings.printed("eps_diluted", QUARTER, "0.50"),
                Readings.printed("net_income", YEAR_AGO, "15000"),
                Readings.printed("eps_diluted", YEAR_AGO, "0.51")))
        .contains(Scale.THOUSANDS);
  }

  @Test
  void isUntoldWherePairsContradictEachOther() {
    assertThat(
            scale(
                Readings.printed("net_income", QUARTER, "15000"),
                Readings.printed("eps_diluted", QUARTER, "0.50"),
                Readings.printed("net_income", YEAR_AGO, "15000000"),
                Readings.printed("eps_diluted", YEAR_AGO, "0.51")))
        .isEmpty();
  }

  @Test
  void isUntoldByAnAmountForEachShareThatRoundingMakesWorthless() {
    assertThat(
            scale(
                Readings.printed("net_income", QUARTER, "1500"),
                Readings.printed("eps_diluted", QUARTER, "0.04")))
        .isEmpty();
  }

  @Test
  void isUntoldByAmountsOfDifferentPeriodsOrMeasures() {
    assertThat(
            scale(
                Readings.printed("net_income", QUARTER, "15000"),
                Readings.printed("eps_diluted", YEAR_AGO, "0.50"),
                Readings.printed("ffo_per_diluted_share", QUARTER, "0.80"),
                Readings.printed("revenues", QUARTER, "90000")))
        .isEmpty();
    assertThat(scale()).isEmpty();
  }
}
