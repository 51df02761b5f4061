/**
 * What EDGAR publishes, read into {@link org.exhibit99.model.Submission}s and {@link
 * org.exhibit99.model.Exhibit}s.
 *
 * <p>In: SGML submissions, directories of bare exhibits and their manifest. Out: records of {@code
 * model}, and a {@link org.exhibit99.model.Rejection} for each input that could not be read. Must
 * not know Spark, nor what an exhibit says.
 */
@NullMarked
package org.exhibit99.edgar;

import org.jspecify.annotations.NullMarked;
