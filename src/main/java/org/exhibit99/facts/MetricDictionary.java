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
  private final FirstWords<Label> labels;
  private final FirstWords<Naming> namings;

  MetricDictionary(Vocabulary vocabulary, List<MetricRule> rules) {
    this.vocabulary = vocabulary;
    this.rules = List.copyOf(rules);
    for (MetricRule rule : rules) {
      byName.put(rule.metric().name(), rule.metric());
    }
    List<Label> allLabels = new ArrayList<>();
    List<Naming> allNamings = new ArrayList<>();
    for (MetricRule rule : rules) {
      for (RowRule row : rule.rows()) {
        Match match = new Match(rule, row);
        row.labels().forEach(phrase -> allLabels.add(new Label(match, phrase)));
      }
      rule.prose().forEach(phrase -> allNamings.add(new Naming(rule, phrase)));
    }
    this.labels = new FirstWords<>(allLabels, Label::phrase);
    this.namings = new FirstWords<>(allNamings, Naming::phrase);
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

  /** A pattern of a row's label. */
  private record Label(Match match, Phrase phrase) {}

  /** A pattern that names a metric in a sentence. */
  record Naming(MetricRule rule, Phrase phrase) {}

  /** The patterns that may name a metric from a word on, in the order of the file. */
  List<Naming> namings(Word word) {
    return namings.of(word);
  }

  /** The metrics that a row of a table states, each by its firmest rule; none for most rows. */
  List<Match> match(LabelPath path, Statement statement) {
    LabelWords label = LabelWords.of(path, vocabulary);
    List<Match> matches = new ArrayList<>(2);
    Match best = null;
    Match told = null;
    for (Label each : labels.of(label.leaf())) {
      Match match = each.match();
      // The first pattern of a row that covers the label tells whether the row takes it.
      if (match == told || !each.phrase().mayOccurIn(label.mask()) || !covers(each, label)) {
        continue;
      }
      told = match;
      if (best != null && best.rule() != match.rule()) {
        add(best, label, matches);
        best = null;
      }
      if ((best == null || match.row().rank() < best.row().rank())
          && match.row().takes(label, statement)) {
        best = match;
      }
    }
    if (best != null) {
      add(best, label, matches);
    }
    return matches;
  }

  private static boolean covers(Label pattern, LabelWords label) {
    return pattern.phrase().matches(label.leaf());
  }

  private static void add(Match match, LabelWords label, List<Match> matches) {
    if (!label.hasAnywhere(match.rule().never())) {
      matches.add(match);
    }
  }
}
