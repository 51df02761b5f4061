package org.exhibit99.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.TrendTables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ProvisionTrendTest {
  /** Four companies over two quarters; the third reports the first only, the fourth the second. */
  private static final List<Quarter> FOUR =
      List.of(
          Quarter.of(1, "2007Q1").provision("100").assets("10000"),
          Quarter.of(2, "2007Q1").provision("40").assets("4000"),
          Quarter.of(3, "2007Q1").provision("60"),
          Quarter.of(1, "2007Q2")
              .provision("200")
              .assets("10000")
              .with("allowance_for_loan_losses", "700")
              .with("net_charge_offs", "50"),
          Quarter.of(2, "2007Q2").provision("-20").assets("4000"),
          Quarter.of(3, "2007Q2").assets("9000").with("allowance_for_loan_losses", "500"),
          Quarter.of(4, "2007Q2").equity().provision("30"));

  @Test
  void aggregatesEveryReporterAndCountsWhomItStandsOn() {
    Row row = Quarter.find(trend(FOUR), "2007Q2", "all", "all");
    assertThat(
            Quarter.told(
                row,
                "companies",
                "expected",
                "coverage",
                "provision_total",
                "provision_mean",
                "provision_median",
                "provision_first_quartile",
                "provision_third_quartile"))
        .containsExactly(
            "companies=3",
            "expected=4",
            "coverage=0.75",
            "provision_total=210",
            "provision_mean=70",
            "provision_median=30",
            "provision_first_quartile=5",
            "provision_third_quartile=115");
    assertThat(
            Quarter.told(
                row,
                "provision_to_assets_bp",
                "companies_with_assets",
                "provision_to_loans_bp",
                "provision_change_quarter",
                "provision_change_quarter_pct",
                "provision_change_year",
                "companies_raising",
                "companies_lowering",
                "companies_unchanged",
                "companies_releasing"))
        .containsExactly(
            "provision_to_assets_bp=514.285714",
            "companies_with_assets=2",
            "provision_to_loans_bp=null",
            "provision_change_quarter=10",
            "provision_change_quarter_pct=0.05",
            "provision_change_year=null",
            "companies_raising=1",
            "companies_lowering=1",
            "companies_unchanged=0",
            "companies_releasing=1");
    assertThat(
            Quarter.told(
                row,
                "top_ten_share",
                "herfindahl",
                "allowance_total",
                "companies_with_allowance",
                "allowance_to_assets_bp",
                "net_charge_offs_total",
                "companies_with_net_charge_offs"))
        .containsExactly(
            "top_ten_share=1",
            "herfindahl=0.773157",
            "allowance_total=700",
            "companies_with_allowance=1",
            "allowance_to_assets_bp=700",
            "net_charge_offs_total=50",
            "companies_with_net_charge_offs=1");
  }

  @Test
  void aMatchedPanelComparesTheSameCompanies() {
    assertThat(
            Quarter.told(
                Quarter.find(trend(FOUR), "2007Q2", "matched", "all"),
                "companies",
                "expected",
                "provision_total",
                "provision_change_quarter",
                "provision_change_quarter_pct"))
        .containsExactly(
            "companies=2",
            "expected=4",
            "provision_total=180",
            "provision_change_quarter=40",
            "provision_change_quarter_pct=0.285714");
  }

  @Test
  void groupsBySubSectorAndSize() {
    Dataset<Row> trend = trend(FOUR);
    assertThat(Quarter.told(Quarter.find(trend, "2007Q2", "all", "mortgage"), "provision_total"))
        .containsExactly("provision_total=180");
    assertThat(Quarter.told(Quarter.find(trend, "2007Q2", "all", "equity"), "provision_total"))
        .containsExactly("provision_total=30");
    assertThat(Quarter.told(Quarter.find(trend, "2007Q1", "all", "large"), "provision_total"))
        .containsExactly("provision_total=100");
    assertThat(Quarter.told(Quarter.find(trend, "2007Q1", "all", "middle"), "provision_total"))
        .containsExactly("provision_total=40");
    assertThat(trend.filter("peer_group = 'small' AND calendar_quarter = '2007Q1'").count())
        .isZero();
    // Company 3 has the second largest assets, and reports no provision.
    assertThat(Quarter.told(Quarter.find(trend, "2007Q2", "all", "small"), "provision_total"))
        .containsExactly("provision_total=-20");
  }

  @Test
  void expectsACompanyForFourQuartersAfterItsLastReport() {
    List<Quarter> quarters =
        new ArrayList<>(List.of(Quarter.of(1, "2006Q4").provision("5").assets("1")));
    for (String quarter : List.of("2007Q1", "2007Q2", "2007Q3", "2007Q4", "2008Q1", "2008Q2")) {
      quarters.add(Quarter.of(2, quarter).provision("7").assets("2"));
    }
    Dataset<Row> trend = trend(quarters);
    assertThat(Quarter.told(Quarter.find(trend, "2007Q4", "all", "all"), "companies", "expected"))
        .containsExactly("companies=1", "expected=2");
    assertThat(Quarter.told(Quarter.find(trend, "2008Q1", "all", "all"), "companies", "expected"))
        .containsExactly("companies=1", "expected=1");
    assertThat(
            Quarter.told(
                Quarter.find(trend, "2007Q4", "all", "middle"), "companies", "provision_total"))
        .containsExactly("companies=0", "provision_total=null");
    assertThat(
            Quarter.told(
                Quarter.find(trend, "2008Q1", "matched year", "all"),
                "companies",
                "provision_change_year"))
        .containsExactly("companies=1", "provision_change_year=0");
  }

  @Test
  void aFixedPanelHoldsThoseWhoReportedTheWholeWindow() {
    List<Quarter> quarters = new ArrayList<>();
    for (int year = 2004; year <= 2007; year++) {
      for (int quarter = 1; quarter <= 4; quarter++) {
        String name = year + "Q" + quarter;
        quarters.add(Quarter.of(1, name).provision("10"));
        quarters.add(Quarter.of(2, name).provision("20"));
        if (!name.equals("2006Q2")) {
          quarters.add(Quarter.of(3, name).provision("40"));
        }
      }
    }
    quarters.add(Quarter.of(1, "2008Q1").provision("10"));
    Dataset<Row> fixed = trend(quarters).filter("panel = 'fixed' AND peer_group = 'all'");
    assertThat(
            fixed.selectExpr("min(calendar_quarter)", "max(calendar_quarter)", "count(*)").first())
        .hasToString("[2005Q1,2007Q4,12]");
    assertThat(fixed.filter("companies = 2 AND provision_total = 30").count()).isEqualTo(12);
    assertThat(Quarter.told(Quarter.find(fixed, "2005Q1", "fixed", "all"), "provision_change_year"))
        .containsExactly("provision_change_year=0");
  }

  @Test
  void aCompanyThatChangesItsFiscalYearIsCountedOnce() {
    List<Quarter> quarters =
        List.of(
            Quarter.of(1, "2007Q1").ending("2007-02-28").provision("10"),
            Quarter.of(1, "2007Q1").ending("2007-03-31").provision("15"));
    assertThat(
            Quarter.told(
                Quarter.find(trend(quarters), "2007Q1", "all", "all"),
                "companies",
                "provision_total"))
        .containsExactly("companies=1", "provision_total=15");
  }

  @Test
  void theListAddsRemovesAndClassifiesByDate() {
    Universe universe =
        Universe.read(
            new StringReader(
                """
                # a comment
                cik,company,rule,from,to,reason
                1,Sample One,remove,2007-06-30,,merged
                2,Sample Two,add,,2007-06-29,"a lender, not a REIT"
                2,Sample Two,equity,,,
                """));
    List<Quarter> quarters = new ArrayList<>();
    for (String quarter : List.of("2007Q1", "2007Q2")) {
      quarters.add(Quarter.of(1, quarter).provision("1"));
      quarters.add(Quarter.of(2, quarter).reit(false).provision("10"));
      quarters.add(Quarter.of(3, quarter).reit(null).provision("100"));
      quarters.add(Quarter.of(4, quarter).provision("1000"));
    }
    Dataset<Row> trend = ProvisionTrend.from(Quarter.table(quarters), universe);
    assertThat(total(trend, "2007Q1", "all")).isEqualByComparingTo("1011");
    assertThat(total(trend, "2007Q1", "equity")).isEqualByComparingTo("10");
    assertThat(total(trend, "2007Q2", "all")).isEqualByComparingTo("1000");
  }

  @Test
  void equalsAPlainSumOverRandomHistoriesInAnyOrder() {
    Random random = new Random(7);
    List<Quarter> quarters = new ArrayList<>();
    Map<String, Map<Long, Integer>> provisions = new TreeMap<>();
    for (long company = 1; company <= 25; company++) {
      for (int q = 0; q < 12; q++) {
        if (random.nextInt(4) > 0) {
          String name = (2005 + q / 4) + "Q" + (1 + q % 4);
          int provision = random.nextInt(1000) - 100;
          quarters.add(Quarter.of(company, name).provision(String.valueOf(provision)));
          provisions.computeIfAbsent(name, key -> new TreeMap<>()).put(company, provision);
        }
      }
    }
    Collections.shuffle(quarters, random);
    Dataset<Row> trend = trend(quarters).filter("peer_group = 'all'").cache();
    Map<Long, Integer> before = Map.of();
    for (Map.Entry<String, Map<Long, Integer>> entry : provisions.entrySet()) {
      Map<Long, Integer> now = entry.getValue();
      assertThat(total(trend, entry.getKey(), "all"))
          .isEqualByComparingTo(
              BigDecimal.valueOf(now.values().stream().mapToInt(Integer::intValue).sum()));
      long matched = 0;
      long change = 0;
      for (Map.Entry<Long, Integer> company : now.entrySet()) {
        Integer earlier = before.get(company.getKey());
        if (earlier != null) {
          matched++;
          change += company.getValue() - earlier;
        }
      }
      if (matched > 0) {
        Row row = Quarter.find(trend, entry.getKey(), "matched", "all");
        assertThat(row.<Long>getAs("companies")).isEqualTo(matched);
        assertThat(row.<BigDecimal>getAs("provision_change_quarter"))
            .isEqualByComparingTo(BigDecimal.valueOf(change));
      }
      before = now;
    }
    trend.unpersist();
  }

  @Test
  void rowsHaveTheColumnsOfTheirTable() {
    assertThat(trend(FOUR).columns())
        .containsExactlyInAnyOrder(TrendTables.PROVISION_TREND.schema().fieldNames());
  }

  private static BigDecimal total(Dataset<Row> trend, String quarter, String group) {
    return Quarter.find(trend, quarter, "all", group).getAs("provision_total");
  }

  private static Dataset<Row> trend(List<Quarter> quarters) {
    return ProvisionTrend.from(Quarter.table(quarters), Universe.ofReits());
  }
}
