package org.exhibit99.trends;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.DividendTables;
import org.exhibit99.lake.TrendTables;
import org.exhibit99.lake.Warehouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a long history costs, to be called by name: {@code mvn -B -ntp test -Dtest=TrendsRun}.
 *
 * <p>220 companies over 100 quarters: universe and both trends computed and written, then the
 * newest quarter alone as a night does it.
 */
@Tag("spark")
class TrendsRun {
  private static final Logger LOG = LoggerFactory.getLogger(TrendsRun.class);
  private static final int COMPANIES = 220;
  private static final int QUARTERS = 100;

  @Test
  void computesALongHistoryWithinAMinute(@TempDir Path folder) {
    Dataset<Row> rows = Quarter.table(history()).cache();
    assertThat(rows.count()).isEqualTo(COMPANIES * QUARTERS);
    Warehouse warehouse =
        new Warehouse(SharedSpark.session(), "trends_run", folder.toString(), "1");
    Duration all = timed(warehouse, rows, RecomputedQuarters.BEGINNING);
    Duration night = timed(warehouse, rows, "2021Q1");
    assertThat(warehouse.read(TrendTables.PROVISION_TREND).count()).isGreaterThan(1_000);
    assertThat(all)
        .as("all quarters took %s, the newest sixteen again %s", all, night)
        .isLessThan(Duration.ofMinutes(1));

    assertThat(night).as("all took %s", all).isLessThan(all);
    LOG.info("all quarters {}, the newest sixteen again {}", all, night);
  }

  private static Duration timed(Warehouse warehouse, Dataset<Row> rows, String first) {
    Instant begun = Instant.now();
    Universe universe = Universe.ofReits();
    Dataset<Row> declared =
        DividendHistory.placed(warehouse.read(DividendTables.DECLARATIONS), rows);
    Column scope = col("calendar_quarter").geq(first);
    warehouse.mergeWithin(TrendTables.UNIVERSE, Members.of(rows, universe).where(scope), scope);
    Dataset<Row> in = warehouse.read(TrendTables.UNIVERSE);
    warehouse.mergeWithin(
        TrendTables.PROVISION_TREND, ProvisionTrend.since(rows, in, first), scope);
    warehouse.mergeWithin(
        TrendTables.DIVIDEND_TREND, DividendTrend.since(rows, declared, in, first), scope);
    warehouse.mergeWithin(
        DividendTables.EVENTS, DividendHistory.from(rows, declared).where(scope), scope);
    return Duration.between(begun, Instant.now());
  }

  private static List<Quarter> history() {
    Random random = new Random(220);
    List<Quarter> rows = new ArrayList<>();
    for (int company = 1; company <= COMPANIES; company++) {
      for (int q = 0; q < QUARTERS; q++) {
        Quarter row = Quarter.of(company, 2000 + q / 4 + "Q" + (q % 4 + 1));
        if (company % 3 == 0) {
          row.equity();
        }
        rows.add(
            row.provision(String.valueOf(1_000L * random.nextInt(90_000)))
                .dividend("0." + (10 + random.nextInt(5)))
                .assets(String.valueOf(1_000_000L * (1 + random.nextInt(900))))
                .with("shares_outstanding", String.valueOf(1_000L * (1 + random.nextInt(90_000))))
                .with("net_income", String.valueOf(1_000L * random.nextInt(90_000)))
                .with("ffo", String.valueOf(1_000L * random.nextInt(90_000))));
      }
    }
    return rows;
  }
}
