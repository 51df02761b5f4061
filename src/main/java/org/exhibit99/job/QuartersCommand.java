package org.exhibit99.job;

import java.util.List;
import picocli.CommandLine.Command;

/** Extractions to company-quarters. */
@Command(
    name = "quarters",
    mixinStandardHelpOptions = true,
    description =
        "Gathers what was extracted into the tables reported_metrics and company_quarters.")
final class QuartersCommand extends StageCommand {
  QuartersCommand(Console console) {
    super(console);
  }

  @Override
  String name() {
    return "quarters";
  }

  @Override
  List<Stage> stages() {
    return List.of(new QuartersStage());
  }
}
