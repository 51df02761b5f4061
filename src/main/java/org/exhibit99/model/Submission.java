package org.exhibit99.model;

import java.util.List;

/**
 * A whole submission as EDGAR publishes it.
 *
 * @param header what its header says
 * @param documents its documents in order
 */
public record Submission(SubmissionHeader header, List<SubmissionDocument> documents) {
  public Submission {
    documents = List.copyOf(documents);
  }
}
