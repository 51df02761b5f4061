package org.exhibit99.job;

import java.util.Locale;

/** How many facts are right, wrong and missed, and how many of the missed were passed by. */
final class Tally {
  /** The columns of {@link #line}. */
  static final String HEAD =
      String.format(
          Locale.ROOT,
          "%-42s %7s %7s %7s %10s %8s %8s %10s",
          "",
          "right",
          "wrong",
          "missed",
          "precision",
          "recall",
          "silent",
          "abstained");

  private int right;
  private int wrong;
  private int missed;
  private int silent;
  private int abstained;

  /** Counts one. */
  void add(Verdict verdict) {
    switch (verdict) {
      case RIGHT -> right++;
      case WRONG -> wrong++;
      case CONTRADICTED -> missed++;
      case ABSTAINED -> {
        missed++;
        silent++;
        abstained++;
      }
      case UNSEEN -> {
        missed++;
        silent++;
      }
    }
  }

  int right() {
    return right;
  }

  int wrong() {
    return wrong;
  }

  int missed() {
    return missed;
  }

  /** How much of all is right: of what was extracted, or of what is stated. */
  private static String share(int right, int others) {
    return right + others == 0
        ? "none"
        : String.format(Locale.ROOT, "%.4f", (double) right / (right + others));
  }

  /** How many are right, wrong and missed, the shares of them, and what the program said of it. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-42s %7d %7d %7d %10s %8s %8d %10d",
        name.length() > 42 ? name.substring(0, 42) : name,
        right,
        wrong,
        missed,
        share(right, wrong),
        share(right, missed),
        silent,
        abstained);
  }
}
