package org.exhibit99.job;

import java.util.List;
import java.util.Map;
import org.exhibit99.document.Document;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.facts.FactReader;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.ExhibitKind;
import org.exhibit99.model.Explanation;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Identity;
import org.exhibit99.model.Rejection;

/** From an exhibit's bytes to its facts: document and facts in one line, and nothing thrown. */
final class ExhibitReader {
  /** How an exhibit was read, with the document into which its places point. */
  record Explained(Explanation explanation, Document document) {}

  private final DocumentReader documents;
  private final FactReader facts;

  ExhibitReader(Bounds bounds, MetricDictionary dictionary) {
    documents = new DocumentReader(bounds.ofExhibits());
    facts = new FactReader(dictionary);
  }

  /** What the exhibit says; a reader that throws costs the exhibit a rejection, never the job. */
  Extraction read(Exhibit exhibit) {
    try {
      Document document = documents.read(exhibit.content(), exhibit.fileName());
      return facts.read(exhibit, document);
    } catch (RuntimeException | StackOverflowError e) {
      return unread(exhibit, e);
    }
  }

  /**
   * What the exhibit says, and what became of every place in it that speaks of a metric; slower
   * than {@link #read}, and never throws either.
   */
  Explained explain(Exhibit exhibit) {
    try {
      Document document = documents.read(exhibit.content(), exhibit.fileName());
      return new Explained(facts.explain(exhibit, document), document);
    } catch (RuntimeException | StackOverflowError e) {
      Extraction unread = unread(exhibit, e);
      return new Explained(
          new Explanation(unread, List.of(), Map.of()),
          new Document(unread.mediaType(), "", List.of(), unread.rejections()));
    }
  }

  private static Extraction unread(Exhibit exhibit, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String detail =
        "The reader failed with "
            + failure
            + (trace.length == 0 ? "" : " at " + trace[0])
            + "; the exhibit is left out, and the reader is to be mended";
    return new Extraction(
        exhibit.id(),
        ExhibitKind.OTHER,
        "",
        new Identity(
            exhibit.provenance(),
            exhibit.cik(),
            exhibit.company(),
            null,
            null,
            exhibit.filedOn(),
            exhibit.fiscalYearEnd()),
        "application/octet-stream",
        0,
        List.of(),
        List.of(Rejection.ofWhole(Rejection.Reason.UNREADABLE, detail)),
        List.of(),
        List.of());
  }
}
