package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "$ 46,046; 46046",
        "(6,312); -6312",
        "$(15.66); -15.66",
        "( 1,234.5 ); -1234.5",
        "-3.2; -3.2",
        "9.56 %; 9.56",
        "(.42)%; -0.42",
        ".52; 0.52",
        "1,234 (a); 1234",
        "1,234(1)(2); 1234",
        "12.5 *; 12.5",
        "US$ 7; 7",
        "250-; -250",
        "1,842,115; 1842115",
        "$.12-1/2; 0.125",
        "$.46 1/4; 0.4625",
        "12 1/2; 12.5",
      })
  void readsANumberInItsDress(String cell, String value) {
    assertThat(Amounts.read(cell).orElseThrow().value())
        .isEqualByComparingTo(new BigDecimal(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "$ -", "\u2014", "\u2013 %", "$\u2014"})
  void readsDashesAsZero(String cell) {
    Printed printed = Amounts.read(cell).orElseThrow();

    assertThat(printed.dash()).isTrue();
    assertThat(printed.value()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NM",
        "N/A",
        "*",
        "4Q04",
        "12/31/04",
        "1,23",
        "12 bps",
        "3.5x",
        "December 31,",
        "C$ 12,000",
        "\u20ac 5",
        "(",
        "$",
        "1.2.3",
        "555-0166"
      })
  void readsNothingWhereNoPlainDollarNumberStands(String cell) {
    assertThat(Amounts.read(cell)).isEmpty();
  }

  @Test
  void keepsTheDress() {
    Printed percent = Amounts.read("1.17%").orElseThrow();
    Printed loss = Amounts.read("$ (7.06)").orElseThrow();

    assertThat(percent.percent()).isTrue();
    assertThat(percent.grain()).isEqualByComparingTo(new BigDecimal("0.01"));
    assertThat(loss.dollar()).isTrue();
    assertThat(loss.negative()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C$ 12,000", "\u20ac5.1", "RMB 3,000", "HK$ 12"})
  void knowsOtherCurrencies(String cell) {
    assertThat(Amounts.isForeign(cell)).isTrue();
  }

  @Test
  void takesABareFourDigitNumberForAPossibleYear() {
    assertThat(Amounts.read("2004").orElseThrow().mayBeYear()).isTrue();
    assertThat(Amounts.read("$ 2,004").orElseThrow().mayBeYear()).isFalse();
  }
}
