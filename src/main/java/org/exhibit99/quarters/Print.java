package org.exhibit99.quarters;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.exhibit99.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact as an exhibit of a release prints it.
 *
 * @param fact the fact
 * @param exhibit the exhibit
 * @param announcement the release that the exhibit belongs to
 * @param grain the size of its last printed digit, 0 for nothing
 * @param doubt why it does not count, or null if it does
 */
record Print(
    Fact fact,
    ReleasedExhibit exhibit,
    Announcement announcement,
    BigDecimal grain,
    @Nullable Doubt doubt) {
  /**
   * The order in which the market learnt them; doubtful ones come last, and of one exhibit's
   * readings the surest first.
   */
  static final Comparator<Print> LEARNING =
      comparing(Print::isDoubtful)
          .thenComparing(Print::learntOn)
          .thenComparing(print -> print.exhibit().amends())
          .thenComparing(print -> print.exhibit().accession(), nullsLast(naturalOrder()))
          .thenComparing(print -> -print.fact().confidence())
          .thenComparing(print -> print.exhibit().id())
          .thenComparing(print -> print.fact().location().block())
          .thenComparing(print -> print.fact().location().row())
          .thenComparing(print -> print.fact().location().column())
          .thenComparing(print -> print.fact().location().start())
          .thenComparing(Print::value);

  /** Of the prints of one value, the one that it is taken from comes first. */
  static final Comparator<Print> LEADING =
      comparing(Print::learntOn)
          .thenComparing(Print::grain)
          .thenComparing(print -> print.exhibit().amends())
          .thenComparing(print -> print.exhibit().accession(), nullsLast(naturalOrder()))
          .thenComparing(print -> print.exhibit().id());

  boolean isDoubtful() {
    return doubt != null;
  }

  BigDecimal value() {
    return fact.value().value();
  }

  LocalDate learntOn() {
    return announcement.learntOn();
  }

  /** When the exhibit came out, or else the release that it belongs to; null where nobody says. */
  @Nullable LocalDate reportedOn() {
    return exhibit.reportedOn() != null ? exhibit.reportedOn() : announcement.reportedOn();
  }

  /** Whether two prints may stand for one value, however either was rounded. */
  boolean sameAs(Print other) {
    return Rounding.same(value(), grain, other.value(), other.grain());
  }

  boolean isOfTheSameReleaseAs(Print other) {
    return announcement.id().equals(other.announcement().id());
  }

  Print doubted(Doubt why) {
    return new Print(fact, exhibit, announcement, grain, why);
  }
}
