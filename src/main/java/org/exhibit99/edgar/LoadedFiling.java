package org.exhibit99.edgar;

import java.util.List;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.Rejection;

/**
 * One file as it was read.
 *
 * @param entry its line of the ledger
 * @param exhibits its exhibits in order; none unless the status is loaded
 * @param rejections everything in it that could not be read
 */
public record LoadedFiling(FilingEntry entry, List<Exhibit> exhibits, List<Rejection> rejections) {
  public LoadedFiling {
    exhibits = List.copyOf(exhibits);
    rejections = List.copyOf(rejections);
  }
}
