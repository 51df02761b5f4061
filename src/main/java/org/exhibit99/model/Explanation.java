package org.exhibit99.model;

import java.util.List;
import java.util.Map;

/**
 * How an exhibit was read: what became of every place that speaks of a metric.
 *
 * @param extraction what was found
 * @param candidates in the order of the document
 * @param tables what kind of table each one was taken for, by its block
 */
public record Explanation(
    Extraction extraction, List<Candidate> candidates, Map<Integer, String> tables) {
  public Explanation {
    candidates = List.copyOf(candidates);
    tables = Map.copyOf(tables);
  }
}
