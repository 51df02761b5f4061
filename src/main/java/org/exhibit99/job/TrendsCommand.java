package org.exhibit99.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Company-quarters to trends. */
@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    description = {
      "Aggregates company-quarters into the tables universe, provision_trend, dividend_trend and dividend_events.",
      "With --vintage it computes both trends as they were known on a day instead, into the tables"
          + " provision_trend_vintages and dividend_trend_vintages."
    })
final class TrendsCommand extends StageCommand {
  @Option(
      names = "--vintage",
      paramLabel = "DAY",
      split = ",",
      description =
          "Compute the trends from what was reported up to this day, as 2007-12-31, or from the"
              + " first print of each value: first-print. Several are separated by commas; other"
              + " vintages stay.")
  private List<String> vintages = List.of();

  TrendsCommand(Console console) {
    super(console);
  }

  @Override
  String name() {
    return "trends";
  }

  /** Refuses a wrong day before Spark starts. */
  @Override
  Configuration adapted(Configuration configuration) {
    vintages();
    return configuration;
  }

  @Override
  List<Stage> stages() {
    return List.of(vintages.isEmpty() ? new TrendsStage() : new VintagesStage(vintages()));
  }

  private List<Vintage> vintages() {
    LocalDate today = LocalDate.now(Clock.systemUTC());
    return vintages.stream().map(word -> Vintage.parse(word, today)).distinct().toList();
  }
}
