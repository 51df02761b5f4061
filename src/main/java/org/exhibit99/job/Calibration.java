package org.exhibit99.job;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Of the facts that were extracted with so much confidence, how many are right. */
final class Calibration {
  private static final List<String> BANDS = List.of("0.9 or more", "0.7 to 0.9", "below 0.7");

  private final int[] right = new int[BANDS.size()];
  private final int[] wrong = new int[BANDS.size()];

  Calibration(List<Judgement> judgements) {
    for (Judgement each : judgements) {
      if (each.verdict() == Verdict.RIGHT) {
        right[band(each.confidence())]++;
      } else if (each.verdict() == Verdict.WRONG) {
        wrong[band(each.confidence())]++;
      }
    }
  }

  private static int band(double confidence) {
    return confidence >= 0.9 ? 0 : confidence >= 0.7 ? 1 : 2;
  }

  void print(PrintStream out) {
    out.println("by confidence");
    for (int i = 0; i < BANDS.size(); i++) {
      int all = right[i] + wrong[i];
      out.printf(
          Locale.ROOT,
          "%-42s %7d %7d %7s %10s%n",
          "  " + BANDS.get(i),
          right[i],
          wrong[i],
          "",
          all == 0 ? "none" : String.format(Locale.ROOT, "%.4f", (double) right[i] / all));
    }
  }
}
