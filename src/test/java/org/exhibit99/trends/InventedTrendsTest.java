package org.exhibit99.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.facts.FactReader;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Metric;
import org.exhibit99.quarters.InventedExtractions;
import org.exhibit99.trends.TrendReference.Company;
import org.exhibit99.trends.TrendReference.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The trends of the invented releases, read the whole way through revisions, derived quarters and
 * changed fiscal years, against plain loops over what was invented.
 */
@Tag("spark")
class InventedTrendsTest {
  private static final long SEED = 99;
  private static final int COMPANIES = 14;
  private static final int QUARTERS = 22;
  private static final int FIRST_YEAR = 2000;

  private static List<Company> companies = List.of();
  private static Dataset<Row> quarters = SharedSpark.session().emptyDataFrame();

  @BeforeAll
  static void read() throws IOException {
    List<Metric> metrics;
    try (InputStream yaml = FactReader.class.getResourceAsStream("/conf/metrics.yaml")) {
      metrics = MetricDictionary.load(Objects.requireNonNull(yaml)).metrics();
    }
    quarters =
        CompanySeries.of(
                DividendHistory.withSource(
                    InventedExtractions.companyQuarters(
                        InventedExtractions.of(
                            SharedSpark.session(), SEED, COMPANIES, QUARTERS, Instant.EPOCH),
                        metrics)))
            .persist();
    companies = new ArrayList<>();
    for (int cik = 1; cik <= COMPANIES; cik++) {
      companies.add(invented(cik));
    }
  }

  @AfterAll
  static void forget() {
    quarters.unpersist();
  }

  private static Company invented(int cik) {
    Map<Integer, Map<String, BigDecimal>> values = new HashMap<>();
    InventedExtractions.values(SEED, cik, QUARTERS)
        .forEach(
            (place, value) -> {
              String[] words = place.split(" ", -1);
              values
                  .computeIfAbsent(quarter(LocalDate.parse(words[0])), q -> new HashMap<>())
                  .put(words[1], value);
            });
    TreeMap<Integer, Report> reports = new TreeMap<>();
    values.forEach(
        (q, of) ->
            reports.put(
                q,
                new Report(
                    of.get("provision_for_loan_losses"),
                    of.get("dividends_per_common_share"),
                    of.get("total_assets"),
                    null,
                    of.get("net_income"),
                    null)));
    // Who states provisions is a mortgage REIT.
    return new Company(String.format(java.util.Locale.ROOT, "cik:%010d", cik), "mortgage", reports);
  }

  /** The number of the calendar quarter in which the middle of a fiscal quarter falls. */
  private static int quarter(LocalDate end) {
    LocalDate middle = end.withDayOfMonth(1).minusMonths(1);
    return 4 * (middle.getYear() - FIRST_YEAR) + (middle.getMonthValue() - 1) / 3;
  }

  @Test
  void provisionsAreThoseInvented() {
    new TrendComparison(companies, FIRST_YEAR)
        .provisions(ProvisionTrend.from(quarters, Universe.ofReits()));
  }

  @Test
  void dividendsAreThoseInvented() {
    new TrendComparison(companies, FIRST_YEAR)
        .dividends(
            DividendTrend.from(
                quarters, Declared.placed(List.of(), List.of()), Universe.ofReits()));
  }

  @Test
  void eventsAreThoseInvented() {
    List<String> expected = new ArrayList<>();
    for (Company company : companies) {
      for (int q : company.reports().keySet()) {
        String event = TrendReference.event(company, q);
        if (!event.isEmpty() && !event.equals("none")) {
          expected.add(company.id() + " " + q + " " + event);
        }
      }
    }
    List<String> found =
        DividendHistory.from(quarters, Declared.placed(List.of(), List.of()))
            .where("event <> 'declared'")
            .selectExpr(
                "concat_ws(' ', company_id, 4 * (int(left(calendar_quarter, 4)) - "
                    + FIRST_YEAR
                    + ") + int(right(calendar_quarter, 1)) - 1, event)")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    assertThat(found)
        .hasSizeGreaterThan(COMPANIES * QUARTERS / 2)
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
