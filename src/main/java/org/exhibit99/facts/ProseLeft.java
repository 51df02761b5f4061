package org.exhibit99.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.facts.ProseAmount.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a sentence before the name of a metric: the period that leads it, a {@code no}, an
 * amount of it, or words that may change its meaning.
 */
final class ProseLeft {
  private static final Set<String> NEGATIONS = Set.of("no", "not");

  /** Figures that releases also give for their segments, often without saying so. */
  private static final Set<String> SEGMENT_PRONE =
      Set.of(
          "revenues",
          "noninterest_income",
          "noninterest_expense",
          "provision_for_loan_losses",
          "net_charge_offs",
          "net_interest_income",
          "nonperforming_assets",
          "total_deposits");

  /** Cash earnings are earnings before amortization, annual revenues those of no quarter. */
  private static final Set<String> OTHER_MEASURE = Set.of("cash", "annual", "yearly");

  /** Words behind which stands what a figure is made of. */
  private static final Set<String> MADE_OF =
      Set.of(
          "including",
          "include",
          "includes",
          "included",
          "consisting",
          "consist",
          "consists",
          "comprising",
          "comprise",
          "comprises",
          "comprised",
          "composed",
          "sum");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

  /** Letters that a font of marks prints as bullets. */
  private static final Set<String> BULLETS =
      Set.of("n", "l", "q", "u", "v", "o", "\u00a7", "\u00d8", "\u00fc");

  /** What stands for something that an earlier sentence named. */
  private static final Set<String> PRONOUNS =
      Set.of("this", "it", "these", "that", "they", "those");

  private static final int FARTHEST_BACK = 30;

  private final List<ProseItem> items;
  private final int at;
  private final ProseFamily family;
  private final Set<String> companyWords;
  private final ProseLead lead;
  private final boolean clear;
  private @Nullable PeriodMention time;
  private boolean negated;

  /**
   * @param at the place of the name
   * @param companyWords the words of the company's own name, in lower case
   */
  ProseLeft(List<ProseItem> items, int at, ProseFamily family, Set<String> companyWords) {
    this.items = items;
    this.at = at;
    this.family = family;
    this.companyWords = companyWords;
    this.lead = new ProseLead(items, companyWords);
    this.clear = look();
  }

  /** Whether no word may change the meaning of the name. */
  boolean isClear() {
    return clear;
  }

  /** The period that stands before the name, or null. */
  @Nullable PeriodMention time() {
    return time;
  }

  /** Whether {@code on a per share basis} stands before it, and no amount between. */
  boolean isPerShare() {
    for (int i = at - 1; i >= 0 && !(items.get(i) instanceof ProseItem.Sum); i--) {
      boolean split = i >= 2 && items.get(i).is("share");
      if (items.get(i).is("per-share")
          || (split && (items.get(i - 1).is("per") || items.get(i - 2).is("per")))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says that there was none: no dividend, no provision. */
  boolean isNegated() {
    return negated;
  }

  /**
   * The amount of {@code $887 million of net charge-offs} or {@code a $2 million provision for loan
   * losses}, which stands before the name; nothing where it is a change, or where the words before
   * it may change its meaning.
   */
  Optional<ProseAmount> amountBefore() {
    boolean of = at >= 2 && items.get(at - 1).is("of");
    int place = of ? at - 2 : at - 1;
    boolean direct = place >= 1 && items.get(place - 1).isAny(ARTICLES);
    if (place < 0 || !(of || direct) || !(items.get(place) instanceof ProseItem.Sum sum)) {
      return Optional.empty();
    }
    boolean whole =
        sum.amount().kind() == Kind.DOLLARS
            && family.takes(sum.amount(), false)
            && !items.get(0).isAny(PRONOUNS)
            && !lead.beginsLeavingOut(place);
    for (int i = place - 1; whole && i >= 0; i--) {
      if (items.get(i) instanceof ProseItem.Word word) {
        boolean changes = ProseVocabulary.CHANGE.contains(word.text()) && i >= at - 5;
        whole =
            !changes
                && !ProseVocabulary.TAINTED_BEFORE.contains(word.text())
                && !ProseVocabulary.ADDS.contains(word.text());
      }
    }
    boolean own = !SEGMENT_PRONE.contains(family.key()) || !strangerBefore(place);
    return whole && own ? Optional.of(sum.amount()) : Optional.empty();
  }

  /** Whether a share of it is spoken of: {@code 4.6% of total assets}, {@code ratio of}. */
  private boolean isMeasuredAgainst() {
    if (at > 1 && items.get(at - 1).is("to") && items.get(at - 2) instanceof ProseItem.Name) {
      // "Nonperforming assets to total assets": their ratio.
      return true;
    }
    boolean of =
        at > 1
            && items.get(at - 1) instanceof ProseItem.Word word
            && (word.text().equals("of") || word.text().equals("to"));
    for (int i = at - 2; of && i >= 0 && i >= at - 5; i--) {
      if (items.get(i) instanceof ProseItem.Sum sum) {
        return sum.amount().kind() == Kind.PERCENT;
      }
      if (items.get(i).isAny(Set.of("percent", "percentage", "ratio", "%"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code revenues, including net interest income and noninterest income, were}: the last part.
   */
  private boolean isLastPart() {
    boolean ends = at + 1 < items.size() && items.get(at + 1).is(",");
    if (!ends || !new ProseAsides(items).leadsBack(at + 1)) {
      return false;
    }
    boolean parts = false;
    for (int i = at - 1; i >= 0 && !(items.get(i) instanceof ProseItem.Sum); i--) {
      if (parts && items.get(i) instanceof ProseItem.Name) {
        return true;
      }
      parts |= items.get(i).isAny(MADE_OF);
    }
    return false;
  }

  private boolean look() {
    if (isMeasuredAgainst() || isLastPart()) {
      return false;
    }
    if (items.get(0).is("had")) {
      // "Had the merger been completed": what did not happen.
      return false;
    }
    if (at > 1 && items.get(at - 1).is("of") && items.get(at - 2).is("net")) {
      // "Revenues, net of interest expense": what was taken off.
      return false;
    }
    if (at > 0 && items.get(at - 1).is("operating") && family.mayBeLost()) {
      // "Operating FFO" and "operating earnings" are the company's own measures.
      return false;
    }
    if (at > 0 && items.get(at - 1).isAny(OTHER_MEASURE) && !family.isDividend()) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      if (items.get(i) instanceof ProseItem.Word word
          && ProseVocabulary.TAINTED_BEFORE.contains(word.text())
          && !(family.isDividend() && word.text().equals("excluding"))) {
        return false;
      }
      boolean after =
          items.get(i).is("after")
              && items.get(i + 1) instanceof ProseItem.Name
              && !family.key().equals("net_income_to_common");
      if (after && i + 1 < at) {
        // "After preferred dividends, net income was": what is left for the common stock.
        return false;
      }
    }
    for (int i = at - 1; i >= 0 && i >= at - FARTHEST_BACK; i--) {
      ProseItem item = items.get(i);
      if (item instanceof ProseItem.Time said) {
        time = time == null && family.fits(said.mention()) && !isBasis(i) ? said.mention() : time;
      } else if (item instanceof ProseItem.Word word) {
        String text = word.text();
        negated |= family.mayBeNone() && NEGATIONS.contains(text);
        if (ProseVocabulary.CLAUSE.contains(text) || (i == 0 && BULLETS.contains(text))) {
          lookFurtherForTime(i - 1);
          return (!SEGMENT_PRONE.contains(family.key()) || !strangerBefore(i)) && !lead.changes(i);
        }
        if (family.isDividend() && text.equals("excluding")) {
          return true;
        }
        boolean ofRatio = text.equals("annualized") && family.isRatio();
        boolean abbreviates = text.equals(".");
        if (!abbreviates
            && !ProseVocabulary.BEFORE.contains(text)
            && !companyWords.contains(bare(text))
            && !ofRatio) {
          return false;
        }
      } else {
        return true;
      }
    }
    return true;
  }

  /** Whether a name that is not the company's stands before a place, behind the dateline's dash. */
  private boolean strangerBefore(int place) {
    for (int i = place - 1; i > 0; i--) {
      if (items.get(i) instanceof ProseItem.Word word) {
        if (DASHES.contains(word.text())) {
          return false;
        }
        if (lead.isStranger(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * {@code For the third quarter of 2006, the net loss was}: the period before the comma, unless it
   * is that of another amount.
   */
  private void lookFurtherForTime(int from) {
    PeriodMention own = time;
    for (int i = from; i >= 0; i--) {
      if (items.get(i) instanceof ProseItem.Sum) {
        time = own == null ? leadingTime(from + 1) : own;
        return;
      }
      if (time == null
          && items.get(i) instanceof ProseItem.Time said
          && family.fits(said.mention())) {
        if (isComparedWith(i) || isBasis(i)) {
          return;
        }
        time = said.mention();
      }
    }
  }

  /** {@code Compared with the third quarter of 2006, net income rose}. */
  private boolean isComparedWith(int place) {
    for (int i = place - 1; i >= 0 && i >= place - 2; i--) {
      if (items.get(i).isAny(ProseVocabulary.COMPARE) || items.get(i).is("relative")) {
        return true;
      }
    }
    return false;
  }

  /** {@code On a linked-quarter basis}: how a figure changed, not when it was so. */
  private boolean isBasis(int place) {
    return place + 1 < items.size() && items.get(place + 1).is("basis");
  }

  /**
   * {@code In the second quarter sales were $262 million and net income was}: the time that leads a
   * sentence holds for all its clauses up to one that names or compares another, and where a clause
   * begins anew behind that, {@code , and net income rose}; null without one.
   */
  private @Nullable PeriodMention leadingTime(int clause) {
    PeriodMention leading = null;
    PeriodMention only = null;
    boolean amounts = false;
    boolean another = false;
    for (int i = 0; i < clause; i++) {
      ProseItem item = items.get(i);
      if (item instanceof ProseItem.Time said) {
        another |= only != null && !only.periods().equals(said.mention().periods());
        only = said.mention();
        leading = leading == null && !amounts ? only : leading;
      } else if (item instanceof ProseItem.Word word) {
        amounts |= leading == null && !ProseVocabulary.BEFORE.contains(word.text());
        another |= ProseVocabulary.COMPARE.contains(word.text());
      } else {
        amounts = true;
      }
    }
    if (another) {
      return leading != null && beginsAnew(clause) && family.fits(leading) ? leading : null;
    }
    return only != null && family.fits(only) ? only : null;
  }

  private boolean beginsAnew(int clause) {
    return clause > 0
        && items.get(clause - 1).is(",")
        && at + 1 < items.size()
        && items.get(at + 1) instanceof ProseItem.Word verb
        && (ProseVocabulary.VALUE.contains(verb.text())
            || ProseVocabulary.CHANGE.contains(verb.text()));
  }

  /** A word without its {@code 's}. */
  static String bare(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
