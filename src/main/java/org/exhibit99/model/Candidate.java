package org.exhibit99.model;

import java.util.List;
import org.exhibit99.model.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A place of a release that speaks of a metric, and what became of it.
 *
 * @param metric the metric's name
 * @param period the time it stands for, or null where none can be told
 * @param value in base units where its scale is known, else as printed; null where no amount could
 *     be tied to the words
 * @param fate what became of it
 * @param reason why it was not taken, or null where it was, or where it never could be
 * @param why the same in words, with the values; empty where it was taken
 * @param passed the checks that it passed, by name
 * @param failed the checks that it failed, by name
 * @param label the row's label with its parents, or the words that name the metric
 * @param quote the row or the stretch of the sentence
 * @param periodEvidence the heading or words that give the period, maybe empty
 * @param scaleEvidence the words that give the scale, empty where nothing does
 * @param location the cell or the characters of the sentence
 */
public record Candidate(
    String metric,
    @Nullable Period period,
    @Nullable Amount value,
    Fate fate,
    @Nullable Reason reason,
    String why,
    List<String> passed,
    List<String> failed,
    String label,
    String quote,
    String periodEvidence,
    String scaleEvidence,
    Location location) {
  /** What became of a place that speaks of a metric. */
  public enum Fate {
    /** It is the fact. */
    TAKEN,
    /** It says the same as the fact. */
    AGREES,
    /** It was seen and not taken, for a reason. */
    REJECTED,
    /** It gives no value of the metric: a change, a percentage, words without an amount. */
    PASSED_OVER
  }

  public Candidate {
    passed = List.copyOf(passed);
    failed = List.copyOf(failed);
  }
}
