/**
 * The facts of many releases, gathered into company-quarters that remember every print.
 *
 * <p>In: the {@code extractions} table. Out: the rows of {@code reported_metrics} and {@code
 * company_quarters}. What happens to one company's exhibits is a function of them alone, without
 * Spark: {@link org.exhibit99.quarters.CompanyHistory} and {@link
 * org.exhibit99.quarters.QuarterBook}. Spark brings a company's rows together and hands them over;
 * one company's history fits into memory many times. Tables are read and written by {@code lake}.
 */
@NullMarked
package org.exhibit99.quarters;

import org.jspecify.annotations.NullMarked;
