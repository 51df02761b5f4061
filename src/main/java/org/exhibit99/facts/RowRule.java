package org.exhibit99.facts;

import java.util.List;
import java.util.Set;

/**
 * What a row's label must look like to be a metric.
 *
 * @param labels patterns, of which one covers the whole label
 * @param without patterns that occur nowhere in the label
 * @param under patterns, of which one occurs in a heading above the label; none if any will do
 * @param notUnder patterns that occur in no heading above it
 * @param in the tables in which it counts; none if it counts in all of the whole company's
 * @param beside names of metrics of which one has a row in the same table; none if any table will
 *     do
 * @param rank 0 for the metric's full name; a higher rank gives way to a lower one; from {@value
 *     #LAST_RESORT} on it counts only where the release has no lower rank, from {@value
 *     #ONLY_CONFIRMED} on only where a check confirms it
 * @param sign what the printed sign means
 */
record RowRule(
    List<Phrase> labels,
    List<Phrase> without,
    List<Phrase> under,
    List<Phrase> notUnder,
    Set<Statement> in,
    Set<String> beside,
    int rank,
    Sign sign) {
  static final int LAST_RESORT = 5;
  static final int ONLY_CONFIRMED = 8;

  /** The rank of an expense in parentheses that may as well be a benefit. */
  static final int UNSIGNED = 9;

  RowRule {
    labels = List.copyOf(labels);
    without = List.copyOf(without);
    under = List.copyOf(under);
    notUnder = List.copyOf(notUnder);
    in = Set.copyOf(in);
    beside = Set.copyOf(beside);
  }

  /** Whether the rule takes a row of a statement whose label one of its {@link #labels} covers. */
  boolean takes(LabelWords label, Statement statement) {
    return (in.isEmpty() || in.contains(statement))
        && (under.isEmpty() || label.hasParentWith(under))
        && !label.hasParentWith(notUnder)
        && !label.has(without);
  }
}
