package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.exhibit99.edgar.DirectorySource;
import org.exhibit99.edgar.FilingFile;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Fact;
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
          + " format, era and metric.",
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
    if (!Files.isDirectory(gold)) {
      throw new WrongUse("No folder " + gold + ": GOLD must be a folder of .tsv files");
    }
    Configuration configuration = options.configuration();
    MetricDictionary dictionary = Dictionary.of(configuration.metrics()).load();
    Map<String, GoldFile> files = GoldFile.readAll(gold, dictionary);
    if (files.isEmpty()) {
      throw new WrongUse("No .tsv file in " + gold + ": GOLD must hold one for each exhibit");
    }
    Evaluation evaluation = new Evaluation(files);
    int found = read(configuration, dictionary, evaluation);
    if (found == 0) {
      throw new WrongUse(
          "None of the "
              + files.size()
              + " exhibits of "
              + gold
              + " is in "
              + (exhibits.isEmpty() ? "it" : exhibits.toString())
              + ": name the folders that hold them after GOLD");
    }
    console.say(found + " of " + files.size() + " exhibits found; the others count as missed");
    if (misses) {
      evaluation.listing().forEach(console.out()::println);
    }
    evaluation.print(console.out());
    console.out().flush();
    return 0;
  }

  private int read(Configuration configuration, MetricDictionary dictionary, Evaluation evaluation)
      throws IOException {
    ExhibitReader reader = new ExhibitReader(configuration.bounds(), dictionary);
    FilingFileReader files =
        new FilingFileReader(configuration.filings(), configuration.bounds().ofFiles());
    int found = 0;
    for (FilingFile file :
        DirectorySource.list(exhibits.isEmpty() ? List.of(gold) : exhibits).files()) {
      String name = String.valueOf(Path.of(file.path()).getFileName());
      if (name.toLowerCase(Locale.ROOT).endsWith(".tsv")) {
        continue;
      }
      for (Exhibit exhibit : files.read(file).exhibits()) {
        if (evaluation.knows(exhibit.source())) {
          found++;
          for (Fact fact : reader.read(exhibit).facts()) {
            evaluation.add(exhibit.source(), fact);
          }
        }
      }
    }
    return found;
  }
}
