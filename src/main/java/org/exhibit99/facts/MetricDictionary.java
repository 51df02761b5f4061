package org.exhibit99.facts;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exhibit99.model.Metric;

/**
 * The metrics and the words by which releases name them, as {@code conf/metrics.yaml} lists them.
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class MetricDictionary {
  private final Vocabulary vocabulary;
  private final List<MetricRule> rules;
  private final Map<String, Metric> byName = new LinkedHashMap<>();

  MetricDictionary(Vocabulary vocabulary, List<MetricRule> rules) {
    this.vocabulary = vocabulary;
    this.rules = List.copyOf(rules);
    for (MetricRule rule : rules) {
      byName.put(rule.metric().name(), rule.metric());
    }
  }

  /**
   * Reads a dictionary.
   *
   * @throws IllegalArgumentException naming every problem at once: unknown keys, invalid phrases,
   *     examples that do not match
   */
  public static MetricDictionary load(InputStream yaml) {
    return new DictionaryReader().read(yaml);
  }

  /** The metrics in the order of the file. */
  public List<Metric> metrics() {
    return List.copyOf(byName.values());
  }

  /** The metric of a name. */
  public Optional<Metric> metric(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** How words are spelled. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How the metrics are recognized. */
  List<MetricRule> rules() {
    return rules;
  }

  /** A metric whose row a label is. */
  record Match(MetricRule rule, RowRule row) {
    Metric metric() {
      return rule.metric();
    }
  }

  /** The metrics that a row of a table states, each by its firmest rule; none for most rows. */
  List<Match> match(LabelPath path, Statement statement) {
    LabelWords label = LabelWords.of(path, vocabulary);
    List<Match> matches = new ArrayList<>(2);
    for (MetricRule rule : rules) {
      RowRule best = null;
      for (RowRule row : rule.rows()) {
        if ((best == null || row.rank() < best.rank()) && row.takes(label, statement)) {
          best = row;
        }
      }
      if (best != null && !label.hasAnywhere(rule.never())) {
        matches.add(new Match(rule, best));
      }
    }
    return matches;
  }
}
