package org.exhibit99.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The one place that starts Spark sessions.
 *
 * <p>What spark-submit gives goes before the configuration file, and that before the defaults here;
 * only what the tables' values depend on is fixed.
 */
final class Sessions {
  private static final String EXTENSIONS = "spark.sql.extensions";
  private static final String DELTA = "io.delta.sql.DeltaSparkSessionExtension";

  private Sessions() {}

  /** The session of a job. */
  static SparkSession start(Configuration configuration, String job) {
    SparkConf conf = new SparkConf(true);
    conf.setIfMissing("spark.app.name", "exhibit99 " + job);
    configuration.spark().forEach(conf::setIfMissing);
    conf.setIfMissing("spark.master", "local[*]");
    if (conf.get("spark.master").startsWith("local")) {
      local().forEach(conf::setIfMissing);
    }
    conf.setIfMissing("spark.sql.warehouse.dir", configuration.warehouse());
    String extensions = conf.get(EXTENSIONS, "");
    if (!extensions.contains(DELTA)) {
      conf.set(EXTENSIONS, extensions.isEmpty() ? DELTA : extensions + "," + DELTA);
    }
    conf.set("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
    conf.set("spark.sql.session.timeZone", "UTC");
    conf.set("spark.sql.datetime.java8API.enabled", "true");
    conf.set("spark.sql.ansi.enabled", "true");
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /** What suits one machine with few cores. */
  private static Map<String, String> local() {
    int cores = Runtime.getRuntime().availableProcessors();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.ui.enabled", "false");
    settings.put("spark.driver.host", "localhost");
    settings.put("spark.driver.bindAddress", "127.0.0.1");
    settings.put("spark.sql.shuffle.partitions", Integer.toString(Math.max(2, cores)));
    settings.put("spark.databricks.delta.snapshotPartitions", "2");
    // The plans are large and the data of one machine small: generating and compiling code for each
    // stage, and planning again between stages, costs more than it saves.
    settings.put("spark.sql.codegen.wholeStage", "false");
    settings.put("spark.sql.adaptive.enabled", "false");
    // The trends collect the values of thousands of groups, and those are small: no need to sort.
    settings.put("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "100000");
    // What is partitioned by company need not be parted again to be joined by company and quarter.
    settings.put("spark.sql.requireAllClusterKeysForCoPartition", "false");
    return settings;
  }
}
