package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.exhibit99.edgar.DirectorySource;
import org.exhibit99.edgar.FilingFile;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.Listing;
import org.exhibit99.edgar.LoadedFiling;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads exhibits without Spark and prints what is found. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = {
      "Reads exhibits, submissions or folders of them and prints what they state, without Spark.",
      "A manifest.csv beside bare exhibits is read too. Nothing is written."
    })
final class InspectCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--json",
      description = "One object a line and fact, instead of a table for each exhibit.")
  private boolean json;

  @Option(names = "--rejected", description = "In the table, list what was seen and not taken too.")
  private boolean rejected;

  @Mixin private ConfigurationOptions options = new ConfigurationOptions();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Configuration configuration = options.configuration();
    ExhibitReader reader =
        new ExhibitReader(configuration.bounds(), Dictionary.of(configuration.metrics()).load());
    FilingFileReader files =
        new FilingFileReader(configuration.filings(), configuration.bounds().ofFiles());
    FactPrinter printer =
        json ? new FactJson(console.out()) : new FactTable(console.out(), rejected);
    Listing listing = DirectorySource.list(paths);
    listing.rejections().forEach(rejection -> console.say(rejection.detail()));
    listing.entries().forEach(this::sayWhy);
    for (FilingFile file : listing.files()) {
      LoadedFiling loaded = files.read(file);
      sayWhy(loaded.entry());
      for (Exhibit exhibit : loaded.exhibits()) {
        Extraction extraction = reader.read(exhibit);
        printer.print(exhibit, extraction);
      }
      for (Rejection rejection : loaded.rejections()) {
        if (loaded.entry().error() == null) {
          console.say(file.path() + ": " + rejection.detail());
        }
      }
    }
    console.out().flush();
    return 0;
  }

  private void sayWhy(FilingEntry entry) {
    if (entry.error() != null) {
      console.say(entry.source() + ": " + entry.error());
    }
  }
}
