package org.exhibit99.job;

import java.util.List;
import picocli.CommandLine.Command;

/** Exhibits to extractions. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Reads the exhibits that this version of the extractor has not read yet into the table extractions.")
final class ExtractCommand extends StageCommand {
  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  String name() {
    return "extract";
  }

  @Override
  List<Stage> stages() {
    return List.of(new ExtractStage());
  }
}
