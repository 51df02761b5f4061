/**
 * What EDGAR publishes, read into {@link org.exhibit99.model.Submission}s and {@link
 * org.exhibit99.model.Exhibit}s.
 *
 * <p>In: SGML submissions, directories of bare exhibits with their manifest, indexes of filings.
 * Out: records of {@code model}, a {@link org.exhibit99.model.FilingEntry} for every file that was
 * named, and a {@link org.exhibit99.model.Rejection} for whatever could not be read. Listing and
 * reading are apart ({@link org.exhibit99.edgar.DirectorySource}, {@link
 * org.exhibit99.edgar.FilingFileReader}), so that one machine can list and many can read. Which
 * filings are wanted is data: {@code conf/filings.yaml}. Must not know Spark, nor what an exhibit
 * says.
 */
@NullMarked
package org.exhibit99.edgar;

import org.jspecify.annotations.NullMarked;
