package org.exhibit99.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.exhibit99.lake.DividendTables;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.Merged;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.Metric;
import org.exhibit99.quarters.CompanyList;
import org.exhibit99.quarters.CompanyQuarters;
import org.exhibit99.quarters.Declarations;
import org.exhibit99.quarters.Identities;
import org.exhibit99.quarters.ReportedMetrics;
import org.jspecify.annotations.Nullable;

/**
 * Extractions to {@code reported_metrics}, {@code dividend_declarations} and {@code
 * company_quarters}, whole companies at a time: those of which something was read since the last
 * run.
 */
final class QuartersStage implements Stage {
  /** More companies than these are not named one by one: all are taken. */
  private static final int MOST_NAMED = 2_000;

  @Override
  public String name() {
    return "quarters";
  }

  @Override
  public JobResult run(JobContext context) {
    Warehouse warehouse = context.warehouse();
    Optional<Instant> last =
        PastRuns.lastDone(context, name())
            .filter(
                at ->
                    warehouse.has(GoldTables.REPORTED_METRICS)
                        && warehouse.has(DividendTables.DECLARATIONS)
                        && warehouse.has(GoldTables.companyQuarters(metrics(context))));
    if (last.isPresent() && !PastRuns.changedSince(context, SilverTables.EXTRACTIONS, last.get())) {
      return JobResult.NOTHING_NEW;
    }
    return gather(context, last);
  }

  /**
   * Gathers the companies of which something was read since a moment, or all.
   *
   * @param last the moment, or nothing for all
   */
  static JobResult gather(JobContext context, Optional<Instant> last) {
    Warehouse warehouse = context.warehouse();
    List<Metric> metrics = metrics(context);
    TableDefinition quarters = GoldTables.companyQuarters(metrics);
    Dataset<Row> extractions = warehouse.read(SilverTables.EXTRACTIONS);
    Dataset<Row> identities =
        Identities.resolve(
                extractions.select(
                    Identities.READ.stream().map(name -> col(name)).toArray(Column[]::new)),
                companies(context.configuration().companies()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Column scope = last.map(at -> touchedSince(warehouse, identities, at)).orElse(lit(true));
      Dataset<Row> owned = owned(extractions, identities.where(scope));
      long read = owned.count();
      context.console().say("quarters: " + read + " extractions of the companies to gather");
      Merged reported =
          warehouse.mergeWithin(
              GoldTables.REPORTED_METRICS, new ReportedMetrics(metrics).from(owned), scope);
      Merged declared =
          warehouse.mergeWithin(DividendTables.DECLARATIONS, Declarations.from(owned), scope);
      Dataset<Row> metricRows = warehouse.read(GoldTables.REPORTED_METRICS).where(scope);
      Merged gathered =
          warehouse.mergeWithin(quarters, new CompanyQuarters(metrics).from(metricRows), scope);
      return new JobResult(read, reported.rows() + declared.rows() + gathered.rows(), 0);
    } finally {
      identities.unpersist(false);
    }
  }

  private static List<Metric> metrics(JobContext context) {
    return Dictionary.of(context.configuration().metrics()).load().metrics();
  }

  /** The extractions of some identities, each under the company that it was found to be of. */
  private static Dataset<Row> owned(Dataset<Row> extractions, Dataset<Row> identities) {
    List<String> stated =
        identities.select("stated_id").distinct().as(Encoders.STRING()).takeAsList(MOST_NAMED + 1);
    Dataset<Row> near =
        stated.size() > MOST_NAMED
            ? extractions
            : extractions.where(col("company_id").isin(stated.toArray()));
    return near.drop("company_id", "cik", "sha256")
        .join(identities.drop("stated_id"), Columns.named("exhibit_id"), "inner");
  }

  /**
   * The companies of which something was read since then, those it belonged to before, those that
   * filed the same bytes, and those of exhibits without a CIK that are now another's.
   */
  private static Column touchedSince(Warehouse warehouse, Dataset<Row> identities, Instant moment) {
    Dataset<Row> read =
        warehouse
            .read(SilverTables.EXTRACTIONS)
            .where(col("extracted_at").geq(lit(moment)))
            .select("exhibit_id");
    Dataset<Row> changed =
        identities.join(broadcast(read), Columns.named("exhibit_id"), "left_semi");
    Dataset<Row> movable =
        identities
            .where(col("stated_id").startsWith("name:"))
            .select("exhibit_id")
            .union(read)
            .distinct();
    Dataset<Row> now =
        movable
            .join(identities, Columns.named("exhibit_id"), "left")
            .select(col("exhibit_id"), col("company_id").as("now_id"));
    Dataset<Row> moved =
        warehouse
            .read(GoldTables.REPORTED_METRICS)
            .select("exhibit_id", "company_id")
            .join(broadcast(now), Columns.named("exhibit_id"), "inner")
            .where(not(col("company_id").eqNullSafe(col("now_id"))));
    List<String> touched =
        changed
            .select("company_id")
            .union(
                identities
                    .join(broadcast(changed.select("sha256")), Columns.named("sha256"), "left_semi")
                    .select("company_id"))
            .union(moved.select("company_id"))
            .union(moved.select("now_id"))
            .where(col("company_id").isNotNull())
            .distinct()
            .as(Encoders.STRING())
            .takeAsList(MOST_NAMED + 1);
    return touched.size() > MOST_NAMED ? lit(true) : col("company_id").isin(touched.toArray());
  }

  private static CompanyList companies(@Nullable Path file) {
    if (file == null) {
      return CompanyList.empty();
    }
    try (Reader csv = Files.newBufferedReader(file)) {
      return CompanyList.read(csv);
    } catch (IOException e) {
      throw new JobFailed("The company list " + file + " cannot be read: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("The company list " + file + ": " + e.getMessage(), e);
    }
  }
}
