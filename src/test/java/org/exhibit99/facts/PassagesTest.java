package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final Passages PASSAGES =
      new Passages(
          Releases.document(
              "Income rose from the third quarter of 2006. 2007 began well in the first quarter."));

  private final Passage passage = java.util.Objects.requireNonNull(PASSAGES.at(0));

  private List<String> words(int sentence) {
    PassageSentence here = passage.sentences().get(sentence);
    return here.expressions().stream()
        .map(each -> here.text().substring(each.start(), each.end()))
        .toList();
  }

  @Test
  void givesPeriodsInPlacesOfTheirSentence() {
    assertThat(words(0)).containsExactly("the third quarter of 2006");
    assertThat(words(1)).containsExactly("2007", "the first quarter");
  }

  @Test
  void givesPeriodsInPlacesOfTheParagraph() {
    String text = passage.paragraph().text();

    assertThat(passage.expressions())
        .extracting(each -> text.substring(each.start(), each.end()))
        .containsExactly("the third quarter of 2006", "2007", "the first quarter");
  }

  @Test
  void givesPeriodsOfSentencesWithDigits() {
    Passages passages =
        new Passages(
            Releases.document(
                "We grew in the first quarter. In the third quarter of 2006 we did."));
    Passage both = java.util.Objects.requireNonNull(passages.at(0));

    List<PeriodExpression> besideDigits = new ArrayList<>();
    both.addExpressions(100, true, besideDigits);
    assertThat(besideDigits).extracting(PeriodExpression::start).containsExactly(133);
    assertThat(both.expressions()).hasSize(2);
  }

  @Test
  void cutsAParagraphOnce() {
    assertThat(PASSAGES.at(0)).isSameAs(passage);
  }
}
