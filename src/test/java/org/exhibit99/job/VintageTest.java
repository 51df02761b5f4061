package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageTest {
  private static final LocalDate TODAY = LocalDate.of(2008, 5, 1);

  @Test
  void readsADayAndTheFirstPrint() {
    assertThat(Vintage.parse(" 2007-12-31", TODAY).day()).isEqualTo("2007-12-31");
    assertThat(Vintage.parse("2008-05-01", TODAY).word()).isEqualTo("2008-05-01");
    assertThat(Vintage.parse("first-print", TODAY).day()).isNull();
    assertThat(Vintage.parse("first-print", TODAY).word()).isEqualTo("first-print");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'Invalid vintage: '''' (must be a day as 2007-12-31, or first-print; several are separated by commas)'",
    "2007-02-30, 'Invalid vintage: ''2007-02-30'' (must be a day as 2007-12-31, or first-print; several are separated by commas)'",
    "2008-05-02, Invalid vintage: 2008-05-02 lies in the future (must be a day up to 2008-05-01)"
  })
  void saysWhatIsWrong(String word, String message) {
    assertThatThrownBy(() -> Vintage.parse(word, TODAY))
        .isInstanceOf(WrongUse.class)
        .hasMessage(message);
  }
}
