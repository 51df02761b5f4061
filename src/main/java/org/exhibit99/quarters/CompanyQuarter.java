package org.exhibit99.quarters;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A company-quarter.
 *
 * @param quarter the fiscal quarter
 * @param periodEnd its last day as most values print it
 * @param company what was known of the company when the quarter was first reported
 * @param subSector mortgage or equity, of a REIT that can be told; else null
 * @param reportedOn when a value of it was first printed, or null
 * @param values by metric, in the order of names
 */
record CompanyQuarter(
    FiscalQuarter quarter,
    LocalDate periodEnd,
    QuarterPrint.Company company,
    @Nullable String subSector,
    @Nullable LocalDate reportedOn,
    Map<String, QuarterValue> values) {
  CompanyQuarter {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }
}
