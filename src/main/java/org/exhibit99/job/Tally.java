package org.exhibit99.job;

import java.util.Locale;

/** How many facts are right, wrong and missed. */
final class Tally {
  private int right;
  private int wrong;
  private int missed;

  void right() {
    right++;
  }

  void wrong() {
    wrong++;
  }

  void missed() {
    missed++;
  }

  /** How many are right, wrong, missed. */
  int[] counts() {
    return new int[] {right, wrong, missed};
  }

  /** Of what was extracted, how much is right. */
  double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  /** Of what is stated, how much was extracted right. */
  double recall() {
    return right + missed == 0 ? 0 : (double) right / (right + missed);
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-36s %7d %7d %7d %10.4f %8.4f",
        name.length() > 36 ? name.substring(0, 36) : name,
        right,
        wrong,
        missed,
        precision(),
        recall());
  }
}
