package org.exhibit99.facts;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exhibit99.model.Metric;
import org.jspecify.annotations.Nullable;

/**
 * The metrics and the words by which releases name them, as {@code conf/metrics.yaml} lists them.
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class MetricDictionary {
  private final Vocabulary vocabulary;
  private final List<MetricRule> rules;
  private final List<Metric> metrics;
  private final Map<String, Metric> byName = new LinkedHashMap<>();
  private final List<Match> matches = new ArrayList<>();

  /** By the number of a label's pattern, that of its match. */
  private final List<Integer> rows = new ArrayList<>();

  /** By the number of a pattern of prose, what it names. */
  private final List<Metric> namings = new ArrayList<>();

  private final PhraseAutomaton ofLabels;
  private final PhraseAutomaton ofNamings;

  MetricDictionary(Vocabulary vocabulary, List<MetricRule> rules) {
    this.vocabulary = vocabulary;
    this.rules = List.copyOf(rules);
    for (MetricRule rule : rules) {
      byName.put(rule.metric().name(), rule.metric());
    }
    this.metrics = List.copyOf(byName.values());
    List<Phrase> labels = new ArrayList<>();
    List<Phrase> prose = new ArrayList<>();
    for (MetricRule rule : rules) {
      for (RowRule row : rule.rows()) {
        int number = matches.size();
        matches.add(new Match(rule, row));
        row.labels().forEach(phrase -> rows.add(number));
        labels.addAll(row.labels());
      }
      rule.prose().forEach(phrase -> namings.add(rule.metric()));
      prose.addAll(rule.prose());
    }
    this.ofLabels = new PhraseAutomaton(labels);
    this.ofNamings = new PhraseAutomaton(prose);
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
    return metrics;
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

    boolean isOf(Metric metric) {
      return metric().name().equals(metric.name());
    }
  }

  /**
   * The longest name of metrics that begins at a word.
   *
   * @param metrics those that the words name, in the order of the file
   * @param end the place behind its last word
   */
  record Name(List<Metric> metrics, int end) {}

  /** The longest name of metrics that begins at a word of a sentence, or null. */
  @Nullable Name nameAt(List<Token> words, int from) {
    PhraseAutomaton.State state = ofNamings.start();
    PhraseAutomaton.State named = state;
    int end = from;
    int last = Math.min(words.size(), from + Phrase.MOST_WORDS);
    for (int at = from; at < last && !state.isDead() && !words.get(at).word().isNumber(); at++) {
      state = state.behind(words.get(at).word());
      if (state.covering().length > 0) {
        named = state;
        end = at + 1;
      }
    }
    if (end == from) {
      return null;
    }
    List<Metric> metrics = new ArrayList<>(2);
    for (int each : named.covering()) {
      if (!metrics.contains(namings.get(each))) {
        metrics.add(namings.get(each));
      }
    }
    return new Name(metrics, end);
  }

  /**
   * The metrics that a row of a table states, each by its firmest rule; none for most rows. A rule
   * that counts only beside other rows is followed by a looser one, where there is one.
   */
  List<Match> match(LabelPath path, Statement statement) {
    LabelWords label = LabelWords.of(path, vocabulary);
    List<Match> found = new ArrayList<>(2);
    Match best = null;
    Match looser = null;
    int told = -1;
    for (int each : ofLabels.covering(label.leaf())) {
      // A row whose label several of its patterns cover is asked once.
      if (rows.get(each) == told) {
        continue;
      }
      told = rows.get(each);
      Match match = matches.get(told);
      if (best != null && !best.metric().name().equals(match.metric().name())) {
        add(best, looser, label, found);
        best = null;
        looser = null;
      }
      boolean firmer = best == null || match.row().rank() < best.row().rank();
      boolean second = best != null && looser == null && !best.row().beside().isEmpty();
      if ((firmer || second) && match.row().takes(label, statement)) {
        looser = firmer ? best : match;
        best = firmer ? match : best;
      }
    }
    if (best != null) {
      add(best, looser, label, found);
    }
    return found;
  }

  private static void add(
      Match match, @Nullable Match looser, LabelWords label, List<Match> found) {
    if (!label.hasAnywhere(match.rule().never())) {
      found.add(match);
      if (looser != null && !match.row().beside().isEmpty()) {
        found.add(looser);
      }
    }
  }
}
