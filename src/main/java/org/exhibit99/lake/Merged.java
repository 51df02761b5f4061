package org.exhibit99.lake;

/**
 * What a merge changed.
 *
 * @param inserted rows with a new key
 * @param updated rows whose values changed
 * @param deleted rows in scope that the source no longer has
 */
public record Merged(long inserted, long updated, long deleted) {
  /** Nothing changed, nothing was written. */
  public static final Merged NOTHING = new Merged(0, 0, 0);

  /** How many rows changed in all. */
  public long rows() {
    return inserted + updated + deleted;
  }
}
