package org.exhibit99.edgar;

import java.util.List;
import org.exhibit99.model.Rejection;

/**
 * What could be read of one index.
 *
 * @param entries its filings in its order
 * @param rejections what could not be read, each with the index's name, the line and its words
 */
public record IndexReading(List<IndexEntry> entries, List<Rejection> rejections) {
  public IndexReading {
    entries = List.copyOf(entries);
    rejections = List.copyOf(rejections);
  }
}
