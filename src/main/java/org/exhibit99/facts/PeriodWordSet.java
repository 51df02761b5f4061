package org.exhibit99.facts;

import java.util.Set;

/** Words that the grammar of periods takes alike; a {@link PeriodWord} has a bit for each. */
enum PeriodWordSet {
  ENDED("ended", "ending", "ends"),
  QUARTER("quarter", "quarters", "qtr", "qtrs", "quarter's", "quarterly"),
  YEAR("year", "years", "year's", "yr"),
  FISCAL("fiscal", "calendar", "fy"),
  SAME("same", "comparable", "corresponding", "similar", "like", "equivalent"),
  PREVIOUS("prior", "previous", "preceding", "last", "linked"),
  DETERMINER("the", "this", "current", "latest", "our", "its"),
  CURRENT("this", "current", "latest"),
  PERIOD("period", "periods", "period's"),
  PERIODS("period", "periods"),
  OF("of", "in", "for", "during", ",", "from"),
  AGO("ago", "earlier", "before"),
  OUR("the", "its", "our"),
  AT("at", "as", "on"),
  AND("and", "&", "or"),
  MONTHS("month", "months", "months'", "mos", "mo"),
  WEEKS("week", "weeks"),
  YEARS("year", "years"),
  YEAR_END("year", "yearend"),
  ONE("the", "a", "one"),
  WHICH("which", "that"),
  THROUGH("through", "to", "until", "thru", "-"),
  SEPARATOR(",", "and", "&", "or", "vs", "versus", "/", ".", "-"),
  /** The names of months, {@link PeriodWord#month}. */
  MONTH_NAME(),
  /** Words that name numbers, {@link PeriodWord#count}. */
  COUNT(),
  /** {@link PeriodWord#ordinal}. */
  ORDINAL(),
  /** Those of no other set with which lengths may begin. */
  LENGTH("full", "ytd", "half", "month"),
  FROM("from"),
  ONLY_A("a"),
  A_OR_ONE("a", "one"),
  END("end", "year", "yearend"),
  THE_YEAR("the", "a", "year"),
  WHOLE("all", "whole");

  private final Set<String> words;

  PeriodWordSet(String... words) {
    this.words = Set.of(words);
  }

  /** The words, none where something else tells them. */
  Set<String> words() {
    return words;
  }

  boolean contains(PeriodWord word) {
    return (word.sets() & bit()) != 0;
  }

  /** The bit of the set in {@link PeriodWord#sets}; no two sets share one, and none is stored. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  /** The bits of several sets. */
  static long bits(PeriodWordSet... sets) {
    long bits = 0;
    for (PeriodWordSet set : sets) {
      bits |= set.bit();
    }
    return bits;
  }
}
