package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.Warehouse;

/** What jobs run in, in the session that tests share. */
final class Contexts {
  private Contexts() {}

  /**
   * A new warehouse below a folder, with all of its work to do.
   *
   * @param more further lines of the configuration
   */
  static JobContext of(Path folder, String database, String... more) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("conf.yaml");
    Files.writeString(
        file, "warehouse: lake\ndatabase: " + database + "\n" + String.join("\n", more) + "\n");
    Configuration configuration = ConfigurationReader.read(file);
    return new JobContext(
        SharedSpark.session(),
        new Warehouse(SharedSpark.session(), database, configuration.warehouse(), "1"),
        configuration,
        Work.NEW,
        Clock.systemUTC(),
        new RecordedConsole().console());
  }
}
