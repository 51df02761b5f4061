package org.exhibit99.document;

import java.util.List;
import org.exhibit99.model.Rejection;

/**
 * An exhibit as a reader sees it.
 *
 * @param mediaType the media type found, as {@code text/html}
 * @param text all its words: what paragraphs and cells point into
 * @param blocks paragraphs and tables in reading order
 * @param rejections what could not be read and why; a document with a rejection may still have
 *     blocks
 */
public record Document(
    String mediaType, String text, List<Block> blocks, List<Rejection> rejections) {
  public Document {
    blocks = List.copyOf(blocks);
    rejections = List.copyOf(rejections);
  }
}
