package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyYearsTest {
  private static final LocalDate NEWEST = LocalDate.parse("2025-01-25");
  private static final String LAST_SATURDAY =
      "Our fiscal year ends on the last Saturday in January.";

  @Test
  void tellsTheQuartersOfAYearThatEndsOnItsLastSaturday() {
    assertThat(WeeklyYears.ends(LAST_SATURDAY, NEWEST, Set.of(NEWEST)))
        .contains(
            LocalDate.parse("2024-01-27"),
            LocalDate.parse("2024-04-27"),
            LocalDate.parse("2024-07-27"),
            LocalDate.parse("2024-10-26"),
            NEWEST,
            LocalDate.parse("2025-04-26"));
  }

  @Test
  void tellsTheLongYearByItsEnd() {
    // From January 28, 2023 to February 3, 2024 are 53 weeks.
    String nearest = "The fiscal year ends on the Saturday closest to January 31.";

    assertThat(
            WeeklyYears.ends(
                nearest, LocalDate.parse("2024-02-03"), Set.of(LocalDate.parse("2024-02-03"))))
        .contains(
            LocalDate.parse("2023-01-28"),
            LocalDate.parse("2023-10-28"),
            LocalDate.parse("2024-02-03"),
            LocalDate.parse("2024-05-04"));
  }

  @Test
  void tellsNothingWhereAPrintedDayIsNoneOfTheRule() {
    // Quarters of 12, 12, 12 and 16 weeks.
    LocalDate other = LocalDate.parse("2024-10-05");

    assertThat(WeeklyYears.ends(LAST_SATURDAY, NEWEST, Set.of(NEWEST, other))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our fiscal year ends on January 31.",
        "The annual meeting is on the last Saturday in January.",
        "Our fiscal year ends on the last Sunday in January."
      })
  void tellsNothingWithoutARuleOfTheNewestDay(String sentence) {
    assertThat(WeeklyYears.ends(sentence, NEWEST, Set.of(NEWEST))).isEmpty();
  }
}
