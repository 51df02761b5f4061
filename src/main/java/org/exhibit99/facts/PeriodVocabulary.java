package org.exhibit99.facts;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of which period expressions are made. */
final class PeriodVocabulary {
  static final WordShapes ENDED = WordShapes.of("ended", "ending", "ends");
  static final WordShapes QUARTER =
      WordShapes.of("quarter", "quarters", "qtr", "qtrs", "quarter's", "quarterly");
  static final WordShapes YEAR = WordShapes.of("year", "years", "year's", "yr");
  static final WordShapes FISCAL = WordShapes.of("fiscal", "calendar", "fy");
  static final WordShapes SAME =
      WordShapes.of("same", "comparable", "corresponding", "similar", "like", "equivalent");
  static final WordShapes PREVIOUS =
      WordShapes.of("prior", "previous", "preceding", "last", "linked");
  static final WordShapes DETERMINER =
      WordShapes.of("the", "this", "current", "latest", "our", "its");

  static final WordShapes PERIOD = WordShapes.of("period", "periods", "period's");
  static final WordShapes OF = WordShapes.of("of", "in", "for", "during", ",", "from");
  static final WordShapes AGO = WordShapes.of("ago", "earlier", "before");
  static final WordShapes OUR = WordShapes.of("the", "its", "our");
  static final WordShapes AT = WordShapes.of("at", "as", "on");

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

  /** The words that name months. */
  static final WordShapes MONTH_WORDS = new WordShapes(MONTHS.keySet());

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
          "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

  /** The words that stand in period expressions most often. */
  static final WordShapes ALL = all();

  private static WordShapes all() {
    Set<String> all = new HashSet<>(MONTHS.keySet());
    all.addAll(COUNTS.keySet());
    all.addAll(ORDINALS.keySet());
    Stream.of(
            ENDED,
            QUARTER,
            YEAR,
            FISCAL,
            SAME,
            PREVIOUS,
            DETERMINER,
            PERIOD,
            OF,
            AGO,
            OUR,
            AT,
            WordShapes.of("month", "months", "weeks", "half", "end", "and", "a", "all", "full"))
        .forEach(words -> all.addAll(words.words()));
    return new WordShapes(all);
  }

  private PeriodVocabulary() {}

  /** The words that name numbers. */
  static Set<String> counts() {
    return COUNTS.keySet();
  }

  /** The words that are ordinals. */
  static Set<String> ordinals() {
    return ORDINALS.keySet();
  }

  /** The month that a word names, or 0. */
  static int month(String word) {
    return MONTH_WORDS.contains(word) ? MONTHS.getOrDefault(word, 0) : 0;
  }

  /** The number that a word names, or 0. */
  static int count(String word) {
    return COUNTS.getOrDefault(word, 0);
  }

  /** 1 to 4 where a word is such an ordinal, else 0. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
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
