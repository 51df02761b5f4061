package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.DividendTables;
import org.exhibit99.lake.TrendTables;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.trends.CompanySeries;
import org.exhibit99.trends.DividendHistory;
import org.exhibit99.trends.RecomputedQuarters;
import org.exhibit99.trends.Universe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a long history costs, to be called by name: {@code mvn -B -ntp test -Dtest=TrendsRun}.
 *
 * <p>220 companies over 100 quarters: universe, both trends and the events computed and written as
 * the job does it, then the newest quarters alone as a night does it.
 */
@Tag("spark")
class TrendsRun {
  private static final int COMPANIES = 220;
  private static final int QUARTERS = 100;

  @Test
  void computesALongHistoryWithinAMinute(@TempDir Path folder) {
    Dataset<Row> rows = CompanySeries.of(history()).cache();
    assertThat(rows.count()).isEqualTo(COMPANIES * QUARTERS);
    Warehouse warehouse =
        new Warehouse(SharedSpark.session(), "trends_run", folder.toString(), "1");
    Duration before = processorTime();
    Duration all = timed(warehouse, rows, RecomputedQuarters.BEGINNING);
    Duration processor = processorTime().minus(before);
    Duration night = timed(warehouse, rows, "2021Q1");
    System.out.printf(
        "all quarters %s, %s of processor time; the newest sixteen again %s%n",
        all, processor, night);
    assertThat(warehouse.read(TrendTables.PROVISION_TREND).count()).isGreaterThan(1_000);
    assertThat(all)
        .as("all quarters took %s, %s of processor time", all, processor)
        .isLessThan(Duration.ofMinutes(1));
    assertThat(night).as("all took %s", all).isLessThan(all);
  }

  /** What all threads have taken since the start; on a shared machine the clock says less. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static Duration timed(Warehouse warehouse, Dataset<Row> rows, String first) {
    Instant begun = Instant.now();
    Dataset<Row> declared =
        DividendHistory.placed(warehouse.read(DividendTables.DECLARATIONS), rows).cache();
    TrendsStage.compute(warehouse, rows, declared, Universe.ofReits(), first);
    declared.unpersist();
    return Duration.between(begun, Instant.now());
  }

  /** Invented company-quarters; every third company is an equity REIT. */
  private static Dataset<Row> history() {
    return SharedSpark.session()
        .range(0, (long) COMPANIES * QUARTERS, 1, 2)
        .selectExpr("id DIV 100 AS cik", "int(id % 100) AS n", "hash(id) AS h")
        .selectExpr(
            "concat('cik:', cik) AS company_id",
            "concat('Sample Company ', cik) AS company",
            "cik",
            "'6798' AS sic",
            "true AS reit",
            "IF(cik % 3 = 0, 'equity', 'mortgage') AS sub_sector",
            "2000 + n DIV 4 AS fiscal_year",
            "n % 4 + 1 AS fiscal_quarter",
            "last_day(make_date(int(2000 + n DIV 4), n % 4 * 3 + 3, 1)) AS period_end",
            "concat(2000 + n DIV 4, 'Q', n % 4 + 1) AS calendar_quarter",
            decimal("1000 * pmod(h, 90000)", "provision_for_loan_losses"),
            decimal("(10 + pmod(h, 5)) / 100", "dividends_per_common_share"),
            decimal("1000000 * (1 + pmod(h, 900))", "total_assets"),
            decimal("1000 * pmod(h, 700000)", "allowance_for_loan_losses"),
            decimal("1000 * pmod(h, 9000)", "net_charge_offs"),
            decimal("1000 * (1 + pmod(h, 80000))", "shares_outstanding"),
            decimal("1000 * pmod(h, 70000)", "net_income"),
            decimal("1000 * pmod(h, 60000)", "ffo"),
            "'reported' AS dividend_status",
            """
            named_struct('quote', concat('Dividends declared | ', n), 'exhibit_id', string(n),
              'accession', 'accession', 'location',
              named_struct('block', 3, 'row', 1, 'column', 2, 'start', 40, 'end', 45))
              AS dividend_source""");
  }

  private static String decimal(String value, String name) {
    return "CAST(" + value + " AS DECIMAL(38,6)) AS " + name;
  }
}
