package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
  private static final String SENTENCE =
      "Net income rose for the seventh quarter in a row, and the board was pleased.";

  @Test
  void isShortWordsThatAreBoldOrCentredOrInCapitals() {
    assertThat(Headings.isHeading("Outlook", true, false)).isTrue();
    assertThat(Headings.isHeading("Outlook", false, true)).isTrue();
    assertThat(Headings.isHeading("OUTLOOK", false, false)).isTrue();
    assertThat(Headings.isHeading("Larkspur Trust, Inc.", true, false)).isTrue();
    assertThat(Headings.isHeading("Outlook", false, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {SENTENCE, "Net income rose;", "Net income rose,"})
  void isNoSentenceAndNoPartOfOne(String text) {
    assertThat(Headings.isHeading(text, true, true)).isFalse();
  }

  @Test
  void isNoLongText() {
    assertThat(Headings.isHeading("A".repeat(240), true, true)).isTrue();
    assertThat(Headings.isHeading("A".repeat(241), true, true)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BALANCE SHEETS; true
          FOURTH QUARTER (in thousands); false
          REIT; true
          LSP; false
          2004 2003; false
          NET INCOME of LARKSPUR; true
          """)
  void tellsCapitalsByAndLarge(String text, boolean capitals) {
    assertThat(Headings.isCapitals(text)).isEqualTo(capitals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          • Net income rose; Net income rose
          •Net income rose; Net income rose
          ■  Net income rose; Net income rose
          - Net income rose; Net income rose
          – Net income rose; Net income rose
          o Net income rose; Net income rose
          o   net income rose; net income rose
          o net income rose; o net income rose
          -5 percent; -5 percent
          Net income rose; Net income rose
          on the way; on the way
          """)
  void leavesOutABulletBeforeWords(String text, String words) {
    assertThat(text.substring(Headings.behindBullet(text))).isEqualTo(words);
  }
}
