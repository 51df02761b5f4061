package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemNamesTest {
  private static final ItemNames NAMES = ItemNames.published();

  @ParameterizedTest
  @CsvSource({
    "Results of Operations and Financial Condition, 2003-03-28, 12",
    "Results of Operations and Financial Condition, 2004-08-22, 12",
    "RESULTS OF OPERATIONS AND FINANCIAL CONDITION, 2004-08-23, 2.02",
    "Other events, 2004-08-22, 5",
    "Other Events, 2026-01-05, 8.01",
    "Regulation FD Disclosure, 2001-05-05, 9",
    "Regulation FD Disclosure, 2005-05-05, 7.01",
    "Changes in Registrant's Certifying Accountant, 2005-05-05, 4.01",
    "Changes in Registrants Certifying Accountant, 2000-05-05, 4",
    "Unregistered Sales of Equity Securities, , 3.02",
  })
  void numbersWordsByTheDayOfFiling(String words, @Nullable LocalDate filedOn, String number) {
    assertThat(NAMES.number(words, filedOn)).contains(number);
  }

  @Test
  void guessesNoNumber() {
    LocalDate before = LocalDate.of(2003, 3, 27);

    assertThat(NAMES.number("Results of Operations and Financial Condition", before)).isEmpty();
    assertThat(NAMES.number("Results of Operations and Financial Condition", null)).isEmpty();
    assertThat(NAMES.number("Results of the Weather", LocalDate.of(2010, 1, 4))).isEmpty();
  }
}
