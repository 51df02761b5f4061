package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.exhibit99.facts.ColumnHead.Role;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnWordsTest {
  private static final ReleaseContext CONTEXT =
      ReleaseContext.of(
          LocalDate.parse("2007-11-08"),
          ReleaseContext.DECEMBER_31,
          new Period(LocalDate.parse("2007-09-30"), 3));

  private static Role role(String heading) {
    return ColumnWords.role(heading, PeriodWords.find(heading, CONTEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three Months Ended > September 30, 2007",
        "September 30, 2007 (unaudited)",
        "Year Ended December 31, 2006 > (in thousands)",
        "2007 > As Restated",
        "Derived from audited financial statements > December 31, 2006",
        "September 30, 2007 > $",
        "",
      })
  void takesPeriodsAndHarmlessWordsForFigures(String heading) {
    assertThat(role(heading)).isEqualTo(Role.FIGURE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Change; CHANGE
          $ Change; CHANGE
          Increase (Decrease); CHANGE
          Inc (Dec); CHANGE
          % Inc.; PERCENT
          Inc./(Dec.); CHANGE
          HARROWGATE, INC. > STATEMENTS OF INCOME; OTHER
          Q3 2007 vs. Q3 2006; CHANGE
          Fav (Unfav); CHANGE
          % Change; PERCENT
          Percent of Total; PERCENT
          Three Months Ended September 30, 2007 > Yield; PERCENT
          Three Months Ended September 30, 2007 > Average Balance; AVERAGE
          Pro Forma > September 30, 2007; HYPOTHETICAL
          Guidance > Year Ending December 31, 2007; HYPOTHETICAL
          September 30, 2007 > Adjusted; HYPOTHETICAL
          Non-GAAP > September 30, 2007; HYPOTHETICAL
          September 30, 2007 > Effect of the merger; HYPOTHETICAL
          Eliminations; HYPOTHETICAL
          Retail Banking; OTHER
          September 30, 2007 > Mortgage; OTHER
          """)
  void takesNoOtherColumnForFigures(String heading, Role expected) {
    assertThat(role(heading)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2006 > As Restated; true
          2006 (RECAST); true
          2006 > As Revised; true
          2006 > Unrestated; false
          2006; false
          """)
  void knowsARestatedColumn(String heading, boolean restated) {
    assertThat(ColumnWords.restated(heading)).isEqualTo(restated);
  }

  @Test
  void leavesOutTheWordsInParenthesesThatMarkAPeriodAsRecast() {
    assertThat(role(ColumnWords.withoutRecast("September 30, 2006 (As Adjusted)")))
        .isEqualTo(Role.FIGURE);
    assertThat(ColumnWords.withoutRecast("Adjusted 2006")).isEqualTo("Adjusted 2006");
  }
}
