package org.exhibit99.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option of the jobs that ingest. */
final class InputOption {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      description =
          "Folder or file to ingest, or \"sample\", instead of the configuration's; may be repeated.")
  private List<String> input = new ArrayList<>();

  /** The configuration with what the option says instead. */
  Configuration applyTo(Configuration configuration) {
    if (input.isEmpty()) {
      return configuration;
    }
    if (input.equals(List.of("sample"))) {
      return configuration.withInput(new Input.Sample());
    }
    List<Path> paths = new ArrayList<>();
    for (String name : input) {
      Path path = Path.of(name).toAbsolutePath().normalize();
      if (!Files.exists(path)) {
        throw new WrongUse("No such input: " + path + " (must be an existing folder or file)");
      }
      paths.add(path);
    }
    return configuration.withInput(new Input.Paths(paths));
  }
}
