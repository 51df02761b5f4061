package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.exhibit99.model.Period;
import org.exhibit99.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          46046000, 46000000, 100000, USD,           true
          46046000, 46100000, 100000, USD,           true
          46046000, 46147000, 100000, USD,           false
          -46046000, -46000000, 100000, USD,         true
          46046000, -46046000, 100000, USD,          false
          20300000, 20301000, 1000,  SHARES,         true
          0.594,    0.59,     0.01,  USD_PER_SHARE,  true
          0.595,    0.59,     0.01,  USD_PER_SHARE,  true
          0.60,     0.59,     0.01,  USD_PER_SHARE,  false
          0.0956,   0.096,    0.001, RATIO,          true
          0.0956,   0.095,    0.001, RATIO,          false
          7,        7,        1,     USD,            true
          """)
  void isEqualityWithinRounding(
      BigDecimal one, BigDecimal other, BigDecimal grain, Unit unit, boolean agree) {
    assertThat(Agreement.within(one, other, grain, unit)).isEqualTo(agree);
    assertThat(Agreement.within(other, one, grain, unit)).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1000000, 2000000, 1000000, USD
          0,       100000,  100000,  USD
          0.01,    0.02,    0.02,    USD_PER_SHARE
          """)
  void isNoneBetweenAmountsThatTheGrainIsTooCoarseFor(
      BigDecimal one, BigDecimal other, BigDecimal grain, Unit unit) {
    assertThat(Agreement.within(one, other, grain, unit)).isFalse();
  }

  @Test
  void goesByTheCoarserOfTwoReadings() {
    Period quarter = new Period(LocalDate.parse("2007-09-30"), 3);
    Reading exact = Readings.printed("eps_diluted", quarter, "0.594");
    Reading coarse = Readings.said("eps_diluted", quarter, "0.59", 0);

    assertThat(Agreement.between(exact, coarse)).isTrue();
    assertThat(Agreement.between(coarse, exact)).isTrue();
    assertThat(Agreement.between(exact, Readings.printed("eps_diluted", quarter, "0.590")))
        .isFalse();
  }
}
