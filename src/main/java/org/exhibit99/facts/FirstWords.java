package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds by a first word, without a look at all others, what has a pattern that may begin with it.
 *
 * @param <T> what has patterns
 */
final class FirstWords<T> {
  private final Map<Word, List<T>> byWord = new HashMap<>();
  private final List<T> all;
  private final List<T> open;

  /**
   * @param all what there is, in the order in which it counts
   * @param pattern the pattern of one of them
   */
  FirstWords(List<T> all, Function<T, Phrase> pattern) {
    this.all = List.copyOf(all);
    Set<Word> words = new LinkedHashSet<>();
    List<Set<Word>> first = new ArrayList<>();
    for (T each : all) {
      Set<Word> own = pattern.apply(each).firstWords();
      first.add(own);
      words.addAll(own);
    }
    words.forEach(word -> byWord.put(word, withFirst(word, first)));
    this.open = byWord.getOrDefault(Phrase.ANY, List.of());
  }

  private List<T> withFirst(Word word, List<Set<Word>> first) {
    List<T> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (first.get(i).contains(word) || first.get(i).contains(Phrase.ANY)) {
        found.add(all.get(i));
      }
    }
    return List.copyOf(found);
  }

  /** Those of which a match may begin with a word, in their order. */
  List<T> of(Word word) {
    return byWord.getOrDefault(word, open);
  }

  /** Those of which a match may cover words from the first on; all where there are none. */
  List<T> of(List<Word> words) {
    return words.isEmpty() ? all : of(words.get(0));
  }
}
