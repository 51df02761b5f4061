package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.exhibit99.edgar.DirectorySource;
import org.exhibit99.edgar.FileNames;
import org.exhibit99.edgar.FilingFile;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.Listing;
import org.exhibit99.edgar.LoadedFiling;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.FilingEntry.Status;
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
      "A manifest.csv beside bare exhibits is read too. Nothing is written.",
      "Blocks, rows, columns and characters are counted from 0, as in --json."
    })
final class InspectCommand implements Callable<Integer> {
  private final Console console;
  private final PassedOver passedOver = new PassedOver();
  private final List<Path> read = new ArrayList<>();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--json",
      description = "One object a line and fact, instead of a table for each exhibit.")
  private boolean json;

  @Option(
      names = "--rejected",
      description = "List every value that was seen and not taken, instead of counting them.")
  private boolean rejected;

  @Option(
      names = "--why",
      paramLabel = "METRIC",
      description =
          "Instead of the table, show for each value of a metric where it was read, what gives its"
              + " period and scale, which checks stand behind it, and what was not taken; may be"
              + " repeated.")
  private List<String> why = new ArrayList<>();

  @Mixin private ConfigurationOptions options = new ConfigurationOptions();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GivenPaths.require(paths);
    Configuration configuration = options.configuration();
    MetricDictionary dictionary = Dictionary.of(configuration.metrics()).load();
    MetricNames.require(why, dictionary);
    if (json && (rejected || !why.isEmpty())) {
      throw new WrongUse(
          "--json prints facts alone: leave it out to see "
              + (rejected ? "what was --rejected" : "--why"));
    }
    ExhibitReader reader = new ExhibitReader(configuration.bounds(), dictionary);
    FilingFileReader files =
        new FilingFileReader(configuration.filings(), configuration.bounds().ofFiles());
    FactPrinter printer = printer(reader, dictionary);
    Listing listing = DirectorySource.list(paths);
    listing.rejections().forEach(rejection -> console.say(rejection.detail()));
    listing.entries().forEach(this::sayWhy);
    for (FilingFile file : listing.files()) {
      inspect(file, files, printer);
    }
    passedOver.say(console);
    console.out().flush();
    return isDone() ? 0 : 1;
  }

  private void inspect(FilingFile file, FilingFileReader files, FactPrinter printer)
      throws IOException {
    Path path = GivenPaths.whole(Path.of(file.path()));
    boolean named = paths.stream().anyMatch(each -> GivenPaths.whole(each).equals(path));
    if (FileNames.isArchive(file.path())) {
      if (named) {
        console.say(
            file.path()
                + ": jobs/inspect opens no archive of the feed; jobs/nightly --input "
                + file.path()
                + " reads what is in it");
      } else {
        passedOver.add(file.path());
      }
      return;
    }
    LoadedFiling loaded = files.read(file);
    Status status = loaded.entry().status();
    if (status == Status.FAILED && !named && !FileNames.isKnown(file.path())) {
      passedOver.add(file.path());
      return;
    }
    sayWhy(loaded.entry());
    boolean isRead = status == Status.NO_EXHIBIT;
    for (Exhibit exhibit : loaded.exhibits()) {
      isRead |= !printer.print(exhibit).isUnread();
    }
    for (Rejection rejection : loaded.rejections()) {
      if (loaded.entry().error() == null) {
        console.say(file.path() + ": " + rejection.detail());
      }
    }
    if (isRead) {
      read.add(path);
    }
  }

  /** Whether each file that was named was read, and of each folder at least one. */
  private boolean isDone() {
    boolean done = true;
    for (Path path : paths) {
      Path whole = GivenPaths.whole(path);
      if (read.stream().noneMatch(each -> each.startsWith(whole))) {
        done = false;
        if (Files.isDirectory(path)) {
          console.say(
              "No exhibit or submission in "
                  + path
                  + " that could be read ("
                  + FileNames.readable()
                  + ")");
        }
      }
    }
    return done;
  }

  private FactPrinter printer(ExhibitReader reader, MetricDictionary dictionary)
      throws IOException {
    if (json) {
      return new FactJson(console.out(), reader);
    }
    return why.isEmpty()
        ? new FactTable(console.out(), reader, dictionary, rejected)
        : new FactReasons(console.out(), reader, dictionary, why);
  }

  private void sayWhy(FilingEntry entry) {
    if (entry.error() != null) {
      console.say(entry.source() + ": " + entry.error());
    }
  }
}
