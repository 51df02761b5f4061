package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseSectionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "Page 3",
        "page 12 of 14",
        "PAGE 4",
        "3 of 9",
        "- 7 -",
        "* * *",
        "2004",
        "\u00e9 4"
      })
  void knowsPagesAndLinesWithoutLetters(String text) {
    assertThat(ProseSections.isPage(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Results", "Page", "Profit 3", "4 of July", "- a -", "page 1,000"})
  void takesNoOtherLineForAPage(String text) {
    assertThat(ProseSections.isPage(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Results",
        "  Net  Interest Income  ",
        "Results of the Year and its Outlook here",
        "One of the Four Words"
      })
  void takesForATitleWhatMostlyBeginsWithCapitals(String text) {
    assertThat(ProseSections.isTitle(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "Net of tax",
        "Results improved",
        "Four Half Many Even Some Long Full Wide Deep High Next Last More Less Such"
      })
  void takesNothingElseForATitle(String text) {
    assertThat(ProseSections.isTitle(text)).isFalse();
  }
}
