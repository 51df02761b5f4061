package org.exhibit99.lake;

import static org.exhibit99.lake.ColumnDefinition.required;

import java.util.List;
import java.util.Map;

/** What the report remembers of its pages. */
public final class ReportTables {
  /** One row is a page of the report. */
  public static final TableDefinition PAGES =
      new TableDefinition(
          "report_pages",
          "One row is a page of the report as it was last written; a page whose state is the same is not written again",
          List.of(
              required("page", "STRING", "the page's path below the report's folder"),
              required("kind", "STRING", "release, company or quarter"),
              required("key", "STRING", "the exhibit, company or calendar quarter that it shows"),
              required(
                  "state",
                  "STRING",
                  "digest of the rows that it was made from, and of the code that made it")),
          List.of("page"),
          List.of("page"),
          Map.of("kind_is_known", "kind IN ('release', 'company', 'quarter')"));

  private ReportTables() {}
}
