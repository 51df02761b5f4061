package org.exhibit99.facts;

import java.util.Optional;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The time of a figure which only the comparison behind it tells: {@code net income was $5 million,
 * up from $4 million in the third quarter of 2006} is that of the third quarter of 2007 where the
 * release reports that.
 */
final class ComparedTime {
  private ComparedTime() {}

  /**
   * The reported period of the length that is compared, or null where no earlier one is: of the
   * year before or of the quarter before, or an earlier day.
   */
  static @Nullable PeriodMention of(
      StatedSentence sentence, ProseFamily family, ReleaseContext context) {
    Period reported = context.reported();
    PeriodMention named = compared(sentence);
    if (reported == null || named == null || family.isDividend()) {
      return null;
    }
    PeriodMention compared = family.timeOf(named);
    Period earlier = compared.only().orElse(null);
    if (earlier == null) {
      return null;
    }
    Period own = new Period(reported.end(), earlier.months());
    if (family.isHeld() != own.isInstant() || !isBefore(earlier, own, context)) {
      return null;
    }
    return PeriodMention.unsaid(own, "compared with " + compared.words());
  }

  private static boolean isBefore(Period earlier, Period own, ReleaseContext context) {
    if (own.isInstant()) {
      return earlier.end().isBefore(own.end());
    }
    FiscalCalendar calendar = new FiscalCalendar(context);
    boolean quarter =
        own.months() == 3
            && calendar.quarterEndBefore(own.end()).equals(Optional.of(earlier.end()));
    return quarter || calendar.yearsBefore(own, 1).equals(Optional.of(earlier));
  }

  /** The first time of the sentence, where it stands behind a comparison with the metric's name. */
  private static @Nullable PeriodMention compared(StatedSentence sentence) {
    boolean compares = false;
    for (int i = 0; i < sentence.items().size(); i++) {
      ProseItem item = sentence.items().get(i);
      if (item instanceof ProseItem.Time time) {
        return compares ? time.mention() : null;
      }
      compares |= i > sentence.name() && item.isAny(ProseVocabulary.COMPARE);
    }
    return null;
  }
}
