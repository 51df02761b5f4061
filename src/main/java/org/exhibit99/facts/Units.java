package org.exhibit99.facts;

import java.util.Locale;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/** Tells a cell's unit by its dress and its label, whatever the metric. */
final class Units {
  private Units() {}

  /** The unit, or null where nothing tells it. */
  static @Nullable Unit of(LabelPath path, Printed printed, ColumnHead head) {
    String label = path.leaf().toLowerCase(Locale.ROOT);
    String all = path.text().toLowerCase(Locale.ROOT);
    if (printed.percent() || label.contains("%") || head.role() == ColumnHead.Role.PERCENT) {
      return Unit.RATIO;
    }
    boolean shares =
        label.contains("shares")
            || all.contains("average shares")
            || all.contains("shares outstanding")
            || all.contains("average common");
    boolean perShare =
        label.contains("per share")
            || label.contains("per common")
            || label.contains("per diluted")
            || label.contains("per basic")
            || (all.contains("per share") && !shares);
    if (perShare && (printed.decimals() > 0 || printed.dash())) {
      return Unit.USD_PER_SHARE;
    }
    if (printed.dollar()) {
      return Unit.USD;
    }
    if (shares && !label.contains("dividend")) {
      return Unit.SHARES;
    }
    if (label.contains("ratio") || label.startsWith("return on") || label.contains("number of")) {
      return label.contains("number of") ? null : Unit.RATIO;
    }
    return Unit.USD;
  }
}
