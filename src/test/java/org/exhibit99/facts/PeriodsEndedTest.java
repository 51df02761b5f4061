package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsEndedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Three Months 2000  | Periods ended September 30 (Millions) | Three Months ended September 30, 2000
          Twelve Months 1999 | Period Ended Sept. 30                 | Twelve Months ended Sept. 30, 1999
          Periods ended September 30 (Millions) Twelve Months 1999 | Unaudited | Twelve Months ended September 30, 1999
          39 weeks 2001      | PERIODS ENDED OCTOBER 27              | 39 weeks ended OCTOBER 27, 2001
          """)
  void endsALengthAndAYearOnTheDayOfTheTitle(String heading, String title, String dated) {
    assertThat(PeriodsEnded.dated(heading, List.of("STATEMENTS OF INCOME", title))).hasValue(dated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Three Months 2000                     | Statements of Income
          Three Months 2000                     | Periods ended September 30, 2000
          2000                                  | Periods ended September 30
          Three Months Ended June 30, 2000      | Periods ended September 30
          """)
  void leavesOtherHeadsAsTheyAre(String heading, String title) {
    assertThat(PeriodsEnded.dated(heading, List.of(title))).isEmpty();
  }
}
