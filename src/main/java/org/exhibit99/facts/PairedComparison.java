package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two figures that a sentence compares with two others at once: {@code the provision was $2.5
 * million and net charge-offs were $1.9 million, compared with $2.0 million and $1.5 million,
 * respectively, in the third quarter of 2006}. The first of the others goes with the first name.
 */
final class PairedComparison {
  private static final Set<String> BETWEEN = Set.of(",", "respectively", "in", "for", "at", "a");

  private final List<ProseItem> items;

  private PairedComparison(List<ProseItem> items) {
    this.items = items;
  }

  /**
   * An amount that is compared.
   *
   * @param name the place of the name of what it is
   * @param amount how much it was
   * @param time when it was so
   */
  record Compared(int name, ProseAmount amount, PeriodMention time) {}

  /** What a sentence compares so; nothing where it does not. */
  static List<Compared> in(List<ProseItem> items) {
    return hasTwoNames(items) ? new PairedComparison(items).compared() : List.of();
  }

  private static boolean hasTwoNames(List<ProseItem> items) {
    int names = 0;
    for (int i = 0; i < items.size() && names < 2; i++) {
      names += items.get(i) instanceof ProseItem.Name ? 1 : 0;
    }
    return names == 2;
  }

  private List<Compared> compared() {
    List<Integer> names = new ArrayList<>();
    boolean told = false;
    int place = 0;
    while (place < items.size() && !items.get(place).isAny(ProseVocabulary.COMPARE)) {
      if (items.get(place) instanceof ProseItem.Name) {
        if (!names.isEmpty() && !told) {
          return List.of();
        }
        names.add(place);
        told = false;
      }
      told |= items.get(place) instanceof ProseItem.Sum;
      place++;
    }
    return names.size() == 2 && told ? compared(names, behind(place)) : List.of();
  }

  /** The place of the first item behind {@code compared with} that is no word of it. */
  private int behind(int place) {
    int next = place;
    while (next < items.size()
        && (items.get(next).isAny(ProseVocabulary.COMPARE)
            || items.get(next).isAny(Set.of("to", "with", "a")))) {
      next++;
    }
    return next;
  }

  private List<Compared> compared(List<Integer> names, int first) {
    int second = first + 2;
    boolean two =
        second < items.size()
            && items.get(first) instanceof ProseItem.Sum
            && items.get(first + 1).is("and")
            && items.get(second) instanceof ProseItem.Sum;
    int place = second + 1;
    while (two && place < items.size() && items.get(place).isAny(BETWEEN)) {
      place++;
    }
    if (!two || place >= items.size() || !(items.get(place) instanceof ProseItem.Time time)) {
      return List.of();
    }
    return List.of(
        new Compared(names.get(0), amount(first), time.mention()),
        new Compared(names.get(1), amount(second), time.mention()));
  }

  private ProseAmount amount(int place) {
    return ((ProseItem.Sum) items.get(place)).amount();
  }
}
