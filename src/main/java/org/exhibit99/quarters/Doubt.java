package org.exhibit99.quarters;

import java.util.Locale;

/** Why a print is too uncertain to count. */
enum Doubt {
  /** It is another registrant's release. */
  OF_ANOTHER_REGISTRANT,
  /** The extractor was not sure enough. */
  LOW_CONFIDENCE,
  /** A release of such a kind may print another company's figures. */
  KIND_OF_RELEASE,
  /** Its unit is not the metric's. */
  UNIT,
  /** A day where the metric has a length of time, or the other way round. */
  PERIOD,
  /** No company's figure is that large. */
  IMPOSSIBLE,
  /** It came out before its period was over. */
  AHEAD_OF_ITS_PERIOD,
  /** It is a power of a thousand off what the company's other releases print. */
  SCALE,
  /** A quarter that holds the amount of the year to date. */
  READS_AS_YEAR_TO_DATE;

  /** As the table writes it. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
