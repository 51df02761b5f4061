package org.exhibit99.job;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Says on standard error how far a long stage is: a line every few seconds, none for short work.
 */
final class Progress extends SparkListener {
  private static final long EVERY = Duration.ofSeconds(10).toNanos();
  private static final int WORTH_SAYING = 8;

  /** A stage of Spark's: of so many tasks so many are done. */
  private static final class Step {
    private final int tasks;
    private int done;

    Step(int tasks) {
      this.tasks = tasks;
    }
  }

  private final Console console;
  private final Map<Integer, Step> steps = new HashMap<>();
  private String job = "";
  private long next;

  Progress(Console console) {
    this.console = console;
  }

  /** Names what the lines from now on are about. */
  synchronized void begin(String name) {
    job = name;
    next = System.nanoTime() + EVERY;
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted event) {
    steps.put(event.stageInfo().stageId(), new Step(event.stageInfo().numTasks()));
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted event) {
    steps.remove(event.stageInfo().stageId());
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd event) {
    Step step = steps.get(event.stageId());
    if (step == null || job.isEmpty()) {
      return;
    }
    step.done++;
    long now = System.nanoTime();
    if (step.tasks >= WORTH_SAYING && step.done < step.tasks && now - next >= 0) {
      next = now + EVERY;
      console.say(job + ": " + step.done + " of " + step.tasks + " parts done");
    }
  }
}
