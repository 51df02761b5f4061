package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.model.Candidate;
import org.exhibit99.model.Candidate.Fate;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Location;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/** What became of the readings of a release on their way to facts. */
final class ReadingFates {
  private record Key(String metric, Period period, Location location) {
    static Key of(Reading reading) {
      return new Key(reading.metric().name(), reading.period(), reading.location());
    }
  }

  private final Course course;
  private final List<Rejection> rejections;
  private final Map<Key, Reading> scaled = new LinkedHashMap<>();
  private final Set<Key> own = new HashSet<>();
  private final Set<Key> firm = new HashSet<>();
  private final Set<FactKey> facts = new HashSet<>();

  ReadingFates(Course course, List<Rejection> rejections, List<Fact> facts) {
    this.course = course;
    this.rejections = rejections;
    course.scaled().forEach(reading -> scaled.putIfAbsent(Key.of(reading), reading));
    course.own().forEach(reading -> own.add(Key.of(reading)));
    course.firm().forEach(reading -> firm.add(Key.of(reading)));
    facts.forEach(fact -> this.facts.add(new FactKey(fact.metric(), fact.period())));
  }

  /** One for each reading, in their order. */
  List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    Set<Key> seen = new HashSet<>();
    for (Reading reading : course.dated()) {
      Key key = Key.of(reading);
      if (seen.add(key)) {
        candidates.add(candidate(scaled.getOrDefault(key, reading), key));
      }
    }
    return candidates;
  }

  private Candidate candidate(Reading reading, Key key) {
    if (!scaled.containsKey(key)) {
      String none = "Nothing gives its scale";
      return rejected(reading, Reason.NO_SCALE, detail(reading, Reason.NO_SCALE).orElse(none));
    }
    if (!own.contains(key)) {
      return rejected(reading, Reason.AMBIGUOUS, Strangers.ANOTHER_ENTITY);
    }
    if (!firm.contains(key)) {
      return rejected(
          reading,
          Reason.AMBIGUOUS,
          reading.rank() >= RowRule.LAST_RESORT
              ? "Its words name the metric loosely, and the release names it in full elsewhere"
              : "It holds what belongs to others, and the release shows the company's own share");
    }
    return course
        .choices()
        .get(key.metric(), key.period())
        .map(choice -> beside(choice, reading, key))
        .orElseGet(() -> rejected(reading, Reason.CONFLICT, conflict(key)));
  }

  /** What became of a reading of which one was chosen. */
  private Candidate beside(Choice choice, Reading reading, Key key) {
    Reading chosen = choice.reading();
    boolean accepted = facts.contains(new FactKey(key.metric(), key.period()));
    if (Key.of(chosen).equals(key)) {
      return accepted ? candidate(chosen, Fate.TAKEN, null, "", choice) : refused(choice, chosen);
    }
    if (Agreement.between(chosen, reading)) {
      return accepted ? candidate(reading, Fate.AGREES, null, "", null) : refused(choice, reading);
    }
    if (reading.rank() > chosen.rank() && reading.origin() == chosen.origin()) {
      return rejected(
          reading, Reason.AMBIGUOUS, "It gives way to a row that names the metric more firmly");
    }
    return rejected(
        reading, Reason.CONFLICT, "It contradicts " + chosen.amount() + ", which weighs more");
  }

  private Candidate refused(Choice choice, Reading reading) {
    Rejection rejection =
        rejections.stream()
            .filter(each -> isOf(each, choice.reading()))
            .filter(each -> choice.reading().location().equals(each.location()))
            .findFirst()
            .orElse(null);
    return candidate(
        reading,
        Fate.REJECTED,
        rejection == null ? Reason.AMBIGUOUS : rejection.reason(),
        rejection == null ? "It was not accepted" : rejection.detail(),
        choice);
  }

  private String conflict(Key key) {
    return course.firm().stream()
        .filter(each -> each.metric().name().equals(key.metric()))
        .filter(each -> each.period().equals(key.period()))
        .flatMap(
            each ->
                rejections.stream()
                    .filter(rejection -> rejection.reason() == Reason.CONFLICT)
                    .filter(rejection -> isOf(rejection, each))
                    .filter(rejection -> each.location().equals(rejection.location())))
        .map(Rejection::detail)
        .findFirst()
        .orElse("The release states several values");
  }

  /** What is said of the reading itself, else of its table. */
  private Optional<String> detail(Reading reading, Reason reason) {
    List<Rejection> alike = rejections.stream().filter(each -> each.reason() == reason).toList();
    return alike.stream()
        .filter(each -> reading.location().equals(each.location()))
        .findFirst()
        .or(
            () ->
                alike.stream()
                    .filter(each -> each.location() != null)
                    .filter(each -> isInBlock(each, reading.location().block()))
                    .findFirst())
        .map(Rejection::detail);
  }

  private static boolean isInBlock(Rejection rejection, int block) {
    Location location = rejection.location();
    return location != null && location.block() == block;
  }

  private static boolean isOf(Rejection rejection, Reading reading) {
    return reading.metric().name().equals(rejection.metric());
  }

  private static Candidate rejected(Reading reading, Reason reason, String why) {
    return candidate(reading, Fate.REJECTED, reason, why, null);
  }

  private static Candidate candidate(
      Reading reading, Fate fate, @Nullable Reason reason, String why, @Nullable Choice choice) {
    return new Candidate(
        reading.metric().name(),
        reading.period(),
        reading.amount(),
        fate,
        reason,
        why,
        choice == null ? List.of() : choice.checks(),
        choice == null ? List.of() : choice.failed(),
        reading.label(),
        reading.quote(),
        reading.periodEvidence(),
        reading.scaleEvidence(),
        reading.location());
  }
}
