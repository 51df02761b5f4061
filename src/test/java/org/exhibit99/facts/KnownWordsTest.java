package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
  private static final Word EQUITY = new Word("equity", true);
  private static final KnownWords KNOWN =
      new KnownWords(Map.of("equity", List.of(EQUITY), "a", List.of(), "aa", List.of(EQUITY)));

  @Test
  void findsAWordWhereItStandsWhateverItsLetters() {
    assertThat(KNOWN.meant("Total EQUITY 5", 6, 12, "equity".hashCode())).containsExactly(EQUITY);
    assertThat(KNOWN.meant("a")).isEmpty();
  }

  @Test
  void doesNotTakeOtherWordsOfTheSameHash() {
    // "Aa" and "BB" have one hash.
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(KNOWN.meant("bb", 0, 2, "aa".hashCode())).isNull();
    assertThat(KNOWN.meant("bb")).isNull();
  }
}
