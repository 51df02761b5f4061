package org.exhibit99.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.exhibit99.model.Exhibit;

/** Files as the executors read them, each once, kept until it is closed. */
final class FileReading implements AutoCloseable {
  private static final long PART_BYTES = 16L << 20;
  private static final StructType SHAPE =
      new StructType()
          .add("filing", BronzeTables.FILINGS.schema())
          .add("exhibits", new ArrayType(BronzeTables.EXHIBITS.schema(), false));

  private final Dataset<Row> read;

  private FileReading(Dataset<Row> read) {
    this.read = read;
  }

  /**
   * Reads files.
   *
   * @param now when it happens
   */
  static FileReading of(
      SparkSession spark, FilingFileReader reader, List<ListedFile> files, Instant now) {
    long bytes = files.stream().mapToLong(listed -> listed.file().bytes()).sum();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    long parts = Math.max(bytes / PART_BYTES + 1, 2L * context.defaultParallelism());
    Dataset<Row> rows =
        spark.createDataFrame(
            context
                .parallelize(files, (int) Math.max(1, Math.min(parts, files.size())))
                .map(listed -> row(reader.read(listed.file()), listed.fingerprint(), now)),
            SHAPE);
    return new FileReading(rows.persist(StorageLevel.MEMORY_AND_DISK()));
  }

  private static Row row(LoadedFiling loaded, String fingerprint, Instant now) {
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
    return filings().where(col("status").isin("failed", "absent")).count();
  }

  /**
   * The exhibits, each once: the first of several files that hold the same one, and none that is
   * already known from another file.
   *
   * @param known the table as it is
   */
  Dataset<Row> exhibits(Dataset<Row> known) {
    Dataset<Row> found = read.select(explode(col("exhibits")).as("e")).select("e.*");
    Dataset<Row> first = found.groupBy("exhibit_id").agg(min("source").as("source"));
    Dataset<Row> elsewhere = known.select("exhibit_id", "sha256", "source").as("known");
    Dataset<Row> unique =
        found
            .join(broadcast(first), Columns.named("exhibit_id", "source"), "left_semi")
            .as("found");
    return unique.join(
        elsewhere,
        col("found.exhibit_id")
            .equalTo(col("known.exhibit_id"))
            .and(col("found.sha256").equalTo(col("known.sha256")))
            .and(col("found.source").notEqual(col("known.source"))),
        "left_anti");
  }

  @Override
  public void close() {
    read.unpersist(false);
  }
}
