package org.exhibit99.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private static final BigDecimal TINY = new BigDecimal("0.000002");

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
    TrendReference reference = new TrendReference(companies, Report::provision);
    Map<String, List<Company>> expected = reference.rows();
    Map<String, Row> found = found(ProvisionTrend.from(Quarter.table(rows), Universe.ofReits()));
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (key, members) -> {
          Row row = Objects.requireNonNull(found.get(key), key);
          int q = quarter(key);
          List<BigDecimal> values = TrendReference.values(members, q, Report::provision);
          count(row, "companies", values.size());
          count(row, "expected", reference.expectedIn(q, key.split("/", -1)[1]));
          same(row, "provision_total", values.isEmpty() ? null : TrendReference.sum(values));
          same(row, "provision_median", TrendReference.quartile(values, 2));
          same(row, "provision_first_quartile", TrendReference.quartile(values, 1));
          same(row, "provision_third_quartile", TrendReference.quartile(values, 3));
          count(row, "companies_releasing", values.stream().filter(v -> v.signum() < 0).count());
          count(row, "companies_raising", members.stream().filter(c -> compared(c, q) > 0).count());
          count(
              row, "companies_lowering", members.stream().filter(c -> compared(c, q) < 0).count());
          List<Company> withAssets =
              members.stream()
                  .filter(
                      c -> c.at(q, Report::provision) != null && c.at(q, Report::assets) != null)
                  .toList();
          count(row, "companies_with_assets", withAssets.size());
          if (!withAssets.isEmpty()) {
            same(
                row,
                "provision_to_assets_bp",
                TrendReference.ratio(
                    TrendReference.sum(TrendReference.values(withAssets, q, Report::provision))
                        .multiply(BigDecimal.valueOf(40_000)),
                    TrendReference.sum(TrendReference.values(withAssets, q, Report::assets))));
          }
          Double index = TrendReference.herfindahl(values);
          if (index == null) {
            same(row, "herfindahl", null);
          } else {
            assertThat(row.<BigDecimal>getAs("herfindahl").doubleValue())
                .isCloseTo(index, within(1e-6));
          }
          if (key.endsWith("/matched")) {
            same(
                row,
                "provision_change_quarter",
                TrendReference.sum(values)
                    .subtract(
                        TrendReference.sum(
                            TrendReference.values(members, q - 1, Report::provision))));
          }
          if (key.endsWith("/matched year")) {
            same(
                row,
                "provision_change_year",
                TrendReference.sum(values)
                    .subtract(
                        TrendReference.sum(
                            TrendReference.values(members, q - 4, Report::provision))));
          }
        });
  }

  @Test
  void dividendsEqualPlainLoops() {
    TrendReference reference = new TrendReference(companies, Report::dividend);
    Map<String, List<Company>> expected = reference.rows();
    Map<String, Row> found =
        found(DividendTrend.from(Quarter.table(rows), none(), Universe.ofReits()));
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    Map<String, String> columns =
        Map.of(
            "raised", "companies_raising",
            "cut", "companies_cutting",
            "held", "companies_holding",
            "suspended", "companies_suspending",
            "resumed", "companies_resuming",
            "initiated", "companies_initiating");
    expected.forEach(
        (key, members) -> {
          Row row = Objects.requireNonNull(found.get(key), key);
          int q = quarter(key);
          List<BigDecimal> values = TrendReference.values(members, q, Report::dividend);
          count(row, "companies", values.size());
          count(row, "companies_declaring", values.stream().filter(v -> v.signum() > 0).count());
          columns.forEach(
              (event, column) ->
                  count(
                      row,
                      column,
                      members.stream()
                          .filter(c -> TrendReference.event(c, q).equals(event))
                          .count()));
          same(row, "dividend_median", TrendReference.quartile(values, 2));
          same(row, "dividend_first_quartile", TrendReference.quartile(values, 1));
          same(row, "dividend_third_quartile", TrendReference.quartile(values, 3));
          BigDecimal total = null;
          BigDecimal paid = BigDecimal.ZERO;
          BigDecimal earned = BigDecimal.ZERO;
          for (Company member : members) {
            BigDecimal dividend = member.at(q, Report::dividend);
            BigDecimal shares = member.at(q, Report::shares);
            BigDecimal income = member.at(q, Report::income);
            if (dividend != null && shares != null) {
              BigDecimal amount = dividend.multiply(shares);
              total = total == null ? amount : total.add(amount);
              if (income != null) {
                paid = paid.add(amount);
                earned = earned.add(income);
              }
            }
          }
          same(row, "dividends_total", total);
          same(
              row,
              "payout_to_net_income",
              earned.signum() > 0 ? TrendReference.ratio(paid, earned) : null);
          count(
              row,
              "companies_on_a_streak",
              members.stream()
                  .filter(c -> c.at(q, Report::dividend) != null)
                  .filter(c -> TrendReference.streak(c, q) > 0)
                  .count());
        });
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

  private static int compared(Company company, int q) {
    BigDecimal now = company.at(q, Report::provision);
    BigDecimal before = company.at(q - 1, Report::provision);
    return now == null || before == null ? 0 : now.compareTo(before);
  }

  private static Map<String, Row> found(Dataset<Row> trend) {
    Map<String, Row> found = new TreeMap<>();
    for (Row row : trend.collectAsList()) {
      String quarter = row.getAs("calendar_quarter");
      int q =
          4 * (Integer.parseInt(quarter, 0, 4, 10) - FIRST_YEAR)
              + Integer.parseInt(quarter, 5, 6, 10)
              - 1;
      found.put(TrendReference.key(q, row.getAs("peer_group"), row.getAs("panel")), row);
    }
    return found;
  }

  private static void count(Row row, String column, long expected) {
    assertThat(row.<Long>getAs(column)).as(column + " of " + row).isEqualTo(expected);
  }

  private static void same(Row row, String column, @Nullable BigDecimal expected) {
    BigDecimal value = row.getAs(column);
    if (expected == null) {
      assertThat(value).as(column + " of " + row).isNull();
    } else {
      assertThat(value).as(column + " of " + row).isCloseTo(expected, within(TINY));
    }
  }

  private static int quarter(String key) {
    return Integer.parseInt(key.substring(0, key.indexOf('/')));
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
