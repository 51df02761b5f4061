package org.exhibit99.model;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filer as a submission's header names it at the time of filing.
 *
 * @param cik its Central Index Key
 * @param name its conformed name
 * @param sic its Standard Industrial Classification, four digits, or null where the header has none
 * @param fiscalYearEnd the day its fiscal year ends, or null where the header has none
 * @param formerNames names it filed under before, newest first as printed
 */
public record Filer(
    Cik cik,
    String name,
    @Nullable String sic,
    @Nullable MonthDay fiscalYearEnd,
    List<String> formerNames) {
  public Filer {
    formerNames = List.copyOf(formerNames);
  }
}
