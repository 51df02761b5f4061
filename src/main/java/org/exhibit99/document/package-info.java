/**
 * The bytes of an exhibit, read into a {@link org.exhibit99.document.Document} of paragraphs and
 * tables.
 *
 * <p>In: bytes whose type and charset nobody vouches for. Out: blocks in reading order, each with
 * its place in the exhibit's text. jsoup and Tika stay in this package; what the words mean is none
 * of its business.
 */
@NullMarked
package org.exhibit99.document;

import org.jspecify.annotations.NullMarked;
