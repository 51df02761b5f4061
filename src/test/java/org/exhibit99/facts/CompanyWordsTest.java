package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyWordsTest {
  private static Set<String> words(String text) {
    return CompanyWords.of(Releases.bare(), Releases.document(text));
  }

  @Test
  void knowsTheNameInTheHeader() {
    assertThat(
            CompanyWords.of(
                Releases.exhibit("LARKSPUR TRUST, INC.", null, null),
                Releases.document("No name stands here.")))
        .contains("larkspur", "trust", "inc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkspur Power (NYSE: LSP), a utility, had a good year.",
        "ATLANTA - Larkspur Power today reported net income of $5 million.",
        "Larkspur Power Announces Results",
        "It is known as \"Larkspur Power\" and also otherwise.",
        "It is known as \u201cLarkspur Power\u201d and also otherwise.",
      })
  void knowsTheNameThatTheOpeningPrints(String text) {
    assertThat(words(text)).contains("larkspur", "power");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we spoke of larkspur power in general.",
        "The words \"Larkspur Power is on the way to many more years\" were said.",
        "The words \"the larkspur power\" were said.",
        "",
      })
  void takesNoOtherWordsForAName(String text) {
    assertThat(words(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boise, Idaho. Larkspur Power (NYSE: LSP), a utility, had a good year.",
        "BOISE, Idaho, Larkspur Power today reported net income of $5 million.",
      })
  void takesNoPlaceForAWordOfTheName(String text) {
    assertThat(words(text)).containsExactlyInAnyOrder("larkspur", "power");
  }

  @Test
  void looksForTheNameInTheOpeningOnly() {
    assertThat(words("no name here. ".repeat(400) + "Larkspur Power (NYSE: LSP)")).isEmpty();
  }

  @Test
  void leavesOutTheWordThatEveryBankShares() {
    assertThat(words("Larkspur Bank (NYSE: LSB) had a good year.")).containsExactly("larkspur");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      textBlock =
          """
          Larkspur Trust, Inc. Reports Results; Larkspur Trust, Inc.
          Larkspur Trust today announced a dividend.; Larkspur Trust
          LARKSPUR TRUST ANNOUNCES A DIVIDEND; LARKSPUR TRUST
          the trust announced a dividend.; none
          Larkspur Trust had a good year.; none
          """)
  void readsWhoReports(String opening, String expected) {
    assertThat(CompanyWords.reporting(opening).orElse(null)).isEqualTo(expected);
  }
}
