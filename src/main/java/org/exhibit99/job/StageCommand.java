package org.exhibit99.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A job of one or more stages. */
abstract class StageCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ConfigurationOptions options = new ConfigurationOptions();

  @Option(
      names = "--all",
      description =
          "Take everything again, not only what is new; rows that come out the same stay.")
  private boolean all;

  StageCommand(Console console) {
    this.console = console;
  }

  /** Its stages in order. */
  abstract List<Stage> stages();

  /** What is printed in the end. */
  void summarize(JobContext context, JobResult result) {}

  /** The configuration with what the job's own options say instead. */
  Configuration adapted(Configuration configuration) {
    return configuration;
  }

  /** Its name. */
  abstract String name();

  /** What is run with the session: its stages, and then the summary. */
  int run(JobContext context, Progress progress) {
    JobResult result = new StageRun(context, progress).run(stages());
    summarize(context, result);
    return 0;
  }

  /** The configuration of the file, with what the options of every job say instead. */
  final Configuration configuration() {
    return options.configuration();
  }

  @Override
  public Integer call() {
    Configuration configuration = adapted(configuration());
    WarehouseFolder.require(configuration.warehouse());
    return SparkJob.run(name(), configuration, all ? Work.ALL : Work.NEW, console, this::run);
  }
}
