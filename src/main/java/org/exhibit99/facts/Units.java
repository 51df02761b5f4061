package org.exhibit99.facts;

import java.util.Locale;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Tells the units of a row's cells by its label and their dress, whatever the metric.
 *
 * @param share whether the label names an amount for each share
 * @param shares whether it counts shares
 * @param ratio whether it names a ratio or a yield
 * @param other whether it counts something else
 * @param percent whether it prints a percent sign
 */
record Units(boolean share, boolean shares, boolean ratio, boolean other, boolean percent) {
  private static final WordPattern RATIO = WordPattern.of("(?<![a-z])ratios?(?![a-z])");

  /** What a row's label tells. */
  static Units of(LabelPath path) {
    String label = path.lower();
    String all = path.parents().isEmpty() ? label : path.text().toLowerCase(Locale.ROOT);
    boolean shares =
        all.contains("average common")
            || (all.contains("shares")
                && (label.contains("shares")
                    || all.contains("average shares")
                    || all.contains("shares outstanding")));
    boolean share =
        all.contains("per ")
            && (label.contains("per share")
                || label.contains("per common")
                || label.contains("per diluted")
                || label.contains("per basic")
                || (all.contains("per share") && !shares));
    return new Units(
        share,
        shares && !label.contains("dividend"),
        namesRatio(label) || label.startsWith("return on"),
        label.contains("number of"),
        label.contains("%"));
  }

  /** Whether a label in small letters names a ratio; {@code operations} do not. */
  static boolean namesRatio(String label) {
    return label.contains("ratio") && RATIO.occursIn(label);
  }

  /** The unit of a cell, or null where nothing tells it. */
  @Nullable Unit of(Printed printed, ColumnHead head) {
    if (printed.percent() || percent || head.role() == ColumnHead.Role.PERCENT) {
      return Unit.RATIO;
    }
    if (share && (printed.decimals() > 0 || printed.dash())) {
      return Unit.USD_PER_SHARE;
    }
    if (printed.dollar()) {
      return Unit.USD;
    }
    if (shares) {
      return Unit.SHARES;
    }
    if (other) {
      return null;
    }
    return ratio ? Unit.RATIO : Unit.USD;
  }
}
