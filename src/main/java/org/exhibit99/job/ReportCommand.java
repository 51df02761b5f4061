package org.exhibit99.job;

import java.util.List;
import picocli.CommandLine.Command;

/** Tables to the pages that people look at. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the report: pages to look at, in the folder report of the warehouse.",
      "Open index.html there in any browser; it needs no server and no network."
    })
final class ReportCommand extends StageCommand {
  private final Console console;

  ReportCommand(Console console) {
    super(console);
    this.console = console;
  }

  @Override
  String name() {
    return "report";
  }

  @Override
  List<Stage> stages() {
    return List.of(new ReportStage());
  }

  @Override
  void summarize(JobContext context, JobResult result) {
    console.out().println(ReportStage.site(context).start());
  }
}
