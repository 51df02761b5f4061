package org.exhibit99.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class TrendSummaryTest {
  private static final String PROVISIONS =
      """
      SELECT calendar_quarter, DATE(day) AS quarter_end, panel, 'all' AS peer_group, companies,
        expected, CAST(total AS DECIMAL(38,6)) AS provision_total,
        CAST(median AS DECIMAL(38,6)) AS provision_median,
        CAST(change AS DECIMAL(38,6)) AS provision_change_quarter,
        CAST(pct AS DECIMAL(38,6)) AS provision_change_quarter_pct,
        7L AS companies_raising, 3L AS companies_lowering, 1L AS companies_releasing
      FROM VALUES
        ('2008Q4', '2008-12-31', 'all', 1L, 12L, 5, 5, NULL, NULL),
        ('2008Q3', '2008-09-30', 'all', 11L, 12L, 1234560000, -200000, NULL, NULL),
        ('2008Q3', '2008-09-30', 'matched', 10L, 12L, 0, 0, 120000000, 0.1084),
        ('2008Q2', '2008-06-30', 'all', 12L, 12L, 1, 1, NULL, NULL)
        AS t(calendar_quarter, day, panel, companies, expected, total, median, change, pct)""";

  private static final String DIVIDENDS =
      """
      SELECT '2008Q3' AS calendar_quarter, DATE'2008-09-30' AS quarter_end, 'all' AS panel,
        'all' AS peer_group, 11L AS companies, 12L AS expected, 8L AS companies_declaring,
        CAST(0.355 AS DECIMAL(38,6)) AS dividend_median, 1L AS companies_raising,
        4L AS companies_holding, 2L AS companies_cutting, 1L AS companies_suspending,
        0L AS companies_resuming, 0L AS companies_initiating""";

  @Test
  void tellsTheNewestQuarterThatHalfHaveReported() {
    assertThat(TrendSummary.lines(sql(PROVISIONS), sql(DIVIDENDS)))
        .containsExactly(
            "Provisions 2008Q4: 1 of 12 companies reported so far",
            "Provisions 2008Q3: 11 of 12 companies reported; total $1,234.6 million, median -$0.2"
                + " million; +$120.0 million on the quarter, +10.8 % for the 10 companies that"
                + " reported both; 7 raised, 3 lowered, 1 released reserves",
            "Dividends 2008Q3: 11 of 12 companies reported; 8 declared one, median $0.355 a share;"
                + " 1 raised, 4 held, 2 cut, 1 suspended, 0 resumed, 0 initiated");
  }

  @Test
  void saysSoWhereThereIsNothingToSay() {
    assertThat(
            TrendSummary.lines(
                sql(PROVISIONS).filter("false"), sql(DIVIDENDS).filter("companies > 100")))
        .isEqualTo(
            List.of(
                "Provisions: no quarter in which at least half of the companies expected reported",
                "Dividends: no quarter in which at least half of the companies expected reported"));
  }

  private static Dataset<Row> sql(String query) {
    return SharedSpark.session().sql(query);
  }
}
