package org.exhibit99.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.trends.TrendReference.Company;
import org.exhibit99.trends.TrendReference.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The trends of an invented history, row by row against plain loops over the same. */
@Tag("spark")
class TrendReferenceTest {
  private static final int QUARTERS = 22;
  private static final int FIRST_YEAR = 2003;

  private static List<Company> companies = List.of();
  private static List<Quarter> rows = List.of();

  @BeforeAll
  static void invent() {
    Random random = new Random(99);
    List<Company> made = new ArrayList<>();
    List<Quarter> quarters = new ArrayList<>();
    for (int company = 1; company <= 32; company++) {
      made.add(invent(company, random, quarters));
    }
    Collections.shuffle(quarters, random);
    companies = made;
    rows = quarters;
  }

  private static Company invent(int number, Random random, List<Quarter> quarters) {
    String kind = number % 3 == 0 ? "equity" : "mortgage";
    TreeMap<Integer, Report> reports = new TreeMap<>();
    int from = random.nextInt(8);
    int to = QUARTERS - random.nextInt(6);
    BigDecimal dividend = cents(30);
    for (int q = from; q < to; q++) {
      if (number > 8 && random.nextInt(9) == 0) {
        continue;
      }
      dividend =
          switch (random.nextInt(10)) {
            case 0 -> BigDecimal.ZERO;
            case 1, 2 -> dividend.add(cents(2));
            case 3 -> dividend.signum() == 0 ? cents(10) : dividend.subtract(cents(1));
            default -> dividend;
          };
      Report report =
          new Report(
              some(random, 8, BigDecimal.valueOf(1_000L * (random.nextInt(900) - 100))),
              some(random, 10, dividend),
              some(random, 5, BigDecimal.valueOf(1_000_000L * (1 + random.nextInt(500)))),
              some(random, 6, BigDecimal.valueOf(1_000L * (1 + random.nextInt(9_000)))),
              some(random, 6, BigDecimal.valueOf(1_000L * (random.nextInt(4_000) - 1_000))),
              some(random, 4, BigDecimal.valueOf(1_000L * random.nextInt(4_000))));
      reports.put(q, report);
      quarters.add(row(number, kind, q, report));
      if (number % 7 == 0 && q == from + 3) {
        // A fiscal year that changed: another, earlier quarter in the same calendar quarter.
        quarters.add(
            row(number, kind, q, new Report(cents(900), cents(900), null, null, null, null))
                .ending(
                    FIRST_YEAR
                        + q / 4
                        + "-"
                        + String.format(java.util.Locale.ROOT, "%02d", 3 * (q % 4) + 1)
                        + "-28"));
      }
    }
    return new Company("cik:" + number, kind, reports);
  }

  private static Quarter row(int number, String kind, int q, Report report) {
    Quarter row = Quarter.of(number, name(q));
    if (kind.equals("equity")) {
      row.equity();
    }
    Map<String, @Nullable BigDecimal> values = new HashMap<>();
    values.put("provision_for_loan_losses", report.provision());
    values.put("dividends_per_common_share", report.dividend());
    values.put("total_assets", report.assets());
    values.put("shares_outstanding", report.shares());
    values.put("net_income", report.income());
    values.put("allowance_for_loan_losses", report.allowance());
    values.forEach(
        (metric, value) -> {
          if (value != null) {
            row.with(metric, value.toPlainString());
          }
        });
    return row;
  }

  @Test
  void provisionsEqualPlainLoops() {
    new TrendComparison(companies, FIRST_YEAR)
        .provisions(ProvisionTrend.from(Quarter.table(rows), Universe.ofReits()));
  }

  @Test
  void dividendsEqualPlainLoops() {
    new TrendComparison(companies, FIRST_YEAR)
        .dividends(DividendTrend.from(Quarter.table(rows), none(), Universe.ofReits()));
  }

  @Test
  void fromAnyQuarterOnEqualsTheWhole() {
    Dataset<Row> table = Quarter.table(rows);
    for (String first : List.of("2004Q2", "2007Q4")) {
      Map<String, Row> whole = found(DividendTrend.from(table, none(), Universe.ofReits()));
      whole.keySet().removeIf(key -> name(quarter(key)).compareTo(first) < 0);
      Map<String, Row> part =
          found(DividendTrend.since(table, none(), Members.of(table, Universe.ofReits()), first));
      assertThat(part).isNotEmpty().isEqualTo(whole);
    }
  }

  private static Dataset<Row> none() {
    return Declared.placed(List.of(), rows);
  }

  private static Map<String, Row> found(Dataset<Row> trend) {
    return new TrendComparison(companies, FIRST_YEAR).found(trend);
  }

  private static int quarter(String key) {
    return TrendComparison.quarter(key);
  }

  private static String name(int q) {
    return FIRST_YEAR + q / 4 + "Q" + (q % 4 + 1);
  }

  private static BigDecimal cents(int cents) {
    return BigDecimal.valueOf(cents, 2);
  }

  private static @Nullable BigDecimal some(Random random, int oneIn, BigDecimal value) {
    return random.nextInt(oneIn) == 0 ? null : value;
  }
}
