package org.exhibit99.job;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Candidate;
import org.exhibit99.model.Candidate.Fate;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Rejection.Reason;
import org.exhibit99.model.Unit;

/** Places of an exhibit that were seen and not taken, by reason. */
final class Refusals {
  private static final int MOST_CAUSES = 8;
  private static final int MOST_METRICS = 4;

  private final MetricDictionary dictionary;
  private final Places places;
  private final Map<Reason, Map<String, List<Candidate>>> refused = new TreeMap<>();
  private final Map<String, List<Candidate>> passedOver = new LinkedHashMap<>();

  /**
   * Those of some candidates.
   *
   * @param candidates in the order of the document; taken ones are left out
   */
  Refusals(List<Candidate> candidates, MetricDictionary dictionary, Places places) {
    this.dictionary = dictionary;
    this.places = places;
    for (Candidate each : candidates) {
      if (each.fate() == Fate.REJECTED) {
        refused
            .computeIfAbsent(
                Objects.requireNonNullElse(each.reason(), Reason.AMBIGUOUS),
                reason -> new LinkedHashMap<>())
            .computeIfAbsent(each.why(), why -> new ArrayList<>())
            .add(each);
      } else if (each.fate() == Fate.PASSED_OVER) {
        passedOver.computeIfAbsent(each.why(), why -> new ArrayList<>()).add(each);
      }
    }
  }

  /** How many values were seen and not taken. */
  int count() {
    return refused.values().stream().mapToInt(Refusals::size).sum();
  }

  /** How many places give no value. */
  int passedOver() {
    return size(passedOver);
  }

  private static int size(Map<String, List<Candidate>> causes) {
    return causes.values().stream().mapToInt(List::size).sum();
  }

  /** Prints for each reason how many there are, and of which metrics. */
  void printCounts(PrintStream out) {
    refused.forEach(
        (reason, causes) -> {
          out.println("  " + Plain.words(reason) + ", " + size(causes));
          printCounts(causes, out);
        });
    if (!passedOver.isEmpty()) {
      out.println("  no value of the metric, " + passedOver());
      printCounts(passedOver, out);
    }
  }

  private static void printCounts(Map<String, List<Candidate>> causes, PrintStream out) {
    List<Map.Entry<String, List<Candidate>>> sorted = new ArrayList<>(causes.entrySet());
    sorted.sort((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()));
    int shown = Math.min(MOST_CAUSES, sorted.size());
    for (Map.Entry<String, List<Candidate>> cause : sorted.subList(0, shown)) {
      out.println(
          "    "
              + cause.getValue().size()
              + "  "
              + cause.getKey()
              + ": "
              + byMetric(cause.getValue()));
    }
    if (shown < sorted.size()) {
      out.println("    … and " + (sorted.size() - shown) + " more; --rejected lists them all");
    }
  }

  private static String byMetric(List<Candidate> candidates) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    candidates.forEach(each -> counts.merge(each.metric(), 1, Integer::sum));
    List<String> words = new ArrayList<>();
    counts.forEach((metric, count) -> words.add(count == 1 ? metric : metric + " " + count));
    int shown = words.size() <= MOST_METRICS + 1 ? words.size() : MOST_METRICS;
    return String.join(", ", words.subList(0, shown))
        + (shown < words.size() ? " and " + (words.size() - shown) + " other metrics" : "");
  }

  /** Prints every one under its reason: its words, its place and its values. */
  void printAll(PrintStream out) {
    refused.forEach(
        (reason, causes) ->
            causes.forEach(
                (why, candidates) -> {
                  out.println("  " + Plain.words(reason) + ": " + why);
                  printRows(candidates, out);
                }));
    passedOver.forEach(
        (why, candidates) -> {
          List<Candidate> sentences =
              candidates.stream().filter(each -> !each.location().isCell()).toList();
          Set<String> rows = new LinkedHashSet<>();
          candidates.stream()
              .filter(each -> each.location().isCell())
              .forEach(each -> rows.add(places.line(each.location())));
          out.println(
              "  no value of the metric: "
                  + why
                  + (rows.isEmpty() ? "" : ": " + String.join("; ", rows)));
          printRows(sentences, out);
        });
  }

  private void printRows(List<Candidate> candidates, PrintStream out) {
    Map<String, List<Candidate>> rows = new LinkedHashMap<>();
    for (Candidate each : candidates) {
      String row =
          each.metric() + ", " + places.line(each.location()) + ": \"" + words(each) + "\"";
      rows.computeIfAbsent(row, key -> new ArrayList<>()).add(each);
    }
    Map<String, Unit> units = new HashMap<>();
    for (Metric metric : dictionary.metrics()) {
      units.put(metric.name(), metric.unit());
    }
    rows.forEach(
        (row, values) -> {
          out.println("    " + row);
          for (Candidate each : values) {
            Amount value = each.value();
            if (value != null && each.fate() == Fate.REJECTED) {
              Unit unit = units.getOrDefault(each.metric(), Unit.RATIO);
              out.println("      " + value(each, value, unit));
            }
          }
        });
  }

  private static String value(Candidate each, Amount value, Unit unit) {
    boolean unscaled = each.scaleEvidence().isEmpty() && (unit == Unit.USD || unit == Unit.SHARES);
    return Plain.value(value.value(), unit)
        + (unscaled ? " as printed" : "")
        + ", "
        + Plain.period(each.period())
        + (each.failed().isEmpty() ? "" : "; failed: " + String.join("; ", each.failed()));
  }

  private static String words(Candidate each) {
    return each.quote().isEmpty() ? each.label() : each.quote();
  }
}
