package org.exhibit99.job;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.exhibit99.model.Candidate;
import org.exhibit99.model.Explanation;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What was extracted against what was read by hand.
 *
 * <p>A fact is right when the same exhibit, metric and period were read by hand and the value is
 * one of those there; anything else that was extracted is wrong, and what was not extracted right
 * is missed. Optional facts count neither as right nor as missed. Of what was missed without
 * another value in its place, the program abstained where it saw a value of the metric for that
 * period, or for one that it could not tell, and did not take it.
 */
final class Evaluation {
  private static final List<String> VIEWS = List.of("format", "era", "metric", "exhibit");

  private record Extracted(
      GoldFact.FactKey key, BigDecimal value, String label, double confidence) {}

  private record Read(List<Extracted> facts, List<Candidate> refused) {}

  private final Map<String, GoldFile> gold;
  private final Map<String, Read> read = new HashMap<>();

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

  /** Adds what was extracted from an exhibit; the same fact with the same value counts once. */
  void add(String source, Explanation explanation) {
    Read of =
        read.computeIfAbsent(name(source), name -> new Read(new ArrayList<>(), new ArrayList<>()));
    explanation.extraction().facts().forEach(fact -> add(of.facts(), fact));
    explanation.candidates().stream()
        .filter(each -> each.fate() == Candidate.Fate.REJECTED)
        .forEach(of.refused()::add);
  }

  private static void add(List<Extracted> facts, Fact fact) {
    Extracted one =
        new Extracted(
            new GoldFact.FactKey(
                fact.metric(), fact.period().end().toString(), fact.period().months()),
            fact.value().value(),
            fact.label(),
            fact.confidence());
    boolean again =
        facts.stream()
            .filter(earlier -> earlier.key().equals(one.key()))
            .findFirst()
            .filter(first -> GoldFact.same(first.value(), one.value()))
            .isPresent();
    if (!again) {
      facts.add(one);
    }
  }

  /** The exhibits that were read by hand and not added, in order. */
  List<String> absent() {
    return gold.keySet().stream().filter(name -> !read.containsKey(name)).toList();
  }

  /** How many exhibits were added. */
  int exhibits() {
    return read.size();
  }

  /** Every fact that was extracted or missed, by exhibit. */
  List<Judgement> judgements() {
    List<Judgement> judgements = new ArrayList<>();
    gold.values().forEach(file -> judge(file, judgements));
    return judgements;
  }

  /** How many facts of each exhibit that was read by hand are right, wrong and missed. */
  Map<String, Tally> byExhibit() {
    Map<String, Tally> tallies = new TreeMap<>();
    gold.keySet().forEach(name -> tallies.put(name, new Tally()));
    for (Judgement each : judgements()) {
      tallies.computeIfAbsent(each.exhibit(), name -> new Tally()).add(each.verdict());
    }
    return tallies;
  }

  /**
   * Every wrong and every missed fact, a line each; a missed one with a wrong value stands once.
   */
  List<String> listing() {
    return judgements().stream()
        .filter(each -> each.verdict() != Verdict.RIGHT)
        .filter(each -> each.verdict() != Verdict.CONTRADICTED)
        .map(Judgement::line)
        .toList();
  }

  /** Prints the measures by format, era, metric, exhibit and confidence. */
  void print(PrintStream out) {
    Map<String, Map<String, Tally>> tallies = new HashMap<>();
    Tally all = new Tally();
    List<Judgement> judgements = judgements();
    for (Judgement each : judgements) {
      all.add(each.verdict());
      groups(each)
          .forEach(
              (view, group) ->
                  tallies
                      .computeIfAbsent(view, name -> new TreeMap<>())
                      .computeIfAbsent(group, name -> new Tally())
                      .add(each.verdict()));
    }
    out.println(Tally.HEAD);
    for (String view : VIEWS) {
      out.println("by " + view);
      tallies
          .getOrDefault(view, Map.of())
          .forEach((group, tally) -> out.println(tally.line("  " + group)));
    }
    new Calibration(judgements).print(out);
    out.println(all.line("all"));
  }

  private void judge(GoldFile file, List<Judgement> judgements) {
    Read of = read.getOrDefault(file.name(), new Read(List.of(), List.of()));
    Map<GoldFact.FactKey, BigDecimal> first = new HashMap<>();
    for (Extracted one : of.facts()) {
      GoldFact right = file.facts().get(one.key());
      boolean isFirst = first.putIfAbsent(one.key(), one.value()) == null;
      boolean met = isFirst && right != null && right.isMetBy(one.value());
      if (met && right != null && right.isOptional()) {
        continue;
      }
      judgements.add(
          new Judgement(
              met ? Verdict.RIGHT : Verdict.WRONG,
              file.name(),
              one.key(),
              one.value().toPlainString(),
              met ? "" : "gold has " + values(right),
              one.label(),
              one.confidence()));
    }
    for (GoldFact fact : file.facts().values()) {
      BigDecimal value = first.get(fact.key());
      if (!fact.isOptional() && (value == null || !fact.isMetBy(value))) {
        Optional<Candidate> refused = refused(fact.key(), of.refused());
        judgements.add(
            new Judgement(
                value != null
                    ? Verdict.CONTRADICTED
                    : refused.isPresent() ? Verdict.ABSTAINED : Verdict.UNSEEN,
                file.name(),
                fact.key(),
                fact.values().toString(),
                value != null ? "" : refused.map(Evaluation::abstained).orElse(""),
                fact.quote(),
                0));
      }
    }
  }

  /** The first value of a metric that was seen and not taken for a period or for an unknown one. */
  private static Optional<Candidate> refused(GoldFact.FactKey key, List<Candidate> refused) {
    return refused.stream()
        .filter(each -> each.metric().equals(key.metric()))
        .filter(each -> isOf(key, each.period()))
        .findFirst();
  }

  private static boolean isOf(GoldFact.FactKey key, @Nullable Period period) {
    return period == null
        || (period.months() == key.months() && period.end().toString().equals(key.periodEnd()));
  }

  private static String abstained(Candidate refused) {
    return "abstained: " + refused.why();
  }

  private static String values(@Nullable GoldFact fact) {
    return fact == null ? "none" : fact.values().toString();
  }

  private Map<String, String> groups(Judgement of) {
    GoldFile file = gold.get(of.exhibit());
    return Map.of(
        "format", format(of.exhibit()),
        "era", file == null ? "unknown" : era(file),
        "metric", of.key().metric(),
        "exhibit", of.exhibit());
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
