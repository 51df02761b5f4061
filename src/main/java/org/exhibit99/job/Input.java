package org.exhibit99.job;

import java.nio.file.Path;
import java.util.List;

/** What is ingested. */
sealed interface Input {
  /** The embedded sample corpus, written out below the warehouse first. */
  record Sample() implements Input {}

  /** What EDGAR has, over the network. */
  record Edgar(EdgarRequest request) implements Input {}

  /**
   * Folders and files of submissions and bare exhibits.
   *
   * @param paths absolute
   */
  record Paths(List<Path> paths) implements Input {
    public Paths {
      paths = List.copyOf(paths);
    }
  }
}
