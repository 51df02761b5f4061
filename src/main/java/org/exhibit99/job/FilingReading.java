package org.exhibit99.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.LoadedFiling;
import org.exhibit99.lake.BronzeTables;
import org.exhibit99.lake.ExhibitRows;
import org.exhibit99.lake.FilingRows;
import org.exhibit99.lake.Merged;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.Exhibit;
import org.jspecify.annotations.Nullable;

/** Filings with their exhibits, each read once, kept until it is closed. */
final class FilingReading implements AutoCloseable {
  private static final long PART_BYTES = 16L << 20;
  private static final StructType SHAPE =
      new StructType()
          .add("filing", BronzeTables.FILINGS.schema())
          .add("exhibits", new ArrayType(ExhibitRows.SCHEMA, false));

  private final Dataset<Row> read;

  private FilingReading(Dataset<Row> read) {
    this.read = read;
  }

  /**
   * Files, read on the executors.
   *
   * @param now when it happens
   */
  static FilingReading ofFiles(
      SparkSession spark, FilingFileReader reader, List<ListedFile> files, Instant now) {
    long bytes = files.stream().mapToLong(listed -> listed.file().bytes()).sum();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    long parts = Math.max(bytes / PART_BYTES + 1, 2L * context.defaultParallelism());
    JavaRDD<Row> rows =
        context
            .parallelize(files, (int) Math.max(1, Math.min(parts, files.size())))
            .mapPartitions(listed -> new ListedFileRows(reader, listed, now));
    return kept(spark, rows);
  }

  /**
   * Filings that were fetched, a few of them at a time.
   *
   * @param fingerprint of the rule by which they were read
   * @param now when it happens
   */
  static FilingReading ofFetched(
      SparkSession spark, List<LoadedFiling> filings, String fingerprint, Instant now) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<Row> rows = filings.stream().map(filing -> row(filing, fingerprint, now)).toList();
    int parts = Math.max(1, Math.min(rows.size(), 2 * context.defaultParallelism()));
    return kept(spark, context.parallelize(rows, parts));
  }

  private static FilingReading kept(SparkSession spark, JavaRDD<Row> rows) {
    return new FilingReading(
        spark.createDataFrame(rows, SHAPE).persist(StorageLevel.MEMORY_AND_DISK()));
  }

  /** The row of a filing. */
  static Row row(LoadedFiling loaded, @Nullable String fingerprint, Instant now) {
    Map<String, Row> exhibits = new LinkedHashMap<>();
    for (Exhibit exhibit : loaded.exhibits()) {
      exhibits.putIfAbsent(exhibit.id(), ExhibitRows.row(exhibit, now));
    }
    return RowFactory.create(
        FilingRows.row(loaded.entry(), fingerprint), exhibits.values().toArray(Row[]::new));
  }

  /** The rows of the files themselves. */
  Dataset<Row> filings() {
    return read.select("filing.*");
  }

  /** How many of the files could not be read. */
  long failed() {
    return filings().where(col("status").isin(Ledger.FAILED)).count();
  }

  /**
   * Writes the exhibits, and their bytes before them. Of several filings that hold the same exhibit
   * the first counts, and none that is already known from another file.
   */
  Merged writeExhibits(Warehouse warehouse) {
    Dataset<Row> known = warehouse.read(BronzeTables.EXHIBITS);
    Dataset<Row> found = read.select(explode(col("exhibits")).as("e")).select("e.*");
    Dataset<Row> first = found.groupBy("exhibit_id").agg(min("source").as("source"));
    Dataset<Row> elsewhere = known.select("exhibit_id", "sha256", "source").as("known");
    Dataset<Row> fresh =
        found
            .join(broadcast(first), Columns.named("exhibit_id", "source"), "left_semi")
            .as("found")
            .join(
                elsewhere,
                col("found.exhibit_id")
                    .equalTo(col("known.exhibit_id"))
                    .and(col("found.sha256").equalTo(col("known.sha256")))
                    .and(col("found.source").notEqual(col("known.source"))),
                "left_anti");
    Merged contents =
        warehouse.merge(BronzeTables.CONTENTS, fresh.dropDuplicates(new String[] {"sha256"}));
    Merged exhibits = warehouse.merge(BronzeTables.EXHIBITS, fresh.drop("content"));
    return new Merged(
        contents.inserted() + exhibits.inserted(),
        contents.updated() + exhibits.updated(),
        contents.deleted() + exhibits.deleted());
  }

  @Override
  public void close() {
    read.unpersist(false);
  }
}
