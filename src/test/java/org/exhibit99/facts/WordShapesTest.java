package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordShapesTest {
  private static final WordShapes SHAPES = WordShapes.of("equity", "a", "abcba");

  @Test
  void findsAWordWhereItStandsWhateverItsLetters() {
    assertThat(SHAPES.find("Total EQUITY 5", 6, 12)).isEqualTo("equity");
    assertThat(SHAPES.find("a", 0, 1)).isEqualTo("a");
  }

  @Test
  void doesNotTakeAnotherWordOfTheSameEndsMiddleAndLength() {
    assertThat(SHAPES.find("axcxa", 0, 5)).isNull();
    assertThat(SHAPES.contains("axcxa")).isFalse();
    assertThat(SHAPES.find("abcba", 0, 5)).isEqualTo("abcba");
  }

  @Test
  void findsNothingInNoCharacters() {
    assertThat(SHAPES.find("equity", 3, 3)).isNull();
  }
}
