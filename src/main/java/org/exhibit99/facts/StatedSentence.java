package org.exhibit99.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the name of a metric in it is read, and what is known of its time where it tells
 * none itself.
 *
 * @param items the sentence cut into items
 * @param name the place of the name among them
 * @param text the words
 * @param offset where it begins in the exhibit's text
 * @param block its paragraph
 * @param carried the period of the section's heading, or null
 * @param sections what its section tells, as far as it has been read
 */
record StatedSentence(
    List<ProseItem> items,
    int name,
    String text,
    int offset,
    int block,
    @Nullable PeriodMention carried,
    ProseSections sections) {
  private static final Set<String> PARTS =
      Set.of("on", "related", "relating", "against", "associated", "due", "attributable");

  /** Words of comparison that also tell how a figure changed. */
  private static final Set<String> OF_CHANGE = Set.of("from", "over", "than", "having");

  private static final Set<String> LISTS = Set.of(",", "and", "total", "net");
  private static final Set<String> BEFORE_BALANCE =
      Set.of("the", "our", "its", "total", "company's", "consolidated", "in", "during", ",");

  private static final int LONGEST_SUBJECT = 4;
  private static final Set<String> STOOD = Set.of("was", "were", "stood", "totaled", "totalled");

  /** The day of a balance that {@code was} or {@code grew to}, where nothing names it. */
  @Nullable PeriodMention unsaidDay() {
    boolean changes = false;
    for (int i = name + 1; i < items.size(); i++) {
      boolean amount = items.get(i) instanceof ProseItem.Sum;
      if (amount && !changes) {
        return null;
      }
      changes |= items.get(i).isAny(ProseVocabulary.CHANGE) && isSubject();
      if (items.get(i).isAny(STOOD) || (changes && items.get(i).is("to"))) {
        return sections.unsaidDay();
      }
    }
    return null;
  }

  /** Whether the sentence begins with the balance: {@code The Company's total deposits grew to}. */
  private boolean isSubject() {
    for (int i = 0; i < name; i++) {
      if (!items.get(i).isAny(BEFORE_BALANCE) && !(items.get(i) instanceof ProseItem.Time)) {
        return false;
      }
    }
    return true;
  }

  /** {@code a $2 million provision for loan losses on one loan}: not all of the metric. */
  boolean isOfPart() {
    return name + 1 < items.size() && items.get(name + 1).isAny(PARTS);
  }

  /** Whether it is called negative: {@code a negative provision for credit losses}. */
  boolean isNegative() {
    return name > 0 && items.get(name - 1).is("negative");
  }

  /** Whether {@code each of} stands before a longer period that it names. */
  boolean isOfEach(PeriodMention time) {
    return (time.months() > 3 || time.periods().size() > 1)
        && times().contains(time)
        && text.substring(0, time.start()).stripTrailing().endsWith("each of");
  }

  /**
   * Whether the metric's name stands in what another figure is compared with, {@code compared with
   * $10 million on revenues of}, and no time between: it is of none that is not said behind it.
   */
  boolean isCompared() {
    boolean amount = false;
    for (int i = name - 1; i >= 0; i--) {
      ProseItem item = items.get(i);
      if (item instanceof ProseItem.Time || item.isAny(ProseVocabulary.CLAUSE)) {
        return false;
      }
      if (item.isAny(ProseVocabulary.COMPARE)) {
        // "To $5 million from $4 million on revenues of": those of the first.
        return !amount || !item.isAny(OF_CHANGE);
      }
      amount |= item instanceof ProseItem.Sum;
    }
    return false;
  }

  /**
   * Whether it names any period; to a balance, those that end with what the release reports are
   * none: {@code nonperforming assets rose in the quarter to $9.9 million}.
   */
  boolean isDated(ProseFamily family) {
    PeriodMention end = family.isHeld() ? sections.unsaidDay() : null;
    return times().stream()
        .anyMatch(time -> end == null || family.fits(time) || !endsAt(time, end));
  }

  private static boolean endsAt(PeriodMention time, PeriodMention day) {
    return time.only().isPresent()
        && day.only().isPresent()
        && time.only().get().end().equals(day.only().get().end());
  }

  /** Whether one of its periods is shorter than a year. */
  boolean speaksOfQuarters() {
    return items.stream()
        .anyMatch(
            item ->
                item instanceof ProseItem.Time time
                    && time.mention().months() > 0
                    && time.mention().months() < 12);
  }

  List<PeriodMention> times() {
    return items.stream()
        .filter(ProseItem.Time.class::isInstance)
        .map(item -> ((ProseItem.Time) item).mention())
        .toList();
  }

  /** A period that follows in a list of figures which share it. */
  @Nullable PeriodMention shared(int from) {
    for (int i = 0; i < items.size(); i++) {
      ProseItem item = items.get(i);
      if (item.start() < from) {
        continue;
      }
      if (item instanceof ProseItem.Time time) {
        return time.mention();
      }
      if (item instanceof ProseItem.Word word && !isBetween(word)) {
        i = behindSubject(i);
        if (i < 0) {
          return null;
        }
      }
    }
    return null;
  }

  private static boolean isBetween(ProseItem.Word word) {
    return ProseVocabulary.BETWEEN.contains(word.text())
        && !ProseVocabulary.COMPARE.contains(word.text());
  }

  /**
   * The last word of what is listed beside the metric, {@code , total loans $1.65 billion and
   * borrowings $310 million}, or -1 where the words are something else.
   */
  private int behindSubject(int first) {
    boolean listed = first > 0 && items.get(first - 1).isAny(LISTS);
    int at = first;
    while (listed
        && at < first + LONGEST_SUBJECT
        && at < items.size()
        && items.get(at) instanceof ProseItem.Word word
        && !ProseVocabulary.COMPARE.contains(word.text())
        && Character.isLetter(word.text().charAt(0))) {
      at++;
    }
    boolean counted = at > first && at < items.size() && items.get(at) instanceof ProseItem.Sum;
    return counted ? at - 1 : -1;
  }
}
