package org.exhibit99.quarters;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Tells which exhibits of a company are one release.
 *
 * <p>Those of one submission are, and those of the same bytes, whenever they were filed. A bare
 * file is the same release as another exhibit of the same newest period that came out within
 * {@value #DAYS_APART} days and states the same, save for at most one value in ten.
 */
final class Announcements {
  private static final int DAYS_APART = 14;

  /** Behind every accession number. */
  static final String UNFILED = "~";

  private static final int OF_TEN = 10;

  private record Key(String metric, Period period) {}

  private record Value(BigDecimal value, BigDecimal grain) {}

  private final List<ReleasedExhibit> exhibits;
  private final int[] leader;

  private Announcements(Collection<ReleasedExhibit> exhibits) {
    this.exhibits = exhibits.stream().sorted(comparing(ReleasedExhibit::id)).toList();
    this.leader = new int[this.exhibits.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
  }

  /** The releases of a company, in the order in which the market learnt them. */
  static List<Announcement> of(Collection<ReleasedExhibit> exhibits) {
    Announcements found = new Announcements(exhibits);
    found.joinFiledTogether();
    found.joinBareFiles();
    return found.announcements();
  }

  private void joinFiledTogether() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < leader.length; i++) {
      ReleasedExhibit exhibit = exhibits.get(i);
      join(i, first.computeIfAbsent(exhibit.sha256(), known(i)));
      if (exhibit.accession() != null) {
        join(i, first.computeIfAbsent(exhibit.accession(), known(i)));
      }
    }
  }

  private static Function<String, Integer> known(int exhibit) {
    return key -> exhibit;
  }

  private void joinBareFiles() {
    Map<LocalDate, List<Integer>> byPeriod = new HashMap<>();
    for (int i = 0; i < leader.length; i++) {
      byPeriod.computeIfAbsent(exhibits.get(i).newestPeriodEnd(), day -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < leader.length; i++) {
      ReleasedExhibit bare = exhibits.get(i);
      if (bare.accession() != null) {
        continue;
      }
      for (int other : byPeriod.getOrDefault(bare.newestPeriodEnd(), List.of())) {
        ReleasedExhibit filed = exhibits.get(other);
        if (other != i && !filed.amends() && near(bare, filed) && agree(bare, filed)) {
          join(i, other);
        }
      }
    }
  }

  private static boolean near(ReleasedExhibit one, ReleasedExhibit other) {
    return one.reportedOn() == null
        || other.reportedOn() == null
        || Math.abs(one.reportedOn().toEpochDay() - other.reportedOn().toEpochDay()) <= DAYS_APART;
  }

  private static boolean agree(ReleasedExhibit one, ReleasedExhibit other) {
    Map<Key, Value> known = new HashMap<>();
    for (Fact fact : one.facts()) {
      known.put(
          new Key(fact.metric(), fact.period()),
          new Value(fact.value().value(), Rounding.grain(fact)));
    }
    int common = 0;
    int same = 0;
    for (Fact fact : other.facts()) {
      Value value = known.get(new Key(fact.metric(), fact.period()));
      if (value != null) {
        common++;
        if (Rounding.same(
            fact.value().value(), Rounding.grain(fact), value.value(), value.grain())) {
          same++;
        }
      }
    }
    return common > 0 && OF_TEN * (common - same) <= common;
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    leader[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int one) {
    int at = one;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  private List<Announcement> announcements() {
    Map<Integer, List<ReleasedExhibit>> groups = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(exhibits.get(i));
    }
    List<Announcement> dated = new ArrayList<>();
    Map<LocalDate, LocalDate> firstOf = new HashMap<>();
    for (List<ReleasedExhibit> group : groups.values()) {
      Announcement one = announcement(group, date(group));
      dated.add(one);
      if (one.reportedOn() != null) {
        firstOf.merge(one.newestPeriodEnd(), one.reportedOn(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return dated.stream()
        .map(
            one ->
                one.reportedOn() != null
                    ? one
                    : new Announcement(
                        one.id(),
                        firstOf.get(one.newestPeriodEnd()),
                        one.newestPeriodEnd(),
                        one.exhibits()))
        .sorted(comparing(Announcement::learntOn).thenComparing(Announcement::id))
        .toList();
  }

  private static Announcement announcement(
      List<ReleasedExhibit> group, @Nullable LocalDate reportedOn) {
    Optional<String> filed =
        group.stream()
            .filter(one -> one.accession() != null)
            .min(
                comparing((ReleasedExhibit one) -> dateOr(one, LocalDate.MAX))
                    .thenComparing(one -> Objects.requireNonNull(one.accession())))
            .map(ReleasedExhibit::accession);
    LocalDate newest =
        group.stream().map(ReleasedExhibit::newestPeriodEnd).max(naturalOrder()).orElseThrow();
    return new Announcement(filed.orElse(group.get(0).id()), reportedOn, newest, group);
  }

  private static @Nullable LocalDate date(List<ReleasedExhibit> group) {
    LocalDate first =
        group.stream().map(one -> dateOr(one, LocalDate.MAX)).min(naturalOrder()).orElseThrow();
    return first.equals(LocalDate.MAX) ? null : first;
  }

  private static LocalDate dateOr(ReleasedExhibit exhibit, LocalDate otherwise) {
    return exhibit.reportedOn() == null ? otherwise : exhibit.reportedOn();
  }
}
