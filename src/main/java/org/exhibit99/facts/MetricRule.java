package org.exhibit99.facts;

import java.util.List;
import org.exhibit99.model.Metric;

/**
 * How a metric is recognized.
 *
 * @param metric the metric
 * @param rows what its rows in tables look like
 * @param never patterns that occur neither in the label nor in a heading above it
 * @param prose patterns that name it in a sentence
 * @param examples label paths that are the metric
 * @param counterexamples label paths that are not
 */
record MetricRule(
    Metric metric,
    List<RowRule> rows,
    List<Phrase> never,
    List<Phrase> prose,
    List<LabelPath> examples,
    List<LabelPath> counterexamples) {
  MetricRule {
    rows = List.copyOf(rows);
    never = List.copyOf(never);
    prose = List.copyOf(prose);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
