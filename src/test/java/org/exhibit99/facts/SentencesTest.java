package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentencesTest {
  private static List<String> sentences(String text) {
    return Sentences.of(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void endsASentenceAtAFullStopAndASemicolon() {
    assertThat(sentences("Net income rose. Costs fell; Sales held! \"Good,\" he said."))
        .containsExactly("Net income rose.", "Costs fell;", "Sales held!", "\"Good,\" he said.");
  }

  @Test
  void endsNoneAtAbbreviationsInitialsAndPoints() {
    assertThat(
            sentences(
                "Larkspur Trust, Inc. Chairman J. R. Miles said on Sept. 30 that $1.2 billion of U.S."
                    + " loans were sold."))
        .hasSize(1);
  }

  @Test
  void hasNoSentenceInBlankText() {
    assertThat(sentences("  ")).isEmpty();
  }
}
