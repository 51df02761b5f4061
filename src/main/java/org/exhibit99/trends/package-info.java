/**
 * REIT-wide trends of loan-loss provisions and dividends by calendar quarter.
 *
 * <p>In: the rows of {@code company_quarters} and the universe. Out: the rows of {@code
 * provision_trend} and {@code dividend_trend}. Spark transformations only.
 */
@NullMarked
package org.exhibit99.trends;

import org.jspecify.annotations.NullMarked;
