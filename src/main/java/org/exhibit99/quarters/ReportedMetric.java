package org.exhibit99.quarters;

import org.jspecify.annotations.Nullable;

/**
 * A print with its place in the history and in the company's fiscal calendar.
 *
 * @param followed the print and what it is among the prints of its value
 * @param yearEnd the fiscal year end by which its period was placed
 * @param quarter the fiscal quarter that ends with its period, or null where none does
 */
record ReportedMetric(Followed followed, YearEnd yearEnd, @Nullable FiscalQuarter quarter) {}
