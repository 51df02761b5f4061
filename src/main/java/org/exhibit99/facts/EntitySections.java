package org.exhibit99.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table whose sections are the whole company and its parts, {@code Consolidated -} before {@code
 * Acme Power -}: only what stands under the whole company's heading is the company's.
 */
final class EntitySections {
  private static final Set<String> WHOLE =
      Set.of(
          "consolidated",
          "consolidated company",
          "total company",
          "consolidated total",
          "total consolidated",
          "consolidated results");

  private EntitySections() {}

  /** Takes the metrics from the rows of the parts. */
  static void leaveOutParts(List<TableRow> rows) {
    if (rows.stream().noneMatch(EntitySections::isOfWhole)) {
      return;
    }
    Map<String, Set<String>> headings = new HashMap<>();
    for (TableRow row : rows) {
      String heading = heading(row);
      row.matches()
          .forEach(
              match ->
                  headings
                      .computeIfAbsent(match.metric().name(), metric -> new HashSet<>())
                      .add(heading));
    }
    if (headings.values().stream().noneMatch(EntitySections::repeats)) {
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      String heading = heading(row);
      if (!WHOLE.contains(heading) && !heading.isEmpty()) {
        rows.set(i, row.withMatches(List.of()));
      }
    }
  }

  /** Whether a metric stands under the whole and under two parts at least. */
  private static boolean repeats(Set<String> headings) {
    return headings.size() > 2 && headings.stream().anyMatch(WHOLE::contains);
  }

  /** Whether a row of the whole company states a metric. */
  private static boolean isOfWhole(TableRow row) {
    return !row.matches().isEmpty() && WHOLE.contains(heading(row));
  }

  private static String heading(TableRow row) {
    List<String> parents = row.path().parents();
    if (parents.isEmpty()) {
      return "";
    }
    char[] letters = parents.get(0).toLowerCase(Locale.ROOT).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letters[i] >= 'a' && letters[i] <= 'z' ? letters[i] : ' ';
    }
    return new String(letters).strip();
  }
}
