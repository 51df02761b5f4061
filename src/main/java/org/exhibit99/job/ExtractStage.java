package org.exhibit99.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.exhibit99.lake.BronzeTables;
import org.exhibit99.lake.Merged;
import org.exhibit99.lake.SilverTables;

/**
 * Exhibits to {@code extractions}: those that this version of the extractor has not read as they
 * are now.
 */
final class ExtractStage implements Stage {
  private static final int EXHIBITS_A_PART = 64;
  private static final long MOST_BROADCAST = 100_000;

  @Override
  public String name() {
    return "extract";
  }

  @Override
  public JobResult run(JobContext context) {
    Dictionary dictionary = Dictionary.of(context.configuration().metrics());
    String version = ExtractorVersion.of(dictionary);
    Dataset<Row> exhibits = context.warehouse().read(BronzeTables.EXHIBITS);
    Dataset<Row> unread = unread(context, exhibits, version);
    Row size = unread.agg(count(lit(1)), min("ingested_at")).head();
    long total = size.getLong(0);
    context.console().say("extract: " + total + " exhibits to read with version " + version);
    if (total == 0) {
      return JobResult.NOTHING_NEW;
    }
    LongAccumulator rejected = context.spark().sparkContext().longAccumulator("rejected");
    Dataset<Row> heads =
        exhibits
            .where(col("ingested_at").geq(lit(size.getInstant(1))))
            .join(broadcast(unread.select("exhibit_id")), Columns.named("exhibit_id"), "left_semi");
    Dataset<Row> content = withContent(context, heads, total);
    Merged merged =
        context
            .warehouse()
            .merge(
                SilverTables.EXTRACTIONS, reading(context, dictionary, content, total, rejected));
    if (rejected.value() > 0) {
      context.console().say("extract: " + told(context, rejected.value()));
    }
    return new JobResult(total, merged.rows(), rejected.value());
  }

  private static String told(JobContext context, long rejected) {
    String database = context.configuration().database();
    return Plain.count(rejected, "exhibit")
        + " could not be read: jobs/sql --warehouse \""
        + context.configuration().warehouse()
        + "\" --format csv -e \"SELECT exhibits.source, reason, detail FROM "
        + database
        + ".rejections JOIN "
        + database
        + ".exhibits ON exhibit_id = rejections.source WHERE block IS NULL\" says which and why";
  }

  /**
   * What this version reads otherwise than the versions whose readings are in the table, of the
   * exhibits that they have read; nothing is written.
   */
  static Dataset<Row> differences(JobContext context) {
    Dictionary dictionary = Dictionary.of(context.configuration().metrics());
    String version = ExtractorVersion.of(dictionary);
    Dataset<Row> old =
        context
            .warehouse()
            .read(SilverTables.EXTRACTIONS)
            .where(col("extractor_version").notEqual(version));
    long total = old.count();
    context.console().say("extract: " + total + " exhibits to read again with version " + version);
    LongAccumulator rejected = context.spark().sparkContext().longAccumulator("rejected");
    Dataset<Row> heads =
        context
            .warehouse()
            .read(BronzeTables.EXHIBITS)
            .join(broadcast(old.select("exhibit_id")), Columns.named("exhibit_id"), "left_semi");
    return ExtractionDifferences.between(
        old,
        reading(
            context, dictionary, withContent(context, heads, total), Math.max(1, total), rejected));
  }

  private static Dataset<Row> reading(
      JobContext context,
      Dictionary dictionary,
      Dataset<Row> content,
      long exhibits,
      LongAccumulator rejected) {
    ExtractPartition reading =
        new ExtractPartition(
            dictionary,
            context.configuration().bounds(),
            ExtractorVersion.of(dictionary),
            context.clock().instant(),
            rejected);
    return content
        .repartition(parts(context, exhibits), col("exhibit_id"))
        .mapPartitions(reading, Encoders.row(SilverTables.EXTRACTIONS.schema()));
  }

  /** The exhibits with their bytes, of which only files as old as one of them are opened. */
  private static Dataset<Row> withContent(JobContext context, Dataset<Row> heads, long total) {
    Dataset<Row> contents = context.warehouse().read(BronzeTables.CONTENTS);
    Dataset<Row> digests = heads.select("sha256").distinct();
    Row oldest =
        contents
            .select("sha256", "ingested_at")
            .join(broadcast(digests), Columns.named("sha256"), "left_semi")
            .agg(min("ingested_at"))
            .head();
    Dataset<Row> bytes =
        oldest.isNullAt(0)
            ? contents
            : contents.where(col("ingested_at").geq(lit(oldest.getInstant(0))));
    return (total <= MOST_BROADCAST ? broadcast(heads) : heads)
        .join(bytes.select("sha256", "content"), Columns.named("sha256"), "inner");
  }

  private static Dataset<Row> unread(JobContext context, Dataset<Row> exhibits, String version) {
    Dataset<Row> all = exhibits.select("exhibit_id", "row_hash", "ingested_at");
    if (context.work() == Work.ALL) {
      return all;
    }
    Dataset<Row> read =
        context
            .warehouse()
            .read(SilverTables.EXTRACTIONS)
            .where(col("extractor_version").equalTo(version))
            .select(col("exhibit_id").as("read_id"), col("exhibit_hash"));
    Column same =
        col("exhibit_id").equalTo(col("read_id")).and(col("row_hash").equalTo(col("exhibit_hash")));
    return all.join(read, same, "left_anti");
  }

  /** Enough parts for every core to be busy to the end, few enough for each to be worth it. */
  private static int parts(JobContext context, long exhibits) {
    long cores = context.spark().sparkContext().defaultParallelism();
    return (int) Math.min(exhibits, Math.max(2 * cores, exhibits / EXHIBITS_A_PART + 1));
  }
}
