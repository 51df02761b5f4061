package org.exhibit99.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exhibit99.model.Period;

/**
 * What the heads of a release's tables say of periods, and of their columns. Each is looked at
 * once: neighbours share theirs, and most tables repeat those of the tables before.
 */
final class HeadPeriods {
  private final ReleaseContext context;
  private final Map<String, List<PeriodMention>> mentions = new HashMap<>();
  private final Map<String, ColumnHead.Role> roles = new HashMap<>();

  HeadPeriods(ReleaseContext context) {
    this.context = context;
  }

  /** What is known of the release. */
  ReleaseContext context() {
    return context;
  }

  /** The mentions of a head. */
  List<PeriodMention> in(String heading) {
    return mentions.computeIfAbsent(heading, words -> PeriodWords.find(words, context));
  }

  /** The one period of a column, by its heads and what is said around them. */
  Optional<Period> of(String heading, List<PeriodMention> around) {
    return PeriodWords.ofHeading(heading, in(heading), around, context);
  }

  /** Whether a head names a length of time. */
  boolean hasLength(String heading) {
    for (PeriodMention mention : in(heading)) {
      if (mention.months() > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A day with the label of its row before it, where that says only how long: {@code Quarter ended}
   * left of {@code 5/3/97}.
   */
  String ofLength(String label, String head) {
    return label.toLowerCase(Locale.ROOT).endsWith("ended")
            && isOnly(label, PeriodMention.Form.LENGTH)
            && isOnly(head, PeriodMention.Form.DAY)
        ? label + " " + head
        : head;
  }

  private boolean isOnly(String words, PeriodMention.Form form) {
    List<PeriodMention> mentions = in(words);
    return mentions.size() == 1 && mentions.get(0).form() == form;
  }

  /** The role of a column by its heads. */
  ColumnHead.Role role(String heading) {
    return roles.computeIfAbsent(heading, words -> ColumnWords.role(words, in(words)));
  }
}
