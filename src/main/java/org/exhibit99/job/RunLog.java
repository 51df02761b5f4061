package org.exhibit99.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.lake.RunTable;
import org.jspecify.annotations.Nullable;

/** The rows of one run in {@link RunTable#RUNS}: kept until the end, written once. */
final class RunLog {
  private static final int LONGEST_ERROR = 2_000;

  private final String runId;
  private final JobContext context;
  private final List<Row> rows = new ArrayList<>();

  RunLog(String runId, JobContext context) {
    this.runId = runId;
    this.context = context;
  }

  void done(String job, Instant startedAt, JobResult result) {
    add(job, startedAt, result, "done", null);
  }

  void failed(String job, Instant startedAt, Throwable failure) {
    String message = Failures.message(failure);
    add(
        job,
        startedAt,
        JobResult.NOTHING_NEW,
        "failed",
        message.substring(0, Math.min(message.length(), LONGEST_ERROR)));
  }

  private void add(
      String job, Instant startedAt, JobResult result, String status, @Nullable String error) {
    rows.add(
        RowFactory.create(
            runId,
            job,
            context.configuration().hash(),
            startedAt,
            context.clock().instant(),
            result.read(),
            result.written(),
            result.rejected(),
            status,
            error));
  }

  void write() {
    context
        .warehouse()
        .merge(RunTable.RUNS, context.spark().createDataFrame(rows, RunTable.RUNS.schema()));
  }
}
