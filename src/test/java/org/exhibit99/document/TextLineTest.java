package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Net income rose 5%; WORDS; Net income rose 5%
          The 1,204 998; WORDS; The 1,204 998
          US$5 1,204; ROW; <US$5> <1,204>
          N/A 1,204; ROW; <N/A> <1,204>
          NM; ROW; <NM>
          Nine 1,204; WORDS; Nine 1,204
          Net income ..... 5; ROW; Net income <5>
          Net _ _ _ 5; WORDS; Net _ _ _ 5
          * * * * * * * * * *; RULE; * * * * * * * * * *
          ———————; RULE; ———————
          ------- 1999 -------; ROW; <1999>
          """)
  void tellsWordsFromFigures(String line, TextLine.Kind kind, String items) {
    TextLine read = TextLine.of(line);
    List<String> shown = new ArrayList<>();
    for (Item item : read.items()) {
      shown.add(item.figure() ? "<" + item.text() + ">" : item.text());
    }
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(String.join(" ", shown)).isEqualTo(items);
  }

  @Test
  void tellsYearsFromAmounts() {
    assertThat(TextLine.of("Years ended    1999    1998").isYears()).isTrue();
    assertThat(TextLine.of("Net income     1999   1,998").isYears()).isFalse();
    assertThat(TextLine.of("Years ended").isYears()).isFalse();
  }
}
