package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A row's label with the headings above it, outermost first.
 *
 * @param parents the headings, maybe none
 * @param leaf the row's own label, maybe empty for a total without a label
 * @param lower the same in small letters, for which many ask
 * @param text the path as facts show it: {@code "Earnings per share: > Diluted"}
 */
record LabelPath(List<String> parents, String leaf, String lower, String text) {
  private static final String BETWEEN = " > ";

  LabelPath {
    parents = List.copyOf(parents);
  }

  LabelPath(List<String> parents, String leaf) {
    this(parents, leaf, leaf.toLowerCase(Locale.ROOT), text(parents, leaf));
  }

  /**
   * A path whose leaf somebody has in small letters already.
   *
   * @param lower the leaf in small letters
   */
  static LabelPath of(List<String> parents, String leaf, String lower) {
    return new LabelPath(parents, leaf, lower, text(parents, leaf));
  }

  /** Reads {@code "Earnings per share: > Diluted"}. */
  static LabelPath parse(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int at;
    while ((at = text.indexOf(BETWEEN, from)) >= 0) {
      parts.add(text.substring(from, at));
      from = at + BETWEEN.length();
    }
    return new LabelPath(parts, text.substring(from));
  }

  private static String text(List<String> parents, String leaf) {
    if (parents.isEmpty()) {
      return leaf;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parents.size(); i++) {
      text.append(parents.get(i)).append(BETWEEN);
    }
    return text.append(leaf).toString();
  }
}
