package org.exhibit99.edgar;

import java.util.List;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.Rejection;

/**
 * What a directory holds.
 *
 * @param files the files to read, in the order of their paths
 * @param entries ledger lines that need no reading: files that a manifest names and that are not
 *     there (absent), files that may not be read (failed)
 * @param rejections lines of manifests that could not be read, each with file and line
 */
public record Listing(
    List<FilingFile> files, List<FilingEntry> entries, List<Rejection> rejections) {
  public Listing {
    files = List.copyOf(files);
    entries = List.copyOf(entries);
    rejections = List.copyOf(rejections);
  }
}
