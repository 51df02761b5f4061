package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(Map.of(), Set.of(), Set.of("net", "income", "loss", "total", "share"));
  private static final List<String> WORDS =
      List.of("net", "income", "loss", "total", "share", "per", "larkspur", "bancorp", "basic");
  private static final List<Phrase> PHRASES =
      phrases(
          "net income",
          "net (income|loss) [per share]",
          "... income ...",
          "net income of ~",
          "total [net] (income|loss) ...",
          "~ per share",
          "[basic] [net] income");

  private static List<Phrase> phrases(String... patterns) {
    PhraseReader reader = new PhraseReader(VOCABULARY, Map.of());
    return List.of(patterns).stream().map(reader::read).toList();
  }

  @Test
  void tellsWhichPatternsCoverAllTheWords() {
    PhraseAutomaton automaton = new PhraseAutomaton(PHRASES);
    assertThat(automaton.covering(VOCABULARY.words("Net income"))).containsExactly(0, 1, 2, 6);
    assertThat(automaton.covering(VOCABULARY.words("Net income of Larkspur Bancorp")))
        .containsExactly(2, 3);
    assertThat(automaton.covering(VOCABULARY.words("Net income of net loss"))).containsExactly(2);
    assertThat(automaton.covering(VOCABULARY.words("Basic"))).isEmpty();
    assertThat(automaton.covering(List.of())).isEmpty();
  }

  @Test
  void coversNoLabelOfVeryManyWords() {
    PhraseAutomaton automaton = new PhraseAutomaton(PHRASES);
    assertThat(automaton.covering(VOCABULARY.words("income ".repeat(Phrase.MOST_WORDS))))
        .containsExactly(2);
    assertThat(automaton.covering(VOCABULARY.words("income ".repeat(Phrase.MOST_WORDS + 1))))
        .isEmpty();
  }

  @RepeatedTest(20)
  void agreesWithEachPatternByItself() {
    Random random = new Random();
    PhraseAutomaton automaton = new PhraseAutomaton(PHRASES);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(8); word >= 0; word--) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
      List<Word> words = VOCABULARY.words(text.toString());
      List<Integer> expected = new ArrayList<>();
      for (int pattern = 0; pattern < PHRASES.size(); pattern++) {
        if (PHRASES.get(pattern).matches(words)) {
          expected.add(pattern);
        }
      }
      assertThat(automaton.covering(words))
          .as("%s", text)
          .containsExactly(expected.toArray(Integer[]::new));
    }
  }
}
