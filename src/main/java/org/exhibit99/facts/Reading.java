package org.exhibit99.facts;

import java.math.BigDecimal;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;

/**
 * One candidate for a fact, as one place of a release states it.
 *
 * @param metric what it states
 * @param period the time it stands for
 * @param amount in base units; a loss is negative
 * @param grain the size of the last printed digit in base units: 100000 for 46.0 million, 1000 for
 *     46,046 thousand
 * @param rank how firmly the words name the metric: 0 is the metric by its full name, a higher rank
 *     gives way to a lower one
 * @param restated whether the release marks it as restated
 * @param label the row's label with its parents, or the words that name the metric
 * @param quote the row or the stretch of the sentence
 * @param periodEvidence the words that give the period
 * @param scaleEvidence the words that give the scale
 * @param location the cell or the characters of the sentence
 * @param origin whether a table or a sentence states it
 */
record Reading(
    Metric metric,
    Period period,
    Amount amount,
    BigDecimal grain,
    int rank,
    boolean restated,
    String label,
    String quote,
    String periodEvidence,
    String scaleEvidence,
    Location location,
    Origin origin) {
  /** Where a reading comes from. */
  enum Origin {
    /** A cell of a table. */
    TABLE,
    /** A sentence. */
    PROSE
  }

  /** The same reading in another scale, and the words that give it. */
  Reading scaled(Amount other, BigDecimal otherGrain, String evidence) {
    return new Reading(
        metric,
        period,
        other,
        otherGrain,
        rank,
        restated,
        label,
        quote,
        periodEvidence,
        evidence,
        location,
        origin);
  }

  /** The same reading, more or less firm. */
  Reading ranked(int other) {
    return new Reading(
        metric,
        period,
        amount,
        grain,
        other,
        restated,
        label,
        quote,
        periodEvidence,
        scaleEvidence,
        location,
        origin);
  }
}
