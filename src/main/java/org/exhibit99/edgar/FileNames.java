package org.exhibit99.edgar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the names of files end that may hold exhibits, in capitals or not. */
public final class FileNames {
  private static final List<String> BARE =
      List.of(".txt", ".text", ".htm", ".html", ".xhtml", ".pdf");
  private static final List<String> SUBMISSIONS = List.of(".nc", ".sgml");
  private static final List<String> ARCHIVES = List.of(".tar.gz", ".tgz");

  private FileNames() {}

  /** Whether a file is a bare exhibit by its name. */
  static boolean isBare(String path) {
    return ends(path, BARE);
  }

  /** Whether a file is an archive of the feed by its name. */
  public static boolean isArchive(String path) {
    return ends(path, ARCHIVES);
  }

  /**
   * Whether a file's name says that it holds exhibits; one whose name does not may be a submission
   * all the same, which its content tells.
   */
  public static boolean isKnown(String path) {
    return isBare(path) || isArchive(path) || ends(path, SUBMISSIONS);
  }

  /** The endings of exhibits and submissions, {@code .txt .text .htm …}. */
  public static String readable() {
    return words(List.of(BARE, SUBMISSIONS));
  }

  /** The same, and those of archives. */
  public static String known() {
    return words(List.of(BARE, SUBMISSIONS, ARCHIVES));
  }

  /** What stands behind the last dot of a file's name, with the dot; empty where there is none. */
  public static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }

  private static boolean ends(String path, List<String> endings) {
    String lower = path.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  private static String words(List<List<String>> endings) {
    return endings.stream().flatMap(List::stream).collect(Collectors.joining(" "));
  }
}
