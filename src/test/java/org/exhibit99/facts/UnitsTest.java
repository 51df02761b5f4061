package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.exhibit99.facts.ColumnHead.Role;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  private static @Nullable Unit unit(String label, String number, Role role) {
    boolean dash = number.equals("-");
    boolean dollar = number.startsWith("$");
    boolean percent = number.endsWith("%");
    BigDecimal value = new BigDecimal(dash ? "0" : number.replaceAll("[$%]", ""));
    return Units.of(LabelPath.parse(label))
        .of(
            new Printed(value, dash, percent, dollar, false, false),
            new ColumnHead("", role, null, "", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      textBlock =
          """
          Net income; 1204; USD
          Net income; $1204; USD
          Net income; -; USD
          Net interest margin; 3.01%; RATIO
          Growth in %; 3.01; RATIO
          Return on average assets; 1.51; RATIO
          Efficiency ratio; 60; RATIO
          Income from continuing operations; 1204; USD
          Net income per share; 0.59; USD_PER_SHARE
          Net income per share; $0.59; USD_PER_SHARE
          Net income per share; -; USD_PER_SHARE
          Net income per diluted common share; 0.59; USD_PER_SHARE
          Earnings per share > Diluted; 0.59; USD_PER_SHARE
          Earnings per share > Net income; 1204; USD
          Weighted average shares; 20300; SHARES
          Earnings per share > Weighted average shares; 20300.5; SHARES
          Shares outstanding > Basic; 20300; SHARES
          Common shares; $203; USD
          Dividends on common shares; 203; USD
          Number of branches; 12; none
          """)
  void isToldByLabelAndDress(String label, String number, @Nullable Unit expected) {
    assertThat(unit(label, number, Role.FIGURE)).isEqualTo(expected);
  }

  @Test
  void isARatioInAColumnOfPercentages() {
    assertThat(unit("Net income", "12", Role.PERCENT)).isEqualTo(Unit.RATIO);
    assertThat(unit("Net income", "12", Role.CHANGE)).isEqualTo(Unit.USD);
  }
}
