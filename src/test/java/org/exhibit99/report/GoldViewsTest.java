package org.exhibit99.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.Metric;
import org.exhibit99.quarters.CompanyQuarters;
import org.exhibit99.quarters.Release;
import org.exhibit99.quarters.ReportedMetrics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class GoldViewsTest {
  private static final String INCOME = "net_income";
  private static final List<Release> RELEASES =
      List.of(
          Release.of("a")
              .on("2004-05-04")
              .says(INCOME, "2004-03-31", 3, "10000")
              .says("dividends_per_common_share", "2004-03-31", 3, "0.5")
              .says("total_assets", "2004-03-31", 0, "777000"),
          Release.of("b").on("2004-08-04").says(INCOME, "2004-06-30", 6, "25000"),
          Release.of("c")
              .on("2004-11-04")
              .says(INCOME, "2004-09-30", 9, "37000")
              .says(INCOME, "2004-03-31", 3, "12000"),
          Release.of("d")
              .on("2005-02-04")
              .says(INCOME, "2004-12-31", 12, "30000")
              .says("eps_diluted", "2004-12-31", 12, "1.5"),
          Release.of("e").on("2005-02-10").amended().says(INCOME, "2004-12-31", 12, "31000"),
          Release.of("f").by(2).on("2005-05-04").says(INCOME, "2005-03-31", 3, "1000"),
          Release.of("g")
              .by(3)
              .on("2004-08-04")
              .says(INCOME, "2004-03-31", 3, "10000")
              .says(INCOME, "2004-06-30", 3, "12000")
              .says(INCOME, "2004-06-30", 6, "25000")
              .says("total_assets", "2004-03-31", 0, "777000000"),
          Release.of("h").by(3).on("2004-08-09").says("total_assets", "2004-06-30", 0, "777000"));

  @BeforeAll
  static void load(@TempDir Path folder) {
    SparkSession spark = SharedSpark.session();
    Warehouse warehouse = new Warehouse(spark, "gold_views_test", folder.toString(), "1");
    TableDefinition quarters = GoldTables.companyQuarters(Release.METRICS);
    Dataset<Row> releases = Release.table(RELEASES);
    warehouse.merge(
        GoldTables.REPORTED_METRICS, new ReportedMetrics(Release.METRICS).from(releases));
    warehouse.merge(quarters, new CompanyQuarters(Release.METRICS).from(releases));
    Views.create(spark, "gold_views_test");
  }

  @Test
  void asOfToTheEndOfTimeIsWhatTheTableHolds() {
    String columns =
        Stream.concat(
                Stream.of("company_id", "fiscal_year", "fiscal_quarter", "calendar_quarter"),
                Release.METRICS.stream().map(Metric::name))
            .collect(Collectors.joining(", "));
    List<String> known =
        sql(
            "SELECT "
                + columns
                + " FROM company_quarters_as_of(DATE'9999-12-31') ORDER BY 1, 2, 3");
    assertThat(known)
        .hasSize(7)
        .isEqualTo(sql("SELECT " + columns + " FROM company_quarters ORDER BY 1, 2, 3"));
  }

  @Test
  void asOfADayKnowsNothingOfLaterPrints() {
    assertThat(
            sql(
                """
                SELECT calendar_quarter, CAST(net_income AS INT), metrics
                FROM company_quarters_as_of(DATE'2004-08-04') WHERE cik < 3 ORDER BY 1"""))
        .containsExactly("[2004Q1,10000,3]", "[2004Q2,15000,1]");
    assertThat(
            sql(
                """
                SELECT calendar_quarter, CAST(net_income AS INT)
                FROM company_quarters_as_of(DATE'2005-02-09') WHERE cik < 3 ORDER BY 1"""))
        .containsExactly("[2004Q1,12000]", "[2004Q2,13000]", "[2004Q3,12000]", "[2004Q4,-7000]");
  }

  @Test
  void firstPrintsStayAsTheyWere() {
    assertThat(
            sql(
                """
                SELECT company_id, calendar_quarter, CAST(net_income AS INT), company
                FROM company_quarters_first_print WHERE company_id < 'cik:0000000003'
                ORDER BY 1, 2"""))
        .containsExactly(
            "[cik:0000000001,2004Q1,10000,Sample Company 1]",
            "[cik:0000000001,2004Q2,15000,Sample Company 1]",
            "[cik:0000000001,2004Q3,12000,Sample Company 1]",
            "[cik:0000000001,2004Q4,-7000,Sample Company 1]",
            "[cik:0000000002,2005Q1,1000,Sample Company 2]");
  }

  @Test
  void revisionsSayWhatReplacedWhatAndWhy() {
    assertThat(
            sql(
                """
                SELECT metric, period_end, months, revision, CAST(old_value AS INT),
                  CAST(new_value AS INT), CAST(change AS INT), change_pct, reason, old_exhibit_id,
                  new_exhibit_id, new_reported_on
                FROM revisions ORDER BY period_end"""))
        .containsExactly(
            "[net_income,2004-03-31,3,1,10000,12000,2000,0.200000,none given,a,c,2004-11-04]",
            "[net_income,2004-12-31,12,1,30000,31000,1000,0.033333,amendment,d,e,2005-02-10]");
  }

  @Test
  void coverageNamesMissingQuartersAndMetrics() {
    assertThat(
            sql(
                """
                SELECT calendar_quarter, reported, metrics, derived, missing_metrics
                FROM coverage WHERE company_id = 'cik:0000000001' ORDER BY 1"""))
        .hasSize(5)
        .startsWith(
            "[2004Q1,true,3,0,ArraySeq()]",
            "[2004Q2,true,1,1,ArraySeq(dividends_per_common_share, total_assets)]")
        .endsWith(
            "[2005Q1,false,0,0,ArraySeq(dividends_per_common_share, net_income, total_assets)]");
  }

  @Test
  void conflictsSayWhatSpeaksAgainstAValue() {
    assertThat(
            sql(
                """
                SELECT calendar_quarter, metric, check, CAST(value AS INT), CAST(expected AS INT), detail, counts
                FROM conflicts WHERE company_id = 'cik:0000000003' ORDER BY 1, 3"""))
        .containsExactly(
            "[2004Q2,net_income,derived,12000,15000,25000 for 6 months to 2004-06-30 less 10000 for"
                + " 3 months to 2004-03-31,true]",
            "[2004Q2,total_assets,scale,777000,null,quote of 777000,false]");
  }

  private static List<String> sql(String query) {
    SparkSession spark = SharedSpark.session();
    spark.catalog().setCurrentDatabase("gold_views_test");
    return spark.sql(query).collectAsList().stream().map(Row::toString).toList();
  }
}
