package org.exhibit99.facts;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of which period expressions are made. */
final class PeriodVocabulary {
  static final Set<String> ENDED = Set.of("ended", "ending", "ends");
  static final Set<String> QUARTER =
      Set.of("quarter", "quarters", "qtr", "qtrs", "quarter's", "quarterly");
  static final Set<String> YEAR = Set.of("year", "years", "year's", "yr");
  static final Set<String> FISCAL = Set.of("fiscal", "calendar", "fy");
  static final Set<String> SAME =
      Set.of("same", "comparable", "corresponding", "similar", "like", "equivalent");
  static final Set<String> PREVIOUS = Set.of("prior", "previous", "preceding", "last", "linked");
  static final Set<String> DETERMINER = Set.of("the", "this", "current", "latest", "our", "its");

  static final Set<String> PERIOD = Set.of("period", "periods", "period's");
  static final Set<String> OF = Set.of("of", "in", "for", "during", ",", "from");
  static final Set<String> AGO = Set.of("ago", "earlier", "before");
  static final Set<String> AT = Set.of("at", "as", "on");

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

  private static final WordShapes MONTH_WORDS = new WordShapes(MONTHS.keySet());

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

  private PeriodVocabulary() {}

  /** The words that name months. */
  static Set<String> months() {
    return MONTHS.keySet();
  }

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
    return ORDINALS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
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
