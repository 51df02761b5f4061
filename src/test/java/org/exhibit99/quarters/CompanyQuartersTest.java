package org.exhibit99.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.GoldTables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class CompanyQuartersTest {
  private static final String INCOME = "net_income";
  private static final String PROVISION = "provision_for_loan_losses";
  private static final String DIVIDEND = "dividends_per_common_share";

  @Test
  void derivesWhatAddsUpAndNothingElse() {
    List<Release> releases =
        List.of(
            Release.of("q1")
                .on("2004-05-04")
                .says(INCOME, "2004-03-31", 3, "10000")
                .says(DIVIDEND, "2004-03-31", 3, "0.25"),
            Release.of("h1").on("2004-08-04").says(INCOME, "2004-06-30", 6, "25000"),
            Release.of("n9").on("2004-11-04").says(INCOME, "2004-09-30", 9, "37000"),
            Release.of("fy")
                .on("2005-02-04")
                .says(INCOME, "2004-12-31", 12, "30000")
                .says("eps_diluted", "2004-09-30", 9, "1.5")
                .says("eps_diluted", "2004-12-31", 12, "2")
                .says("weighted_shares_basic", "2004-09-30", 9, "1000")
                .says("weighted_shares_basic", "2004-12-31", 12, "1100")
                .says(DIVIDEND, "2004-09-30", 9, "0.75")
                .says(DIVIDEND, "2004-12-31", 12, "1.05")
                .says("total_assets", "2004-12-31", 0, "900000"));
    assertThat(values(releases))
        .containsExactly(
            Map.entry("2004 Q1 dividends_per_common_share", "0.25 reported"),
            Map.entry("2004 Q1 net_income", "10000 reported"),
            Map.entry("2004 Q2 net_income", "15000 derived"),
            Map.entry("2004 Q3 net_income", "12000 derived"),
            Map.entry("2004 Q4 dividends_per_common_share", "0.3 derived"),
            Map.entry("2004 Q4 net_income", "-7000 derived"),
            Map.entry("2004 Q4 total_assets", "900000 reported"));
  }

  @Test
  void derivesTheFourthQuarterFromThePrintedThreeAndNeverOverridesAPrintedOne() {
    List<Release> releases =
        List.of(
            Release.of("a")
                .on("2005-02-04")
                .says(PROVISION, "2003-03-31", 3, "1000")
                .says(PROVISION, "2003-06-30", 3, "2000")
                .says(PROVISION, "2003-09-30", 3, "3000")
                .says(PROVISION, "2003-12-31", 12, "10000")
                .says(PROVISION, "2004-09-30", 9, "6000")
                .says(PROVISION, "2004-12-31", 3, "5000")
                .says(PROVISION, "2004-12-31", 12, "10000"));
    assertThat(values(releases))
        .containsEntry("2003 Q4 " + PROVISION, "4000 derived")
        .containsEntry("2004 Q4 " + PROVISION, "5000 reported")
        .hasSize(5);
  }

  @Test
  void aDividendIsNeverDerivedBelowZero() {
    List<Release> releases =
        List.of(
            Release.of("a")
                .on("2005-02-04")
                .says(DIVIDEND, "2004-09-30", 9, "0.75")
                .says(DIVIDEND, "2004-12-31", 12, "0.6")
                .says(DIVIDEND, "2005-03-31", 3, "0"));
    assertThat(values(releases)).containsExactly(Map.entry("2005 Q1 " + DIVIDEND, "0 reported"));
  }

  @Test
  void takesTheNewestRevisionInItsMostExactPrintAndSaysWhereItStands() {
    List<Release> releases =
        List.of(
            Release.of("a")
                .in("0001-04-1")
                .on("2004-05-04")
                .says(INCOME, "2004-03-31", 3, "46046000"),
            Release.of("b")
                .in("0001-05-1")
                .on("2005-05-04")
                .scale("million")
                .says(INCOME, "2004-03-31", 3, "41000000"),
            Release.of("c")
                .in("0001-05-2")
                .on("2005-08-04")
                .says(INCOME, "2004-03-31", 3, "41200000"),
            Release.of("d").on("2005-09-04").sure(0.2).says(INCOME, "2004-03-31", 3, "7000"));
    Row row = quarters(releases).first();
    assertThat(row.<BigDecimal>getAs(INCOME)).isEqualByComparingTo("41200000");
    assertThat(row.getJavaMap(row.fieldIndex("first_reported_at")).get(INCOME))
        .hasToString("2004-05-04");
    assertThat(row.getJavaMap(row.fieldIndex("last_reported_at")).get(INCOME))
        .hasToString("2005-08-04");
    Row source = source(row);
    assertThat(source.<String>getAs("exhibit_id")).isEqualTo("c");
    assertThat(source.<String>getAs("accession")).isEqualTo("0001-05-2");
    assertThat(source.<String>getAs("quote")).isEqualTo("quote of 41200000");
    assertThat(source.<Row>getAs("location")).hasToString("[3,0,1,10,20]");
    assertThat(row.<Object>getAs("reported_on")).hasToString("2004-05-04");
  }

  @Test
  void aDerivedQuarterNamesAllItsSources() {
    List<Release> releases =
        List.of(
            Release.of("n9").on("2004-11-04").says(INCOME, "2004-09-30", 9, "37000"),
            Release.of("fy").on("2005-02-04").says(INCOME, "2004-12-31", 12, "30000"));
    Row row = quarters(releases).first();
    Row source = source(row);
    assertThat(source.<String>getAs("exhibit_id")).isEqualTo("fy");
    assertThat(source.<BigDecimal>getAs("value")).isEqualByComparingTo("30000");
    List<Row> less = source.getList(source.fieldIndex("less"));
    assertThat(less).hasSize(1);
    assertThat(less.get(0).<String>getAs("exhibit_id")).isEqualTo("n9");
    assertThat(row.getJavaMap(row.fieldIndex("first_reported_at")).get(INCOME))
        .hasToString("2005-02-04");
    assertThat(row.<Object>getAs("reported_on")).isNull();
  }

  @Test
  void saysWhatKindOfCompanyItIs() {
    List<Release> releases =
        List.of(
            Release.of("a").by(1).on("2004-05-04").says("ffo", "2004-03-31", 3, "1000"),
            Release.of("b")
                .by(2)
                .on("2004-05-04")
                .says("ffo", "2004-03-31", 3, "1000")
                .says(INCOME, "2004-03-31", 3, "1000"),
            Release.of("c").by(2).on("2004-08-04").says(PROVISION, "2004-06-30", 3, "1000"),
            Release.of("d")
                .by(3)
                .sic("6021")
                .on("2004-05-04")
                .says(PROVISION, "2004-03-31", 3, "1"),
            Release.of("e").by(4).sic(null).on("2004-05-04").says(INCOME, "2004-03-31", 3, "1"));
    assertThat(
            quarters(releases)
                .orderBy("cik", "fiscal_quarter")
                .select("cik", "company", "sector", "sub_sector", "reit", "calendar_quarter")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[1,Sample Company 1,REIT,equity,true,2004Q1]",
            "[2,Sample Company 2,REIT,equity,true,2004Q1]",
            "[2,Sample Company 2,REIT,mortgage,true,2004Q2]",
            "[3,Sample Company 3,depository institution,null,null,2004Q1]",
            "[4,Sample Company 4,null,null,null,2004Q1]");
  }

  @Test
  void rowsHaveTheColumnsOfTheirTables() {
    Dataset<Row> releases =
        Release.table(List.of(Release.of("a").on("2004-05-04").says(INCOME, "2004-03-31", 3, "1")));
    assertThat(new ReportedMetrics(Release.METRICS).from(releases).columns())
        .containsExactly(GoldTables.REPORTED_METRICS.schema().fieldNames());
    assertThat(new CompanyQuarters(Release.METRICS).from(releases).columns())
        .containsExactly(GoldTables.companyQuarters(Release.METRICS).schema().fieldNames());
  }

  private static Row source(Row row) {
    Map<String, Row> sources = row.getJavaMap(row.fieldIndex("sources"));
    return Objects.requireNonNull(sources.get(INCOME));
  }

  private static Dataset<Row> quarters(List<Release> releases) {
    return new CompanyQuarters(Release.METRICS).from(Release.table(releases));
  }

  private static Map<String, String> values(List<Release> releases) {
    Map<String, String> values = new TreeMap<>();
    for (Row row : quarters(releases).collectAsList()) {
      Map<String, String> status = row.getJavaMap(row.fieldIndex("status"));
      for (var metric : Release.METRICS) {
        BigDecimal value = row.getAs(metric.name());
        assertThat(status.containsKey(metric.name())).isEqualTo(value != null);
        if (value != null) {
          values.put(
              row.getAs("fiscal_year") + " Q" + row.getAs("fiscal_quarter") + " " + metric.name(),
              value.stripTrailingZeros().toPlainString() + " " + status.get(metric.name()));
        }
      }
    }
    return values;
  }
}
