package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of the tables, where it is a path: looked at before anything is begun. */
final class WarehouseFolder {
  private static final String URI = "[a-z][a-z0-9+.-]+:/.*";

  private WarehouseFolder() {}

  /** Makes the folder if it is missing; whoever may not write there is told so. */
  static void require(String warehouse) {
    if (warehouse.matches(URI)) {
      return;
    }
    Path folder = Path.of(warehouse);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw refused(folder, "it cannot be made (" + e + ")", e);
    }
    if (!Files.isWritable(folder)) {
      throw refused(folder, "this user may not write there", null);
    }
  }

  /**
   * Refuses a folder without a table, and does not make it: a path that is mistyped is no
   * warehouse.
   *
   * @throws WrongUse where there is no table in it
   */
  static void requireTables(String warehouse) {
    if (!warehouse.matches(URI) && !holdsTables(Path.of(warehouse))) {
      throw new WrongUse(noTables(warehouse));
    }
  }

  /** What is said where there are none. */
  static String noTables(String warehouse) {
    return "There are no tables in "
        + warehouse
        + " yet: run jobs/nightly first, or name another folder with --warehouse.";
  }

  private static boolean holdsTables(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> tables = Files.list(folder)) {
      return tables.anyMatch(table -> Files.isDirectory(table.resolve("_delta_log")));
    } catch (IOException e) {
      throw new JobFailed("The tables in " + folder + " cannot be read: " + e, e);
    }
  }

  private static JobFailed refused(Path folder, String why, @Nullable IOException cause) {
    String message =
        "No tables can be written in "
            + folder
            + ": "
            + why
            + ". Change the permissions of the folder, or name another one with --warehouse";
    return cause == null ? new JobFailed(message) : new JobFailed(message, cause);
  }
}
