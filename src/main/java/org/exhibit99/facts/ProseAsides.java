package org.exhibit99.facts;

import java.util.List;
import java.util.Set;
import org.exhibit99.facts.ProseAmount.Kind;

/** Leads past what a sentence says of a metric by the way. */
final class ProseAsides {
  /** Words that say what a figure is made of. */
  static final Set<String> OPENS =
      Set.of("consisting", "comprising", "comprised", "including", "reflecting");

  private static final Set<String> INCLUDES =
      Set.of("including", "includes", "include", "included", "reflects", "reflecting");

  /** Words that end {@code of average loans and leases}. */
  private static final Set<String> ENDS_WHOLE =
      Set.of("at", "as", "in", "for", "on", "during", "was", "were", "up", "down", "which");

  private static final Set<String> LEADS_ON =
      Set.of(
          "it", "there", "they", "this", "these", "was", "were", "totaled", "totalled", "amounted");

  /** Nouns of change that may stand behind what changes. */
  private static final Set<String> CHANGES =
      Set.of("growth", "increase", "decrease", "decline", "improvement", "reduction", "change");

  /** What may stand between {@code after} and the amount that another time had. */
  private static final Set<String> BEFORE_COMPARED =
      Set.of("a", "an", "net", "loss", "income", "of", "profit");

  /** What may stand between that amount and its time. */
  private static final Set<String> BEHIND_COMPARED =
      Set.of("in", "at", "for", "on", "the", ",", "or");

  private static final int LONGEST_COMPARED = 12;

  private static final int LONGEST_APPOSITION = 25;

  /** What stands in words that make something else of the name before them. */
  private static final Set<String> OTHER_BASIS =
      Set.of(
          "excluding",
          "exclusive",
          "adjusted",
          "adjusting",
          "without",
          "before",
          "after",
          "pro",
          "forma",
          "net",
          "core",
          "managed",
          "basis",
          "other",
          "except",
          "if",
          "had",
          "less",
          "plus",
          "segment",
          "continuing",
          "discontinued",
          "which");

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> BEFORE_EFFECTIVE = Set.of("a", "an", "at", "the", "or");
  private static final int MOST_OF_RATE = 6;

  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final int LONGEST_WHOLE = 7;

  /** How far behind {@code from} an amount or a time may stand. */
  private static final int ORIGIN = 7;

  private final List<ProseItem> items;

  ProseAsides(List<ProseItem> items) {
    this.items = items;
  }

  /** Behind {@code 0.40% annualized of average loans}: the place of the next mark or item. */
  int behindShare(int place) {
    int next = place;
    if (next < items.size() && items.get(next).is("annualized")) {
      next++;
    }
    if (next < items.size() && items.get(next).is("of")) {
      int from = next;
      while (next < items.size()
          && next <= from + LONGEST_WHOLE
          && items.get(next) instanceof ProseItem.Word word
          && Character.isLetter(word.text().charAt(0))
          && !ENDS_WHOLE.contains(word.text())
          && !ProseVocabulary.COMPARE.contains(word.text())) {
        next++;
      }
    }
    if (next + 1 < items.size()
        && items.get(next).is(",")
        && items.get(next + 1).is("annualized")) {
      next += 2;
    }
    boolean basis =
        next + 3 < items.size()
            && items.get(next).is("on")
            && items.get(next + 2).is("annualized")
            && items.get(next + 3).is("basis");
    return basis ? next + 4 : next;
  }

  /**
   * Behind {@code , which was hurt by the strike, was} and {@code , including a gain of $2 million,
   * was}: the place of the verb, or -1.
   */
  int behindClause(int place) {
    boolean includes = includes(place) || includes(place + 1);
    for (int i = place + 1; i + 1 < items.size(); i++) {
      if (items.get(i).is(",") && items.get(i + 1).isAny(ProseVocabulary.VALUE)) {
        return i + 1;
      }
      if (items.get(i) instanceof ProseItem.Sum sum
          && sum.amount().kind() != Kind.OTHER
          && !includes) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Behind {@code , the primary source of earnings, was} the place of the verb; -1 where the words
   * between the commas tell an amount, or may make something else of the name.
   */
  int behindApposition(int comma) {
    for (int i = comma + 1; i + 1 < items.size() && i <= comma + LONGEST_APPOSITION; i++) {
      if (items.get(i).is(",")) {
        boolean verb =
            items.get(i + 1).isAny(ProseVocabulary.VALUE)
                || items.get(i + 1).isAny(ProseVocabulary.CHANGE);
        if (verb) {
          return i + 1;
        }
      }
      boolean amount =
          items.get(i) instanceof ProseItem.Sum sum && sum.amount().kind() != Kind.OTHER;
      boolean time = items.get(i) instanceof ProseItem.Time;
      if (amount
          || time
          || items.get(i).is(";")
          || items.get(i).isAny(OTHER_BASIS)
          || ProseLead.leavesOut(items, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind {@code on average earning assets was} the place of the verb, or -1. */
  int behindAverage(int on) {
    boolean average = on + 1 < items.size() && items.get(on + 1).is("average");
    for (int i = on + 2; average && i < items.size() && i <= on + LONGEST_WHOLE; i++) {
      boolean verb =
          items.get(i).isAny(ProseVocabulary.VALUE) || items.get(i).isAny(ProseVocabulary.CHANGE);
      if (verb) {
        return i;
      }
      if (!(items.get(i) instanceof ProseItem.Word)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Behind {@code an effective rate of 31.1%} and {@code an annualized .50% of average loans}, from
   * the article on; 0 where nothing such stands there.
   */
  int behindRate(int place) {
    int percent = percentAt(place + 2);
    if (items.get(place).isAny(ARTICLES) && percent > 0 && items.get(place + 1).is("annualized")) {
      return behindShare(percent);
    }
    boolean effective =
        items.get(place).isAny(BEFORE_EFFECTIVE)
            && place + 1 < items.size()
            && items.get(place + 1).is("effective");
    for (int i = place + 2; effective && i <= place + MOST_OF_RATE; i++) {
      percent = percentAt(i);
      if (percent > 0) {
        return percent;
      }
    }
    return 0;
  }

  /** The place behind a percentage, 0 where none stands there. */
  private int percentAt(int place) {
    return place < items.size()
            && items.get(place) instanceof ProseItem.Sum sum
            && sum.amount().kind() == Kind.PERCENT
        ? place + 1
        : 0;
  }

  private boolean includes(int place) {
    return place < items.size() && items.get(place).isAny(INCLUDES);
  }

  /** {@code $5 million from the acquired bank}: what it came from, not what it was before. */
  boolean isOrigin(int place) {
    for (int i = place + 1; i < Math.min(items.size(), place + ORIGIN); i++) {
      if (!(items.get(i) instanceof ProseItem.Word)) {
        return false;
      }
    }
    return true;
  }

  /** {@code net interest income growth was}: what follows is the change. */
  boolean isChangeItself(int place) {
    return items.get(place).isAny(CHANGES) && leadsBack(place);
  }

  /** Whether {@code or 10%} stands behind an amount. */
  boolean isFollowedByOr(int place) {
    for (int i = place + 1; i < Math.min(items.size(), place + 3); i++) {
      if (items.get(i) instanceof ProseItem.Word word
          && (word.text().equals("or") || word.text().equals("("))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code after $4 million in the prior quarter}, {@code after a loss of $4 million, or $.40 per
   * share, in}: whether another time's amount follows.
   */
  boolean comparesAfter(int place) {
    if (!items.get(place).is("after")) {
      return false;
    }
    boolean amount = false;
    for (int i = place + 1; i < Math.min(items.size(), place + LONGEST_COMPARED); i++) {
      if (items.get(i) instanceof ProseItem.Time) {
        return amount;
      }
      if (items.get(i) instanceof ProseItem.Sum) {
        amount = true;
      } else if (!items.get(i).isAny(amount ? BEHIND_COMPARED : BEFORE_COMPARED)
          && !(items.get(i) instanceof ProseItem.Name)) {
        return false;
      }
    }
    return false;
  }

  /** Whether {@code to} and another amount stand behind an amount and its time. */
  boolean isChangeTo(int sum) {
    for (int i = sum + 1; i + 1 < items.size() && i <= sum + MOST_OF_RATE; i++) {
      if (items.get(i).is("to")) {
        return items.get(i + 1) instanceof ProseItem.Sum;
      }
      if (!(items.get(i) instanceof ProseItem.Time) && !items.get(i).isAny(BEHIND_COMPARED)) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is the number of {@code nine percent}. */
  boolean isNumberOfPercent(int place) {
    return items.get(place).isAny(NUMBERS)
        && place + 1 < items.size()
        && items.get(place + 1).is("percent");
  }

  /** Whether an amount counts basis points. */
  boolean isBasisPoints(int place) {
    return place + 1 < items.size()
        && items.get(place + 1) instanceof ProseItem.Word word
        && word.text().startsWith("basis");
  }

  /** Whether a name says of what the amount before it is a share: {@code or 0.58% of deposits}. */
  boolean isWholeOfShare(int place) {
    return place >= 2
        && items.get(place - 1).is("of")
        && items.get(place - 2) instanceof ProseItem.Sum sum
        && sum.amount().kind() == Kind.PERCENT;
  }

  /** Whether a verb follows a place, as the comma that ends an aside: {@code , was declared}. */
  boolean leadsBack(int place) {
    return place + 1 < items.size() && items.get(place + 1).isAny(ProseVocabulary.VALUE);
  }

  /** Whether a name follows a time: {@code and year-to-date net income was}. */
  boolean leadsName(int time) {
    return time + 1 < items.size() && items.get(time + 1) instanceof ProseItem.Name;
  }

  /** {@code and for the nine months 10.7%}, {@code and for 2003 to $3}. */
  boolean leadsAmount(int time) {
    int next = behindComma(time);
    int amount = next < items.size() && items.get(next).is("to") ? next + 1 : next;
    return amount < items.size() && items.get(amount) instanceof ProseItem.Sum;
  }

  /** {@code and for the first quarter it was}. */
  boolean leadsVerb(int time) {
    int next = behindComma(time);
    return next < items.size() && items.get(next).isAny(LEADS_ON);
  }

  private int behindComma(int time) {
    int next = time + 1;
    return next < items.size() && items.get(next).is(",") ? next + 1 : next;
  }
}
