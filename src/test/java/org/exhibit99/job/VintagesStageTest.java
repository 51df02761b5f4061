package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.ColumnDefinition;
import org.exhibit99.lake.DividendTables;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.TrendTables;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.Metric;
import org.exhibit99.quarters.CompanyQuarters;
import org.exhibit99.quarters.Release;
import org.exhibit99.quarters.ReportedMetrics;
import org.exhibit99.trends.CompanySeries;
import org.exhibit99.trends.DividendHistory;
import org.exhibit99.trends.DividendTrend;
import org.exhibit99.trends.ProvisionTrend;
import org.exhibit99.trends.Universe;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter of which one company restates its provision and another reports late. */
@Tag("spark")
class VintagesStageTest {
  private static final String PROVISION = "provision_for_loan_losses";
  private static final String DIVIDEND = "dividends_per_common_share";

  private static final List<Release> RELEASES =
      List.of(
          Release.of("a")
              .on("2007-11-01")
              .says(PROVISION, "2007-09-30", 3, "10000")
              .says(DIVIDEND, "2007-09-30", 3, "0.5"),
          Release.of("b")
              .by(2)
              .on("2007-11-05")
              .says(PROVISION, "2007-09-30", 3, "20000")
              .says(DIVIDEND, "2007-09-30", 3, "0.25"),
          Release.of("c")
              .by(3)
              .on("2008-01-20")
              .says(PROVISION, "2007-09-30", 3, "40000")
              .says(DIVIDEND, "2007-09-30", 3, "0"),
          Release.of("d").on("2008-02-10").restated().says(PROVISION, "2007-09-30", 3, "25000"));

  private static final String PROVISIONS =
      """
      SELECT vintage, companies, expected, CAST(provision_total AS INT) AS total,
        CAST(provision_median AS INT) AS median
      FROM vintages_test.provision_trend_vintages
      WHERE calendar_quarter = '2007Q3' AND panel = 'all' AND peer_group = 'mortgage'
      ORDER BY vintage""";

  private static JobContext context;

  @BeforeAll
  static void computes(@TempDir Path folder) throws IOException {
    context = Contexts.of(folder, "vintages_test");
    fill(context.warehouse(), metrics());
    assertThat(run(context, "2007-12-31", "2008-02-10", "first-print").written()).isPositive();
  }

  @Test
  void knowsWhatWasReportedUpToTheDay() {
    assertThat(sql(PROVISIONS))
        .containsExactly(
            "[2007-12-31,2,2,30000,15000]",
            "[2008-02-10,3,3,85000,25000]",
            "[first-print,3,3,70000,20000]");
    assertThat(
            sql(
                """
                SELECT vintage, companies, companies_declaring, companies_without_dividend,
                  companies_with_special, dividend_median
                FROM vintages_test.dividend_trend_vintages
                WHERE calendar_quarter = '2007Q3' AND panel = 'all' AND peer_group = 'mortgage'
                ORDER BY vintage"""))
        .containsExactly(
            "[2007-12-31,2,2,0,0,0.375000]",
            "[2008-02-10,3,2,1,1,0.250000]",
            "[first-print,3,2,1,1,0.250000]");
  }

  @Test
  void changesNothingWhereAskedAgain() {
    List<String> before = sql(PROVISIONS);
    assertThat(run(context, "2007-12-31").written()).isZero();
    assertThat(sql(PROVISIONS)).as("other vintages stay").isEqualTo(before);
  }

  @Test
  void theVintageOfTheNewestDayIsTheTrend() {
    Warehouse warehouse = context.warehouse();
    Dataset<Row> quarters =
        CompanySeries.of(warehouse.read(GoldTables.companyQuarters(metrics()))).localCheckpoint();
    Dataset<Row> declared =
        DividendHistory.placed(warehouse.read(DividendTables.DECLARATIONS), quarters);
    Universe reits = Universe.ofReits();
    Map.of(
            TrendTables.PROVISION_TREND, ProvisionTrend.from(quarters, reits),
            TrendTables.DIVIDEND_TREND, DividendTrend.from(quarters, declared, reits))
        .forEach(
            (table, trend) -> {
              String[] columns =
                  table.columns().stream().map(ColumnDefinition::name).toArray(String[]::new);
              Dataset<Row> vintage =
                  SharedSpark.session()
                      .table("vintages_test." + table.name() + "_vintages")
                      .where("vintage = '2008-02-10'");
              assertThat(rows(vintage.selectExpr(columns)))
                  .hasSizeGreaterThan(1)
                  .containsExactlyInAnyOrderElementsOf(rows(typed(table, trend)));
            });
  }

  /** The rows as their table holds them. */
  private static Dataset<Row> typed(TableDefinition table, Dataset<Row> rows) {
    return rows.selectExpr(
        table.columns().stream()
            .map(
                column ->
                    "CAST(" + column.name() + " AS " + column.type() + ") AS " + column.name())
            .toArray(String[]::new));
  }

  @Test
  void refusesADayBeforeTheFirstReport() {
    assertThatThrownBy(() -> run(context, "2007-10-31"))
        .isInstanceOf(WrongUse.class)
        .hasMessage(
            "Invalid vintage: 2007-10-31 is before the first report (must be a day from 2007-11-01"
                + " on)");
  }

  @Test
  void refusesAWarehouseWithoutCompanyQuarters(@TempDir Path folder) throws IOException {
    JobContext empty = Contexts.of(folder, "vintages_empty_test");
    assertThatThrownBy(() -> run(empty, "first-print"))
        .isInstanceOf(WrongUse.class)
        .hasMessageStartingWith("There are no company-quarters in ")
        .hasMessageEndingWith(
            " yet: run jobs/nightly first, or name another folder with --warehouse");
  }

  private static JobResult run(JobContext context, String... words) {
    return new VintagesStage(
            Stream.of(words).map(word -> Vintage.parse(word, LocalDate.of(2009, 1, 1))).toList())
        .run(context);
  }

  private static List<Metric> metrics() {
    return Dictionary.of(context.configuration().metrics()).load().metrics();
  }

  private static void fill(Warehouse warehouse, List<Metric> metrics) {
    warehouse.merge(
        GoldTables.REPORTED_METRICS, new ReportedMetrics(metrics).from(Release.table(RELEASES)));
    warehouse.merge(
        GoldTables.companyQuarters(metrics),
        new CompanyQuarters(metrics).from(Release.table(RELEASES)));
    Row special =
        RowFactory.create(
            "cik:0000000002",
            "e",
            0,
            2L,
            "Sample Company 2",
            null,
            LocalDate.parse("2008-01-20"),
            "dividend",
            "special",
            new BigDecimal("0.100000"),
            LocalDate.parse("2007-09-30"),
            null,
            null,
            null,
            "A special dividend of $0.10 a share was declared for the third quarter of 2007.",
            null);
    warehouse.merge(
        DividendTables.DECLARATIONS,
        SharedSpark.session()
            .createDataFrame(List.of(special), DividendTables.DECLARATIONS.schema()));
  }

  private static List<String> sql(String query) {
    return rows(SharedSpark.session().sql(query));
  }

  private static List<String> rows(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).toList();
  }
}
