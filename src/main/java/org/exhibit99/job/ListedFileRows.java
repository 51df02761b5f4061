package org.exhibit99.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.exhibit99.edgar.FeedArchive;
import org.exhibit99.edgar.FeedBounds;
import org.exhibit99.edgar.FileNames;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.LoadedFiling;
import org.exhibit99.model.FilingEntry.Status;
import org.jspecify.annotations.Nullable;

/**
 * The rows of listed files, one file after the other: one of a file, and of an archive one of each
 * entry and then its own.
 */
final class ListedFileRows implements Iterator<Row> {
  private final FilingFileReader reader;
  private final Iterator<ListedFile> files;
  private final Instant now;
  private @Nullable ListedFile file;
  private @Nullable InputStream in;
  private @Nullable FeedArchive archive;
  private Status status = Status.NO_EXHIBIT;

  ListedFileRows(FilingFileReader reader, Iterator<ListedFile> files, Instant now) {
    this.reader = reader;
    this.files = files;
    this.now = now;
  }

  @Override
  public boolean hasNext() {
    return archive != null || files.hasNext();
  }

  @Override
  public Row next() {
    FeedArchive open = archive;
    if (open != null) {
      return entry(open);
    }
    if (!files.hasNext()) {
      throw new NoSuchElementException();
    }
    ListedFile listed = files.next();
    file = listed;
    if (!FileNames.isArchive(listed.file().path())) {
      return FilingReading.row(reader.read(listed.file()), listed.fingerprint(), now);
    }
    try {
      InputStream opened = Files.newInputStream(Path.of(listed.file().path()));
      in = opened;
      status = Status.NO_EXHIBIT;
      FeedArchive begun = new FeedArchive(listed.file().path(), opened, reader, FeedBounds.DEFAULT);
      archive = begun;
      return entry(begun);
    } catch (IOException e) {
      // The reader says of it what it says of any file that cannot be opened.
      return FilingReading.row(reader.read(listed.file()), listed.fingerprint(), now);
    }
  }

  private Row entry(FeedArchive open) {
    ListedFile listed = file;
    try {
      LoadedFiling next = open.next();
      if (next != null) {
        status = next.entry().status() == Status.LOADED ? Status.LOADED : status;
        return FilingReading.row(next, null, now);
      }
      archive = null;
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (listed == null) {
      throw new NoSuchElementException();
    }
    return FilingReading.row(open.line(status), listed.fingerprint(), now);
  }
}
