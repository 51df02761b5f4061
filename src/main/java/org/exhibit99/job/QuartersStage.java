package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.Merged;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.Metric;
import org.exhibit99.quarters.CompanyQuarters;
import org.exhibit99.quarters.ReportedMetrics;

/**
 * Extractions to {@code reported_metrics} and {@code company_quarters}, whole companies at a time:
 * those of which something was read since the last run.
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
    List<Metric> metrics = Dictionary.of(context.configuration().metrics()).load().metrics();
    TableDefinition quarters = GoldTables.companyQuarters(metrics);
    Optional<Instant> last =
        PastRuns.lastDone(context, name())
            .filter(at -> warehouse.has(GoldTables.REPORTED_METRICS) && warehouse.has(quarters));
    if (last.isPresent() && !PastRuns.changedSince(context, SilverTables.EXTRACTIONS, last.get())) {
      return JobResult.NOTHING_NEW;
    }
    Column companies = last.map(at -> touchedSince(warehouse, at)).orElse(lit(true));
    Dataset<Row> extractions =
        warehouse
            .read(SilverTables.EXTRACTIONS)
            .where(col("company_id").isNotNull())
            .where(companies);
    long read = extractions.count();
    context.console().say("quarters: " + read + " extractions of the companies to gather");
    Merged reported =
        warehouse.mergeWithin(
            GoldTables.REPORTED_METRICS, new ReportedMetrics(metrics).from(extractions), companies);
    Dataset<Row> metricRows = warehouse.read(GoldTables.REPORTED_METRICS).where(companies);
    Merged gathered =
        warehouse.mergeWithin(quarters, new CompanyQuarters(metrics).from(metricRows), companies);
    return new JobResult(read, reported.rows() + gathered.rows(), 0);
  }

  /** The companies of which something was read since then, and those it belonged to before. */
  private static Column touchedSince(Warehouse warehouse, Instant moment) {
    Dataset<Row> changed =
        warehouse
            .read(SilverTables.EXTRACTIONS)
            .where(col("extracted_at").geq(lit(moment)))
            .select("exhibit_id", "company_id");
    List<String> touched =
        changed
            .select("company_id")
            .union(
                warehouse
                    .read(GoldTables.REPORTED_METRICS)
                    .join(changed.select("exhibit_id"), Columns.named("exhibit_id"), "left_semi")
                    .select("company_id"))
            .where(col("company_id").isNotNull())
            .distinct()
            .as(Encoders.STRING())
            .takeAsList(MOST_NAMED + 1);
    return touched.size() > MOST_NAMED ? lit(true) : col("company_id").isin(touched.toArray());
  }
}
