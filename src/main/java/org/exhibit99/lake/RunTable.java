package org.exhibit99.lake;

import static org.exhibit99.lake.ColumnDefinition.optional;
import static org.exhibit99.lake.ColumnDefinition.required;

import java.util.List;
import java.util.Map;

/** The runs of the jobs. */
public final class RunTable {
  /** One row is a run of a job. */
  public static final TableDefinition RUNS =
      new TableDefinition(
          "runs",
          "One row is a run of a job",
          List.of(
              required("run_id", "STRING", "id of the run; the stages of one night share it"),
              required("job", "STRING", "name of the job"),
              required(
                  "configuration_hash", "STRING", "SHA-256 of the configuration file's content"),
              required("started_at", "TIMESTAMP", "when it began"),
              required("ended_at", "TIMESTAMP", "when it ended"),
              required("read", "BIGINT", "how many inputs it read"),
              required("written", "BIGINT", "how many rows it inserted, updated or deleted"),
              required("rejected", "BIGINT", "how many inputs it could not read or take"),
              required("status", "STRING", "done or failed"),
              optional("error", "STRING", "why it failed; null where it is done")),
          List.of("run_id", "job"),
          List.of("started_at"),
          Map.of("status_is_known", "status IN ('done', 'failed')"));

  private RunTable() {}
}
