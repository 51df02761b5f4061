package org.exhibit99.model;

import java.util.List;

/**
 * One value that a release states for the whole company.
 *
 * @param metric the metric's name
 * @param period the time it stands for
 * @param value in base units: dollars, dollars per share, shares, a fraction; a loss is negative
 * @param unit what it counts
 * @param restated whether the release marks it as restated
 * @param confidence 0 to 1; of the facts at 0.9 or more at least 99 in 100 were right on the
 *     labelled releases that the rules were developed on, 96 to 99 in 100 on layouts never seen
 *     before
 * @param outcome what became of its readings
 * @param checks the checks and further readings that it passed, by name
 * @param label the row's label with its parents, or the words that name the metric in a sentence
 * @param quote the row or the stretch of the sentence, at most about 200 characters
 * @param periodEvidence the heading or words that give the period
 * @param scaleEvidence the words that give the scale
 * @param location the cell or the characters of the sentence
 */
public record Fact(
    String metric,
    Period period,
    Amount value,
    Unit unit,
    boolean restated,
    double confidence,
    Outcome outcome,
    List<String> checks,
    String label,
    String quote,
    String periodEvidence,
    String scaleEvidence,
    Location location) {
  public Fact {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Invalid confidence: " + confidence + " (must be 0 to 1)");
    }
    checks = List.copyOf(checks);
  }
}
