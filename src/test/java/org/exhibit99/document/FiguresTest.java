package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "'US$', PREFIX",
    "'C$ (5)', NUMBER",
    "'USD5', WORD",
    "'AUSD$5', WORD",
    "'$N/A', WORD",
    "N/A, MISSING",
    "n.m, MISSING",
    "nil, MISSING",
    "' NMF', MISSING",
    "'N$5', NUMBER",
    "'NM 5', WORD",
    "Net, WORD",
    "Nine months, WORD",
    "x, SUFFIX",
    "'X)', SUFFIX",
    "'x bps', SUFFIX",
    "BPS, SUFFIX",
    "bp, SUFFIX",
    "'B$5', NUMBER",
    "bank, WORD",
    "a, WORD",
    "The, WORD",
    "'The 5', WORD",
    "'(a)', WORD",
    "'5 x', NUMBER",
    "'5 a', WORD",
  })
  void tellsFiguresThatBeginWithLettersFromWords(String text, Figures.Kind kind) {
    assertThat(Figures.kind(text)).isEqualTo(kind);
  }
}
