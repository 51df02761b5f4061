package org.exhibit99.job;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Filings to exhibits. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Reads new and changed submissions and bare exhibits into the tables filings, exhibits and"
          + " contents.",
      "From EDGAR (--input edgar) it takes the last days; --from and --to, --cik, --accession or"
          + " --index take others. What failed is tried again by later runs."
    })
final class IngestCommand extends StageCommand {
  private final Console console;

  @Mixin private InputOption input = new InputOption();

  @Option(
      names = "--status",
      description =
          "Read nothing, but show what became of filings: how many were loaded, and which wait or"
              + " failed and why. --from, --to, --cik and --accession choose among them.")
  private boolean status;

  IngestCommand(Console console) {
    super(console);
    this.console = console;
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
  public Integer call() {
    if (!status) {
      return super.call();
    }
    EdgarRequest request = input.request();
    Configuration configuration = configuration();
    WarehouseFolder.requireTables(configuration.warehouse());
    return SparkJob.run(
        name(),
        configuration,
        Work.NEW,
        console,
        (context, progress) -> {
          new LedgerStatus(context, request).print(console.out());
          return 0;
        });
  }

  @Override
  List<Stage> stages() {
    return List.of(new IngestStage());
  }
}
