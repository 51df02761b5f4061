package org.exhibit99.job;

import java.time.Clock;
import org.apache.spark.sql.SparkSession;
import org.exhibit99.lake.Warehouse;

/**
 * What a stage works with.
 *
 * @param spark the session
 * @param warehouse the tables
 * @param configuration what is to be done
 * @param work what of it is to be done
 * @param clock the time
 * @param console where progress goes
 */
record JobContext(
    SparkSession spark,
    Warehouse warehouse,
    Configuration configuration,
    Work work,
    Clock clock,
    Console console) {}
