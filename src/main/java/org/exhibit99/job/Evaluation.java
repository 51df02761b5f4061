package org.exhibit99.job;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.exhibit99.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What was extracted against what was read by hand.
 *
 * <p>A fact is right when the same exhibit, metric and period were read by hand and the value is
 * one of those there; anything else that was extracted is wrong, and what was not extracted right
 * is missed. Optional facts count neither as right nor as missed.
 */
final class Evaluation {
  private static final List<String> VIEWS = List.of("format", "era", "metric", "exhibit");

  private record Extracted(GoldFact.FactKey key, BigDecimal value, String label) {}

  private final Map<String, GoldFile> gold;
  private final Map<String, List<Extracted>> extracted = new HashMap<>();
  private final Map<String, Map<String, Tally>> tallies = new TreeMap<>();
  private final Tally all = new Tally();
  private final List<String> listing = new ArrayList<>();
  private boolean counted;

  Evaluation(Map<String, GoldFile> gold) {
    this.gold = gold;
  }

  /** Whether an exhibit was read by hand. */
  boolean knows(String source) {
    return gold.containsKey(name(source));
  }

  /** The part of a source by which exhibits were named when they were read by hand. */
  private String name(String source) {
    String name = source.substring(source.lastIndexOf('/') + 1);
    String document = name.substring(name.lastIndexOf('#') + 1);
    return gold.containsKey(document) ? document : name;
  }

  /** Adds a fact that was extracted; the same one with the same value counts once. */
  void add(String source, Fact fact) {
    Extracted one =
        new Extracted(
            new GoldFact.FactKey(
                fact.metric(), fact.period().end().toString(), fact.period().months()),
            fact.value().value(),
            fact.label());
    List<Extracted> of = extracted.computeIfAbsent(name(source), name -> new ArrayList<>());
    boolean again =
        of.stream()
            .filter(earlier -> earlier.key().equals(one.key()))
            .findFirst()
            .filter(first -> GoldFact.same(first.value(), one.value()))
            .isPresent();
    if (!again) {
      of.add(one);
    }
  }

  /** Every wrong and every missed fact. */
  List<String> listing() {
    count();
    return listing;
  }

  /** All exhibits together. */
  Tally all() {
    count();
    return all;
  }

  /** Prints the measures by format, era, metric and exhibit. */
  void print(PrintStream out) {
    count();
    out.printf(
        Locale.ROOT,
        "%-36s %7s %7s %7s %10s %8s%n",
        "",
        "right",
        "wrong",
        "missed",
        "precision",
        "recall");
    for (String view : VIEWS) {
      out.println("by " + view);
      tallies
          .getOrDefault(view, Map.of())
          .forEach((group, tally) -> out.println(tally.line("  " + group)));
    }
    out.println(all.line("all"));
  }

  private void count() {
    if (counted) {
      return;
    }
    counted = true;
    gold.values().forEach(this::count);
  }

  private void count(GoldFile file) {
    Map<GoldFact.FactKey, BigDecimal> first = new HashMap<>();
    for (Extracted one : extracted.getOrDefault(file.name(), List.of())) {
      GoldFact right = file.facts().get(one.key());
      boolean isFirst = first.putIfAbsent(one.key(), one.value()) == null;
      boolean met = isFirst && right != null && right.isMetBy(one.value());
      if (met && right != null && right.isOptional()) {
        continue;
      }
      for (Tally tally : tallies(file, one.key())) {
        if (met) {
          tally.right();
        } else {
          tally.wrong();
        }
      }
      if (!met) {
        list(
            "wrong", file, one.key(), one.value() + "\tgold has " + of(right) + "\t" + one.label());
      }
    }
    for (GoldFact fact : file.facts().values()) {
      BigDecimal value = first.get(fact.key());
      if (!fact.isOptional() && (value == null || !fact.isMetBy(value))) {
        tallies(file, fact.key()).forEach(Tally::missed);
        if (value == null) {
          list("missed", file, fact.key(), fact.values() + "\t\t" + fact.quote());
        }
      }
    }
  }

  private static String of(@Nullable GoldFact fact) {
    return fact == null ? "none" : fact.values().toString();
  }

  private void list(String what, GoldFile file, GoldFact.FactKey key, String rest) {
    listing.add(
        String.join(
            "\t",
            what,
            file.name(),
            key.metric(),
            key.periodEnd(),
            Integer.toString(key.months()),
            rest));
  }

  private List<Tally> tallies(GoldFile file, GoldFact.FactKey key) {
    List<Tally> counted = new ArrayList<>(List.of(all));
    Map<String, String> groups =
        Map.of(
            "format", format(file.name()),
            "era", era(file),
            "metric", key.metric(),
            "exhibit", file.name());
    groups.forEach(
        (view, group) ->
            counted.add(
                tallies
                    .computeIfAbsent(view, name -> new TreeMap<>())
                    .computeIfAbsent(group, name -> new Tally())));
    return counted;
  }

  private static String format(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".htm") || lower.endsWith(".html")
        ? "html"
        : lower.endsWith(".pdf") ? "pdf" : "text";
  }

  /** The five years of the newest period that the exhibit states. */
  private static String era(GoldFile file) {
    String newest =
        file.facts().keySet().stream()
            .map(GoldFact.FactKey::periodEnd)
            .max(String::compareTo)
            .orElse("");
    if (!newest.matches("[0-9]{4}-.*")) {
      return "unknown";
    }
    int year = Integer.parseInt(newest.substring(0, 4));
    int begin = year - year % 5;
    return begin + "-" + (begin + 4);
  }
}
