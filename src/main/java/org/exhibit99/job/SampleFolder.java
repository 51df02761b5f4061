package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import org.exhibit99.sample.SampleCorpus;
import org.exhibit99.sample.SampleRelease;

/** The embedded sample corpus as files below the warehouse, so that it is ingested as any other. */
final class SampleFolder {
  private SampleFolder() {}

  /** Writes what is not there yet; files that are there as they should be are left alone. */
  static Path write(Configuration configuration, Console console) throws IOException {
    if (configuration.warehouse().matches("[a-z][a-z0-9+.-]+:/.*")) {
      throw new WrongUse(
          "The sample corpus can only be written below a warehouse that is a path, not "
              + configuration.warehouse()
              + ": name folders to ingest with --input, or a path with --warehouse");
    }
    Path folder = Path.of(configuration.warehouse()).resolve("sample");
    int written = 0;
    for (Iterator<SampleRelease> all = SampleCorpus.embedded().releases().iterator();
        all.hasNext(); ) {
      SampleRelease release = all.next();
      Path file = folder.resolve(release.path());
      byte[] bytes = release.submission().bytes();
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        write(file, bytes);
        written++;
      }
    }
    if (written > 0) {
      console.say("ingest: wrote " + written + " submissions of the sample into " + folder);
    }
    return folder;
  }

  /** Whole or not at all: a run that dies leaves no half file. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
