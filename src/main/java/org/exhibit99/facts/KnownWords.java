package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What words stand for, looked up where a word stands in a text, without cutting it out. Large and
 * small letters are the same.
 */
final class KnownWords {
  private record Entry(String word, int hash, List<Word> meant) {}

  private final Entry[][] buckets;

  /**
   * @param meanings by a word in lower case, what it stands for
   */
  KnownWords(Map<String, List<Word>> meanings) {
    int size = Integer.highestOneBit(Math.max(8, meanings.size())) * 4;
    List<List<Entry>> byHash = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      byHash.add(new ArrayList<>());
    }
    meanings.forEach(
        (word, meant) ->
            byHash.get(bucket(word.hashCode(), size)).add(new Entry(word, word.hashCode(), meant)));
    this.buckets = byHash.stream().map(each -> each.toArray(Entry[]::new)).toArray(Entry[][]::new);
  }

  /** What a word in lower case stands for, or null where it is not known. */
  @Nullable List<Word> meant(String word) {
    return meant(word, 0, word.length(), word.hashCode());
  }

  /**
   * What the word from one place up to another stands for, or null where it is not known.
   *
   * @param hash that of the word in lower case
   */
  @Nullable List<Word> meant(String text, int from, int end, int hash) {
    for (Entry entry : buckets[bucket(hash, buckets.length)]) {
      if (entry.hash() == hash && isAt(text, from, end, entry.word())) {
        return entry.meant();
      }
    }
    return null;
  }

  private static boolean isAt(String text, int from, int end, String word) {
    if (word.length() != end - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (small(text.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The small letter of a large one of ASCII; any other character as it is. */
  static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private static int bucket(int hash, int size) {
    return (hash ^ (hash >>> 12)) & (size - 1);
  }
}
