package org.exhibit99.quarters;

import java.util.Locale;

/** What a print is among the prints of one value. */
enum Role {
  /** The value as the market first learnt it. */
  FIRST_PRINT,
  /** A later release prints another value, beyond rounding, and does not say why. */
  REVISION,
  /** A later release prints another value and marks it as restated. */
  RESTATEMENT,
  /** An amended filing prints another value. */
  AMENDMENT,
  /** A later release prints the value again, maybe rounded. */
  CONFIRMATION,
  /** The same release found twice, or another exhibit of it, or another release of that day. */
  DUPLICATE,
  /** Another value in the same release, which says nothing of which is right. */
  CONTRADICTION,
  /** Another registrant's release, filed by this company too. */
  OF_ANOTHER_REGISTRANT,
  /** Too uncertain to count. */
  DOUBTFUL;

  /** As the table writes it. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
