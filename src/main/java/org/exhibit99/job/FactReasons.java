package org.exhibit99.job;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Candidate;
import org.exhibit99.model.Candidate.Fate;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Explanation;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;

/** For chosen metrics, where each value was read, what speaks for it, and what was not taken. */
final class FactReasons implements FactPrinter {
  private final PrintStream out;
  private final ExhibitReader reader;
  private final MetricDictionary dictionary;
  private final Set<String> metrics;

  FactReasons(
      PrintStream out, ExhibitReader reader, MetricDictionary dictionary, List<String> metrics) {
    this.out = out;
    this.reader = reader;
    this.dictionary = dictionary;
    this.metrics = new LinkedHashSet<>(metrics);
  }

  @Override
  public Extraction print(Exhibit exhibit) {
    ExhibitReader.Explained explained = reader.explain(exhibit);
    Explanation explanation = explained.explanation();
    Places places = new Places(explained.document(), explanation);
    ExhibitHead.print(exhibit, explanation.extraction(), out);
    for (Rejection each : explanation.extraction().rejections()) {
      if (each.metric() == null) {
        out.println("  " + Plain.words(each.reason()) + ": " + each.detail());
      }
    }
    for (String metric : metrics) {
      out.println();
      metric(metric, explanation, places);
    }
    out.println();
    return explanation.extraction();
  }

  private void metric(String metric, Explanation explanation, Places places) {
    Extraction extraction = explanation.extraction();
    List<Fact> facts =
        extraction.facts().stream().filter(fact -> fact.metric().equals(metric)).toList();
    List<Candidate> candidates =
        explanation.candidates().stream().filter(each -> each.metric().equals(metric)).toList();
    Refusals refusals = new Refusals(candidates, dictionary, places);
    out.println(metric + ": " + verdict(facts, refusals, extraction));
    for (Fact fact : facts) {
      out.println();
      fact(fact, candidates, places);
    }
    if (refusals.count() + refusals.passedOver() > 0) {
      out.println();
      out.println("  Not taken as " + metric + ":");
      refusals.printAll(out);
    }
  }

  private static String verdict(List<Fact> facts, Refusals refusals, Extraction extraction) {
    if (!facts.isEmpty()) {
      return Plain.count(facts.size(), "value");
    }
    if (refusals.count() > 0) {
      return "no value. Abstained: "
          + Plain.count(refusals.count(), "value")
          + " seen, and none taken";
    }
    return "no value. "
        + (refusals.passedOver() > 0
            ? "What names it gives none"
            : "No row of "
                + Plain.count(extraction.tables(), "table")
                + " and no sentence with an amount names it");
  }

  private void fact(Fact fact, List<Candidate> candidates, Places places) {
    List<Candidate> same =
        candidates.stream().filter(each -> fact.period().equals(each.period())).toList();
    Candidate taken =
        same.stream().filter(each -> each.fate() == Fate.TAKEN).findFirst().orElse(null);
    out.println(
        "  "
            + Plain.value(fact.value().value(), fact.unit())
            + ", "
            + Plain.period(fact.period())
            + (fact.restated() ? ", restated" : "")
            + "; confidence "
            + String.format(Locale.ROOT, "%.2f", fact.confidence())
            + ", "
            + Plain.words(fact.outcome()));
    line(fact.location().isCell() ? "row" : "words", fact.label());
    line("quote", "\"" + fact.quote() + "\"");
    line("stands in", places.exact(fact.location()));
    line("column", places.heading(fact.location()));
    line("period by", fact.periodEvidence());
    line("scale by", fact.scaleEvidence());
    line("passed", String.join("; ", fact.checks()));
    line("failed", taken == null ? "" : String.join("; ", taken.failed()));
    if (fact.checks().isEmpty() && (taken == null || taken.failed().isEmpty())) {
      line("checks", "none applies, and no other place states it");
    }
    for (Candidate each : same) {
      Amount value = each.value();
      if (each.fate() == Fate.AGREES && value != null) {
        line("agrees", beside(each, value, fact, places));
      } else if (each.reason() == Reason.CONFLICT && value != null) {
        line("against", beside(each, value, fact, places));
      }
    }
  }

  private static String beside(Candidate each, Amount value, Fact fact, Places places) {
    return Plain.value(value.value(), fact.unit())
        + " in "
        + places.line(each.location())
        + ": \""
        + each.quote()
        + "\"";
  }

  private void line(String name, String words) {
    if (!words.isEmpty()) {
      out.println(String.format(Locale.ROOT, "    %-10s %s", name, words));
    }
  }
}
