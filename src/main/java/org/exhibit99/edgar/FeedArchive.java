package org.exhibit99.edgar;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.FilingEntry.Status;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads an archive of EDGAR's feed, {@code YYYYMMDD.nc.tar.gz}, as it comes: nothing of it is ever
 * written to a disk, and of an entry only the wanted documents are kept. An entry whose path leaves
 * the archive's folder, that is a link, or that is absurdly large gets a line of the ledger and is
 * passed over.
 */
public final class FeedArchive {
  private static final Pattern NAME = Pattern.compile("([0-9]{10}-?[0-9]{2}-?[0-9]{6})\\..*");
  private static final int LONGEST_PATH = 256;

  private final String name;
  private final FilingFileReader reader;
  private final FeedBounds bounds;
  private final List<Rejection> rejections = new ArrayList<>();
  private @Nullable TarArchiveInputStream tar;
  private int entries;

  /**
   * Opens an archive.
   *
   * @param name how messages and sources call it: {@code name!/entry}
   * @param in its bytes, which stay the caller's to close
   * @param reader reads its submissions
   * @throws EdgarUnavailable where the stream says so
   */
  public FeedArchive(String name, InputStream in, FilingFileReader reader, FeedBounds bounds)
      throws EdgarUnavailable {
    this.name = name;
    this.reader = reader;
    this.bounds = bounds;
    this.tar = open(in);
  }

  /** What keeps the archive from being whole, as far as it has been read. */
  public List<Rejection> rejections() {
    return List.copyOf(rejections);
  }

  /**
   * The archive's own line of the ledger, when it has been read as far as it can be.
   *
   * @param status what became of its entries; it failed itself where it is not whole
   */
  public LoadedFiling line(Status status) {
    return rejections.isEmpty()
        ? LedgerLine.of(name, null, status, null)
        : LedgerLine.failed(name, null, rejections);
  }

  private @Nullable TarArchiveInputStream open(InputStream in) throws EdgarUnavailable {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
      buffered.mark(1);
      if (buffered.read() < 0) {
        reject(Reason.EMPTY, "the archive is empty; get it again");
        return null;
      }
      buffered.reset();
      return new TarArchiveInputStream(
          new Bounded(
              GzipCompressorInputStream.builder()
                  .setInputStream(buffered)
                  .setDecompressConcatenated(true)
                  .get(),
              bounds.archiveBytes()));
    } catch (EdgarUnavailable e) {
      throw e;
    } catch (IOException e) {
      broken(e);
      return null;
    }
  }

  /**
   * The next entry that is a file, read or refused; null behind the last one that can be read.
   *
   * @throws EdgarUnavailable where the stream says so
   */
  public @Nullable LoadedFiling next() throws EdgarUnavailable {
    TarArchiveInputStream from = tar;
    if (from == null) {
      return null;
    }
    TarArchiveEntry entry = null;
    try {
      do {
        entry = from.getNextEntry();
      } while (entry != null && entry.isDirectory());
      if (entry == null) {
        tar = null;
        return null;
      }
      if (++entries > bounds.entries()) {
        reject(
            Reason.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "the archive has more than %d entries; the rest is not read",
                bounds.entries()));
        tar = null;
        return null;
      }
      String refusal = refusal(entry);
      return refusal == null ? reader.readSubmission(source(entry), from) : failed(entry, refusal);
    } catch (EdgarUnavailable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      broken(e);
      tar = null;
      return entry == null ? null : failed(entry, "truncated: the archive breaks off in it");
    }
  }

  /** Why an entry is not opened, or null where it may be. */
  private @Nullable String refusal(TarArchiveEntry entry) {
    if (entry.isSymbolicLink()
        || entry.isLink()
        || entry.isCharacterDevice()
        || entry.isBlockDevice()
        || entry.isFIFO()
        || !entry.isFile()) {
      return "unsupported type: the entry is a link or no file at all";
    }
    String path = entry.getName();
    if (path.startsWith("/")
        || path.indexOf('\\') >= 0
        || path.matches("[A-Za-z]:.*")
        || Arrays.asList(path.split("/")).contains("..")) {
      return "unreadable: the entry's path leaves the archive's folder";
    }
    if (entry.getSize() > bounds.entryBytes() || entry.getRealSize() > bounds.entryBytes()) {
      return String.format(
          Locale.ROOT,
          "too large: the entry has %d bytes, more than the bound of %d",
          Math.max(entry.getSize(), entry.getRealSize()),
          bounds.entryBytes());
    }
    return null;
  }

  private LoadedFiling failed(TarArchiveEntry entry, String error) {
    String path = entry.getName();
    Matcher numbered = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
    AccessionNumber accession =
        numbered.matches() ? AccessionNumber.parse(numbered.group(1)) : null;
    String source = source(entry);
    return new LoadedFiling(
        new FilingEntry(
            accession == null ? source : accession.value(),
            accession,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            Status.FAILED,
            error,
            source),
        List.of(),
        List.of());
  }

  private String source(TarArchiveEntry entry) {
    String path = entry.getName().replaceFirst("^\\./", "").replaceAll("\\p{Cntrl}", "?");
    return name + "!/" + path.substring(0, Math.min(LONGEST_PATH, path.length()));
  }

  private void broken(Exception problem) {
    if (problem instanceof TooLarge) {
      reject(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "the archive has more than %d bytes; the rest is not read",
              bounds.archiveBytes()));
    } else {
      reject(
          Reason.TRUNCATED,
          String.format(
              Locale.ROOT,
              "the archive is broken behind %d entries (%s); get it again",
              entries,
              problem.getMessage() == null ? "it ends too early" : problem.getMessage()));
    }
  }

  private void reject(Reason reason, String detail) {
    rejections.add(Rejection.ofWhole(reason, name + ": " + detail));
  }

  /** An archive that has more bytes than its bound. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Counts what decompression yields and ends it at a bound. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long bound) {
      super(in);
      this.left = bound;
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = in.skip(count);
      count(skipped);
      return skipped;
    }

    private void count(long bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
