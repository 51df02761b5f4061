package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.exhibit99.lake.DividendTables;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.Merged;
import org.exhibit99.lake.SilverTables;
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
    Dataset<Row> extractions = warehouse.read(SilverTables.EXTRACTIONS);
    Dataset<Row> identities =
        Identities.resolve(
                extractions.select(
                    Identities.READ.stream().map(name -> col(name)).toArray(Column[]::new)),
                companies(context.configuration().companies()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Touched touched =
          last.map(at -> Touched.since(warehouse, identities, at)).orElse(Touched.ALL);
      Dataset<Row> owned = owned(extractions, identities.where(touched.companies()), touched);
      if (last.isEmpty()) {
        return merge(context, metrics, owned, touched);
      }
      owned.persist(StorageLevel.MEMORY_AND_DISK());
      try {
        return merge(context, metrics, owned, touched);
      } finally {
        owned.unpersist(false);
      }
    } finally {
      identities.unpersist(false);
    }
  }

  private static JobResult merge(
      JobContext context, List<Metric> metrics, Dataset<Row> owned, Touched touched) {
    Warehouse warehouse = context.warehouse();
    long read = owned.count();
    context.console().say("quarters: " + read + " extractions of the companies to gather");
    Merged reported =
        warehouse.mergeWithin(
            GoldTables.REPORTED_METRICS,
            new ReportedMetrics(metrics).changed(owned),
            touched.companies(),
            touched.anew());
    Merged declared =
        warehouse.mergeWithin(
            DividendTables.DECLARATIONS, Declarations.from(owned), touched.companies());
    Merged gathered =
        warehouse.mergeWithin(
            GoldTables.companyQuarters(metrics),
            new CompanyQuarters(metrics).from(owned),
            touched.companies());
    return new JobResult(read, reported.rows() + declared.rows() + gathered.rows(), 0);
  }

  private static List<Metric> metrics(JobContext context) {
    return Dictionary.of(context.configuration().metrics()).load().metrics();
  }

  /** The extractions of some identities, each under the company that it was found to be of. */
  private static Dataset<Row> owned(
      Dataset<Row> extractions, Dataset<Row> identities, Touched touched) {
    return extractions
        .drop("company_id", "cik", "sha256")
        .join(identities.drop("stated_id"), Columns.named("exhibit_id"), "inner")
        .withColumn(ReportedMetrics.ADDED, touched.added());
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
