package org.exhibit99.job;

import java.io.Serializable;
import org.exhibit99.edgar.ReadingBounds;

/**
 * What one file or exhibit may ask of its readers at most.
 *
 * @param fileBytes the largest file that is opened
 * @param exhibitMillis how long one exhibit may take
 */
record Bounds(int fileBytes, long exhibitMillis) implements Serializable {
  /** The readers' own bounds. */
  static final Bounds DEFAULT =
      new Bounds(
          ReadingBounds.DEFAULT.fileBytes(), org.exhibit99.document.ReadingBounds.DEFAULT.millis());

  /** The bounds of files and submissions. */
  ReadingBounds ofFiles() {
    return ReadingBounds.DEFAULT.withFileBytes(fileBytes);
  }

  /** The bounds of exhibits. */
  org.exhibit99.document.ReadingBounds ofExhibits() {
    org.exhibit99.document.ReadingBounds own = org.exhibit99.document.ReadingBounds.DEFAULT;
    return new org.exhibit99.document.ReadingBounds(
        Math.max(own.bytes(), fileBytes),
        own.characters(),
        own.line(),
        own.cells(),
        own.depth(),
        own.pages(),
        exhibitMillis);
  }
}
