package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.quarters.InventedExtractions;

/**
 * What a history of many companies costs, and what a night of 50 new releases costs on it and on an
 * empty one. Run with {@code BenchmarkHistory COMPANIES QUARTERS FOLDER}, in the session that jobs
 * have.
 */
final class BenchmarkHistory {
  private static final long SEED = 99;
  private static final int RELEASES_A_NIGHT = 50;
  private static final double MEGABYTE = 1 << 20;

  private final Path folder;
  private final int companies;
  private final int quarters;
  private final Console console = Console.ofProcess();

  private BenchmarkHistory(int companies, int quarters, Path folder) {
    this.companies = companies;
    this.quarters = quarters;
    this.folder = folder;
  }

  /** Measures, and prints a line a figure. */
  public static void main(String[] arguments) throws IOException {
    new BenchmarkHistory(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Path.of(arguments[2]).toAbsolutePath())
        .run();
  }

  private void run() throws IOException {
    Files.createDirectories(folder);
    Configuration configuration =
        ConfigurationReader.read(
            Files.writeString(folder.resolve("conf.yaml"), "warehouse: lake\n"));
    try (SparkSession spark = Sessions.start(configuration, "history")) {
      spark.sparkContext().setLogLevel("ERROR");
      night(context(spark, configuration, "warming"), 1, false);
      for (int night = 2; night <= 3; night++) {
        JobContext fresh = context(spark, configuration, "empty_history" + night);
        told("a night of 50 releases on an empty history", night(fresh, night, false));
      }
      JobContext full = context(spark, configuration, "full_history");
      Instant now = full.clock().instant();
      full.warehouse()
          .merge(SilverTables.EXTRACTIONS, extractions(spark, now).where(not(arrivesOn(1, 2, 3))));
      long begun = System.nanoTime();
      JobResult result = QuartersStage.gather(full, Optional.empty());
      told(result + ": the whole history", System.nanoTime() - begun);
      for (int night = 1; night <= 3; night++) {
        told("a night of 50 releases on the history", night(full, night, true));
      }
      console.say("peak heap: " + peak() + " MB of " + Runtime.getRuntime().maxMemory() / MEGABYTE);
    }
  }

  /** Reads a night's releases and gathers them; how long the gathering took. */
  private long night(JobContext context, int night, boolean onto) {
    Instant now = context.clock().instant();
    context
        .warehouse()
        .merge(SilverTables.EXTRACTIONS, extractions(context.spark(), now).where(arrivesOn(night)));
    long begun = System.nanoTime();
    JobResult result = QuartersStage.gather(context, onto ? Optional.of(now) : Optional.empty());
    console.say("  " + result);
    return System.nanoTime() - begun;
  }

  /** One release of each of fifty companies a night, of the newest year. */
  private Column arrivesOn(int... nights) {
    Column arrives = lit(false);
    int step = Math.max(1, companies / RELEASES_A_NIGHT);
    for (int night : nights) {
      arrives =
          arrives.or(
              col("cik")
                  .mod(step)
                  .equalTo(night % step)
                  .and(
                      col("exhibit_id")
                          .rlike(
                              String.format(Locale.ROOT, "-[0-9]{2}-%06d:2$", quarters - night))));
    }
    return arrives;
  }

  private Dataset<Row> extractions(SparkSession spark, Instant now) {
    return InventedExtractions.of(spark, SEED, companies, quarters, now);
  }

  private void told(String what, long nanos) {
    console.say(String.format(Locale.ROOT, "%s: %.1f s", what, nanos / 1e9));
  }

  private static long peak() {
    List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
    long bytes = 0;
    for (MemoryPoolMXBean pool : pools) {
      if (pool.getType() == java.lang.management.MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return (long) (bytes / MEGABYTE);
  }

  private JobContext context(SparkSession spark, Configuration configuration, String database) {
    return new JobContext(
        spark,
        new Warehouse(spark, database, folder.resolve(database).toString(), "1"),
        configuration,
        Work.NEW,
        Clock.systemUTC(),
        console);
  }
}
