package org.exhibit99.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the jobs that ingest. */
final class InputOption {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      description =
          "Folder or file to ingest, \"sample\", or \"edgar\", instead of the configuration's; may be"
              + " repeated.")
  private List<String> input = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "First filing date to take from EDGAR, as 2004-04-01.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "Last filing date to take from EDGAR; without it, today.")
  private @Nullable LocalDate to;

  @Option(
      names = "--cik",
      paramLabel = "CIK",
      description = "Take the filings of one company only from EDGAR.")
  private @Nullable String cik;

  @Option(
      names = "--accession",
      paramLabel = "NUMBER",
      description =
          "Take this filing from EDGAR, whatever became of it before; may be repeated. One that is"
              + " not in the ledger needs --cik too.")
  private List<String> accessions = new ArrayList<>();

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description =
          "Take the filings that an index names from EDGAR: a master, form, company or crawler"
              + " index, plain or .gz; may be repeated.")
  private List<Path> indexes = new ArrayList<>();

  /** The configuration with what the options say instead. */
  Configuration applyTo(Configuration configuration) {
    Configuration adapted = named(configuration);
    EdgarRequest request = request();
    if (adapted.input() instanceof Input.Edgar) {
      adapted.edgar().access();
      return adapted.withInput(new Input.Edgar(request));
    }
    if (!request.equals(EdgarRequest.NEWS)) {
      throw new WrongUse(
          "--from, --to, --cik, --accession and --index choose among EDGAR's filings: give --input"
              + " edgar with them, or set input: edgar in the configuration");
    }
    return adapted;
  }

  /** Which of EDGAR's filings the options name. */
  EdgarRequest request() {
    for (Path index : indexes) {
      if (!Files.isRegularFile(index)) {
        throw new WrongUse("No such index: " + index + " (must be an existing file)");
      }
    }
    try {
      return new EdgarRequest(
          from,
          to,
          cik == null ? null : Cik.parse(cik),
          accessions.stream().map(AccessionNumber::parse).toList(),
          indexes);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()), e);
    }
  }

  private Configuration named(Configuration configuration) {
    if (input.isEmpty()) {
      return configuration;
    }
    if (input.equals(List.of("sample"))) {
      return configuration.withInput(new Input.Sample());
    }
    if (input.equals(List.of("edgar"))) {
      return configuration.withInput(new Input.Edgar(EdgarRequest.NEWS));
    }
    List<Path> paths = input.stream().map(Path::of).map(GivenPaths::whole).toList();
    GivenPaths.require(paths);
    return configuration.withInput(new Input.Paths(paths));
  }
}
