package org.exhibit99.sample;

import java.util.List;

/**
 * A release before it is set, and what it states.
 *
 * @param parts from top to bottom
 * @param facts what it prints
 */
record ReleaseText(List<Part> parts, List<SampleFact> facts) {
  /** Stands in every release, so that nobody takes one for real. */
  static final String NOTICE =
      "This is an invented release of the Exhibit 99 sample corpus; no such company exists.";

  ReleaseText {
    parts = List.copyOf(parts);
    facts = List.copyOf(facts);
  }
}
