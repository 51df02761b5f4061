package org.exhibit99.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every job that has a configuration. */
final class ConfigurationOptions {
  @Option(
      names = "--conf",
      paramLabel = "FILE",
      defaultValue = "conf/exhibit99.yaml",
      description = "Configuration file (default: conf/exhibit99.yaml of the project).")
  private Path file = Path.of("conf", "exhibit99.yaml");

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description = "Folder of the tables, instead of the configuration's.")
  private @Nullable Path warehouse;

  /** The configuration of the file with what the options say instead. */
  Configuration configuration() {
    Configuration configuration = ConfigurationReader.read(file);
    return warehouse == null
        ? configuration
        : configuration.withWarehouse(warehouse.toAbsolutePath().normalize().toString());
  }
}
