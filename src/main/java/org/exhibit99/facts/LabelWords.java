package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A label path in words; those of the headings only once somebody asks for them. */
final class LabelWords {
  private final LabelPath path;
  private final Vocabulary vocabulary;
  private final Words leaf;
  private @Nullable List<Words> parents;

  /** {@link Phrase#mask} of the words of all headings. */
  private long parentsMask;

  /**
   * The words of a label or a heading.
   *
   * @param mask their {@link Phrase#mask}
   */
  private record Words(List<Word> words, long mask) {
    boolean has(Phrase phrase) {
      return phrase.mayOccurIn(mask) && phrase.occursIn(words);
    }
  }

  private LabelWords(LabelPath path, Vocabulary vocabulary) {
    this.path = path;
    this.vocabulary = vocabulary;
    this.leaf = words(ShareCounts.without(path));
  }

  private Words words(String text) {
    List<Word> words = vocabulary.words(text);
    return new Words(words, Phrase.mask(words));
  }

  /** The words of a path. */
  static LabelWords of(LabelPath path, Vocabulary vocabulary) {
    return new LabelWords(path, vocabulary);
  }

  /** The words of the label itself. */
  List<Word> leaf() {
    return leaf.words();
  }

  /** The words of each heading, outermost first. */
  private List<Words> parents() {
    List<Words> words = parents;
    if (words == null) {
      words = new ArrayList<>(path.parents().size());
      for (int i = 0; i < path.parents().size(); i++) {
        Words parent = words(path.parents().get(i));
        parentsMask |= parent.mask();
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
    List<Words> all = parents();
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).mayOccurIn(parentsMask) && isIn(all, phrases.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(List<Words> headings, Phrase phrase) {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).has(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the phrases occurs in the label itself. */
  boolean has(List<Phrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      if (leaf.has(phrases.get(i))) {
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
