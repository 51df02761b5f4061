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
  void findsAWordWithAnApostropheOfEitherForm() {
    WordShapes<Integer> shapes = new WordShapes<>(Map.of("d'or", 1));

    assertThat(shapes.find("D'Or", 0, 4)).isEqualTo(1);
    assertThat(shapes.find("d\u2019or", 0, 4)).isEqualTo(1);
    assertThat(shapes.find("d-or", 0, 4)).isNull();
  }

  @Test
  void takesNoOtherCharacterForALetter() {
    assertThat(SHAPES.find("!", 0, 1)).isNull();
    assertThat(SHAPES.find("\u0161", 0, 1)).isNull();
    assertThat(SHAPES.find("\u0561\u0562cba", 0, 5)).isNull();
  }
}
