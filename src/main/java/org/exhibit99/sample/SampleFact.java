package org.exhibit99.sample;

import org.exhibit99.model.Amount;
import org.exhibit99.model.Period;

/**
 * A fact that a sample release prints, by the rules of the gold sets: the most exact value printed,
 * in base units.
 *
 * @param metric a metric of the dictionary
 * @param period the time that it stands for
 * @param value dollars, dollars a share, shares, or a fraction; a loss is negative
 * @param restated whether the release marks it as restated
 * @param optional whether careful readers could leave it out: one that leaves it out is not wrong
 */
public record SampleFact(
    String metric, Period period, Amount value, boolean restated, boolean optional) {}
