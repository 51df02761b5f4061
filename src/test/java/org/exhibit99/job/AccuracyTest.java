package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exhibit99.edgar.FilingRule;
import org.exhibit99.facts.MetricDictionary;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every exhibit whose facts somebody read by hand is read as accurately as the committed baseline
 * says. A loss fails the build, and a gain until it is recorded with {@link
 * AccuracyBaseline#UPDATE}.
 */
class AccuracyTest {
  private static final Path INVENTED = Path.of("src", "test", "resources", "invented");
  private static final Path SHARED = Path.of("..", "shared");
  private static final AccuracyBaseline BASELINE = new AccuracyBaseline(INVENTED);
  private static final MetricDictionary DICTIONARY = Dictionary.of(null).load();

  /** Every folder of invented exhibits that has a folder of facts beside them. */
  static List<String> invented() throws IOException {
    try (Stream<Path> walk = Files.walk(INVENTED)) {
      return walk.filter(path -> path.endsWith("gold") && Files.isDirectory(path))
          .map(gold -> INVENTED.relativize(gold.resolveSibling("")).toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("invented")
  void readsInventedExhibitsAsRecorded(String folder) throws IOException {
    Path exhibits = INVENTED.resolve(folder);
    GoldSet set = new GoldSet(exhibits.resolve("gold"), List.of(exhibits));
    check("invented/" + folder, set, AccuracyBaseline.Detail.FACTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "facsimile"})
  void readsSharedExhibitsAsRecorded(String name) throws IOException {
    Path gold = SHARED.resolve("gold").resolve(name);
    Assumptions.assumeTrue(
        Files.isDirectory(gold), "no " + gold + " here: what it would show is not checked");
    Path corpus = SHARED.resolve("corpus");
    GoldSet set =
        new GoldSet(
            gold,
            List.of(
                corpus.resolve("seeds"), corpus.resolve("exhibits"), corpus.resolve("facsimiles")));
    check("shared/" + name, set, AccuracyBaseline.Detail.FIGURES);
  }

  @Test
  void recordsNoSetThatIsGone() throws IOException {
    List<String> there = invented().stream().map(name -> "invented/" + name).toList();
    assertThat(BASELINE.sets())
        .filteredOn(set -> set.startsWith("invented/"))
        .as("take the lines of a set that is gone out of the baseline")
        .isSubsetOf(there);
  }

  private static void check(String name, GoldSet set, AccuracyBaseline.Detail detail)
      throws IOException {
    boolean record =
        AccuracyBaseline.isToBeRecorded(System.getProperty("golden.update"), System.getenv("CI"));
    Evaluation measured = set.evaluate(Bounds.DEFAULT, FilingRule.shipped(), DICTIONARY);
    assertThat(measured.absent())
        .as("facts in " + set.gold() + " of exhibits that are not in " + set.exhibits())
        .isEmpty();
    if (record) {
      BASELINE.record(name, measured, detail);
    }
    String difference = BASELINE.difference(name, measured, detail);
    if (!difference.isEmpty()) {
      fail(difference);
    }
  }
}
