/**
 * The facts of many releases, gathered into company-quarters that remember every print.
 *
 * <p>In: the {@code extractions} table. Out: the rows of {@code reported_metrics} and {@code
 * company_quarters}. Spark transformations only; tables are read and written by {@code lake}.
 */
@NullMarked
package org.exhibit99.quarters;

import org.jspecify.annotations.NullMarked;
