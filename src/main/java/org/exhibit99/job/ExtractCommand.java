package org.exhibit99.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exhibits to extractions. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Reads the exhibits that this version of the extractor has not read yet into the table extractions.")
final class ExtractCommand extends StageCommand {
  @Option(
      names = "--dry-run",
      description = {
        "Read again what other versions of the extractor have read and list, as CSV, each value that"
            + " appears, vanishes or changes and each exhibit that is of another kind or company."
            + " Nothing is written."
      })
  private boolean dryRun;

  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  String name() {
    return "extract";
  }

  @Override
  int run(JobContext context, Progress progress) {
    if (!dryRun) {
      return super.run(context, progress);
    }
    progress.begin(name());
    Dataset<Row> differences =
        ExtractStage.differences(context).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      new CsvWriter().write(differences, context.console().out());
      List<Row> counts = differences.groupBy("change").count().orderBy("change").collectAsList();
      String told =
          counts.stream()
              .map(row -> row.getString(0) + ": " + row.getLong(1))
              .collect(Collectors.joining(", "));
      context
          .console()
          .say("extract: " + (told.isEmpty() ? "no difference" : told) + "; nothing was written");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot print the differences", e);
    } finally {
      differences.unpersist(false);
    }
    return 0;
  }

  @Override
  List<Stage> stages() {
    return List.of(new ExtractStage());
  }
}
