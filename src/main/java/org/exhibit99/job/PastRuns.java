package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import java.time.Instant;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.RunTable;
import org.exhibit99.lake.TableDefinition;

/** What earlier runs did, so that a stage can tell whether there is anything new. */
final class PastRuns {
  private static final String UNCOMMITTED = "-dirty";

  private PastRuns() {}

  /**
   * When this stage last began a run that it finished with the same code and configuration; empty
   * where it has to take everything.
   */
  static Optional<Instant> lastDone(JobContext context, String job) {
    String version = CodeVersion.current();
    if (context.work() == Work.ALL
        || version.endsWith(UNCOMMITTED)
        || !context.warehouse().has(RunTable.RUNS)) {
      return Optional.empty();
    }
    Row last =
        context
            .warehouse()
            .read(RunTable.RUNS)
            .where(
                col("job")
                    .equalTo(job)
                    .and(col("status").equalTo("done"))
                    .and(col("code_version").equalTo(version))
                    .and(col("configuration_hash").equalTo(context.configuration().hash())))
            .agg(max("started_at"))
            .head();
    return last.isNullAt(0) ? Optional.empty() : Optional.of(last.getInstant(0));
  }

  /** Whether a table has changed since a moment. */
  static boolean changedSince(JobContext context, TableDefinition table, Instant moment) {
    return context.warehouse().lastChanged(table).filter(at -> !at.isBefore(moment)).isPresent();
  }
}
