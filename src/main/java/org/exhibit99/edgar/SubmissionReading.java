package org.exhibit99.edgar;

import java.util.List;
import java.util.Optional;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Submission;
import org.exhibit99.model.SubmissionDocument;
import org.exhibit99.model.SubmissionHeader;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of one submission.
 *
 * @param header what its header says, or null where it has none or none that names an accession
 *     number, as in a single document in its {@code <DOCUMENT>} dress
 * @param documents every document that is whole, in order
 * @param rejections what was lost: the rest of a truncated one, a document beyond the bounds, a
 *     field of the header that makes no sense
 */
public record SubmissionReading(
    @Nullable SubmissionHeader header,
    List<SubmissionDocument> documents,
    List<Rejection> rejections) {
  public SubmissionReading {
    documents = List.copyOf(documents);
    rejections = List.copyOf(rejections);
  }

  /** The submission, empty where it has no header. */
  public Optional<Submission> submission() {
    return header == null ? Optional.empty() : Optional.of(new Submission(header, documents));
  }
}
