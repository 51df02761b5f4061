package org.exhibit99.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Runs stages one after the other, says what each did and writes it down. */
final class StageRun {
  private final JobContext context;
  private final Progress progress;

  StageRun(JobContext context, Progress progress) {
    this.context = context;
    this.progress = progress;
  }

  /** The sum of what the stages did. The first that fails ends the run. */
  JobResult run(List<Stage> stages) {
    RunLog log = new RunLog(UUID.randomUUID().toString(), context);
    long read = 0;
    long written = 0;
    long rejected = 0;
    try {
      for (Stage stage : stages) {
        JobResult result = run(stage, log);
        read += result.read();
        written += result.written();
        rejected += result.rejected();
      }
    } catch (RuntimeException | Error e) {
      writeBeside(e, log);
      throw e;
    }
    log.write();
    return new JobResult(read, written, rejected);
  }

  /** What keeps the log from being written must not hide why the run failed. */
  private static void writeBeside(Throwable failure, RunLog log) {
    try {
      log.write();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private JobResult run(Stage stage, RunLog log) {
    Instant startedAt = context.clock().instant();
    progress.begin(stage.name());
    try {
      JobResult result = stage.run(context);
      log.done(stage.name(), startedAt, result);
      double seconds = Duration.between(startedAt, context.clock().instant()).toMillis() / 1000.0;
      context
          .console()
          .say(String.format(Locale.ROOT, "%s: %s (%.1f s)", stage.name(), result, seconds));
      return result;
    } catch (RuntimeException | Error e) {
      log.failed(stage.name(), startedAt, e);
      throw e;
    }
  }
}
