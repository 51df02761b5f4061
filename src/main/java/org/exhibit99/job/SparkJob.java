package org.exhibit99.job;

import java.time.Clock;
import org.apache.spark.sql.SparkSession;
import org.exhibit99.lake.Warehouse;

/** Runs something with a Spark session and the warehouse, and closes the session whatever comes. */
final class SparkJob {
  /** What is run. */
  interface Body {
    /** Runs; the return value is the exit code. */
    int run(JobContext context, Progress progress);
  }

  private SparkJob() {}

  static int run(String name, Configuration configuration, Work work, Console console, Body body) {
    SparkSession spark = Sessions.start(configuration, name);
    try {
      Progress progress = new Progress(console);
      spark.sparkContext().addSparkListener(progress);
      Warehouse warehouse =
          new Warehouse(
              spark, configuration.database(), configuration.warehouse(), CodeVersion.current());
      return body.run(
          new JobContext(spark, warehouse, configuration, work, Clock.systemUTC(), console),
          progress);
    } finally {
      spark.stop();
    }
  }
}
