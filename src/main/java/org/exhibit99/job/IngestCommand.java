package org.exhibit99.job;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Files to exhibits. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description =
        "Reads new and changed submissions and bare exhibits into the tables filings and exhibits.")
final class IngestCommand extends StageCommand {
  @Mixin private InputOption input = new InputOption();

  IngestCommand(Console console) {
    super(console);
  }

  @Override
  String name() {
    return "ingest";
  }

  @Override
  Configuration adapted(Configuration configuration) {
    return input.applyTo(configuration);
  }

  @Override
  List<Stage> stages() {
    return List.of(new IngestStage());
  }
}
