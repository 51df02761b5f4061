package org.exhibit99.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Paths of files and folders that somebody named to be read. */
final class GivenPaths {
  private GivenPaths() {}

  /**
   * Lets through what is there.
   *
   * @throws WrongUse where one of them is not
   */
  static void require(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new WrongUse(
            "No such input: " + whole(path) + " (must be an existing folder or file)");
      }
    }
  }

  /** The path from the root on, as two names of one file are compared. */
  static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
