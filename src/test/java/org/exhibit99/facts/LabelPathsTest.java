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

  @Test
  void headsRowsInSmallLettersByAHeadingInCapitals() {
    LabelPaths paths = new LabelPaths();
    paths.heading("PER COMMON SHARE - BASIC", 0);
    LabelPath before = paths.row("Before extraordinary item", 2);
    paths.row("Extraordinary item", 2);
    LabelPath net = paths.row("Net income", 2);

    assertThat(before)
        .isEqualTo(new LabelPath(List.of("PER COMMON SHARE - BASIC"), "Before extraordinary item"));
    assertThat(net).isEqualTo(new LabelPath(List.of("PER COMMON SHARE - BASIC"), "Net income"));
  }

  @Test
  void headsRowsByOtherAloneAndGoesOnBehindOtherAtTheEndOfALine() {
    LabelPaths paths = new LabelPaths();
    paths.heading("Other", 0);
    LabelPath interest = paths.row("Interest expense", 1);
    paths.heading("Gains on sales of loans and other", 0);
    LabelPath gains = paths.row("Assets", 0);

    assertThat(interest).isEqualTo(new LabelPath(List.of("Other"), "Interest expense"));
    assertThat(gains.leaf()).isEqualTo("Gains on sales of loans and other Assets");
  }

  @Test
  void keepsAHeadingOpenBehindATotalThatIsItsFirstRow() {
    LabelPaths paths = new LabelPaths();
    paths.heading("Balance sheet data", 0);
    paths.row("Total assets", 0);
    LabelPath deposits = paths.row("Deposits", 0);

    assertThat(deposits).isEqualTo(new LabelPath(List.of("Balance sheet data"), "Deposits"));
  }

  @Test
  void closesAHeadingBehindTheTotalOfWhatItNames() {
    LabelPaths paths = new LabelPaths();
    paths.heading("REVENUES", 0);
    paths.row("Total revenues", 0);

    assertThat(paths.row("Interest expense", 0))
        .isEqualTo(new LabelPath(List.of(), "Interest expense"));
  }

  @Test
  void keepsAHeadingOpenBehindATotalThatAloneIsSetIn() {
    LabelPaths paths = new LabelPaths();
    paths.heading("ASSETS", 0);
    paths.row("Cash", 0);
    paths.row("Total current", 1);
    LabelPath total = paths.row("Total", 0);

    assertThat(total).isEqualTo(new LabelPath(List.of("ASSETS"), "Total"));
  }

  @Test
  void keepsWhatIsAvailableToSomebodyUnderWhatItGoesOnWith() {
    LabelPaths paths = new LabelPaths();
    paths.heading("Net income per common share, basic and diluted:", 0);
    paths.row("Continuing operations", 1);
    LabelPath available = paths.row("Available to common shareholders", 0);

    assertThat(available.parents())
        .containsExactly("Net income per common share, basic and diluted:");
  }

  @Test
  void keepsAHeadingOfAveragesOpenBehindATotalAmongThem() {
    LabelPaths paths = new LabelPaths();
    paths.heading("AVERAGE BALANCES", 0);
    paths.row("Total assets", 0);

    assertThat(paths.row("Deposits", 0))
        .isEqualTo(new LabelPath(List.of("AVERAGE BALANCES"), "Deposits"));
  }

  @Test
  void endsAHeadingOfAveragesWithAFigureOfThePeriodsEnd() {
    LabelPaths paths = new LabelPaths();
    paths.heading("Average shares", 0);
    paths.row("Diluted", 0);

    assertThat(paths.row("Shares outstanding, period end", 0).parents()).isEmpty();
  }

  @Test
  void headsABareTotalByTheHeadingOfItsDepthAndNothingBehindIt() {
    LabelPaths paths = new LabelPaths();
    paths.heading("ASSETS", 0);
    paths.row("Cash", 1);

    assertThat(paths.row("TOTAL", 0)).isEqualTo(new LabelPath(List.of("ASSETS"), "TOTAL"));
    assertThat(paths.row("Shares outstanding", 0))
        .isEqualTo(new LabelPath(List.of(), "Shares outstanding"));
  }

  @Test
  void headsADeeperLabelByTheWordsBeforeTheColonAboveIt() {
    LabelPaths paths = new LabelPaths();
    paths.row("Average shares: Basic", 0);
    LabelPath diluted = paths.row("Diluted", 16);
    LabelPath next = paths.row("Book value", 0);

    assertThat(diluted).isEqualTo(new LabelPath(List.of("Average shares:"), "Diluted"));
    assertThat(next).isEqualTo(new LabelPath(List.of(), "Book value"));
  }

  @Test
  void keepsPerShareInCapitalsOverHeadingsOfItsDepth() {
    LabelPaths paths = new LabelPaths();
    paths.heading("PER COMMON SHARE", 0);
    paths.heading("Net income:", 0);
    assertThat(paths.row("Basic", 3).toString())
        .isEqualTo(new LabelPath(List.of("PER COMMON SHARE", "Net income:"), "Basic").toString());
    assertThat(paths.row("Cash dividends declared", 0).parents())
        .containsExactly("PER COMMON SHARE");
    paths.heading("RATIOS", 0);
    assertThat(paths.row("Return on average assets", 0).parents()).containsExactly("RATIOS");
  }
}
