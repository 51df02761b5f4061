package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProseAmountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          of $1.2 billion,; DOLLARS; 1200000000; 100000000; UNSAID
          of \\$789.4 million; DOLLARS; 789400000; 100000; UNSAID
          of $(16.3) million; DOLLARS; -16300000; 100000; UNSAID
          of ($55.0) million; DOLLARS; -55000000; 100000; UNSAID
          of $13,572,478 or; DOLLARS; 13572478; 1; UNSAID
          or $0.76 per diluted share; PER_SHARE; 0.76; 0.01; DILUTED
          or $.51 per fully diluted share; PER_SHARE; 0.51; 0.01; DILUTED
          or ($0.21) per share; PER_SHARE; -0.21; 0.01; UNSAID
          or 27 cents a share; PER_SHARE; 0.27; 0.01; UNSAID
          or 2.03 per share; PER_SHARE; 2.03; 0.01; UNSAID
          of $0.25 per basic and diluted common share; PER_SHARE; 0.25; 0.01; BOTH
          of $0.25 per common share - diluted; PER_SHARE; 0.25; 0.01; DILUTED
          of $0.83 per diluted share and unit; PER_SHARE; 0.83; 0.01; DILUTED
          or $0.84, for; SMALL_DOLLARS; 0.84; 0.01; UNSAID
          was 9.56%,; PERCENT; 0.0956; 0.0001; UNSAID
          was 8 percent; PERCENT; 0.08; 0.01; UNSAID
          30,147,028 fully diluted shares outstanding; SHARES; 30147028; 1; DILUTED
          of €5.0 million; OTHER; 5.0; 0.1; UNSAID
          of $3.4 trillion; DOLLARS; 3400000000000; 100000000000; UNSAID
          """)
  void readsAmountsWithScaleSignAndUnit(
      String text, ProseAmount.Kind kind, String value, String grain, String dilution) {
    ProseAmount amount = ProseAmount.in(text).get(0);
    assertThat(amount.kind()).isEqualTo(kind);
    assertThat(amount.value()).isEqualByComparingTo(value);
    assertThat(amount.grain()).isEqualByComparingTo(grain);
    assertThat(amount.dilution().name()).isEqualTo(dilution);
  }

  @ParameterizedTest
  @CsvSource({"no figure here", "3Q07", "Series8"})
  void readsNoAmountInsideWords(String text) {
    assertThat(ProseAmount.in(text)).isEmpty();
  }
}
