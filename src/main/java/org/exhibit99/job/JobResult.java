package org.exhibit99.job;

/**
 * What a stage did.
 *
 * @param read how many inputs it read
 * @param written how many rows it inserted, updated or deleted
 * @param rejected how many inputs it could not read
 */
record JobResult(long read, long written, long rejected) {
  /** There was nothing new. */
  static final JobResult NOTHING_NEW = new JobResult(0, 0, 0);

  @Override
  public String toString() {
    return equals(NOTHING_NEW)
        ? "nothing new"
        : read + " read, " + written + " rows written, " + rejected + " rejected";
  }
}
