package org.exhibit99.facts;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exhibit99.document.Document;
import org.exhibit99.document.Paragraph;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a release as {@link Passage}s, each cut when somebody first asks for it. */
final class Passages {
  private final Document document;
  private final @Nullable Passage[] byBlock;

  Passages(Document document) {
    this.document = document;
    this.byBlock = new Passage[document.blocks().size()];
  }

  /** The release. */
  Document document() {
    return document;
  }

  /** All passages in their order. */
  Stream<Passage> all() {
    return IntStream.range(0, byBlock.length).mapToObj(this::at).filter(Objects::nonNull);
  }

  /** The passage of a block, or null where it is no paragraph. */
  @Nullable Passage at(int block) {
    Passage passage = byBlock[block];
    if (passage == null && document.blocks().get(block) instanceof Paragraph paragraph) {
      passage = new Passage(paragraph);
      byBlock[block] = passage;
    }
    return passage;
  }
}
