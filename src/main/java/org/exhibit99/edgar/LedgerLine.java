package org.exhibit99.edgar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Filer;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.FilingEntry.Status;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.exhibit99.model.SubmissionHeader;
import org.jspecify.annotations.Nullable;

/** Writes what became of a file into its line of the ledger. */
final class LedgerLine {
  private LedgerLine() {}

  /** A submission with a header. */
  static LoadedFiling of(
      String path,
      SubmissionHeader header,
      List<Exhibit> exhibits,
      List<Rejection> rejections,
      FilingRule rule) {
    Optional<Rejection> lost = lost(rejections);
    boolean asked = rule.takes(header);
    Status status = Status.LOADED;
    String error = lost.map(LedgerLine::words).orElse(null);
    if (exhibits.isEmpty()) {
      status = asked && lost.isPresent() ? Status.FAILED : Status.NO_EXHIBIT;
      if (asked && error == null) {
        error =
            String.format(
                Locale.ROOT, "no exhibit: no document is of type %s", rule.exhibitTypes());
      } else if (!rule.takesForm(header.form())) {
        error = otherForm(header.form(), rule);
      } else if (!asked) {
        error =
            String.format(
                Locale.ROOT,
                "no exhibit: none of the items %s is one under which releases were furnished on %s",
                header.items(),
                header.filedOn());
      }
    }
    Optional<Filer> registrant = header.registrant();
    FilingEntry entry =
        new FilingEntry(
            header.accession().toString(),
            header.accession(),
            registrant.map(Filer::cik).orElse(null),
            registrant.map(Filer::name).orElse(null),
            registrant.map(Filer::sic).orElse(null),
            header.form(),
            header.items(),
            header.filedOn(),
            header.acceptedAt(),
            status,
            error,
            path);
    return new LoadedFiling(entry, exhibits, rejections);
  }

  /** Why a filing of a form that the rule does not ask for has no exhibit. */
  static String otherForm(String form, FilingRule rule) {
    return String.format(
        Locale.ROOT, "no exhibit: form %s is not read (only %s)", form, rule.forms());
  }

  /** A bare file that was loaded. */
  static LoadedFiling loaded(
      String path,
      @Nullable ManifestEntry manifest,
      List<Exhibit> exhibits,
      List<Rejection> rejections) {
    String error = lost(rejections).map(LedgerLine::words).orElse(null);
    return new LoadedFiling(entry(path, manifest, Status.LOADED, error), exhibits, rejections);
  }

  /** A file of which nothing could be loaded; the first rejection says why. */
  static LoadedFiling failed(
      String path, @Nullable ManifestEntry manifest, List<Rejection> rejections) {
    return new LoadedFiling(
        entry(path, manifest, Status.FAILED, words(rejections.get(0))), List.of(), rejections);
  }

  /** A file without exhibits. */
  static LoadedFiling of(
      String path, @Nullable ManifestEntry manifest, Status status, @Nullable String error) {
    return new LoadedFiling(entry(path, manifest, status, error), List.of(), List.of());
  }

  /** A line for a file that has no header. */
  static FilingEntry entry(
      String path, @Nullable ManifestEntry manifest, Status status, @Nullable String error) {
    if (manifest == null) {
      return new FilingEntry(
          path, null, null, null, null, null, List.of(), null, null, status, error, path);
    }
    return new FilingEntry(
        path,
        manifest.accession(),
        manifest.cik(),
        manifest.company(),
        manifest.sic(),
        manifest.form(),
        manifest.items(),
        manifest.filedOn(),
        null,
        status,
        error,
        path);
  }

  /** The first rejection that cost a document; one of a header's field does not. */
  private static Optional<Rejection> lost(List<Rejection> rejections) {
    return rejections.stream()
        .filter(
            rejection ->
                rejection.reason() == Reason.TRUNCATED
                    || rejection.reason() == Reason.TOO_LARGE
                    || rejection.reason() == Reason.EMPTY)
        .findFirst();
  }

  private static String words(Rejection rejection) {
    return rejection.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + ": "
        + rejection.detail();
  }
}
