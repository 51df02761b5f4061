package org.exhibit99.facts;

import java.util.List;
import java.util.Set;

/**
 * What leads a sentence up to the comma before the clause of a metric's name: {@code In the third
 * quarter,} leaves the metric as it is, {@code Absent these charges,} and {@code In retail
 * banking,} make it something else.
 */
final class ProseLead {
  /** Words that open what is left out: {@code aside from the gain}. */
  private static final Set<String> LEAVES_OUT =
      Set.of(
          "absent",
          "ignoring",
          "disregarding",
          "stripping",
          "removing",
          "backing",
          "eliminating",
          "adding",
          "aside",
          "apart",
          "exclusive",
          "setting",
          "prior");

  private static final Set<String> COUNTING = Set.of("counting", "considering");

  /** Those of them that leave something out only with a word behind them: {@code prior to}. */
  private static final Set<String> LINKED =
      Set.of("stripping", "backing", "adding", "aside", "apart", "exclusive", "setting", "prior");

  private static final Set<String> LINKS = Set.of("of", "to", "from", "out", "back", "aside");

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
          "overall");

  private static final Set<String> PLACES = Set.of("in", "for", "at", "within", "across");

  /** What a part of a company, or another measure of its money, is called by. */
  private static final Set<String> PARTS =
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
          "currencies",
          "retail",
          "wholesale");

  private final List<ProseItem> items;
  private final Set<String> companyWords;

  /**
   * @param companyWords the words of the company's own name, in lower case
   */
  ProseLead(List<ProseItem> items, Set<String> companyWords) {
    this.items = items;
    this.companyWords = companyWords;
  }

  /** Whether what stands before a mark makes something else of the name behind it. */
  boolean changes(int mark) {
    int end = mark;
    for (int i = mark - 1; i >= 0; i--) {
      if (items.get(i) instanceof ProseItem.Name || items.get(i).isAny(STATES)) {
        return false;
      }
      if (i == 0 || items.get(i - 1).isAny(ProseVocabulary.CLAUSE)) {
        if (changes(i, end)) {
          return true;
        }
        end = i - 1;
      }
    }
    return false;
  }

  /**
   * Whether the words at a place leave something out, {@code absent}, {@code prior to}, or name
   * another basis.
   */
  static boolean leavesOut(List<ProseItem> items, int place) {
    boolean more = place + 1 < items.size();
    if (items.get(place).is("cash")) {
      return more && items.get(place + 1).is("basis");
    }
    if (items.get(place).is("not")) {
      return more && items.get(place + 1).isAny(COUNTING);
    }
    return items.get(place).isAny(LEAVES_OUT)
        && (!items.get(place).isAny(LINKED) || (more && items.get(place + 1).isAny(LINKS)));
  }

  /** Whether the words from a place up to another do. */
  private boolean changes(int from, int end) {
    ProseItem first = items.get(from);
    ProseItem second = items.get(from + 1);
    if (leavesOut(items, from) || (first.is("net") && second.is("of"))) {
      return true;
    }
    boolean basis = first.is("on") && items.get(end - 1).is("basis");
    boolean part = first.isAny(PLACES);
    for (int i = from + 1; i < end; i++) {
      boolean other = basis && !items.get(i).isAny(OWN_BASIS);
      if (items.get(i) instanceof ProseItem.Word word
          && (other || (part && (word.isAny(PARTS) || isStranger(word))))) {
        return true;
      }
    }
    return false;
  }

  private boolean isStranger(ProseItem.Word word) {
    return word.capital()
        && !word.isAny(ProseVocabulary.BEFORE)
        && !companyWords.contains(ProseLeft.bare(word.text()));
  }
}
