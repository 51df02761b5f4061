package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPathsTest {
  @Test
  void tellsASecondPerShareSectionByTheRowAboveIt() {
    LabelPaths paths = new LabelPaths();
    paths.row("Net income", 0);
    paths.heading("Per common share:", 0);
    LabelPath first = paths.row("Diluted", 1);
    paths.row("Comprehensive income", 0);
    paths.heading("Per common share:", 0);
    LabelPath second = paths.row("Diluted", 1);

    assertThat(first).isEqualTo(new LabelPath(List.of("Per common share:"), "Diluted"));
    assertThat(second)
        .isEqualTo(new LabelPath(List.of("Comprehensive income, Per common share:"), "Diluted"));
  }
}
