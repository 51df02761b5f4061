package org.exhibit99.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;

/** The table {@code filings}: what was read before, and how what is read now goes into it. */
final class Ledger {
  /** The statuses of filings that are to be tried again. */
  static final Object[] OPEN = {"waiting", "failed", "absent"};

  /** The statuses of those of them that were tried. */
  static final Object[] FAILED = {"failed", "absent"};

  /** What the source of a filing begins with that came over the network. */
  static final String HTTP = "http";

  private final Dataset<Row> filings;

  Ledger(Dataset<Row> filings) {
    this.filings = filings;
  }

  /** The files that were never read or have changed since, in their order. */
  List<ListedFile> unread(SparkSession spark, List<ListedFile> files) {
    List<Row> rows =
        files.stream()
            .map(listed -> RowFactory.create(listed.file().path(), listed.fingerprint()))
            .toList();
    StructType shape = StructType.fromDDL("source STRING, fingerprint STRING");
    Dataset<Row> looks = spark.createDataFrame(rows, shape);
    Dataset<Row> known = filings.select("source", "fingerprint");
    Column same =
        looks
            .col("source")
            .equalTo(known.col("source"))
            .and(looks.col("fingerprint").equalTo(known.col("fingerprint")));
    Set<String> unread =
        Set.copyOf(
            looks
                .join(known, same, "left_anti")
                .select("source")
                .as(Encoders.STRING())
                .collectAsList());
    return files.stream().filter(listed -> unread.contains(listed.file().path())).toList();
  }

  /**
   * The rows as they go into the table. Where several files hold one submission, the first that was
   * found keeps its accession number as key and the others are told apart by their source, so that
   * each file has its line. What was listed and not tried, without a fingerprint, is no attempt.
   */
  Dataset<Row> lines(Dataset<Row> entries) {
    Dataset<Row> known =
        filings.select(
            col("filing_id"),
            col("source").as("known_source"),
            col("attempts").as("known"),
            col("status").as("known_status"));
    Column first =
        row_number().over(Window.partitionBy("filing_id").orderBy("source")).equalTo(lit(1));
    Dataset<Row> keyed =
        entries
            .withColumn("first", first)
            .join(known.drop("known", "known_status"), Columns.named("filing_id"), "left")
            .withColumn(
                "filing_id",
                when(
                        col("first")
                            .and(
                                coalesce(col("known_source"), col("source"))
                                    .equalTo(col("source"))),
                        col("filing_id"))
                    .otherwise(col("source")))
            .drop("first", "known_source");
    return keyed
        .join(known.drop("known_source"), Columns.named("filing_id"), "left")
        .withColumn(
            "attempts",
            when(
                    col("fingerprint").isNotNull(),
                    attempts(col("known"), col("known_status"), col("status")))
                .otherwise(coalesce(col("known"), lit(1))))
        .drop("known", "known_status");
  }

  /**
   * In how many runs a filing was tried: one more where it has failed, or had before. What was read
   * and is read again is not counted, so that its row stays as it is.
   *
   * @param known how many they were, null where it is new
   */
  static Column attempts(Column known, Column knownStatus, Column status) {
    Column missed = knownStatus.isin(OPEN).or(status.isin(OPEN));
    return when(known.isNull(), lit(1)).when(missed, known.plus(lit(1))).otherwise(known);
  }
}
