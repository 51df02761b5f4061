package org.exhibit99.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Both trends of a table made by hand: what the program computes, what plain SQL over the same
 * table computes, and what one works out on paper are the same.
 *
 * <pre>
 *                        2006Q2            2007Q1            2007Q2
 *                     provision  div.   provision  div.   provision  div.   shares   assets
 *   1  mortgage           40    0.50       100    0.50       200    0.60    1,000   10,000
 *   2  mortgage           20    0.40        40    0.20       -20    0       2,000    4,000
 *   3  mortgage           60    0.30        60    0.30         .    0.30        .        .
 *   4  equity              .    .            .    0           30    0.15      400    6,000
 *   5  equity              .    0.10         .    0.10         .    .         500        .
 * </pre>
 */
@Tag("spark")
class TrendSqlTest {
  private static final List<Quarter> HAND_MADE =
      List.of(
          one("2006Q2").provision("40").dividend("0.50"),
          one("2007Q1").provision("100").dividend("0.50"),
          one("2007Q2").provision("200").dividend("0.60"),
          two("2006Q2").provision("20").dividend("0.40"),
          two("2007Q1").provision("40").dividend("0.20"),
          two("2007Q2").provision("-20").dividend("0"),
          Quarter.of(3, "2006Q2").provision("60").dividend("0.30"),
          Quarter.of(3, "2007Q1").provision("60").dividend("0.30"),
          Quarter.of(3, "2007Q2").dividend("0.30"),
          four("2007Q1").dividend("0"),
          four("2007Q2").provision("30").dividend("0.15"),
          five("2006Q2").dividend("0.10"),
          five("2007Q1").dividend("0.10"),
          five("2007Q2"));

  private static Quarter one(String quarter) {
    return Quarter.of(1, quarter).assets("10000").with("shares_outstanding", "1000");
  }

  private static Quarter two(String quarter) {
    return Quarter.of(2, quarter).assets("4000").with("shares_outstanding", "2000");
  }

  private static Quarter four(String quarter) {
    return Quarter.of(4, quarter).equity().assets("6000").with("shares_outstanding", "400");
  }

  private static Quarter five(String quarter) {
    return Quarter.of(5, quarter).equity().with("shares_outstanding", "500");
  }

  /** The newest quarter beside the one before and the one a year before. */
  private static final String COMPARED =
      """
      WITH compared AS (
        SELECT n.*,
          b.provision_for_loan_losses AS provision_before,
          y.provision_for_loan_losses AS provision_year_ago,
          b.dividends_per_common_share AS dividend_before,
          y.dividends_per_common_share AS dividend_year_ago,
          b.dividends_per_common_share * b.shares_outstanding AS paid_before,
          y.dividends_per_common_share * y.shares_outstanding AS paid_year_ago
        FROM hand_made n
        LEFT JOIN hand_made b ON b.cik = n.cik AND b.calendar_quarter = '2007Q1'
        LEFT JOIN hand_made y ON y.cik = n.cik AND y.calendar_quarter = '2006Q2'
        WHERE n.calendar_quarter = '2007Q2')
      """;

  private static final String PROVISIONS =
      """
      SELECT count(provision_for_loan_losses) AS companies,
        sum(provision_for_loan_losses) AS provision_total,
        avg(provision_for_loan_losses) AS provision_mean,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY provision_for_loan_losses) AS provision_median,
        percentile_cont(0.25) WITHIN GROUP (ORDER BY provision_for_loan_losses) AS provision_first_quartile,
        percentile_cont(0.75) WITHIN GROUP (ORDER BY provision_for_loan_losses) AS provision_third_quartile,
        40000 * sum(provision_for_loan_losses) FILTER (WHERE total_assets IS NOT NULL)
          / sum(total_assets) FILTER (WHERE provision_for_loan_losses IS NOT NULL) AS provision_to_assets_bp,
        count_if(provision_for_loan_losses > provision_before) AS companies_raising,
        count_if(provision_for_loan_losses < provision_before) AS companies_lowering,
        count_if(provision_for_loan_losses < 0) AS companies_releasing,
        sum(provision_for_loan_losses) - sum(provision_before) AS provision_change_quarter,
        sum(provision_for_loan_losses) - sum(provision_year_ago) AS provision_change_year
      FROM compared
      """;

  private static final String DIVIDENDS =
      """
      SELECT count(dividends_per_common_share) AS companies,
        count_if(dividends_per_common_share > 0) AS companies_declaring,
        count_if(dividends_per_common_share > dividend_before AND dividend_before > 0) AS companies_raising,
        count_if(dividends_per_common_share < dividend_before AND dividends_per_common_share > 0) AS companies_cutting,
        count_if(dividends_per_common_share = dividend_before AND dividend_before > 0) AS companies_holding,
        count_if(dividends_per_common_share = 0 AND dividend_before > 0) AS companies_suspending,
        count_if(dividends_per_common_share > 0 AND dividend_before = 0) AS companies_initiating,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY dividends_per_common_share) AS dividend_median,
        percentile_cont(0.25) WITHIN GROUP (ORDER BY dividends_per_common_share) AS dividend_first_quartile,
        percentile_cont(0.75) WITHIN GROUP (ORDER BY dividends_per_common_share) AS dividend_third_quartile,
        sum(dividends_per_common_share * shares_outstanding) AS dividends_total,
        sum(dividends_per_common_share * shares_outstanding) - sum(paid_before) AS dividends_change_quarter,
        sum(dividends_per_common_share * shares_outstanding) - sum(paid_year_ago) AS dividends_change_year
      FROM compared
      """;

  @BeforeAll
  static void show() {
    Quarter.table(HAND_MADE).createOrReplaceTempView("hand_made");
  }

  @AfterAll
  static void dropTheTable() {
    SharedSpark.session().catalog().dropTempView("hand_made");
  }

  @Test
  void provisionsOfAllReporters() {
    // -20, 30, 200: 210 of three; 40,000 x 210 / 20,000; 200 the quarter before, 120 the year
    // before
    assertSame(
        ProvisionTrend.from(Quarter.table(HAND_MADE), Universe.ofReits()),
        "all",
        "all",
        PROVISIONS,
        "3, 210, 70, 30, 5, 115, 420, 1, 1, 1, 10, 90");
  }

  @Test
  void provisionsOfTheSameCompanies() {
    // -20 and 200 of 14,000, after 40 and 100
    Dataset<Row> trend = ProvisionTrend.from(Quarter.table(HAND_MADE), Universe.ofReits());
    String same = " WHERE provision_for_loan_losses IS NOT NULL AND provision_before IS NOT NULL";
    assertSame(
        trend,
        "matched",
        "all",
        PROVISIONS + same,
        "2, 180, 90, 90, 35, 145, 514.285714, 1, 1, 1, 40, 120");
    // The same two stood there a year before, with 60.
    String sameYear =
        " WHERE provision_for_loan_losses IS NOT NULL AND provision_year_ago IS NOT NULL";
    assertSame(
        trend,
        "matched year",
        "all",
        PROVISIONS + sameYear,
        "2, 180, 90, 90, 35, 145, 514.285714, 1, 1, 1, 40, 120");
  }

  @Test
  void provisionsOfAGroup() {
    assertSame(
        ProvisionTrend.from(Quarter.table(HAND_MADE), Universe.ofReits()),
        "all",
        "mortgage",
        PROVISIONS + " WHERE sub_sector = 'mortgage'",
        "2, 180, 90, 90, 35, 145, 514.285714, 1, 1, 1, -20, 60");
  }

  @Test
  void dividendsOfAllReporters() {
    // 0, 0.15, 0.30, 0.60; paid 600 + 0 + 60, after 500 + 400 + 0 + 50 and 500 + 800 + 50
    assertSame(
        DividendTrend.from(
            Quarter.table(HAND_MADE), Declared.placed(List.of(), HAND_MADE), Universe.ofReits()),
        "all",
        "all",
        DIVIDENDS,
        "4, 3, 1, 0, 1, 1, 1, 0.225, 0.1125, 0.375, 660, -290, -690");
  }

  @Test
  void dividendsOfTheSameCompanies() {
    // 1 to 4 in both quarters: 660 after 900. Of a year ago the fourth is missing, so is the
    // change.
    assertSame(
        DividendTrend.from(
            Quarter.table(HAND_MADE), Declared.placed(List.of(), HAND_MADE), Universe.ofReits()),
        "matched",
        "all",
        DIVIDENDS.replace("sum(paid_year_ago)", "CAST(NULL AS INT)")
            + " WHERE dividends_per_common_share IS NOT NULL AND dividend_before IS NOT NULL",
        "4, 3, 1, 0, 1, 1, 1, 0.225, 0.1125, 0.375, 660, -240, null");
  }

  /** The measures of one row by the program and by SQL, both as worked out. */
  private static void assertSame(
      Dataset<Row> trend, String panel, String group, String sql, String known) {
    Row plain = SharedSpark.session().sql(COMPARED + sql).head();
    String[] columns = plain.schema().fieldNames();
    Row row = Quarter.find(trend, "2007Q2", panel, group);
    assertThat(told(plain, columns)).as("plain SQL").isEqualTo(known);
    assertThat(told(row, columns)).as("the program").isEqualTo(known);
  }

  private static String told(Row row, String... columns) {
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      Object value = row.getAs(column);
      values.add(
          value == null
              ? "null"
              : new BigDecimal(value.toString())
                  .setScale(6, java.math.RoundingMode.HALF_UP)
                  .stripTrailingZeros()
                  .toPlainString());
    }
    return String.join(", ", values);
  }
}
