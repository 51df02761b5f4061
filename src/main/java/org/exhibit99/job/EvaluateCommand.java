package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what is extracted against facts read by hand, without Spark. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads exhibits and holds what is found against facts read by hand: precision and recall by"
          + " format, era, metric and exhibit, and how many of the facts are right in bands of"
          + " confidence.",
      "Of what was missed, silent counts the facts for which no value was printed, and abstained"
          + " those of them of which a value was seen and not taken.",
      "GOLD is a folder with a file NAME.tsv for each exhibit NAME (columns metric, period_end,"
          + " months, value, quote)."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "GOLD", description = "Folder of facts read by hand.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "EXHIBITS",
      description = "Files or folders that hold the exhibits (default: GOLD itself).")
  private List<Path> exhibits = new ArrayList<>();

  @Option(names = "--misses", description = "List every wrong and every missed fact first.")
  private boolean misses;

  @Mixin private ConfigurationOptions options = new ConfigurationOptions();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GivenPaths.require(exhibits);
    Configuration configuration = options.configuration();
    GoldSet set = new GoldSet(gold, exhibits.isEmpty() ? List.of(gold) : exhibits);
    Evaluation evaluation =
        set.evaluate(
            configuration.bounds(),
            configuration.filings(),
            Dictionary.of(configuration.metrics()).load());
    List<String> absent = evaluation.absent();
    console.say(
        Plain.count(evaluation.exhibits(), "exhibit")
            + " read"
            + (absent.isEmpty()
                ? ""
                : "; not found, and counted as missed: " + String.join(", ", absent)));
    if (misses) {
      evaluation.listing().forEach(console.out()::println);
    }
    evaluation.print(console.out());
    console.out().flush();
    return 0;
  }
}
