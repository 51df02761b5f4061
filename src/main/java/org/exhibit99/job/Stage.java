package org.exhibit99.job;

/** One way from tables to tables; it commits whole or leaves them as they were. */
interface Stage {
  /** Its name, which is its job's. */
  String name();

  /** Reads, transforms, merges. */
  JobResult run(JobContext context);
}
