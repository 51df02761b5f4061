package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramedHeadsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'    ------- 1999 ------- ---- 1998 ----   Nine Months' | 4-24 1999, 25-39 1998, 42-53 Nine Months",
        "'---1999---   ===1998===' | 0-10 1999, 13-23 1998",
        "'-----  Third Quarter  -----' | 0-27 Third Quarter",
      })
  void reachesAsFarAsTheDashesDo(String line, String items) {
    assertThat(items(line)).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Loans sold          ---   1,204   ---' | 0-10 Loans sold, 20-23 ---, 26-31 '1,204, 34-37 ---'",
        "'--------   --------' | 0-8 --------, 11-19 --------",
      })
  void takesNoAmountBetweenDashesForAHead(String line, String items) {
    assertThat(items(line)).isEqualTo(items.replace("'", ""));
  }

  private static String items(String line) {
    List<Item> items = TextLine.of(line).items();
    return items.stream()
        .map(item -> item.from() + "-" + item.to() + " " + item.text())
        .collect(Collectors.joining(", "));
  }
}
