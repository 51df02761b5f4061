package org.exhibit99.facts;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * A set of words that tells most others from their first letter and length, before it hashes them:
 * of a text's words one in ten is of the vocabulary of periods.
 */
final class WordShapes {
  private static final int ASCII = 128;

  private final Set<String> words;

  /** By first character, a bit for each length. */
  private final long[] lengths = new long[ASCII];

  /** A set of words of ASCII letters and digits, of fewer than 64 characters. */
  WordShapes(Set<String> words) {
    this.words = new HashSet<>(words);
    for (String word : words) {
      if (word.isEmpty() || word.charAt(0) >= ASCII || word.length() >= Long.SIZE) {
        throw new IllegalArgumentException("Invalid word: '" + word + "'");
      }
      lengths[word.charAt(0)] |= 1L << word.length();
    }
  }

  /** A set of such words. */
  static WordShapes of(String... words) {
    return new WordShapes(Set.of(words));
  }

  /** The words. */
  Set<String> words() {
    return Collections.unmodifiableSet(words);
  }

  boolean contains(String word) {
    return mayContain(word) && words.contains(word);
  }

  /** Whether a word may be one of them, by its first letter and length. */
  boolean mayContain(String word) {
    return !word.isEmpty() && mayContain(word.charAt(0), word.length());
  }

  /** Whether a word of a length may be one of them whose first letter is this, large or small. */
  boolean mayContain(char first, int length) {
    char small = first >= 'A' && first <= 'Z' ? (char) (first + ('a' - 'A')) : first;
    return small < ASCII && length < Long.SIZE && (lengths[small] & (1L << length)) != 0;
  }
}
