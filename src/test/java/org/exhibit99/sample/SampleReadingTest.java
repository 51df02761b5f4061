package org.exhibit99.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.facts.FactReader;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Period;
import org.exhibit99.model.Provenance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reads every sample release and holds what was read against what it prints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleReadingTest {
  // As measured; to be raised whenever more is read, never lowered to let a change pass.
  private static final double PRECISION = 0.999;
  private static final double RECALL_HTML = 0.84;
  private static final double RECALL_TEXT = 0.84;

  private record Key(String metric, Period period) {}

  private final Score score = new Score();
  private int otherFacts;

  /** Right, wrong and missed readings, by layout and as a whole. */
  private static final class Score {
    private final Map<String, int[]> counts = new HashMap<>();
    private final StringBuilder wrong = new StringBuilder();
    private final StringBuilder missed = new StringBuilder();

    private void count(SampleRelease release, int column) {
      String file = release.exhibitFile();
      count(file.substring(file.lastIndexOf('.') + 1), column);
      count("all", column);
    }

    private void count(String group, int column) {
      counts.computeIfAbsent(group, any -> new int[3])[column]++;
    }

    double precision() {
      int[] all = Objects.requireNonNull(counts.get("all"));
      return all[0] / (double) (all[0] + all[1]);
    }

    double recall(String group) {
      int[] all = Objects.requireNonNull(counts.get(group));
      return all[0] / (double) (all[0] + all[2]);
    }
  }

  @BeforeAll
  void readAll() throws IOException {
    MetricDictionary dictionary;
    try (InputStream yaml = FactReader.class.getResourceAsStream("/conf/metrics.yaml")) {
      dictionary = MetricDictionary.load(Objects.requireNonNull(yaml));
    }
    DocumentReader documents = new DocumentReader();
    FactReader facts = new FactReader(dictionary);
    SampleCorpus.embedded()
        .releases()
        .forEach(
            release -> {
              Exhibit exhibit = exhibit(release);
              Extraction extraction =
                  facts.read(exhibit, documents.read(release.exhibit(), release.exhibitFile()));
              compare(release, extraction.facts());
            });
  }

  @Test
  void readsNothingWrong() {
    assertThat(score.precision()).as(score.wrong::toString).isGreaterThanOrEqualTo(PRECISION);
  }

  @Test
  void readsAsMuchOfHtmlAsItDid() {
    assertThat(score.recall("htm")).as(score.missed::toString).isGreaterThanOrEqualTo(RECALL_HTML);
  }

  @Test
  void readsAsMuchOfTextAsItDid() {
    assertThat(score.recall("txt")).as(score.missed::toString).isGreaterThanOrEqualTo(RECALL_TEXT);
  }

  @Test
  void readsNoFactsInOtherNews() {
    assertThat(otherFacts).isZero();
  }

  private void compare(SampleRelease release, List<Fact> read) {
    Map<Key, SampleFact> truth = new HashMap<>();
    release.facts().forEach(fact -> truth.put(new Key(fact.metric(), fact.period()), fact));
    Set<Key> seen = new HashSet<>();
    for (Fact fact : read) {
      Key key = new Key(fact.metric(), fact.period());
      SampleFact expected = truth.get(key);
      seen.add(key);
      if (expected == null || !expected.value().equals(fact.value())) {
        score.count(release, 1);
        note(score.wrong, release, key, fact.value() + " for " + expected + ": " + fact.quote());
      } else if (!expected.optional()) {
        score.count(release, 0);
      }
      otherFacts += release.facts().isEmpty() ? 1 : 0;
    }
    truth.forEach(
        (key, fact) -> {
          if (!seen.contains(key) && !fact.optional()) {
            score.count(release, 2);
            note(score.missed, release, key, fact.value().toString());
          }
        });
  }

  private static void note(StringBuilder notes, SampleRelease release, Key key, String what) {
    notes
        .append(release.accession())
        .append(' ')
        .append(release.company(), 7, 20)
        .append(' ')
        .append(key.metric())
        .append(' ')
        .append(key.period().end())
        .append('/')
        .append(key.period().months())
        .append(": ")
        .append(what)
        .append('\n');
  }

  static Exhibit exhibit(SampleRelease release) {
    return new Exhibit(
        release.accession() + ":2",
        Provenance.HEADER,
        release.accession(),
        release.cik(),
        release.company(),
        "6798",
        release.fiscalYearEnd(),
        release.form(),
        release.items(),
        "EX-99.1",
        2,
        release.exhibitFile(),
        "PRESS RELEASE",
        release.filedOn(),
        release.filedOn(),
        release.path() + "#" + release.exhibitFile(),
        release.exhibit());
  }
}
