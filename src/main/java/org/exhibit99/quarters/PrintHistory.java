package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The prints of one value, followed in the order in which the market learnt them.
 *
 * <p>A print revises when it differs from what is known by more than the coarser of the two
 * roundings; what is known is kept in its most exact print, so that a rounded headline revises
 * nothing and roundings do not add up. Another value in the same release contradicts and revises
 * nothing, and so does another of the same day that no submission puts in order, unless it amends.
 * Doubtful prints take no part.
 */
final class PrintHistory {
  /** A value that was known from one print to the next that revised it. */
  private static final class Revision {
    private Print lead;
    private Print exact;

    Revision(Print first) {
      this.lead = first;
      this.exact = first;
    }

    void confirm(Print print) {
      if (Print.LEADING.compare(print, lead) < 0) {
        lead = print;
      }
      if (print.grain().compareTo(exact.grain()) < 0) {
        exact = print;
      }
    }
  }

  private record Step(Print print, int revision, boolean contradicts) {}

  private final List<Revision> revisions = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private @Nullable Print last;

  private PrintHistory() {}

  /**
   * The prints in order, one an exhibit.
   *
   * @param prints all prints of one metric and period
   */
  static List<Followed> follow(Collection<Print> prints) {
    PrintHistory history = new PrintHistory();
    Set<String> exhibits = new HashSet<>();
    List<Print> doubtful = new ArrayList<>();
    for (Print print : prints.stream().sorted(Print.LEARNING).toList()) {
      if (!exhibits.add(print.exhibit().id())) {
        continue;
      }
      if (print.isDoubtful()) {
        doubtful.add(print);
      } else {
        history.take(print);
      }
    }
    List<Followed> followed = new ArrayList<>();
    for (Step step : history.steps) {
      followed.add(history.followed(step));
    }
    for (Print print : doubtful) {
      followed.add(
          new Followed(
              print, roleOf(print), null, print.exhibit().original(), null, null, false, null));
    }
    return followed;
  }

  private static Role roleOf(Print doubtful) {
    return doubtful.doubt() == Doubt.OF_ANOTHER_REGISTRANT
        ? Role.OF_ANOTHER_REGISTRANT
        : Role.DOUBTFUL;
  }

  private void take(Print print) {
    if (last == null) {
      revisions.add(new Revision(print));
    } else if (print.sameAs(known())) {
      revisions.get(revisions.size() - 1).confirm(print);
    } else if (contradicts(print, last)) {
      steps.add(new Step(print, revisions.size() - 1, true));
      return;
    } else {
      revisions.add(new Revision(print));
    }
    last = print;
    steps.add(new Step(print, revisions.size() - 1, false));
  }

  private Print known() {
    return revisions.get(revisions.size() - 1).exact;
  }

  private static boolean contradicts(Print print, Print last) {
    if (print.exhibit().amends()) {
      return false;
    }
    String accession = print.exhibit().accession();
    String before = last.exhibit().accession();
    boolean ordered = accession != null && before != null && !accession.equals(before);
    return print.isOfTheSameReleaseAs(last)
        || (print.learntOn().equals(last.learntOn()) && !ordered);
  }

  private Followed followed(Step step) {
    Revision revision = revisions.get(step.revision());
    Role role = role(step, revision.lead);
    boolean repeats = role == Role.DUPLICATE || role == Role.CONFIRMATION;
    return new Followed(
        step.print(),
        role,
        step.revision(),
        repeats ? revision.lead.exhibit().id() : null,
        revision.lead.learntOn(),
        supersededAt(step.revision()),
        !step.contradicts() && step.revision() == revisions.size() - 1,
        step.revision() > 0 && isLead(step.print(), revision.lead) ? change(step) : null);
  }

  /** There is one print an exhibit. */
  private static boolean isLead(Print print, Print lead) {
    return print.exhibit().id().equals(lead.exhibit().id());
  }

  private BigDecimal change(Step step) {
    return step.print().value().subtract(revisions.get(step.revision() - 1).exact.value());
  }

  private @Nullable LocalDate supersededAt(int revision) {
    return revision + 1 < revisions.size() ? revisions.get(revision + 1).lead.learntOn() : null;
  }

  private static Role role(Step step, Print lead) {
    Print print = step.print();
    if (step.contradicts()) {
      return Role.CONTRADICTION;
    }
    if (!isLead(print, lead)) {
      return print.isOfTheSameReleaseAs(lead) || print.learntOn().equals(lead.learntOn())
          ? Role.DUPLICATE
          : Role.CONFIRMATION;
    }
    if (step.revision() == 0) {
      return Role.FIRST_PRINT;
    }
    if (print.exhibit().amends()) {
      return Role.AMENDMENT;
    }
    return print.fact().restated() ? Role.RESTATEMENT : Role.REVISION;
  }

  /** The most exact print of the newest value, of prints already followed; null if none counts. */
  static @Nullable Print newest(Collection<Followed> followed) {
    return followed.stream()
        .filter(Followed::latest)
        .map(Followed::print)
        .min(Comparator.comparing(Print::grain).thenComparing(Print.LEADING))
        .orElse(null);
  }
}
