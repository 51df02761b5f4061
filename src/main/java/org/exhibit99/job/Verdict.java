package org.exhibit99.job;

/** What is held of a fact that was extracted or read by hand. */
enum Verdict {
  /** Extracted as read by hand. */
  RIGHT,
  /** Extracted, and not read by hand so. */
  WRONG,
  /** Read by hand, and another value was extracted. */
  CONTRADICTED,
  /** Read by hand, seen by the program and not taken for a reason. */
  ABSTAINED,
  /** Read by hand, and not seen. */
  UNSEEN;

  /** Whether a fact that was read by hand was not extracted as it is. */
  boolean isMissed() {
    return switch (this) {
      case CONTRADICTED, ABSTAINED, UNSEEN -> true;
      case RIGHT, WRONG -> false;
    };
  }
}
