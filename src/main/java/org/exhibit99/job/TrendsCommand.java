package org.exhibit99.job;

import java.util.List;
import picocli.CommandLine.Command;

/** Company-quarters to trends. */
@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    description =
        "Aggregates company-quarters into the tables universe, provision_trend, dividend_trend and dividend_events.")
final class TrendsCommand extends StageCommand {
  TrendsCommand(Console console) {
    super(console);
  }

  @Override
  String name() {
    return "trends";
  }

  @Override
  List<Stage> stages() {
    return List.of(new TrendsStage());
  }
}
