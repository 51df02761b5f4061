package org.exhibit99.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of which period expressions are made. */
final class PeriodVocabulary {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4,
          "final", 4);

  private static final Map<String, PeriodWord> WORDS = words();

  private static final WordShapes<PeriodWord> ALL = new WordShapes<>(WORDS);

  private PeriodVocabulary() {}

  private static Map<String, PeriodWord> words() {
    Map<String, Long> sets = new HashMap<>();
    for (PeriodWordSet set : PeriodWordSet.values()) {
      set.words().forEach(word -> sets.merge(word, set.bit(), (one, other) -> one | other));
    }
    Stream.of(MONTHS, COUNTS, ORDINALS)
        .forEach(names -> names.keySet().forEach(word -> sets.putIfAbsent(word, 0L)));
    Map<String, PeriodWord> words = new HashMap<>();
    sets.forEach((word, bits) -> words.put(word, word(word, bits)));
    return words;
  }

  private static PeriodWord word(String word, long sets) {
    int month = MONTHS.getOrDefault(word, 0);
    int count = COUNTS.getOrDefault(word, 0);
    int ordinal = ORDINALS.getOrDefault(word, 0);
    long named =
        (month > 0 ? PeriodWordSet.MONTH_NAME.bit() : 0)
            | (count > 0 ? PeriodWordSet.COUNT.bit() : 0)
            | (ordinal > 0 ? PeriodWordSet.ORDINAL.bit() : 0);
    return new PeriodWord(word, sets | named, month, count, ordinal);
  }

  /** The word that the characters from one place up to another are, or null. */
  static @Nullable PeriodWord find(String text, int from, int end) {
    return ALL.find(text, from, end);
  }

  /**
   * Those words that are in one of some sets.
   *
   * @param sets the bits of the sets
   */
  static WordShapes<PeriodWord> of(long sets) {
    Map<String, PeriodWord> words = new HashMap<>(WORDS);
    words.values().removeIf(word -> (word.sets() & sets) == 0);
    return new WordShapes<>(words);
  }

  /** The month that a word names, or 0. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /**
   * Weeks as months: a fiscal quarter of 11 to 18 weeks is 3, halves and three quarters are
   * multiples of it, a year of 52 or 53 weeks is 12; -1 where weeks make no such period.
   */
  static int monthsOfWeeks(int weeks) {
    if (weeks >= 4 && weeks <= 5) {
      return 1;
    }
    if (weeks >= 11 && weeks <= 18) {
      return 3;
    }
    if (weeks >= 22 && weeks <= 30) {
      return 6;
    }
    if (weeks >= 35 && weeks <= 42) {
      return 9;
    }
    return weeks >= 51 && weeks <= 54 ? 12 : -1;
  }
}
