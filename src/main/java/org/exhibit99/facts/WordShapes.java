package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked up where they stand in a text, without being cut out: most of a text's
 * words are told from their first letters and their length, as one in ten is of the vocabulary of
 * periods. Large and small letters are the same.
 *
 * @param <T> what is known of a word
 */
final class WordShapes<T> {
  private static final int ASCII = 128;

  /** Another apostrophe. */
  private static final char CURLED = '\u2019';

  /** So many of its last bits tell a letter, whether large or small, from the others. */
  private static final int BITS = 5;

  /** By {@link #beginning}, a bit for each length of the words that begin so. */
  private final long[] lengths = new long[1 << (2 * BITS)];

  private final String[] words;
  private final List<T> known;

  /** By hash, one more than a place in {@link #words}; what does not fit stands behind it. */
  private final int[] slots;

  private final int[] hashes;

  /**
   * @param known words of small ASCII letters, digits and marks, of fewer than 64 characters, and
   *     what is known of each
   */
  WordShapes(Map<String, T> known) {
    this.words = known.keySet().toArray(String[]::new);
    this.known = new ArrayList<>();
    this.hashes = new int[words.length];
    this.slots = new int[8 * Integer.highestOneBit(words.length + 1)];
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.isEmpty() || word.charAt(0) >= ASCII || word.length() >= Long.SIZE) {
        throw new IllegalArgumentException("Invalid word: '" + word + "'");
      }
      noteBeginning(word);
      hashes[i] = word.hashCode();
      int slot = slot(hashes[i]);
      while (slots[slot] > 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
      this.known.add(known.get(word));
    }
  }

  /** Words of which nothing is known but that they are some. */
  static WordShapes<String> of(String... words) {
    return new WordShapes<>(Stream.of(words).collect(Collectors.toMap(each -> each, each -> each)));
  }

  private void noteBeginning(String word) {
    char second = word.length() > 1 ? word.charAt(1) : ' ';
    lengths[beginning(word.charAt(0), second)] |= 1L << word.length();
    if (second == '\'') {
      lengths[beginning(word.charAt(0), CURLED)] |= 1L << word.length();
    }
  }

  /** Two characters as a number, the same for large and small letters. */
  private static int beginning(char first, char second) {
    int mask = (1 << BITS) - 1;
    return (first & mask) << BITS | (second & mask);
  }

  /** Whether one of the words of a text is known; a word is of ASCII letters and hyphens. */
  boolean knowsAnyIn(String text) {
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      if (c != '-' && Letters.small(c) < 'a') {
        if (find(text, from, at) != null) {
          return true;
        }
        from = at + 1;
      }
    }
    return false;
  }

  /** What is known of the characters from one place up to another, or null. */
  @Nullable T find(String text, int from, int end) {
    int length = end - from;
    if (length == 0 || length >= Long.SIZE) {
      return null;
    }
    char second = length > 1 ? text.charAt(from + 1) : ' ';
    if ((lengths[beginning(text.charAt(from), second)] & (1L << length)) == 0) {
      return null;
    }
    int hash = 0;
    for (int at = from; at < end; at++) {
      hash = 31 * hash + small(text.charAt(at));
    }
    return find(text, from, end, hash);
  }

  /**
   * The same.
   *
   * @param hash the hash code of the characters in small letters
   */
  @Nullable T find(String text, int from, int end, int hash) {
    int slot = slot(hash);
    for (int place = slots[slot]; place > 0; place = slots[slot]) {
      String word = words[place - 1];
      if (hashes[place - 1] == hash && word.length() == end - from && isAt(text, from, word)) {
        return known.get(place - 1);
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return null;
  }

  private static boolean isAt(String text, int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(from + i);
      char wanted = word.charAt(i);
      if (c != wanted && small(c) != wanted) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return ((hash * 0x9E3779B1) >>> 8) & (slots.length - 1);
  }

  private static char small(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    return c == CURLED ? '\'' : c;
  }
}
