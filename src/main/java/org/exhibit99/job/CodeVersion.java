package org.exhibit99.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that rows written by this build carry. */
final class CodeVersion {
  private static final String FILE = "/org/exhibit99/git.properties";

  private CodeVersion() {}

  /**
   * Version and commit, as {@code 0.1.0+1de90e1}; {@code -dirty} where files were not committed.
   */
  static String current() {
    Package own = CodeVersion.class.getPackage();
    String version = own == null ? null : own.getImplementationVersion();
    Properties git = new Properties();
    try (InputStream stream = CodeVersion.class.getResourceAsStream(FILE)) {
      if (stream != null) {
        git.load(stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE + " of the jar: build it again", e);
    }
    return (version == null ? "development" : version)
        + "+"
        + git.getProperty("git.commit.id.abbrev", "unknown")
        + (Boolean.parseBoolean(git.getProperty("git.dirty")) ? "-dirty" : "");
  }
}
