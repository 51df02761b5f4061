package org.exhibit99.facts;

import java.util.List;

/**
 * How readings became facts, stage by stage.
 *
 * @param dated all readings, their period ends aligned
 * @param scaled those whose scale is settled
 * @param own those that are not of strange tables
 * @param firm those by which the metric is named firmly enough
 * @param choices the ones chosen, with the checks behind them
 */
record Course(
    List<Reading> dated,
    List<Reading> scaled,
    List<Reading> own,
    List<Reading> firm,
    Choices choices) {
  /** Nothing read. */
  static final Course NONE = new Course(List.of(), List.of(), List.of(), List.of(), new Choices());
}
