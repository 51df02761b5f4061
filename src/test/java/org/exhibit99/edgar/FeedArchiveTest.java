package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.FilingEntry.Status;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedArchiveTest {
  private static final FilingFileReader READER =
      new FilingFileReader(FilingRule.shipped(), ReadingBounds.DEFAULT);
  private static final byte[] GOOD = Sgml.bytes(Sgml.current("Net income rose."));
  private static final String NAME = Sgml.ACCESSION + ".nc";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private List<Rejection> rejections = List.of();

  /** An archive under way; what is added goes between two good entries. */
  private byte[] archive(Consumer<TarArchiveOutputStream> middle) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      file(tar, NAME, GOOD);
      middle.accept(tar);
      file(tar, "./last.nc", GOOD);
    }
    return bytes.toByteArray();
  }

  private static void file(TarArchiveOutputStream tar, String name, byte[] content) {
    try {
      TarArchiveEntry entry = new TarArchiveEntry(name, true);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<FilingEntry> read(byte[] archive, FeedBounds bounds) throws IOException {
    return read(new ByteArrayInputStream(archive), bounds);
  }

  private List<FilingEntry> read(InputStream in, FeedBounds bounds) throws IOException {
    FeedArchive feed = new FeedArchive("day.nc.tar.gz", in, READER, bounds);
    List<FilingEntry> entries = new ArrayList<>();
    for (LoadedFiling next = feed.next(); next != null; next = feed.next()) {
      entries.add(next.entry());
    }
    rejections = feed.rejections();
    return entries;
  }

  @Test
  void readsEveryEntryAndSaysWhereItStood() throws IOException {
    List<FilingEntry> entries = read(archive(tar -> {}), FeedBounds.DEFAULT);

    assertThat(entries).extracting(FilingEntry::status).containsOnly(Status.LOADED);
    assertThat(entries)
        .extracting(FilingEntry::source)
        .containsExactly("day.nc.tar.gz!/" + NAME, "day.nc.tar.gz!/last.nc");
    assertThat(rejections).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../0000000001-08-000001.nc",
        "/etc/0000000001-08-000001.nc",
        "a/../../0000000001-08-000001.nc",
        "C:0000000001-08-000001.nc",
        "..\\0000000001-08-000001.nc"
      })
  void refusesAPathThatLeavesTheFolder(String path) throws IOException {
    List<FilingEntry> entries = read(archive(tar -> file(tar, path, GOOD)), FeedBounds.DEFAULT);

    assertThat(entries).extracting(FilingEntry::status).contains(Status.LOADED, Status.FAILED);
    assertThat(entries.get(1).error())
        .isEqualTo("unreadable: the entry's path leaves the archive's folder");
    assertThat(entries).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR})
  void refusesLinksAndDevices(byte kind) throws IOException {
    byte[] archive =
        archive(
            tar -> {
              try {
                TarArchiveEntry entry = new TarArchiveEntry("0000000001-08-000001.nc", kind);
                entry.setLinkName("/etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    List<FilingEntry> entries = read(archive, FeedBounds.DEFAULT);

    assertThat(entries).hasSize(3);
    assertThat(entries.get(1).filingId()).isEqualTo("0000000001-08-000001");
    assertThat(entries.get(1).error())
        .isEqualTo("unsupported type: the entry is a link or no file at all");
  }

  @Test
  void refusesAnAbsurdSizeAndReadsOn() throws IOException {
    FeedBounds small = new FeedBounds(10_000, 1 << 20, 100);
    List<FilingEntry> entries =
        read(archive(tar -> file(tar, "0000000001-08-000001.nc", new byte[20_000])), small);

    assertThat(entries).hasSize(3);
    assertThat(entries.get(1).error())
        .isEqualTo("too large: the entry has 20000 bytes, more than the bound of 10000");
    assertThat(entries.get(2).status()).isEqualTo(Status.LOADED);
  }

  @Test
  void endsAtItsBounds() throws IOException {
    byte[] bomb = archive(tar -> file(tar, "a.nc", new byte[5_000_000]));

    assertThat(read(bomb, new FeedBounds(1000, 1_000_000, 100))).isNotEmpty();
    assertThat(rejections)
        .extracting(Rejection::detail)
        .containsExactly(
            "day.nc.tar.gz: the archive has more than 1000000 bytes; the rest is not read");
    assertThat(read(bomb, new FeedBounds(10_000_000, 100_000_000, 2))).hasSize(2);
    assertThat(rejections)
        .extracting(Rejection::detail)
        .containsExactly(
            "day.nc.tar.gz: the archive has more than 2 entries; the rest is not read");
  }

  @Test
  void keepsWhatComesBeforeAnArchiveBreaksOffWhereverThatIs() throws IOException {
    byte[] whole = archive(tar -> file(tar, "0000000001-08-000001.nc", new byte[0]));
    for (int length = 0; length < whole.length; length += 7) {
      List<FilingEntry> entries = read(Arrays.copyOf(whole, length), FeedBounds.DEFAULT);
      assertThat(rejections).as("cut behind %d bytes", length).hasSize(1);
      assertThat(rejections.get(0).detail()).contains("get it again").doesNotContain("null");
      assertThat(entries).hasSizeLessThanOrEqualTo(3);
    }
    assertThat(read(new byte[0], FeedBounds.DEFAULT)).isEmpty();
    assertThat(rejections).extracting(Rejection::reason).containsExactly(Reason.EMPTY);
  }

  @Test
  void holdsNoMoreOfASubmissionThanItsExhibits() throws IOException {
    long size = 600L << 20;
    String head = Sgml.current("Net income rose.").replace("</SEC-DOCUMENT>\n", "");
    String tail = Sgml.document("GRAPHIC", 3, "a.jpg", "@").replaceFirst("@\n</TEXT>.*(?s:.*)", "");
    long[] most = new long[1];
    InputStream large =
        new SequenceInputStream(
            new ByteArrayInputStream(Sgml.bytes(head + tail)),
            new SequenceInputStream(
                new Filler(size, most),
                new ByteArrayInputStream(Sgml.bytes("\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"))));

    LoadedFiling filing = READER.readSubmission("large.txt", large);

    assertThat(filing.entry().status()).isEqualTo(Status.LOADED);
    assertThat(filing.rejections()).isEmpty();
    assertThat(filing.exhibits()).hasSize(1);
    assertThat(most[0]).as("bytes asked for at once").isLessThan(1 << 20);
  }

  /** Lines without end, and how many bytes of them were asked for at once. */
  private static final class Filler extends InputStream {
    private final long[] most;
    private long left;

    Filler(long size, long[] most) {
      this.left = size;
      this.most = most;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'M' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      most[0] = Math.max(most[0], length);
      int read = (int) Math.min(length, left);
      if (read <= 0) {
        return -1;
      }
      Arrays.fill(target, offset, offset + read, (byte) 'M');
      left -= read;
      return read;
    }
  }
}
