package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A label path in words; those of the headings only once somebody asks for them. */
final class LabelWords {
  private final LabelPath path;
  private final Vocabulary vocabulary;
  private final List<Word> leaf;
  private final long mask;
  private @Nullable List<List<Word>> parents;

  /** {@link Phrase#mask} of the words of all headings. */
  private long parentsMask;

  private LabelWords(LabelPath path, Vocabulary vocabulary) {
    this.path = path;
    this.vocabulary = vocabulary;
    this.leaf = vocabulary.words(path.leaf());
    this.mask = Phrase.mask(leaf);
  }

  /** The words of a path. */
  static LabelWords of(LabelPath path, Vocabulary vocabulary) {
    return new LabelWords(path, vocabulary);
  }

  /** The words of the label itself. */
  List<Word> leaf() {
    return leaf;
  }

  /** The words of each heading, outermost first. */
  List<List<Word>> parents() {
    List<List<Word>> words = parents;
    if (words == null) {
      words = new ArrayList<>(path.parents().size());
      for (int i = 0; i < path.parents().size(); i++) {
        List<Word> parent = vocabulary.words(path.parents().get(i));
        parentsMask |= Phrase.mask(parent);
        words.add(parent);
      }
      parents = words;
    }
    return words;
  }

  /** Whether one of the phrases occurs in one of the headings. */
  boolean hasParentWith(List<Phrase> phrases) {
    if (phrases.isEmpty() || path.parents().isEmpty()) {
      return false;
    }
    List<List<Word>> all = parents();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.mayOccurIn(parentsMask) && all.stream().anyMatch(phrase::occursIn)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the phrases occurs in the label itself. */
  boolean has(List<Phrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.mayOccurIn(mask) && phrase.occursIn(leaf)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the phrases occurs in the label or in one of the headings. */
  boolean hasAnywhere(List<Phrase> phrases) {
    return has(phrases) || hasParentWith(phrases);
  }
}
