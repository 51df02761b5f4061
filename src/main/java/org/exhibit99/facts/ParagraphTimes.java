package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The spans up to the reported day that the sentences of a paragraph have named so far: behind
 * {@code For the nine months, net interest income was $30 million.} the next sentence goes on about
 * nine months.
 */
final class ParagraphTimes {
  /** What stands before a span that leads its sentence. */
  private static final Set<String> LEADS = Set.of("", "For ", "In ", "During ");

  private final @Nullable Period reported;
  private @Nullable PeriodMention last;
  private boolean several;
  private boolean led;

  /** Sentences of which nobody has yet asked what they name. */
  private final List<ProseSentence> passed = new ArrayList<>();

  ParagraphTimes(ReleaseContext context) {
    this.reported = context.reported();
  }

  /** Goes on over a sentence. What it names is resolved once somebody asks. */
  void pass(ProseSentence sentence) {
    if (reported != null) {
      passed.add(sentence);
    }
  }

  private void look() {
    for (ProseSentence sentence : passed) {
      for (PeriodMention each : sentence.periods()) {
        Period period = each.only().orElse(null);
        if (period != null && isUpToReported(period)) {
          PeriodMention before = last;
          several |= before != null && !before.periods().equals(each.periods());
          led |= before == null && leads(sentence.text(), each);
          last = each;
        }
      }
    }
    passed.clear();
  }

  private boolean isUpToReported(Period period) {
    return reported != null && !period.isInstant() && period.end().equals(reported.end());
  }

  private static boolean leads(String sentence, PeriodMention time) {
    return LEADS.contains(sentence.substring(0, time.start()));
  }

  /** The span that was named last, or null. */
  @Nullable Period last() {
    look();
    PeriodMention told = last;
    return told == null ? null : told.only().orElse(null);
  }

  /** The only span, where it led its sentence, or null. */
  @Nullable PeriodMention leading() {
    Period period = last();
    PeriodMention told = last;
    return told == null || period == null || several || !led
        ? null
        : PeriodMention.unsaid(period, told.words());
  }

  /** Whether another length than that of a period was named last. */
  boolean speakOfAnother(Period period) {
    Period told = last();
    return told != null && told.months() != period.months();
  }
}
