package org.exhibit99.lake;

import java.util.List;

/** All tables. */
public final class Tables {
  /** In the order in which they come about. */
  public static final List<TableDefinition> ALL =
      List.of(BronzeTables.FILINGS, BronzeTables.EXHIBITS, SilverTables.EXTRACTIONS, RunTable.RUNS);

  private Tables() {}
}
