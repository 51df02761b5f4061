package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.exhibit99.lake.DividendTables;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.Merged;
import org.exhibit99.lake.Tables;
import org.exhibit99.lake.TrendTables;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.Metric;
import org.exhibit99.report.Views;
import org.exhibit99.trends.CompanySeries;
import org.exhibit99.trends.DividendHistory;
import org.exhibit99.trends.DividendTrend;
import org.exhibit99.trends.Members;
import org.exhibit99.trends.ProvisionTrend;
import org.exhibit99.trends.RecomputedQuarters;
import org.exhibit99.trends.Universe;

/**
 * Both trends as they were known on a day or as first printed: {@code provision_trend_vintages} and
 * {@code dividend_trend_vintages}. Vintages that are not asked for stay as they are.
 */
final class VintagesStage implements Stage {
  private final List<Vintage> vintages;

  VintagesStage(List<Vintage> vintages) {
    this.vintages = List.copyOf(vintages);
  }

  @Override
  public String name() {
    return "vintages";
  }

  @Override
  public JobResult run(JobContext context) {
    Warehouse warehouse = context.warehouse();
    List<Metric> metrics = Dictionary.of(context.configuration().metrics()).load().metrics();
    if (!warehouse.has(GoldTables.REPORTED_METRICS)
        || !warehouse.has(GoldTables.companyQuarters(metrics))) {
      throw new WrongUse(
          "There are no company-quarters in "
              + context.configuration().warehouse()
              + " yet: run jobs/nightly first, or name another folder with --warehouse");
    }
    requireReports(warehouse);
    warehouse.register(Tables.all(metrics));
    Views.create(context.spark(), context.configuration().database());
    Universe universe = TrendsStage.universe(context.configuration().universe());
    long read = 0;
    long written = 0;
    for (Vintage vintage : vintages) {
      context.console().say("vintages: computing the trends of " + vintage.word());
      JobResult result = compute(context, universe, vintage);
      read += result.read();
      written += result.written();
    }
    return new JobResult(read, written, 0);
  }

  /** A day before every report would be a trend of nothing. */
  private void requireReports(Warehouse warehouse) {
    // As text: asked for the least date, Delta answers from its statistics, and fails where rows
    // have dates of java.time.
    Row reported =
        warehouse
            .read(GoldTables.REPORTED_METRICS)
            .agg(min(col("reported_on").cast("STRING")))
            .head();
    LocalDate first = reported.isNullAt(0) ? LocalDate.MAX : LocalDate.parse(reported.getString(0));
    for (Vintage vintage : vintages) {
      LocalDate day = vintage.day();
      if (day != null && day.isBefore(first)) {
        throw new WrongUse(
            "Invalid vintage: "
                + day
                + (reported.isNullAt(0)
                    ? ", no release has a day (must be first-print)"
                    : " is before the first report (must be a day from " + first + " on)"));
      }
    }
  }

  private static JobResult compute(JobContext context, Universe universe, Vintage vintage) {
    Warehouse warehouse = context.warehouse();
    String database = context.configuration().database();
    LocalDate day = vintage.day();
    String from =
        day == null
            ? ".company_quarters_first_print"
            : ".company_quarters_as_of(DATE'" + day + "')";
    // Without the plan that they come from: each query on them would be planned with it.
    Dataset<Row> rows =
        CompanySeries.of(context.spark().sql("SELECT * FROM " + database + from)).localCheckpoint();
    Column known = day == null ? lit(true) : col("reported_on").leq(lit(day));
    Dataset<Row> declared =
        DividendHistory.placed(warehouse.read(DividendTables.DECLARATIONS).where(known), rows)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> members = Members.of(rows, universe).persist(StorageLevel.MEMORY_AND_DISK());
    Column scope = col("vintage").equalTo(vintage.word());
    Column name = lit(vintage.word());
    try {
      List<Merged> merged =
          Together.all(
              List.of(
                  () ->
                      warehouse.mergeWithin(
                          TrendTables.PROVISION_VINTAGES,
                          ProvisionTrend.since(rows, members, RecomputedQuarters.BEGINNING)
                              .withColumn("vintage", name),
                          scope),
                  () ->
                      warehouse.mergeWithin(
                          TrendTables.DIVIDEND_VINTAGES,
                          DividendTrend.since(rows, declared, members, RecomputedQuarters.BEGINNING)
                              .withColumn("vintage", name),
                          scope)));
      return new JobResult(rows.count(), merged.stream().mapToLong(Merged::rows).sum(), 0);
    } finally {
      members.unpersist(false);
      declared.unpersist(false);
    }
  }
}
