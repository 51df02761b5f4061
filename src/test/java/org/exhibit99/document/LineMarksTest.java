package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMarksTest {
  @Test
  void takesAllButPrintedAsciiForOdd() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean odd = (LineMarks.of("Net " + (char) c + "income") & LineMarks.ODD) != 0;
      assertThat(odd).as("character %d", c).isEqualTo(c < ' ' || c > '~');
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Net income, 1999 (in $)', 0",
    "<PAGE>, 2",
    "[S] [C], 2",
    "-----, 4",
    "=====, 4",
    "* * *, 4",
    "~~~~~, 4",
    "Sales.....5, 8",
    "Sales_____5, 12",
    "'<S>\t-1.5', 15",
  })
  void tellsTheMarksOfALine(String line, int marks) {
    assertThat(LineMarks.of(line)).isEqualTo(marks);
  }
}
