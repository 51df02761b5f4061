package org.exhibit99.job;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Candidate;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Explanation;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;
import org.jspecify.annotations.Nullable;

/** An aligned table for each exhibit: whose it is, what it states, and what was not taken. */
final class FactTable implements FactPrinter {
  private static final int WIDEST = 52;
  private static final List<TextTable.Side> SIDES =
      List.of(
          TextTable.Side.LEFT,
          TextTable.Side.LEFT,
          TextTable.Side.RIGHT,
          TextTable.Side.RIGHT,
          TextTable.Side.LEFT,
          TextTable.Side.LEFT,
          TextTable.Side.LEFT);

  private record Key(String metric, Period period) {}

  private final PrintStream out;
  private final ExhibitReader reader;
  private final MetricDictionary dictionary;
  private final boolean withRefusals;

  FactTable(
      PrintStream out, ExhibitReader reader, MetricDictionary dictionary, boolean withRefusals) {
    this.out = out;
    this.reader = reader;
    this.dictionary = dictionary;
    this.withRefusals = withRefusals;
  }

  @Override
  public Extraction print(Exhibit exhibit) {
    ExhibitReader.Explained explained = reader.explain(exhibit);
    Explanation explanation = explained.explanation();
    Extraction extraction = explanation.extraction();
    Refusals refusals =
        new Refusals(
            explanation.candidates(), dictionary, new Places(explained.document(), explanation));
    ExhibitHead.print(exhibit, extraction, out);
    out.println(
        "  "
            + Plain.count(extraction.facts().size(), "fact")
            + "; "
            + Plain.count(refusals.count(), "other value")
            + " seen and not taken");
    if (!extraction.facts().isEmpty()) {
      out.println();
      facts(explanation);
    }
    refused(extraction, refusals);
    out.println();
    return extraction;
  }

  private void facts(Explanation explanation) {
    Map<Key, Candidate> taken = new HashMap<>();
    for (Candidate each : explanation.candidates()) {
      Period period = each.period();
      if (each.fate() == Candidate.Fate.TAKEN && period != null) {
        taken.put(new Key(each.metric(), period), each);
      }
    }
    Map<String, String> marks = new LinkedHashMap<>();
    TextTable table = new TextTable(WIDEST);
    SIDES.forEach(table::column);
    table.row(List.of("metric", "period", "value", "conf.", "outcome", "checks", "label"));
    for (Fact fact : explanation.extraction().facts()) {
      table.row(
          List.of(
              fact.metric(),
              Plain.period(fact.period()),
              Plain.value(fact.value().value(), fact.unit()),
              String.format(Locale.ROOT, "%.2f", fact.confidence()),
              Plain.words(fact.outcome()) + (fact.restated() ? ", restated" : ""),
              checks(fact, taken.get(new Key(fact.metric(), fact.period())), marks),
              label(fact.label())));
    }
    table.print(out);
    if (!marks.isEmpty()) {
      out.println();
      marks.forEach((check, mark) -> out.println("  " + mark + "  " + check));
    }
  }

  /** Checks by a letter each, with the failed ones and the number of places. */
  private static String checks(Fact fact, @Nullable Candidate taken, Map<String, String> marks) {
    List<String> words = new ArrayList<>();
    for (String check : fact.checks()) {
      words.add(check.startsWith("stated in ") ? check.substring(10) : mark(check, marks));
    }
    if (taken != null) {
      taken.failed().forEach(check -> words.add("not " + mark(check, marks)));
    }
    return String.join(", ", words);
  }

  private static String mark(String check, Map<String, String> marks) {
    return marks.computeIfAbsent(check, name -> String.valueOf((char) ('a' + marks.size() % 26)));
  }

  /** The end of a long label names the row; its parents give way. */
  private static String label(String label) {
    return label.length() <= WIDEST ? label : "…" + label.substring(label.length() - WIDEST + 1);
  }

  private void refused(Extraction extraction, Refusals refusals) {
    List<Rejection> ofWhole =
        extraction.rejections().stream().filter(each -> each.metric() == null).toList();
    if (ofWhole.isEmpty() && refusals.count() + refusals.passedOver() == 0) {
      return;
    }
    out.println();
    out.println("Not taken:");
    for (Rejection each : ofWhole) {
      out.println(
          "  "
              + Plain.words(each.reason())
              + ": "
              + each.detail()
              + (each.quote().isEmpty() ? "" : ": \"" + each.quote() + "\""));
    }
    if (withRefusals) {
      refusals.printAll(out);
    } else {
      refusals.printCounts(out);
    }
  }
}
