package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingRuleTest {
  private static FilingRule load(String yaml) {
    return FilingRule.load(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void shipsForCurrentReports() {
    FilingRule rule = FilingRule.shipped();

    assertThat(rule.forms()).containsExactly("8-K", "8-K/A");
    assertThat(rule.exhibitTypes()).containsExactly("EX-99");
    assertThat(rule.bodies()).isEqualTo(FilingRule.Bodies.LEAVE);
  }

  @Test
  void readsOtherFormsAndBodies() {
    assertThat(load("forms: [8-k, 6-K]\nexhibits: [ex-99]\nbodies: read"))
        .isEqualTo(
            new FilingRule(
                List.of("8-K", "6-K"), List.of(), List.of("EX-99"), FilingRule.Bodies.READ));
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    assertThatThrownBy(() -> load("forms: []\nexhibit: [EX-99]\nbodies: maybe"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown key 'exhibit'")
        .hasMessageContaining("'forms' must be a list")
        .hasMessageContaining("'exhibits' must be a list")
        .hasMessageContaining("'bodies' is 'maybe' (must be leave or read)");
    assertThatThrownBy(() -> load("")).hasMessageContaining("The filing rule is empty");
    assertThatThrownBy(() -> load("forms: [")).hasMessageContaining("The filing rule is no YAML");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 2003-03-27, false",
    "12, 2003-03-28, true",
    "12, 2004-08-22, true",
    "12, 2004-08-23, false",
    "2.02, 2004-08-22, false",
    "2.02, 2004-08-23, true",
    "5, 1996-01-15, true",
    "5, 2005-01-15, false",
    "9, 2001-01-15, true",
    "unnamed, 2004-07-22, true",
    "7.01, 2012-01-15, true",
    "8.01, 2012-01-15, true",
    "5.02, 2012-01-15, false",
    "9.01, 2012-01-15, false",
    "1, 2001-01-15, false",
    "2.02, , true",
    "5.02, , false",
  })
  void shipsWithTheItemsOfEachTime(String item, @Nullable LocalDate filedOn, boolean expected) {
    assertThat(FilingRule.shipped().takesItems(List.of(item), filedOn)).isEqualTo(expected);
  }

  @Test
  void takesASubmissionOfSeveralItemsForOneAndOfNoItemsAtAll() {
    LocalDate day = LocalDate.of(2012, 1, 15);

    assertThat(FilingRule.shipped().takesItems(List.of("5.02", "2.02", "9.01"), day)).isTrue();
    assertThat(FilingRule.shipped().takesItems(List.of(), day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "[12]",
        "[{item: 12}]",
        "[{item: '12', since: 2003-03-28}]",
        "[{item: '12', from: soon}]",
        "[{item: '12', from: 2004-01-02, to: 2004-01-01}]",
      })
  void refusesItemsThatAreNone(String items) {
    String yaml = "forms: [8-K]\nexhibits: [EX-99]\nitems: " + items;

    assertThatThrownBy(() -> load(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("item");
  }
}
