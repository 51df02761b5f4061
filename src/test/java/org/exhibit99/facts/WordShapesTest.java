package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordShapesTest {
  private static final WordShapes<Integer> SHAPES =
      new WordShapes<>(Map.of("equity", 1, "a", 2, "abcba", 3));

  @Test
  void findsAWordWhereItStandsWhateverItsLetters() {
    assertThat(SHAPES.find("Total EQUITY 5", 6, 12)).isEqualTo(1);
    assertThat(SHAPES.find("a", 0, 1)).isEqualTo(2);
  }

  @Test
  void doesNotTakeAnotherWordOfTheSameEndsMiddleAndLength() {
    assertThat(SHAPES.find("axcxa", 0, 5)).isNull();
    assertThat(SHAPES.find("abxba", 0, 5)).isNull();
    assertThat(SHAPES.find("abcba", 0, 5)).isEqualTo(3);
  }

  @Test
  void findsNothingInNoCharacters() {
    assertThat(SHAPES.find("equity", 3, 3)).isNull();
  }

  @Test
  void tellsByTwoCharactersWhetherAWordMayBegin() {
    assertThat(SHAPES.mayBegin('E', 'Q')).isTrue();
    assertThat(SHAPES.mayBegin('e', 'u')).isFalse();
    assertThat(SHAPES.mayBegin('a', ' ')).isTrue();
    assertThat(SHAPES.mayBegin('a', 'n')).isFalse();
    assertThat(SHAPES.mayBegin('a', '\u2014')).isTrue();
  }
}
