package org.exhibit99.document;

import java.util.Locale;

/**
 * What an exhibit may ask of its reader. Whatever goes beyond is left out and said in a rejection.
 *
 * @param bytes the largest exhibit that is read at all
 * @param characters how much text a document may hold
 * @param line the longest line of a text
 * @param cells how many cells a table may hold
 * @param depth how deep elements may nest
 * @param pages how many pages of a PDF are read
 * @param millis how long one exhibit may take; looked at between blocks and pages
 */
public record ReadingBounds(
    int bytes, int characters, int line, int cells, int depth, int pages, long millis) {
  /** Bounds that every genuine exhibit keeps by a wide margin. */
  public static final ReadingBounds DEFAULT =
      new ReadingBounds(64 << 20, 16 << 20, 1 << 20, 200_000, 400, 400, 20_000);

  public ReadingBounds {
    if (bytes < 1
        || characters < 1
        || line < 1
        || cells < 1
        || depth < 1
        || pages < 1
        || millis < 1) {
      throw new IllegalArgumentException(
          "Invalid reading bounds: every bound must be at least 1, but they are "
              + String.format(
                  Locale.ROOT,
                  "bytes %d, characters %d, line %d, cells %d, depth %d, pages %d, millis %d",
                  bytes,
                  characters,
                  line,
                  cells,
                  depth,
                  pages,
                  millis));
    }
  }
}
