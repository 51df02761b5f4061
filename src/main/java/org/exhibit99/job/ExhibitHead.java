package org.exhibit99.job;

import java.io.PrintStream;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Identity;

/** Which exhibit it is, whose, and of what kind by which words. */
final class ExhibitHead {
  private ExhibitHead() {}

  static void print(Exhibit exhibit, Extraction extraction, PrintStream out) {
    out.println(exhibit.source());
    out.println("  " + whose(extraction.identity()));
    out.println("  " + kind(extraction));
    out.println(
        "  " + extraction.mediaType() + " with " + Plain.count(extraction.tables(), "table"));
  }

  private static String whose(Identity identity) {
    String company = identity.company();
    String says =
        switch (identity.provenance()) {
          case HEADER -> "as its submission's header says";
          case MANIFEST -> "as its manifest says";
          case INFERRED -> "inferred from its words";
        };
    return (company == null ? "company unknown" : company)
        + (identity.ticker() == null ? "" : " (" + identity.ticker() + ")")
        + ", CIK "
        + (identity.cik() == null ? "unknown" : identity.cik().toString())
        + (identity.reit() == null ? "" : identity.reit() ? ", a REIT" : ", no REIT")
        + (identity.releasedOn() == null
            ? ", day of release unknown"
            : ", released on " + Plain.day(identity.releasedOn()))
        + "; "
        + says;
  }

  private static String kind(Extraction extraction) {
    String words = extraction.kindEvidence().strip().replaceAll("\\s+", " ");
    String kind =
        switch (extraction.kind()) {
          case EARNINGS -> "an earnings release";
          case DIVIDEND -> "a release on a dividend";
          case GUIDANCE -> "a release on the outlook";
          case OTHER -> "another kind of release";
        };
    if (words.isEmpty()) {
      return kind;
    }
    return kind + ", by the words \"" + words + "\"";
  }
}
