package org.exhibit99.facts;

/**
 * A word or mark of which period expressions are made, with all that their grammar asks of it, so
 * that a text's words are looked up once.
 *
 * @param text in lower case, with straight apostrophes; of a word that is none of them it is empty
 * @param sets the {@link PeriodWordSet}s that it is in, a bit for each
 * @param month the month that it names, or 0
 * @param count the number that it names, or 0
 * @param ordinal 1 to 4 where it is such an ordinal, else 0
 */
record PeriodWord(String text, long sets, int month, int count, int ordinal) {
  /** Any word that stands in no expression. */
  static final PeriodWord OTHER = new PeriodWord("", 0, 0, 0, 0);
}
