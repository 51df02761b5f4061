package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * The reading chosen for a fact, with those that speak for and against it.
 *
 * @param reading the most exact of those that agree
 * @param agreeing how many further places of the release agree
 * @param contradicted whether another reading contradicts it
 * @param checks the names of the checks that it passed
 * @param failed the names of the checks that it failed
 */
record Choice(
    Reading reading, int agreeing, boolean contradicted, List<String> checks, List<String> failed) {
  Choice {
    checks = List.copyOf(checks);
    failed = List.copyOf(failed);
  }

  /** The same with the result of a check. */
  Choice with(String check, boolean passed) {
    List<String> more = new ArrayList<>(passed ? checks : failed);
    if (!more.contains(check)) {
      more.add(check);
    }
    return passed
        ? new Choice(reading, agreeing, contradicted, more, failed)
        : new Choice(reading, agreeing, contradicted, checks, more);
  }

  /** The same with another reading. */
  Choice with(Reading other) {
    return new Choice(other, agreeing, contradicted, checks, failed);
  }
}
