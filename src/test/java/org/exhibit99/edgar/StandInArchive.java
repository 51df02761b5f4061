package org.exhibit99.edgar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.exhibit99.model.Content;
import org.exhibit99.model.Filer;
import org.exhibit99.model.SubmissionHeader;
import org.exhibit99.sample.SampleCorpus;
import org.exhibit99.sample.SamplePlan;
import org.exhibit99.sample.SampleRelease;

/**
 * Filings as a stand-in for EDGAR has them: the real ones where they lie beside the checkout, and
 * invented ones, each under the day on which an index is to name it.
 */
public final class StandInArchive {
  private static final Path CORPUS = Path.of("../shared/corpus/submissions");

  /** A filing with its submission. */
  public record Filed(
      String accession, long cik, String company, String form, LocalDate day, Content submission) {
    /** Where it lies below the archives. */
    public String path() {
      return "edgar/data/" + cik + "/" + accession + ".txt";
    }
  }

  private StandInArchive() {}

  /**
   * Filings of one day: one without an exhibit, real ones for half of them at most, then invented
   * ones until there are so many.
   */
  public static List<Filed> night(LocalDate day, int filings) throws IOException {
    Map<String, Filed> night = new LinkedHashMap<>();
    night.put(Sgml.ACCESSION, withoutExhibit(day));
    for (Filed filed : real(day)) {
      if (night.size() < filings / 2) {
        night.putIfAbsent(filed.accession(), filed);
      }
    }
    SamplePlan plan =
        filings <= 250 ? SamplePlan.EMBEDDED : SamplePlan.ofSize(filings / 18 + 1, 20);
    SampleCorpus.of(plan)
        .releases()
        .limit(filings - (long) night.size())
        .forEach(release -> night.put(release.accession().value(), filed(release, day)));
    return List.copyOf(night.values());
  }

  /** An invented filing. */
  public static Filed filed(SampleRelease release, LocalDate day) {
    return new Filed(
        release.accession().value(),
        release.cik().number(),
        release.company(),
        release.form(),
        day,
        release.submission());
  }

  private static Filed withoutExhibit(LocalDate day) {
    String body = Sgml.document("8-K", 1, "body.txt", "Item 5. A director has resigned.");
    return new Filed(
        Sgml.ACCESSION,
        9990001,
        "THISTLE SAMPLE MORTGAGE TRUST INC",
        "8-K",
        day,
        Content.of(Sgml.bytes(Sgml.website(Sgml.HEADER, body))));
  }

  private static List<Filed> real(LocalDate day) throws IOException {
    List<Filed> real = new ArrayList<>();
    if (!Files.isDirectory(CORPUS)) {
      return real;
    }
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        SubmissionHeader header =
            new SubmissionReader(ReadingBounds.DEFAULT).read(bytes, (h, type) -> false).header();
        Filer filer = header == null ? null : header.registrant().orElse(null);
        if (header != null && filer != null) {
          real.add(
              new Filed(
                  header.accession().value(),
                  filer.cik().number(),
                  filer.name(),
                  header.form(),
                  day,
                  Content.of(bytes)));
        }
      }
    }
    return real;
  }

  /** Puts submissions and the day's master index onto a server. */
  public static void serve(StandInEdgar edgar, List<Filed> night) {
    night.forEach(filed -> edgar.put(filed.path(), filed.submission().bytes()));
    LocalDate day = night.get(0).day();
    edgar.put(
        folder("daily-index", day) + "master." + basic(day) + ".idx",
        master(night).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Puts the full index of a quarter onto a server. */
  public static void serveFullIndex(StandInEdgar edgar, List<Filed> quarter) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(master(quarter).getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    edgar.put(folder("full-index", quarter.get(0).day()) + "master.gz", bytes.toByteArray());
  }

  /** The master index of filings. */
  public static String master(List<Filed> night) {
    StringBuilder index =
        new StringBuilder(
            "Description:           Daily Index of EDGAR Dissemination Feed\n \n"
                + "CIK|Company Name|Form Type|Date Filed|File Name\n"
                + "-".repeat(80)
                + "\n");
    night.forEach(
        filed ->
            index
                .append(filed.cik())
                .append('|')
                .append(filed.company())
                .append('|')
                .append(filed.form())
                .append('|')
                .append(basic(filed.day()))
                .append('|')
                .append(filed.path())
                .append('\n'));
    return index.toString();
  }

  /** An archive of the feed. */
  public static byte[] feed(List<Filed> night) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      for (Filed filed : night) {
        TarArchiveEntry entry = new TarArchiveEntry(filed.accession() + ".nc");
        entry.setSize(filed.submission().size());
        tar.putArchiveEntry(entry);
        tar.write(filed.submission().bytes());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Where the feed's archive of a day lies. */
  public static String feedPath(LocalDate day) {
    return folder("Feed", day) + basic(day) + ".nc.tar.gz";
  }

  private static String folder(String kind, LocalDate day) {
    return "edgar/%s/%d/QTR%d/".formatted(kind, day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  private static String basic(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
