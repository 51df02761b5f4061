package org.exhibit99.job;

/**
 * A fact that was extracted or read by hand, and what is held of it.
 *
 * @param verdict what is held of it
 * @param exhibit the exhibit's file name
 * @param key what it is about
 * @param values the value extracted, or for a missed one those read by hand
 * @param note what was read by hand instead, or why nothing was extracted; maybe empty
 * @param words the label extracted, or the quote of whoever read it
 * @param confidence how sure the program was; 0 for a missed one
 */
record Judgement(
    Verdict verdict,
    String exhibit,
    GoldFact.FactKey key,
    String values,
    String note,
    String words,
    double confidence) {
  /** What it is about, in a line: {@code total_assets 2005-03-31/0}. */
  String subject() {
    return key.metric() + " " + key.periodEnd() + "/" + key.months();
  }

  /** All of it, apart by tabs. */
  String line() {
    return String.join(
        "\t",
        verdict == Verdict.WRONG ? "wrong" : "missed",
        exhibit,
        key.metric(),
        key.periodEnd(),
        Integer.toString(key.months()),
        values,
        note,
        words);
  }
}
