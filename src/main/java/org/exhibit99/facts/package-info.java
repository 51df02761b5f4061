/**
 * What a release states: a document's paragraphs and tables, read into facts and rejections.
 *
 * <p>In: a {@link org.exhibit99.document.Document} and the metric dictionary. Out: an {@link
 * org.exhibit99.model.Extraction}. Must not know Spark, EDGAR, jsoup or Tika.
 */
@NullMarked
package org.exhibit99.facts;

import org.jspecify.annotations.NullMarked;
