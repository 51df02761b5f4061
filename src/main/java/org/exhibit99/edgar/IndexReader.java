package org.exhibit99.edgar;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads EDGAR's indexes of filings: {@code master}, {@code form}, {@code company} and {@code
 * crawler}, of a day or a quarter, plain or in gzip. Which one it is, is told by its head and never
 * by its name.
 *
 * <p>A line that is no filing becomes a rejection that names it; the others are kept.
 */
public final class IndexReader {
  private static final int LONGEST_LINE = 4096;
  private static final int MOST_REJECTIONS = 1000;
  private static final int LONGEST_QUOTE = 120;

  private final String name;
  private final long largest;
  private final List<IndexEntry> entries = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private @Nullable String columns;
  private @Nullable IndexLine layout;
  private IndexReading.Extent extent = IndexReading.Extent.WHOLE;
  private int line;

  private IndexReader(String name, long largest) {
    this.name = name;
    this.largest = largest;
  }

  /**
   * Reads an index.
   *
   * @param name how messages call it
   * @param in its bytes, plain or in gzip; the stream stays the caller's to close
   * @param largest how many bytes are read of it at most, after decompression
   * @throws IOException where the stream fails for another reason than what it holds
   */
  public static IndexReading read(String name, InputStream in, long largest) throws IOException {
    IndexReader reader = new IndexReader(name, largest);
    reader.read(new BufferedInputStream(in, 1 << 16));
    return new IndexReading(reader.entries, reader.extent, reader.rejections);
  }

  private void read(BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    if (first < 0) {
      stop(Reason.EMPTY, "the index is empty; get it again");
      return;
    }
    if (first == 0x1f && second == 0x9d) {
      stop(
          Reason.UNSUPPORTED_TYPE,
          "the index is compressed with compress (.Z); take the .gz or the .idx beside it");
      return;
    }
    try {
      lines(first == 0x1f && second == 0x8b ? new GZIPInputStream(in, 1 << 16) : in);
    } catch (EOFException e) {
      stop(Reason.TRUNCATED, "the index ends in the middle; get it again");
    } catch (ZipException e) {
      stop(Reason.UNREADABLE, "the gzip is broken (" + e.getMessage() + "); get it again");
    }
    if (layout == null && rejections.isEmpty()) {
      stop(
          Reason.UNREADABLE,
          "there is no line of dashes below names of columns; it is no index of EDGAR's");
    }
  }

  private void lines(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    BoundedBytes text = new BoundedBytes(LONGEST_LINE);
    byte[] one = new byte[1];
    long count = 0;
    boolean some = false;
    for (int next = bytes.read(); next >= 0; next = bytes.read()) {
      if (++count > largest) {
        stop(
            Reason.TOO_LARGE,
            String.format(
                Locale.ROOT, "the index has more than %d bytes; the rest is not read", largest));
        return;
      }
      some = next != '\n';
      if (some) {
        one[0] = (byte) next;
        text.accept(one, 0, 1);
      } else {
        line(text);
        text = new BoundedBytes(LONGEST_LINE);
      }
    }
    if (some) {
      line(text);
    }
  }

  private void line(BoundedBytes bytes) {
    line++;
    if (bytes.exceeded()) {
      reject(
          Reason.TOO_LARGE,
          String.format(Locale.ROOT, "a line of more than %d characters", LONGEST_LINE));
      return;
    }
    String text = HeaderText.decode(bytes.take()).stripTrailing();
    IndexLine known = layout;
    if (known == null) {
      head(text);
    } else if (!text.isBlank()) {
      try {
        entries.add(known.entry(text));
      } catch (IllegalArgumentException e) {
        reject(Reason.UNREADABLE, e.getMessage() + ": '" + quoted(text) + "'");
      }
    }
  }

  private void head(String text) {
    if (text.contains("Form Type") && text.contains("Company Name")) {
      columns = text;
    } else if (columns != null && text.startsWith("--------")) {
      layout = IndexLine.of(columns);
    }
  }

  /** Rejects what is left of the index. */
  private void stop(Reason reason, String problem) {
    extent = IndexReading.Extent.PART;
    reject(reason, problem);
  }

  private void reject(Reason reason, String problem) {
    if (rejections.size() < MOST_REJECTIONS) {
      rejections.add(Rejection.ofWhole(reason, name + ", line " + line + ": " + problem));
    }
  }

  private static String quoted(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
