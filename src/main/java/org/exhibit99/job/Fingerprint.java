package org.exhibit99.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exhibit99.edgar.FilingFile;
import org.exhibit99.model.Content;

/** What a file looks like from outside: where nothing of it changed, it is not read again. */
final class Fingerprint {
  private Fingerprint() {}

  /**
   * The SHA-256 of a file's size, its time of change, whether it may be read, what its manifest
   * says and how it is read.
   *
   * @param how the rules by which it is read
   */
  static String of(FilingFile file, String how) {
    String looks = file.bytes() + " " + changed(file) + " " + file.manifest() + " " + how;
    return Content.of(looks.getBytes(StandardCharsets.UTF_8)).sha256();
  }

  private static String changed(FilingFile file) {
    try {
      Path path = Path.of(file.path());
      return Files.getLastModifiedTime(path) + (Files.isReadable(path) ? "" : " not readable");
    } catch (IOException e) {
      return "gone";
    }
  }
}
