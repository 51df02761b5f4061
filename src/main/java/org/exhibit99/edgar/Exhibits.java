package org.exhibit99.edgar;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Filer;
import org.exhibit99.model.Provenance;
import org.exhibit99.model.Submission;
import org.exhibit99.model.SubmissionDocument;
import org.exhibit99.model.SubmissionHeader;
import org.jspecify.annotations.Nullable;

/** Makes exhibits of submissions' documents and of bare files. */
final class Exhibits {
  private Exhibits() {}

  /**
   * The exhibits of a submission that the rule asks for, in its order.
   *
   * @param source where the submission was found
   */
  static List<Exhibit> of(Submission submission, FilingRule rule, String source) {
    SubmissionHeader header = submission.header();
    if (!rule.takes(header)) {
      return List.of();
    }
    List<Exhibit> exhibits =
        select(submission, source, document -> rule.takesExhibit(document.type()));
    if (!exhibits.isEmpty() || rule.bodies() == FilingRule.Bodies.LEAVE) {
      return exhibits;
    }
    return select(submission, source, document -> document.type().equalsIgnoreCase(header.form()));
  }

  private static List<Exhibit> select(
      Submission submission, String source, Predicate<SubmissionDocument> wanted) {
    return submission.documents().stream()
        .filter(wanted)
        .map(document -> exhibit(submission.header(), document, source))
        .toList();
  }

  private static Exhibit exhibit(
      SubmissionHeader header, SubmissionDocument document, String source) {
    Optional<Filer> registrant = header.registrant();
    return new Exhibit(
        header.accession() + ":" + document.sequence(),
        Provenance.HEADER,
        header.accession(),
        registrant.map(Filer::cik).orElse(null),
        registrant.map(Filer::name).orElse(null),
        registrant.map(Filer::sic).orElse(null),
        registrant.map(Filer::fiscalYearEnd).orElse(null),
        header.form(),
        header.items(),
        document.type(),
        document.sequence(),
        document.fileName(),
        document.description(),
        header.periodOfReport(),
        header.filedOn(),
        source + "#" + name(document),
        document.content());
  }

  /**
   * The exhibit that a bare file is.
   *
   * @param path where it was found
   * @param document its bytes, and its heading where it has one
   * @param manifest what a manifest says of it, or null
   */
  static Exhibit bare(String path, SubmissionDocument document, @Nullable ManifestEntry manifest) {
    String id = "sha256:" + document.content().sha256();
    String type = document.type().isEmpty() ? null : document.type();
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    if (manifest == null) {
      return new Exhibit(
          id,
          Provenance.INFERRED,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          type,
          0,
          fileName,
          document.description(),
          null,
          null,
          path,
          document.content());
    }
    return new Exhibit(
        id,
        Provenance.MANIFEST,
        manifest.accession(),
        manifest.cik(),
        manifest.company(),
        manifest.sic(),
        manifest.fiscalYearEnd(),
        manifest.form(),
        manifest.items(),
        manifest.exhibitType() == null ? type : manifest.exhibitType(),
        0,
        fileName,
        document.description(),
        null,
        manifest.filedOn(),
        path,
        document.content());
  }

  private static String name(SubmissionDocument document) {
    return document.fileName().isEmpty()
        ? Integer.toString(document.sequence())
        : document.fileName();
  }
}
