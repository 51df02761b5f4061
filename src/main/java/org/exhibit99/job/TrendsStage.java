package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

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
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.TrendTables;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.Metric;
import org.exhibit99.trends.CompanySeries;
import org.exhibit99.trends.DividendHistory;
import org.exhibit99.trends.DividendTrend;
import org.exhibit99.trends.Members;
import org.exhibit99.trends.ProvisionTrend;
import org.exhibit99.trends.RecomputedQuarters;
import org.exhibit99.trends.Universe;
import org.jspecify.annotations.Nullable;

/**
 * Company-quarters to {@code universe}, {@code provision_trend}, {@code dividend_trend} and {@code
 * dividend_events}.
 */
final class TrendsStage implements Stage {
  @Override
  public String name() {
    return "trends";
  }

  @Override
  public JobResult run(JobContext context) {
    Warehouse warehouse = context.warehouse();
    List<Metric> metrics = Dictionary.of(context.configuration().metrics()).load().metrics();
    TableDefinition quarters = GoldTables.companyQuarters(metrics);
    Universe universe = universe(context.configuration().universe());
    Optional<Instant> last =
        PastRuns.lastDone(context, name())
            .filter(
                at ->
                    warehouse.has(TrendTables.QUARTERS)
                        && warehouse.has(DividendTables.EVENTS)
                        && warehouse.has(TrendTables.UNIVERSE)
                        && warehouse.has(TrendTables.PROVISION_TREND)
                        && warehouse.has(TrendTables.DIVIDEND_TREND));
    if (last.isPresent()
        && !PastRuns.changedSince(context, quarters, last.get())
        && !PastRuns.changedSince(context, DividendTables.DECLARATIONS, last.get())) {
      return JobResult.NOTHING_NEW;
    }
    // All tables are computed from these, some in several passes.
    Dataset<Row> rows =
        CompanySeries.of(DividendHistory.withSource(warehouse.read(quarters)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> declared =
        DividendHistory.placed(warehouse.read(DividendTables.DECLARATIONS), rows)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> states = RecomputedQuarters.states(rows, declared);
      Optional<String> first =
          last.isEmpty() ? Optional.of(RecomputedQuarters.BEGINNING) : changed(warehouse, states);
      if (first.isEmpty()) {
        return JobResult.NOTHING_NEW;
      }
      context
          .console()
          .say(
              "trends: computing "
                  + (first.get().equals(RecomputedQuarters.BEGINNING)
                      ? "all quarters"
                      : "the quarters from " + first.get()));
      long written = compute(warehouse, rows, declared, universe, first.get());
      warehouse.mergeWithin(TrendTables.QUARTERS, states, lit(true));
      return new JobResult(rows.count(), written, 0);
    } finally {
      declared.unpersist(false);
      rows.unpersist(false);
    }
  }

  private static Optional<String> changed(Warehouse warehouse, Dataset<Row> states) {
    Dataset<Row> trends =
        warehouse
            .read(TrendTables.PROVISION_TREND)
            .select("calendar_quarter", "panel")
            .union(warehouse.read(TrendTables.DIVIDEND_TREND).select("calendar_quarter", "panel"));
    return RecomputedQuarters.first(states, warehouse.read(TrendTables.QUARTERS), trends);
  }

  /**
   * Computes the quarters from one on; how many rows changed.
   *
   * @param rows the series of company-quarters
   * @param declared the declarations in their quarters
   */
  static long compute(
      Warehouse warehouse,
      Dataset<Row> rows,
      Dataset<Row> declared,
      Universe universe,
      String first) {
    Column scope = col("calendar_quarter").geq(first);
    Dataset<Row> members = Members.of(rows, universe).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      List<Merged> merged =
          Together.all(
              List.of(
                  () ->
                      warehouse.mergeWithin(
                          TrendTables.PROVISION_TREND,
                          ProvisionTrend.since(rows, members, first),
                          scope),
                  () ->
                      warehouse.mergeWithin(
                          TrendTables.DIVIDEND_TREND,
                          DividendTrend.since(rows, declared, members, first),
                          scope),
                  () -> warehouse.mergeWithin(TrendTables.UNIVERSE, members.where(scope), scope),
                  () ->
                      warehouse.mergeWithin(
                          DividendTables.EVENTS,
                          DividendHistory.from(rows, declared).where(scope),
                          scope)));
      return merged.stream().mapToLong(Merged::rows).sum();
    } finally {
      members.unpersist(false);
    }
  }

  /** Whom the trends speak of, as a file says. */
  static Universe universe(@Nullable Path file) {
    if (file == null) {
      return Universe.ofReits();
    }
    try (Reader csv = Files.newBufferedReader(file)) {
      return Universe.read(csv);
    } catch (IOException e) {
      throw new JobFailed("The universe " + file + " cannot be read: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("The universe " + file + ": " + e.getMessage(), e);
    }
  }
}
