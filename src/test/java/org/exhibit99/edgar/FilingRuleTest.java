package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        .isEqualTo(new FilingRule(List.of("8-K", "6-K"), List.of("EX-99"), FilingRule.Bodies.READ));
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
}
