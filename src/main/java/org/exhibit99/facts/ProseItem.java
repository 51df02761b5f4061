package org.exhibit99.facts;

import java.util.List;
import java.util.Set;
import org.exhibit99.model.Metric;

/** A part of a sentence that matters to its meaning. */
sealed interface ProseItem {
  /** Its first character in the sentence. */
  int start();

  /** The character behind its last one. */
  int end();

  /** Whether it is one of these words or marks. */
  default boolean isAny(Set<String> words) {
    return false;
  }

  /** Whether it is this word or mark. */
  default boolean is(String word) {
    return false;
  }

  /** A word in lower case, or a mark. */
  record Word(String text, boolean capital, int start, int end) implements ProseItem {
    @Override
    public boolean isAny(Set<String> words) {
      return words.contains(text);
    }

    @Override
    public boolean is(String word) {
      return text.equals(word);
    }
  }

  /** An amount. */
  record Sum(ProseAmount amount) implements ProseItem {
    @Override
    public int start() {
      return amount.start();
    }

    @Override
    public int end() {
      return amount.end();
    }
  }

  /** Words that name periods. */
  record Time(PeriodMention mention) implements ProseItem {
    @Override
    public int start() {
      return mention.start();
    }

    @Override
    public int end() {
      return mention.end();
    }
  }

  /**
   * Words that name one metric or several.
   *
   * @param metrics in the order of the dictionary
   * @param words the words as printed
   */
  record Name(List<Metric> metrics, String words, int start, int end) implements ProseItem {
    public Name {
      metrics = List.copyOf(metrics);
    }
  }
}
