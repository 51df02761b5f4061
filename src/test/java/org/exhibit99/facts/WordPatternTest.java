package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {
  private static final String ALPHABET = "ab cdenr12%$(-.\u2013Q_\u00e9";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<![a-z])(bad|bar|can|red)(?![a-z])",
        "\\b(?:an?|be)\\b[^.]{0,9}?\\bend?\\b",
        "%|(?<![a-z])(bed|1q|b)(?![a-z])",
        "^ab|nc|[1-2]%",
        "\\$ ?[0-9]|\\(?+(?:\\$ ?+)?+\\d++%",
        "(?i:BAD|q)\\b|\u2013 "
      })
  void findsWhatAPatternFinds(String regex) {
    WordPattern fast = WordPattern.of(regex);
    Pattern slow = Pattern.compile(regex);
    Random random = new Random(99);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        words.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      String text = words.toString();
      Matcher expected = slow.matcher(text);
      Matcher found = fast.first(text);
      assertThat(found == null ? "" : found.start() + found.group())
          .as(text)
          .isEqualTo(expected.find() ? expected.start() + expected.group() : "");
    }
  }
}
