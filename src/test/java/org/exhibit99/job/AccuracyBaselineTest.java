package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exhibit99.edgar.FilingRule;
import org.exhibit99.job.AccuracyBaseline.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyBaselineTest {
  private static final String GOLD =
      """
      metric\tperiod_end\tmonths\tvalue\tquote
      net_income\t2005-03-31\t3\t12500000\tnet income was $12.5 million
      net_income\t2004-03-31\t3\t10100000\tnet income of $10.1 million
      """;

  @TempDir private Path folder = Path.of("");

  private Evaluation measured(String now, String before) throws IOException {
    Path exhibits = Files.createDirectories(folder.resolve("exhibits"));
    Files.writeString(
        exhibits.resolve("larch.txt"),
        """
        Larch Mortgage Trust, Inc. announces results for the first quarter of 2005

        For the three months ended March 31, 2005, net income was $%s million, as compared to net
        income of $%s million for the three months ended March 31, 2004.
        """
            .formatted(now, before));
    Files.writeString(exhibits.resolve("larch.txt.tsv"), GOLD);
    return new GoldSet(exhibits, List.of(exhibits))
        .evaluate(Bounds.DEFAULT, FilingRule.shipped(), Dictionary.of(null).load());
  }

  private AccuracyBaseline recorded(Evaluation measured, Detail detail) throws IOException {
    AccuracyBaseline baseline = new AccuracyBaseline(folder);
    baseline.record("a set", measured, detail);
    return baseline;
  }

  @Test
  void isSilentWhereAllIsAsRecorded() throws IOException {
    Evaluation measured = measured("12.5", "10.2");
    assertThat(recorded(measured, Detail.FACTS).difference("a set", measured, Detail.FACTS))
        .isEmpty();
    assertThat(folder.resolve("accuracy.tsv"))
        .hasContent("set\texhibit\tright\twrong\tmissed\na set\tlarch.txt\t1\t1\t1\n");
    assertThat(folder.resolve("accuracy-facts.tsv"))
        .hasContent(
            """
            set\texhibit\tverdict\tmetric\tperiod_end\tmonths
            a set\tlarch.txt\tmissed\tnet_income\t2004-03-31\t3
            a set\tlarch.txt\twrong\tnet_income\t2004-03-31\t3
            """);
  }

  @Test
  void namesExhibitMetricAndFactOfALoss() throws IOException {
    AccuracyBaseline baseline = recorded(measured("12.5", "10.1"), Detail.FACTS);
    assertThat(baseline.difference("a set", measured("12.5", "10.2"), Detail.FACTS))
        .contains(
            "Lost:\n  larch.txt: 1 right, 1 wrong, 1 missed; recorded 2 right, 0 wrong, 0 missed")
        .contains("wrong   net_income 2004-03-31/3 = 10200000, gold has [10100000]")
        .contains("missed  net_income 2004-03-31/3 = [10100000]")
        .doesNotContain("Gained")
        .endsWith(AccuracyBaseline.UPDATE);
  }

  @Test
  void asksToRecordAGain() throws IOException {
    AccuracyBaseline baseline = recorded(measured("12.5", "10.2"), Detail.FACTS);
    assertThat(baseline.difference("a set", measured("12.5", "10.1"), Detail.FACTS))
        .contains(
            "Gained:\n  larch.txt: 2 right, 0 wrong, 0 missed; recorded 1 right, 1 wrong, 1 missed")
        .contains("    no longer wrong net_income 2004-03-31 3")
        .doesNotContain("Lost")
        .contains("A gain is to be recorded, so that the change shows in the diff:")
        .endsWith("mvn -B -ntp test -Dtest=AccuracyTest -Dgolden.update");
  }

  @Test
  void seesOneFactLostForAnotherGained() throws IOException {
    AccuracyBaseline baseline = recorded(measured("12.5", "10.2"), Detail.FACTS);
    assertThat(baseline.difference("a set", measured("12.6", "10.1"), Detail.FACTS))
        .contains("Lost:")
        .contains("wrong   net_income 2005-03-31/3 = 12600000");
  }

  @Test
  void keepsNoFactsOfASetThatIsNotOurs() throws IOException {
    AccuracyBaseline baseline = recorded(measured("12.5", "10.2"), Detail.FIGURES);
    assertThat(folder.resolve("accuracy-facts.tsv")).content().doesNotContain("net_income");
    assertThat(baseline.difference("a set", measured("12.5", "10.2"), Detail.FIGURES)).isEmpty();
    assertThat(baseline.difference("a set", measured("12.6", "10.2"), Detail.FIGURES))
        .contains("larch.txt: 0 right, 2 wrong, 2 missed; recorded 1 right, 1 wrong, 1 missed")
        .contains("wrong   net_income 2005-03-31/3 = 12600000");
  }

  @Test
  void asksToRecordANewExhibit() throws IOException {
    assertThat(
            new AccuracyBaseline(folder)
                .difference("a set", measured("12.5", "10.1"), Detail.FACTS))
        .contains("larch.txt: 2 right, 0 wrong, 0 missed; recorded nothing yet");
  }

  @Test
  void leavesTheLinesOfOtherSetsAlone() throws IOException {
    Evaluation measured = measured("12.5", "10.1");
    AccuracyBaseline baseline = recorded(measured, Detail.FACTS);
    baseline.record("another", measured, Detail.FACTS);
    baseline.record("a set", measured, Detail.FACTS);
    assertThat(baseline.sets()).containsExactly("a set", "another");
    assertThat(folder.resolve("accuracy.tsv")).content().hasLineCount(3);
  }

  @Test
  void recordsOnlyWhereAskedTo() {
    assertThat(AccuracyBaseline.isToBeRecorded(null, null)).isFalse();
    assertThat(AccuracyBaseline.isToBeRecorded("false", "true")).isFalse();
    assertThat(AccuracyBaseline.isToBeRecorded("true", null)).isTrue();
    assertThat(AccuracyBaseline.isToBeRecorded("", "false")).isTrue();
  }

  @Test
  void refusesToRecordInContinuousIntegration() {
    assertThatThrownBy(() -> AccuracyBaseline.isToBeRecorded("true", "true"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("golden.update is refused where CI=true: ")
        .hasMessageContaining("mvn -B -ntp test -Dtest=AccuracyTest -Dgolden.update");
  }
}
