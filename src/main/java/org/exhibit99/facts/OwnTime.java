package org.exhibit99.facts;

import java.util.List;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Tells that of {@code revenue was $34 million compared with $26 million, an increase of 33 percent
 * for the first nine months} the time is that of the first amount: nothing is compared with the
 * period that the release reports.
 */
final class OwnTime {
  private OwnTime() {}

  /**
   * Gives the figure's own amounts the time that stands behind what they are compared with, where
   * they have none.
   *
   * @param leading the time that stands before the metric's name, or null
   */
  static void settle(
      List<ProseSegment> segments, @Nullable PeriodMention leading, ReleaseContext context) {
    ProseSegment own = segments.get(0);
    Period reported = context.reported();
    if (segments.size() != 2
        || own.isComparison()
        || own.time() != null
        || leading != null
        || reported == null) {
      return;
    }
    ProseSegment compared = segments.get(1);
    PeriodMention time = compared.behind();
    if (time != null
        && compared.isComparison()
        && compared.hasChangeBehind()
        && endsAt(time, reported)) {
      own.means(time);
      compared.spoil();
    }
  }

  private static boolean endsAt(PeriodMention time, Period reported) {
    return time.only().map(Period::end).filter(reported.end()::equals).isPresent();
  }
}
