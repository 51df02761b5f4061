package org.exhibit99;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of all tests that need one; they are tagged {@code spark}. */
public final class SharedSpark {
  private SharedSpark() {}

  /** The session, started with the first call, with Delta and two threads. */
  public static SparkSession session() {
    return Holder.SESSION;
  }

  private static final class Holder {
    static final SparkSession SESSION = start();

    private static SparkSession start() {
      try {
        Path scratch = Files.createTempDirectory("exhibit99-spark");
        SparkSession session =
            SparkSession.builder()
                .master("local[2]")
                .appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .config(
                    "spark.sql.catalog.spark_catalog",
                    "org.apache.spark.sql.delta.catalog.DeltaCatalog")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.databricks.delta.snapshotPartitions", "1")
                // As the jobs run on one machine: compiling and replanning cost more than they
                // save.
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.adaptive.enabled", "false")
                .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "100000")
                .config("spark.sql.requireAllClusterKeysForCoPartition", "false")
                .config("spark.sql.warehouse.dir", scratch.toString())
                .getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        return session;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
