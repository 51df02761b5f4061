package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Outcome;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;

/**
 * Makes one fact of the several readings of it, and lets the checks decide which facts stay.
 *
 * <p>Of readings that agree within their rounding the most exact counts. Where readings contradict
 * each other, those by the metric's full name count before others, and the financial statements
 * before the rest; where that does not decide, none is taken.
 */
final class Reconciler {
  private static final double UNCHECKED = 0.9;
  private static final double AGREED = 0.97;
  private static final double CHECKED = 0.99;
  private static final double CONTRADICTED = 0.75;

  /** What a table weighs that prose cannot contradict. */
  private static final int STATEMENT = 4;

  /** No release states one fact in so many places; those beyond are not weighed. */
  private static final int MOST_PLACES = 200;

  private static final int MOST_READINGS = 20_000;

  private final MetricDictionary dictionary;
  private final List<Rejection> rejections = new ArrayList<>();
  private final Set<Named> confirmedLabels = new HashSet<>();
  private final Set<FirmReadings.Row> confirmedRows = new HashSet<>();
  private Course course = Course.NONE;

  Reconciler(MetricDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** What was seen and not taken. */
  List<Rejection> rejections() {
    return rejections;
  }

  /** How the readings became facts. */
  Course course() {
    return course;
  }

  /**
   * The facts, sorted by metric in the order of the dictionary, then by period.
   *
   * @param read all readings of tables and prose
   * @param statements the kind of each table, by its block
   * @param passages the sentences of the release
   * @param context what is known of the release
   */
  List<Fact> reconcile(
      List<Reading> read,
      Map<Integer, Statement> statements,
      Passages passages,
      ReleaseContext context) {
    List<Reading> current = Restatements.leaveOutFormer(weighed(read), rejections);
    List<Reading> years = TrailingYears.leaveOut(current, context, rejections);
    List<Reading> dated = PeriodEnds.align(years, statements);
    List<Reading> scaled = new ScaleSettler(rejections, new PrintedSums(passages)).settle(dated);
    Strangers strangers = new Strangers(statements, rejections);
    List<Reading> own = strangers.leaveOut(scaled);
    List<Reading> firm = withoutOthersShare(FirmReadings.of(UnsaidDilution.settle(own)));
    Map<FactKey, List<Reading>> groups = group(firm);
    Choices choices = new Choices();
    groups.forEach(
        (key, group) -> {
          Choice choice = choose(group, strangers);
          if (choice != null) {
            choices.put(key, choice);
          }
        });
    Check.ALL.forEach(check -> check.run(choices));
    confirmedLabels.addAll(confirmedLabels(choices));
    confirmedRows.addAll(FirmReadings.confirmedRows(own, choices));
    course = new Course(dated, scaled, own, firm, choices);
    return facts(choices);
  }

  /** The readings without those of a fact beyond the first of very many. */
  private static List<Reading> weighed(List<Reading> read) {
    Map<FactKey, Integer> places = new HashMap<>();
    List<Reading> weighed = new ArrayList<>();
    for (Reading reading : read) {
      FactKey key = new FactKey(reading.metric().name(), reading.period());
      if (places.merge(key, 1, Integer::sum) <= MOST_PLACES && weighed.size() < MOST_READINGS) {
        weighed.add(reading);
      }
    }
    return weighed;
  }

  private static Map<FactKey, List<Reading>> group(List<Reading> readings) {
    Map<FactKey, List<Reading>> groups =
        new TreeMap<>(Comparator.comparing(FactKey::metric).thenComparing(FactKey::period));
    for (Reading reading : readings) {
      groups
          .computeIfAbsent(
              new FactKey(reading.metric().name(), reading.period()), key -> new ArrayList<>())
          .add(reading);
    }
    return groups;
  }

  /**
   * Net income before noncontrolling interests is not net income where the release shows elsewhere
   * that the two differ.
   */
  private static List<Reading> withoutOthersShare(List<Reading> readings) {
    Map<Period, Reading> attributable = new HashMap<>();
    for (Reading reading : readings) {
      if (isNetIncome(reading) && reading.rank() == 0 && reading.origin() == Reading.Origin.TABLE) {
        attributable.putIfAbsent(reading.period(), reading);
      }
    }
    boolean differs = false;
    for (Reading reading : readings) {
      Reading own = attributable.get(reading.period());
      differs |=
          isNetIncome(reading)
              && reading.rank() > 0
              && reading.origin() == Reading.Origin.TABLE
              && own != null
              && !Agreement.between(reading, own);
    }
    if (!differs) {
      return readings;
    }
    return readings.stream()
        .filter(
            reading ->
                !isNetIncome(reading)
                    || reading.rank() == 0
                    || reading.origin() == Reading.Origin.PROSE)
        .toList();
  }

  private static boolean isNetIncome(Reading reading) {
    return reading.metric().name().equals("net_income");
  }

  private @org.jspecify.annotations.Nullable Choice choose(
      List<Reading> group, Strangers strangers) {
    if (group.size() == 1) {
      return new Choice(group.get(0), 0, false, List.of(), List.of());
    }
    boolean table = group.stream().anyMatch(each -> each.origin() == Reading.Origin.TABLE);
    List<Reading> firm = firm(group, table);
    Reading best = null;
    int bestWeight = -1;
    int total = 0;
    for (Reading reading : firm) {
      if (table && reading.origin() == Reading.Origin.PROSE) {
        continue;
      }
      int weight = 0;
      Set<Integer> places = new HashSet<>();
      for (Reading other : firm) {
        if (Agreement.between(reading, other) && places.add(other.location().block())) {
          weight += strangers.weight(other);
        }
      }
      boolean more = weight > bestWeight;
      boolean moreExact =
          weight == bestWeight && best != null && reading.grain().compareTo(best.grain()) < 0;
      if (more || moreExact) {
        best = reading;
        bestWeight = weight;
      }
    }
    if (best == null) {
      return null;
    }
    Reading chosen = best;
    List<Reading> agreeing = firm.stream().filter(each -> Agreement.between(chosen, each)).toList();
    Set<Integer> against = new HashSet<>();
    for (Reading other : firm) {
      if (!Agreement.between(chosen, other) && against.add(other.location().block())) {
        total += strangers.weight(other);
      }
    }
    boolean onlyProseAgainst =
        bestWeight >= STATEMENT
            && chosen.origin() == Reading.Origin.TABLE
            && firm.stream()
                .filter(each -> !Agreement.between(chosen, each))
                .allMatch(each -> each.origin() == Reading.Origin.PROSE);
    if (total > 0 && total * 2 > bestWeight && !onlyProseAgainst) {
      rejections.add(
          new Rejection(
              Rejection.Reason.CONFLICT,
              "The release states several values, " + amounts(firm),
              chosen.metric().name(),
              chosen.quote(),
              chosen.location()));
      return null;
    }
    // A less firm label that agrees may print more digits: it states the same, more exactly.
    Reading exact =
        group.stream()
            .filter(each -> each.rank() < RowRule.LAST_RESORT || agreeing.contains(each))
            .filter(each -> Agreement.between(chosen, each))
            .min(
                Comparator.comparing(Reading::grain)
                    .thenComparing(each -> -strangers.weight(each))
                    .thenComparing(each -> each.location().start()))
            .orElse(chosen);
    int places =
        (int) agreeing.stream().map(each -> each.location().block()).distinct().count() - 1;
    return new Choice(exact, places, total > 0, List.of(), List.of());
  }

  /**
   * The readings of the best rank, and all of sentences.
   *
   * @param table whether only ranks of tables count
   */
  private static List<Reading> firm(List<Reading> group, boolean table) {
    int rank = Integer.MAX_VALUE;
    for (Reading reading : group) {
      boolean counts = !table || reading.origin() == Reading.Origin.TABLE;
      rank = counts ? Math.min(rank, reading.rank()) : rank;
    }
    List<Reading> firm = new ArrayList<>(group.size());
    for (Reading reading : group) {
      if (reading.rank() == rank || reading.origin() == Reading.Origin.PROSE) {
        firm.add(reading);
      }
    }
    return firm;
  }

  private static String amounts(List<Reading> readings) {
    return readings.stream()
        .map(each -> each.amount().toString())
        .distinct()
        .limit(4)
        .toList()
        .toString();
  }

  private List<Fact> facts(Choices choices) {
    List<Fact> facts = new ArrayList<>();
    for (var metric : dictionary.metrics()) {
      choices
          .of(metric.name())
          .forEach(
              (period, choice) -> {
                if (isAccepted(choice)) {
                  facts.add(fact(choice));
                }
              });
    }
    return facts;
  }

  private record Named(String metric, String label) {}

  private static boolean isLoose(Choice choice) {
    return choice.reading().rank() >= RowRule.ONLY_CONFIRMED;
  }

  /**
   * The labels that a check confirms for one period at least, and so for the others too: those of
   * metrics of which any counts only where it is confirmed.
   */
  private Set<Named> confirmedLabels(Choices choices) {
    Set<Named> labels = new HashSet<>();
    for (var metric : dictionary.metrics()) {
      Collection<Choice> all = choices.of(metric.name()).values();
      for (Choice choice : all.stream().anyMatch(Reconciler::isLoose) ? all : List.<Choice>of()) {
        if (!choice.checks().isEmpty() && choice.failed().isEmpty()) {
          labels.add(named(choice.reading()));
        }
      }
    }
    return labels;
  }

  private Named named(Reading reading) {
    LabelPath path = LabelPath.parse(reading.label());
    return new Named(
        reading.metric().name(),
        dictionary.vocabulary().words(path.leaf()).stream()
            .map(Word::toString)
            .collect(Collectors.joining(" ")));
  }

  private boolean isAccepted(Choice choice) {
    Reading reading = choice.reading();
    boolean confirmed = !choice.checks().isEmpty();
    boolean isUnsigned = reading.rank() == RowRule.UNSIGNED;
    if (isLoose(choice)
        && !confirmed
        && (isUnsigned || !confirmedLabels.contains(named(reading)))
        && !confirmedRows.contains(FirmReadings.row(reading))) {
      rejections.add(
          new Rejection(
              Rejection.Reason.AMBIGUOUS,
              isUnsigned
                  ? "Parentheses may mean an expense or a benefit, and nothing else tells"
                  : "The label alone does not tell, and no check confirms it",
              reading.metric().name(),
              reading.quote(),
              reading.location()));
      return false;
    }
    if (!choice.failed().isEmpty() && !confirmed) {
      rejections.add(
          new Rejection(
              Rejection.Reason.FAILED_CHECK,
              "Failed: " + String.join("; ", choice.failed()),
              reading.metric().name(),
              reading.quote(),
              reading.location()));
      return false;
    }
    return true;
  }

  private static Fact fact(Choice choice) {
    Reading reading = choice.reading();
    double confidence = UNCHECKED;
    Outcome outcome = Outcome.UNCHECKED;
    if (choice.agreeing() > 0) {
      confidence = AGREED;
      outcome = Outcome.AGREED;
    }
    if (!choice.checks().isEmpty()) {
      confidence = CHECKED;
      outcome = Outcome.AGREED;
    }
    if (choice.contradicted() || !choice.failed().isEmpty()) {
      confidence = CONTRADICTED;
      outcome = Outcome.CONFLICTING;
    }
    List<String> checks = new ArrayList<>(choice.checks());
    if (choice.agreeing() > 0) {
      checks.add("stated in " + (choice.agreeing() + 1) + " places");
    }
    return new Fact(
        reading.metric().name(),
        reading.period(),
        reading.amount(),
        reading.metric().unit(),
        reading.restated(),
        confidence,
        outcome,
        checks,
        reading.label(),
        reading.quote(),
        reading.periodEvidence(),
        reading.scaleEvidence(),
        reading.location());
  }
}
