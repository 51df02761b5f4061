package org.exhibit99.lake;

import java.util.List;
import org.exhibit99.model.Metric;

/** All tables. */
public final class Tables {
  private Tables() {}

  /**
   * All tables in the order in which they come about.
   *
   * @param metrics the dictionary, for the columns of {@code company_quarters}
   */
  public static List<TableDefinition> all(List<Metric> metrics) {
    return List.of(
        BronzeTables.FILINGS,
        BronzeTables.EXHIBITS,
        BronzeTables.CONTENTS,
        BronzeTables.SOURCES,
        SilverTables.EXTRACTIONS,
        GoldTables.REPORTED_METRICS,
        GoldTables.companyQuarters(metrics),
        DividendTables.DECLARATIONS,
        DividendTables.EVENTS,
        TrendTables.QUARTERS,
        TrendTables.UNIVERSE,
        TrendTables.PROVISION_TREND,
        TrendTables.DIVIDEND_TREND,
        TrendTables.PROVISION_VINTAGES,
        TrendTables.DIVIDEND_VINTAGES,
        ReportTables.PAGES,
        RunTable.RUNS);
  }
}
