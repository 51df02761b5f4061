package org.exhibit99.facts;

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

  boolean contains(String word) {
    if (word.isEmpty() || word.charAt(0) >= ASCII || word.length() >= Long.SIZE) {
      return false;
    }
    return (lengths[word.charAt(0)] & (1L << word.length())) != 0 && words.contains(word);
  }
}
