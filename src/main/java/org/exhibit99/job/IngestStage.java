package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.edgar.DirectorySource;
import org.exhibit99.edgar.FileNames;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.Listing;
import org.exhibit99.lake.BronzeTables;
import org.exhibit99.lake.FilingRows;
import org.exhibit99.lake.Merged;
import org.exhibit99.model.Rejection;

/**
 * Files to {@code exhibits} and {@code filings}: listed here, read on the executors. A file that
 * has not changed since it was last read is not read again. The ledger is written last, so that a
 * run that dies before reads the same files again.
 */
final class IngestStage implements Stage {
  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public JobResult run(JobContext context) {
    context.warehouse().upgrade();
    JobResult result =
        context.configuration().input() instanceof Input.Edgar edgar
            ? new EdgarIngest(context, edgar.request()).run()
            : listed(context, listing(context));
    if (result.rejected() > 0) {
      FailedFilings.told(context).ifPresent(line -> context.console().say("ingest: " + line));
    }
    return result;
  }

  private static JobResult listed(JobContext context, Listing listing) {
    for (Rejection rejection : listing.rejections()) {
      context.console().say("ingest: " + rejection.detail());
    }
    sayWhereNothingIs(context, listing);
    List<ListedFile> files = fingerprinted(listing, context.configuration());
    Ledger ledger = new Ledger(context.warehouse().read(BronzeTables.FILINGS));
    List<ListedFile> unread =
        context.work() == Work.ALL ? files : ledger.unread(context.spark(), files);
    context
        .console()
        .say("ingest: " + files.size() + " files listed, " + unread.size() + " new or changed");
    List<Row> named = new ArrayList<>();
    listing.entries().forEach(entry -> named.add(FilingRows.row(entry, null)));
    if (unread.isEmpty() && named.isEmpty()) {
      return new JobResult(0, 0, listing.rejections().size());
    }
    FilingFileReader reader =
        new FilingFileReader(
            context.configuration().filings(), context.configuration().bounds().ofFiles());
    Instant now = context.clock().instant();
    try (FilingReading reading = FilingReading.ofFiles(context.spark(), reader, unread, now)) {
      return merge(context, ledger, reading, named, unread.size(), listing.rejections().size());
    }
  }

  /** A folder without a file that is named as one to read is mistaken more often than empty. */
  private static void sayWhereNothingIs(JobContext context, Listing listing) {
    if (!(context.configuration().input() instanceof Input.Paths given)) {
      return;
    }
    List<Path> known =
        listing.files().stream()
            .filter(file -> FileNames.isKnown(file.path()))
            .map(file -> Path.of(file.path()))
            .toList();
    for (Path folder : given.paths()) {
      if (Files.isDirectory(folder) && known.stream().noneMatch(file -> file.startsWith(folder))) {
        context
            .console()
            .say(
                "ingest: No file in "
                    + folder
                    + " ("
                    + FileNames.known()
                    + "): is it the right folder?");
      }
    }
  }

  private static List<ListedFile> fingerprinted(Listing listing, Configuration configuration) {
    String how = configuration.filings() + " " + configuration.bounds();
    return listing.files().stream()
        .map(file -> new ListedFile(file, Fingerprint.of(file, how)))
        .toList();
  }

  private static JobResult merge(
      JobContext context,
      Ledger ledger,
      FilingReading reading,
      List<Row> named,
      int read,
      int lostLines) {
    Merged exhibits = reading.writeExhibits(context.warehouse());
    Dataset<Row> entries =
        reading
            .filings()
            .union(context.spark().createDataFrame(named, BronzeTables.FILINGS.schema()));
    Merged filings = context.warehouse().merge(BronzeTables.FILINGS, ledger.lines(entries));
    return new JobResult(
        read, exhibits.rows() + filings.rows(), reading.failed() + named.size() + lostLines);
  }

  private static Listing listing(JobContext context) {
    try {
      return DirectorySource.list(
          context.configuration().input() instanceof Input.Paths given
              ? given.paths()
              : List.of(SampleFolder.write(context.configuration(), context.console())));
    } catch (IOException e) {
      throw new JobFailed(Failures.message(e), e);
    }
  }
}
