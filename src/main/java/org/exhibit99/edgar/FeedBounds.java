package org.exhibit99.edgar;

import java.io.Serializable;
import java.util.Locale;

/**
 * How much of a feed archive is read at most.
 *
 * @param entryBytes the largest entry
 * @param archiveBytes all entries together, after decompression
 * @param entries how many entries
 */
public record FeedBounds(long entryBytes, long archiveBytes, int entries) implements Serializable {
  /** Entries of 2 GB, archives of 64 GB and a million entries: several times the largest days. */
  public static final FeedBounds DEFAULT = new FeedBounds(2L << 30, 64L << 30, 1_000_000);

  public FeedBounds {
    if (entryBytes < 1 || archiveBytes < entryBytes || entries < 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Invalid bounds: entries of %d bytes, archives of %d, %d entries (each must be 1 or"
                  + " more, an archive no smaller than an entry)",
              entryBytes,
              archiveBytes,
              entries));
    }
  }
}
