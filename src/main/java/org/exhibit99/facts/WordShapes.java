package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is looked up where a word stands in a text, without cutting it out: most are
 * told from their first letter and length, as of a text's words one in ten is of the vocabulary of
 * periods. Large and small letters are the same.
 */
final class WordShapes {
  private static final int ASCII = 128;
  private static final int BUCKETS = 256;

  private final Set<String> words;

  /** By first character, a bit for each length. */
  private final long[] lengths = new long[ASCII];

  private final String[][] buckets = new String[BUCKETS][];

  /** A set of words of small ASCII letters, digits and marks, of fewer than 64 characters. */
  WordShapes(Set<String> words) {
    this.words = new HashSet<>(words);
    List<List<String>> byHash = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      byHash.add(new ArrayList<>());
    }
    for (String word : words) {
      if (word.isEmpty() || word.charAt(0) >= ASCII || word.length() >= Long.SIZE) {
        throw new IllegalArgumentException("Invalid word: '" + word + "'");
      }
      lengths[word.charAt(0)] |= 1L << word.length();
      byHash.get(bucket(word, 0, word.length())).add(word);
    }
    for (int i = 0; i < BUCKETS; i++) {
      buckets[i] = byHash.get(i).toArray(String[]::new);
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
    return contains(word, 0, word.length());
  }

  /** Whether the characters from one place up to another are one of the words. */
  boolean contains(String text, int from, int end) {
    return find(text, from, end) != null;
  }

  /** The word that the characters from one place up to another are, or null. */
  @Nullable String find(String text, int from, int end) {
    if (end == from || !mayContain(text.charAt(from), end - from)) {
      return null;
    }
    for (String word : buckets[bucket(text, from, end)]) {
      if (word.length() == end - from && isAt(text, from, word)) {
        return word;
      }
    }
    return null;
  }

  private static boolean isAt(String text, int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (small(text.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayContain(char first, int length) {
    char small = small(first);
    return small < ASCII && length < Long.SIZE && (lengths[small] & (1L << length)) != 0;
  }

  private static int bucket(String text, int from, int end) {
    int hash = 31 * small(text.charAt(from)) + small(text.charAt(end - 1));
    return (hash + 7 * small(text.charAt((from + end) / 2))) & (BUCKETS - 1);
  }

  private static char small(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    return c == '\u2019' ? '\'' : c;
  }
}
