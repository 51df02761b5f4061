package org.exhibit99.model;

import java.util.List;

/**
 * One exhibit as read by one version of the extractor.
 *
 * @param exhibitId the exhibit's id
 * @param kind what kind of release it is
 * @param kindEvidence the words that decided the kind
 * @param identity whose release it is
 * @param mediaType the media type found, as {@code text/html}
 * @param tables how many tables the document has
 * @param facts sorted by metric, then period
 * @param rejections in the order of the document
 * @param cells every number of every table, in the order of the document
 * @param declarations the dividends that its sentences declare, in the order of the document
 */
public record Extraction(
    String exhibitId,
    ExhibitKind kind,
    String kindEvidence,
    Identity identity,
    String mediaType,
    int tables,
    List<Fact> facts,
    List<Rejection> rejections,
    List<TableCell> cells,
    List<DividendDeclaration> declarations) {
  public Extraction {
    facts = List.copyOf(facts);
    rejections = List.copyOf(rejections);
    cells = List.copyOf(cells);
    declarations = List.copyOf(declarations);
  }

  /** Whether nothing was read of the exhibit, because of what is wrong with the whole of it. */
  public boolean isUnread() {
    return facts.isEmpty() && rejections.stream().anyMatch(each -> each.location() == null);
  }
}
