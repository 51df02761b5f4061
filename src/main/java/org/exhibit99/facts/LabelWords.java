package org.exhibit99.facts;

import java.util.List;

/**
 * A label path in words.
 *
 * @param parents the words of each heading, outermost first
 * @param leaf the words of the label itself
 * @param mask {@link Phrase#mask} of the leaf
 */
record LabelWords(List<List<String>> parents, List<String> leaf, long mask) {
  /** The words of a path. */
  static LabelWords of(LabelPath path, Vocabulary vocabulary) {
    List<String> leaf = vocabulary.words(path.leaf());
    return new LabelWords(
        path.parents().stream().map(vocabulary::words).toList(), leaf, Phrase.mask(leaf));
  }

  /** Whether one of the phrases occurs in one of the headings. */
  boolean hasParentWith(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      for (List<String> parent : parents) {
        if (phrase.occursIn(parent)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the phrases occurs in the label or in one of the headings. */
  boolean hasAnywhere(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (phrase.occursIn(leaf)) {
        return true;
      }
    }
    return hasParentWith(phrases);
  }
}
