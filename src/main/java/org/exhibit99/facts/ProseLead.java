package org.exhibit99.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What leads a sentence up to the comma before the clause of a metric's name: {@code In the third
 * quarter,} leaves the metric as it is, {@code Absent these charges,} and {@code In retail
 * banking,} make it something else.
 */
final class ProseLead {
  /** Words that leave something out: {@code absent the gain}. */
  private static final Set<String> LEAVES_OUT =
      Set.of("absent", "ignoring", "disregarding", "removing", "eliminating");

  /** Those that do so with the word behind them: {@code aside from the gain}. */
  private static final Map<String, String> LEAVES_OUT_WITH =
      Map.of(
          "stripping", "out",
          "backing", "out",
          "adding", "back",
          "aside", "from",
          "apart", "from",
          "exclusive", "of",
          "setting", "aside",
          "prior", "to",
          "not", "counting",
          "cash", "basis");

  /** What may stand in {@code on a consolidated basis}. */
  private static final Set<String> OWN_BASIS =
      Set.of(
          "on",
          "a",
          "an",
          "the",
          "and",
          "basis",
          "gaap",
          "consolidated",
          "reported",
          "as-reported",
          "per",
          "share",
          "per-share",
          "unit",
          "common",
          "diluted",
          "basic",
          "fully",
          "company-wide",
          "quarterly",
          "quarter-over-quarter",
          "year-over-year",
          "year-to-date",
          "year",
          "sequential",
          "sequentially",
          "linked-quarter",
          "linked",
          "quarter",
          "unaudited",
          "total",
          "taxable",
          "taxable-equivalent",
          "tax-equivalent",
          "tax",
          "equivalent",
          "fte",
          "te",
          "fully-diluted",
          "comparative",
          "net",
          "after-tax",
          "over",
          "overall");

  private static final Set<String> PLACES = Set.of("in", "for", "at", "within", "across");

  /** Behind such a word of place no part of the company stands: {@code in accordance with}. */
  private static final Set<String> NO_PLACES =
      Set.of(
          "immediate",
          "accordance",
          "spite",
          "connection",
          "response",
          "addition",
          "light",
          "line",
          "contrast",
          "compliance",
          "conjunction",
          "keeping",
          "u.s",
          "terms");

  /** What a part of a company, or another measure of its money, is called by. */
  private static final Set<String> OF_COMPANY =
      Set.of(
          "banking",
          "lending",
          "insurance",
          "portfolio",
          "business",
          "businesses",
          "level",
          "parent",
          "region",
          "stores",
          "properties",
          "currency",
          "currencies");

  /** Verbs of another clause. */
  private static final Set<String> STATES =
      Set.of(
          "was",
          "were",
          "is",
          "are",
          "totaled",
          "totalled",
          "amounted",
          "rose",
          "fell",
          "grew",
          "increased",
          "decreased",
          "declined",
          "improved",
          "had",
          "has");

  /** Marks behind which a sentence may begin: a dateline's dash, a bullet. */
  private static final Set<String> OPENINGS =
      Set.of("-", "\u2013", "\u2014", ":", ";", "*", "\u2022");

  private final List<ProseItem> items;
  private final Set<String> companyWords;

  /**
   * @param companyWords the words of the company's own name, in lower case
   */
  ProseLead(List<ProseItem> items, Set<String> companyWords) {
    this.items = items;
    this.companyWords = companyWords;
  }

  /**
   * Whether the words that lead a sentence up to the clause of a name make something else of it.
   *
   * @param mark the comma or other mark at which the clause begins
   */
  boolean changes(int mark) {
    if (beginsLeavingOut(mark)) {
      return true;
    }
    if (!items.get(mark).is(",")) {
      return false;
    }
    int end = mark;
    for (int i = mark - 1; i >= 0; i--) {
      if (items.get(i) instanceof ProseItem.Name || items.get(i).isAny(STATES)) {
        return false;
      }
      if (i == 0 || items.get(i - 1).isAny(ProseVocabulary.CLAUSE)) {
        if (tellsAnother(i, end)) {
          return true;
        }
        end = i - 1;
      }
    }
    return false;
  }

  /** Whether a sentence that begins before a place begins with what all its figures leave out. */
  boolean beginsLeavingOut(int before) {
    for (int i = before - 1; i >= 0; i--) {
      boolean begins = i == 0 || items.get(i - 1).isAny(OPENINGS);
      if (begins
          && (leavesOut(items, i) || (items.get(i).is("net") && items.get(i + 1).is("of")))) {
        return true;
      }
      if (items.get(i).is(";")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the words at a place leave something out, {@code absent}, {@code prior to}, or name
   * another basis.
   */
  static boolean leavesOut(List<ProseItem> items, int place) {
    if (items.get(place).isAny(LEAVES_OUT)) {
      return true;
    }
    String with =
        items.get(place) instanceof ProseItem.Word word ? LEAVES_OUT_WITH.get(word.text()) : null;
    return with != null && place + 1 < items.size() && items.get(place + 1).is(with);
  }

  /** Whether the words from a place up to a mark tell another basis or a part of the company. */
  private boolean tellsAnother(int from, int mark) {
    ProseItem first = items.get(from);
    if (leavesOut(items, from)) {
      return true;
    }
    boolean basis = first.is("on") && items.get(mark - 1).is("basis");
    boolean part = first.isAny(PLACES) && !items.get(from + 1).isAny(NO_PLACES);
    for (int i = from + 1; i < mark; i++) {
      boolean other = basis && !items.get(i).isAny(OWN_BASIS);
      boolean named =
          part && (i == mark - 1 || items.get(i).is("parent")) && items.get(i).isAny(OF_COMPANY);
      if (items.get(i) instanceof ProseItem.Word word
          && (other || named || (part && isStranger(word)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a name that is not the company's. */
  boolean isStranger(ProseItem.Word word) {
    return word.capital()
        && !word.isAny(ProseVocabulary.BEFORE)
        && !companyWords.contains(ProseLeft.bare(word.text()));
  }
}
