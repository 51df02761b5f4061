package org.exhibit99.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.lake.Warehouse;

/**
 * The companies whose history may be another than it was.
 *
 * @param companies of a row with {@code company_id}, whether its company is one of them
 * @param anew whether its company is one of those of which more changed than that releases were
 *     added, so that rows may have to go
 * @param added of an extraction, whether it is what was added to its company
 */
record Touched(Column companies, Column anew, Column added) {
  /** More companies than these are not named one by one: all are taken. */
  static final int MOST_NAMED = 2_000;

  /** All companies, of which nothing is known. */
  static final Touched ALL = new Touched(lit(true), lit(true), lit(false));

  /**
   * The companies of which something was read since a moment, those it belonged to before, those
   * that filed the same bytes, and those of exhibits without a CIK that are now another's.
   *
   * @param identities all exhibits, as {@link org.exhibit99.quarters.Identities} resolves them
   */
  static Touched since(Warehouse warehouse, Dataset<Row> identities, Instant moment) {
    Column readNow = col("extracted_at").geq(lit(moment));
    Dataset<Row> read =
        warehouse.read(SilverTables.EXTRACTIONS).where(readNow).select("exhibit_id");
    Dataset<Row> changed =
        identities.join(broadcast(read), Columns.named("exhibit_id"), "left_semi");
    Dataset<Row> copies =
        identities
            .join(broadcast(changed.select("sha256")), Columns.named("sha256"), "left_semi")
            .join(broadcast(read), Columns.named("exhibit_id"), "left_anti");
    List<Row> touched =
        changed
            .select(col("company_id"), lit(false).as("anew"))
            .union(copies.select(col("company_id"), lit(true)))
            .union(known(warehouse, identities, read).select(col("company_id"), lit(true)))
            .where(col("company_id").isNotNull())
            .groupBy("company_id")
            .agg(max("anew"))
            .takeAsList(MOST_NAMED + 1);
    if (touched.size() > MOST_NAMED) {
      return ALL;
    }
    Column isAnew = isOneOf(touched.stream().filter(row -> row.getBoolean(1)));
    return new Touched(isOneOf(touched.stream()), isAnew, readNow.and(not(isAnew)));
  }

  private static Column isOneOf(Stream<Row> companies) {
    return col("company_id").isin(companies.map(row -> row.getString(0)).toArray());
  }

  /** The companies, before and now, of exhibits in the table that were read again or moved. */
  private static Dataset<Row> known(
      Warehouse warehouse, Dataset<Row> identities, Dataset<Row> read) {
    Dataset<Row> movable =
        identities
            .where(col("stated_id").startsWith("name:"))
            .select(col("exhibit_id"), lit(false).as("again"))
            .union(read.withColumn("again", lit(true)))
            .groupBy("exhibit_id")
            .agg(max("again").as("again"));
    Dataset<Row> now =
        movable
            .join(identities, Columns.named("exhibit_id"), "left")
            .select(col("exhibit_id"), col("again"), col("company_id").as("now_id"));
    Dataset<Row> known =
        warehouse
            .read(GoldTables.REPORTED_METRICS)
            .select("exhibit_id", "company_id")
            .join(broadcast(now), Columns.named("exhibit_id"), "inner")
            .where(col("again").or(not(col("company_id").eqNullSafe(col("now_id")))));
    return known.select("company_id").union(known.select("now_id"));
  }
}
