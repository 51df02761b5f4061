package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.document.TextLine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumbersTest {
  private static final String BREAK = "<break>";

  /** Whether the second of the lines is a page number. */
  private static boolean isNumber(String... texts) {
    List<TextLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(text.equals(BREAK) ? TextLine.mark(Kind.PAGE) : TextLine.of(text));
    }
    return PageNumbers.isAt(lines, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "12", "123", "- 12 -", "-7-", "                    7"})
  void isANumberAloneBesideAPageBreak(String number) {
    assertThat(isNumber("Net income       15    12", number, BREAK, "Cash      120")).isTrue();
    assertThat(isNumber(BREAK, number, "Cash       120")).isTrue();
  }

  @Test
  void isAsWellOneThatBlankLinesPartFromTheBreakOrTheEnd() {
    assertThat(isNumber("Net income       15", "7", "", "", BREAK)).isTrue();
    assertThat(isNumber("Net income       15", "7", "", "")).isTrue();
  }

  @Test
  void isOneInDashesBehindABlankLineWhereverItStands() {
    assertThat(isNumber("", "- 12 -", "Cash      120")).isTrue();
  }

  @Test
  void isNoFigureWithinAPage() {
    assertThat(isNumber("Net income       15", "7", "Cash      120")).isFalse();
    assertThat(isNumber("Net income       15", "- 7 -", "Cash      120")).isFalse();
    assertThat(isNumber("Net income       15", "7", "", "Cash      120")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1,234", "2004", "12.5", "- 7", "7 -", "--", "(7)", "$7", "7 8 9 10", "x"})
  void isNothingElseBesideAPageBreak(String text) {
    assertThat(isNumber("Net income       15", text, BREAK)).isFalse();
  }

  @Test
  void isNoRuleAndNoBlankLine() {
    assertThat(isNumber("Net income       15", "-----", BREAK)).isFalse();
    assertThat(isNumber("Net income       15", "", BREAK)).isFalse();
  }
}
