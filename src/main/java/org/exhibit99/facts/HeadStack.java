package org.exhibit99.facts;

import java.util.List;

/**
 * The heads above a column.
 *
 * @param texts from top to bottom
 * @param heading the same joined
 */
record HeadStack(List<String> texts, String heading) {
  static final HeadStack NONE = of(List.of());

  static HeadStack of(List<String> texts) {
    return new HeadStack(List.copyOf(texts), String.join(" ", texts));
  }
}
