package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

  @Test
  void passesToTheCharactersWithWhichMatchesBegin() {
    WordPattern quoted = WordPattern.behind("\"\u201c", "([a-z]+)[\"\u201d]");
    String text = "a \"1\" and \u201cbe\u201d or \"c\"";
    Matcher matcher = quoted.matcher(text);
    assertThat(quoted.find(matcher, text, 0)).isTrue();
    assertThat(matcher.group(1)).isEqualTo("be");
    assertThat(quoted.find(matcher, text, matcher.end())).isTrue();
    assertThat(matcher.group(1)).isEqualTo("c");
    assertThat(quoted.find(matcher, text, matcher.end())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "\\", "^"})
  void takesTheCharactersOfABeginningAsTheyAre(String first) {
    assertThat(WordPattern.behind(first, "a|b").occursIn("ab " + first + "b")).isTrue();
    assertThat(WordPattern.behind(first, "a|b").occursIn("ab " + first + " b")).isFalse();
  }

  @Test
  void findsTheFirstMatchThatBeginsBeforeAPlace() {
    WordPattern pattern = WordPattern.of("re(?:d|ports)");
    String text = "he reports red";
    assertThat(pattern.first(text, 3)).isNull();
    assertThat(pattern.first(text, 4)).isNotNull();
    assertThat(WordPattern.of("red").first(text, 11)).isNull();
    assertThat(WordPattern.of("red").first(text, 12)).isNotNull();
  }

  @Test
  void findsWordsOfMoreBeginningsThanItKeeps() {
    StringBuilder words = new StringBuilder("none");
    for (char first = 'a'; first <= 'z'; first++) {
      for (char next = 'a'; next <= 'z'; next++) {
        words.append('|').append(first).append(next).append("end");
      }
    }
    WordPattern many = WordPattern.of("\\b(?:" + words + ")\\b");
    for (char first = 'a'; first <= 'z'; first++) {
      for (char next = 'a'; next <= 'z'; next++) {
        assertThat(many.occursIn("the " + first + next + "end")).isTrue();
        assertThat(many.occursIn("the " + first + next + "nd")).isFalse();
      }
    }
  }

  @Test
  void passesManyOfOneFirstCharacterInLinearTimeWhereTheOtherIsAbsent() {
    WordPattern pattern = WordPattern.behind("([", "unaudited");
    String text = "(".repeat(4_000_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(pattern.occursIn(text)).isFalse());
    assertThat(pattern.occursIn(text + "[unaudited")).isTrue();
  }
}
