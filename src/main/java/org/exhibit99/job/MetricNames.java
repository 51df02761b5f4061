package org.exhibit99.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Metric;

/** Names of metrics as people type them. */
final class MetricNames {
  private static final int MOST = 4;

  private MetricNames() {}

  /**
   * Refuses names that the dictionary does not have, with those that are near.
   *
   * @throws WrongUse for the first one
   */
  static void require(List<String> names, MetricDictionary dictionary) {
    List<String> known = dictionary.metrics().stream().map(Metric::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        List<String> near = nearest(name, known);
        throw new WrongUse(
            "No metric '"
                + name
                + "'"
                + (near.isEmpty()
                    ? " (must be one of " + String.join(", ", known) + ")"
                    : ": did you mean " + String.join(" or ", near) + "?"));
      }
    }
  }

  /** The names that are spelled alike, or that hold all of the words, the nearest first. */
  static List<String> nearest(String name, List<String> known) {
    String typed = name.toLowerCase(Locale.ROOT).strip().replaceAll("[^a-z0-9]+", "_");
    List<String> words = List.of(typed.split("_"));
    List<String> near = new ArrayList<>();
    for (String each : known) {
      boolean alike = distance(typed, each) <= Math.max(2, typed.length() / 4);
      boolean holds =
          typed.length() > 2
              && (words.stream().allMatch(each::contains)
                  || each.replace("_", "").contains(typed.replace("_", "")));
      if (alike || holds) {
        near.add(each);
      }
    }
    near.sort(Comparator.comparingInt(each -> distance(typed, each)));
    return near.subList(0, Math.min(MOST, near.size()));
  }

  /** How many letters must be put in, taken out or changed. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
