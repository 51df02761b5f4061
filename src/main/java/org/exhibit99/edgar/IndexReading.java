package org.exhibit99.edgar;

import java.util.List;
import org.exhibit99.model.Rejection;

/**
 * What could be read of one index.
 *
 * @param entries its filings in its order
 * @param extent whether it was read to its end
 * @param rejections what could not be read, each with the index's name, the line and its words
 */
public record IndexReading(List<IndexEntry> entries, Extent extent, List<Rejection> rejections) {
  /** How much of an index was read. */
  public enum Extent {
    /** All of it, lines that make no sense included. */
    WHOLE,
    /** What comes before something that keeps the rest from being read, maybe nothing. */
    PART
  }

  public IndexReading {
    entries = List.copyOf(entries);
    rejections = List.copyOf(rejections);
  }
}
