package org.exhibit99.edgar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.FilingEntry.Status;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.exhibit99.model.SubmissionDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file into its exhibits and its line of the ledger. Whatever a file holds, it gets a
 * line; none makes it throw.
 *
 * <p>A submission is told by its content, whatever it is called. Any other file is a bare exhibit
 * where a manifest names it or its name ends in {@code .txt}, {@code .text}, {@code .htm}, {@code
 * .html}, {@code .xhtml} or {@code .pdf}; else it fails as unsupported. Archives and compressed
 * files are never opened.
 *
 * @param rule which filings and documents are wanted of submissions; bare exhibits are always read
 * @param bounds how much of a file is read
 */
public record FilingFileReader(FilingRule rule, ReadingBounds bounds) implements Serializable {
  /** Reads a file that a directory listed. */
  public LoadedFiling read(FilingFile file) {
    String path = file.path();
    ManifestEntry manifest = file.manifest();
    try (InputStream in = Files.newInputStream(Path.of(path))) {
      byte[] beginning = in.readNBytes(SubmissionReader.BEGINNING);
      if (SubmissionReader.recognises(beginning)) {
        return submission(path, joined(beginning, in), manifest);
      }
      if (file.bytes() > bounds.fileBytes()) {
        return failed(path, manifest, Reason.TOO_LARGE, tooLarge(file.bytes()));
      }
      return read(path, joined(beginning, in).readNBytes(bounds.fileBytes() + 1), manifest);
    } catch (NoSuchFileException e) {
      return LedgerLine.of(path, manifest, Status.ABSENT, "absent: the file is no longer there");
    } catch (IOException e) {
      return failed(path, manifest, Reason.UNREADABLE, "The file cannot be read: " + e);
    }
  }

  /**
   * Reads what must be a submission, as it comes: of its bytes only the wanted documents are kept.
   *
   * @param source where it comes from
   * @param in its bytes, which stay the caller's to close
   * @throws IOException where the stream fails
   */
  public LoadedFiling readSubmission(String source, InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(SubmissionReader.BEGINNING);
    if (beginning.length == 0) {
      return failed(source, null, Reason.EMPTY, "There are no bytes");
    }
    if (!SubmissionReader.recognises(beginning)) {
      return failed(
          source,
          null,
          Reason.UNREADABLE,
          "It does not begin as a submission: '" + HeaderText.quoted(beginning) + "'");
    }
    return submission(source, joined(beginning, in), null);
  }

  /** What was looked at, and then the rest, which is left open. */
  private static InputStream joined(byte[] beginning, InputStream rest) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(rest, SubmissionReader.BEGINNING);
    whole.unread(beginning);
    return whole;
  }

  /**
   * Reads bytes that somebody else has fetched.
   *
   * @param path a path or URI with {@code /} between names
   * @param content the file's bytes; they are handed over
   * @param manifest what a manifest says of the file, or null
   */
  public LoadedFiling read(String path, byte[] content, @Nullable ManifestEntry manifest) {
    if (content.length > bounds.fileBytes()) {
      return failed(path, manifest, Reason.TOO_LARGE, tooLarge(content.length));
    }
    if (FileSignature.isBlank(content)) {
      return failed(path, manifest, Reason.EMPTY, "The file has no words");
    }
    if (SubmissionReader.recognises(content)) {
      try {
        return submission(path, new ByteArrayInputStream(content), manifest);
      } catch (IOException e) {
        throw new UncheckedIOException("Reading from memory cannot fail", e);
      }
    }
    Optional<String> unsupported = FileSignature.unsupported(content);
    if (unsupported.isPresent()) {
      return failed(
          path,
          manifest,
          Reason.UNSUPPORTED_TYPE,
          "The file is " + unsupported.get() + ", which is not opened; unpack or convert it");
    }
    if (manifest == null && !FileNames.isBare(path)) {
      return failed(
          path,
          null,
          Reason.UNSUPPORTED_TYPE,
          "The file is no submission, and its name does not end as an exhibit's does"
              + " (.txt, .htm, .html or .pdf); rename it or name it in manifest.csv");
    }
    if (!FileSignature.isPdf(content) && FileSignature.isBinary(content)) {
      return failed(path, manifest, Reason.UNREADABLE, "The file is neither text nor PDF");
    }
    SubmissionDocument document = new SubmissionDocument(1, "", "", "", Content.of(content));
    return bare(path, List.of(document), manifest, List.of());
  }

  private LoadedFiling submission(
      String path, InputStream content, @Nullable ManifestEntry manifest) throws IOException {
    SubmissionReading reading =
        new SubmissionReader(bounds)
            .read(
                content,
                (header, type) ->
                    header == null
                        || (rule.takes(header)
                            && (rule.takesExhibit(type) || type.equalsIgnoreCase(header.form()))));
    if (reading.header() == null) {
      return withoutHeader(path, reading, manifest);
    }
    return LedgerLine.of(
        path,
        reading.header(),
        reading
            .submission()
            .map(submission -> Exhibits.of(submission, rule, path))
            .orElse(List.of()),
        reading.rejections(),
        rule);
  }

  /** A single document in its dress is a bare exhibit; a header without a number is a failure. */
  private LoadedFiling withoutHeader(
      String path, SubmissionReading reading, @Nullable ManifestEntry manifest) {
    List<SubmissionDocument> documents =
        reading.documents().stream()
            .filter(
                document ->
                    rule.takesExhibit(document.type())
                        || (manifest != null && reading.documents().size() == 1))
            .toList();
    if (!documents.isEmpty()) {
      return bare(path, documents, manifest, reading.rejections());
    }
    if (!reading.rejections().isEmpty()) {
      return LedgerLine.failed(path, manifest, reading.rejections());
    }
    return LedgerLine.of(
        path,
        manifest,
        Status.NO_EXHIBIT,
        reading.documents().isEmpty()
            ? "no exhibit: there is no document"
            : String.format(
                Locale.ROOT,
                "no exhibit: the document is of type '%s', and neither a header nor a manifest says more",
                reading.documents().get(0).type()));
  }

  private static LoadedFiling bare(
      String path,
      List<SubmissionDocument> documents,
      @Nullable ManifestEntry manifest,
      List<Rejection> rejections) {
    List<Exhibit> exhibits =
        documents.stream().map(document -> Exhibits.bare(path, document, manifest)).toList();
    return LedgerLine.loaded(path, manifest, exhibits, rejections);
  }

  private static LoadedFiling failed(
      String path, @Nullable ManifestEntry manifest, Reason reason, String detail) {
    return LedgerLine.failed(path, manifest, List.of(Rejection.ofWhole(reason, detail)));
  }

  private String tooLarge(long bytes) {
    return String.format(
        Locale.ROOT,
        "The file has %d bytes, more than the bound of %d; raise the bound to read it",
        bytes,
        bounds.fileBytes());
  }
}
