package org.exhibit99.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.trends.TrendReference.Company;
import org.exhibit99.trends.TrendReference.Report;
import org.jspecify.annotations.Nullable;

/** Holds the rows of a trend against {@link TrendReference}, row by row. */
final class TrendComparison {
  private static final BigDecimal TINY = new BigDecimal("0.000002");

  private static final Map<String, String> EVENTS =
      Map.of(
          "raised", "companies_raising",
          "cut", "companies_cutting",
          "held", "companies_holding",
          "suspended", "companies_suspending",
          "resumed", "companies_resuming",
          "initiated", "companies_initiating");

  private final List<Company> companies;
  private final int firstYear;

  /**
   * @param firstYear the year whose first quarter has the number 0
   */
  TrendComparison(List<Company> companies, int firstYear) {
    this.companies = companies;
    this.firstYear = firstYear;
  }

  /** Rows of {@code provision_trend}. */
  void provisions(Dataset<Row> trend) {
    compare(
        trend,
        Report::provision,
        (row, key, members, expected) -> {
          int q = quarter(key);
          provisions(row, members, q);
          concentration(row, TrendReference.values(members, q, Report::provision));
          changes(row, "provision", key, members, c -> x -> c.at(x, Report::provision), expected);
        });
  }

  /** Checks of one row. */
  private interface RowCheck {
    void check(Row row, String key, List<Company> members, Map<String, List<Company>> expected);
  }

  /** Every row of a trend, and no other, with the companies that it must count. */
  private void compare(
      Dataset<Row> trend, Function<Report, @Nullable BigDecimal> measure, RowCheck check) {
    TrendReference reference = new TrendReference(companies, measure);
    Map<String, List<Company>> expected = reference.rows();
    Map<String, Row> found = found(trend);
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (key, members) -> {
          Row row = Objects.requireNonNull(found.get(key), key);
          int q = quarter(key);
          counted(row, members, reference.expectedIn(q, group(key)), q, measure);
          check.check(row, key, members, expected);
        });
  }

  private static void provisions(Row row, List<Company> members, int q) {
    List<BigDecimal> values = TrendReference.values(members, q, Report::provision);
    BigDecimal total = values.isEmpty() ? null : TrendReference.sum(values);
    same(row, "provision_total", total);
    same(
        row,
        "provision_mean",
        total == null ? null : TrendReference.ratio(total, BigDecimal.valueOf(values.size())));
    quartiles(row, "provision", values);
    count(row, "companies_releasing", values.stream().filter(v -> v.signum() < 0).count());
    count(row, "companies_raising", members.stream().filter(c -> is(c, q, 1)).count());
    count(row, "companies_lowering", members.stream().filter(c -> is(c, q, -1)).count());
    count(row, "companies_unchanged", members.stream().filter(c -> is(c, q, 0)).count());
    List<Company> withAssets = having(members, q, Report::provision, Report::assets);
    count(row, "companies_with_assets", withAssets.size());
    same(
        row,
        "provision_to_assets_bp",
        basisPoints(40_000, withAssets, q, Report::provision, Report::assets));
    List<Company> withAllowance = having(members, q, Report::provision, Report::allowance);
    count(row, "companies_with_allowance", withAllowance.size());
    same(
        row,
        "allowance_total",
        withAllowance.isEmpty()
            ? null
            : TrendReference.sum(TrendReference.values(withAllowance, q, Report::allowance)));
    same(
        row,
        "allowance_to_assets_bp",
        basisPoints(
            10_000,
            having(withAllowance, q, Report::allowance, Report::assets),
            q,
            Report::allowance,
            Report::assets));
  }

  private static void concentration(Row row, List<BigDecimal> values) {
    Double index = TrendReference.herfindahl(values);
    if (index == null) {
      same(row, "herfindahl", null);
      same(row, "top_ten_share", null);
      return;
    }
    assertThat(row.<BigDecimal>getAs("herfindahl").doubleValue()).isCloseTo(index, within(1e-6));
    List<BigDecimal> positive = values.stream().filter(v -> v.signum() > 0).toList();
    List<BigDecimal> largest = positive.subList(Math.max(0, positive.size() - 10), positive.size());
    same(
        row,
        "top_ten_share",
        TrendReference.ratio(TrendReference.sum(largest), TrendReference.sum(positive)));
  }

  /** Rows of {@code dividend_trend}. */
  void dividends(Dataset<Row> trend) {
    compare(
        trend,
        Report::dividend,
        (row, key, members, expected) -> {
          int q = quarter(key);
          dividends(row, members, q);
          payout(row, members, q);
          changes(row, "dividends", key, members, c -> x -> amount(c, x), expected);
        });
  }

  private static void dividends(Row row, List<Company> members, int q) {
    List<BigDecimal> values = TrendReference.values(members, q, Report::dividend);
    count(row, "companies_declaring", values.stream().filter(v -> v.signum() > 0).count());
    count(row, "companies_without_dividend", values.stream().filter(v -> v.signum() == 0).count());
    EVENTS.forEach(
        (event, column) ->
            count(
                row,
                column,
                members.stream().filter(c -> TrendReference.event(c, q).equals(event)).count()));
    quartiles(row, "dividend", values);
    List<Integer> streaks =
        members.stream()
            .filter(c -> c.at(q, Report::dividend) != null)
            .map(c -> TrendReference.streak(c, q))
            .toList();
    count(row, "companies_on_a_streak", streaks.stream().filter(raises -> raises > 0).count());
    assertThat(row.<Long>getAs("longest_streak"))
        .isEqualTo(
            streaks.isEmpty()
                ? null
                : streaks.stream().mapToLong(raises -> raises).max().orElse(0));
  }

  private static void payout(Row row, List<Company> members, int q) {
    BigDecimal total = null;
    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal earned = BigDecimal.ZERO;
    int shares = 0;
    int incomes = 0;
    for (Company member : members) {
      BigDecimal amount = amount(member, q);
      BigDecimal income = member.at(q, Report::income);
      if (amount != null) {
        total = total == null ? amount : total.add(amount);
        shares++;
      }
      if (amount != null && income != null) {
        paid = paid.add(amount);
        earned = earned.add(income);
        incomes++;
      }
    }
    same(row, "dividends_total", total);
    count(row, "companies_with_shares", shares);
    count(row, "companies_with_net_income", incomes);
    same(
        row,
        "payout_to_net_income",
        earned.signum() > 0 ? TrendReference.ratio(paid, earned) : null);
  }

  private static void counted(
      Row row,
      List<Company> members,
      int expected,
      int q,
      Function<Report, @Nullable BigDecimal> measure) {
    int reporting = TrendReference.values(members, q, measure).size();
    count(row, "companies", reporting);
    count(row, "expected", expected);
    same(
        row,
        "coverage",
        TrendReference.ratio(BigDecimal.valueOf(reporting), BigDecimal.valueOf(expected)));
  }

  /**
   * The changes of a total: in panel all between the rows of both quarters, else of the same
   * companies, null where one of them has nothing to compare with.
   */
  private static void changes(
      Row row,
      String name,
      String key,
      List<Company> members,
      Function<Company, Function<Integer, @Nullable BigDecimal>> value,
      Map<String, List<Company>> rows) {
    int q = quarter(key);
    BigDecimal now = total(members, q, value);
    for (int back : new int[] {1, 4}) {
      String column = name + "_change_" + (back == 1 ? "quarter" : "year");
      BigDecimal before;
      if (key.endsWith("/all")) {
        List<Company> earlier = rows.get(TrendReference.key(q - back, group(key), "all"));
        before = earlier == null ? null : total(earlier, q - back, value);
      } else {
        List<Company> same = members.stream().filter(c -> value.apply(c).apply(q) != null).toList();
        boolean all = same.stream().allMatch(c -> value.apply(c).apply(q - back) != null);
        before = all ? total(same, q - back, value) : null;
      }
      BigDecimal change = now == null || before == null ? null : now.subtract(before);
      same(row, column, change);
      same(
          row,
          column + "_pct",
          change == null || before == null || before.signum() <= 0
              ? null
              : TrendReference.ratio(change, before));
    }
  }

  private static @Nullable BigDecimal total(
      List<Company> members,
      int q,
      Function<Company, Function<Integer, @Nullable BigDecimal>> value) {
    BigDecimal total = null;
    for (Company member : members) {
      BigDecimal one = value.apply(member).apply(q);
      total = one == null ? total : total == null ? one : total.add(one);
    }
    return total;
  }

  private static @Nullable BigDecimal amount(Company company, int q) {
    BigDecimal dividend = company.at(q, Report::dividend);
    BigDecimal shares = company.at(q, Report::shares);
    return dividend == null || shares == null ? null : dividend.multiply(shares);
  }

  private static List<Company> having(
      List<Company> members,
      int q,
      Function<Report, @Nullable BigDecimal> one,
      Function<Report, @Nullable BigDecimal> other) {
    return members.stream().filter(c -> c.at(q, one) != null && c.at(q, other) != null).toList();
  }

  private static @Nullable BigDecimal basisPoints(
      long factor,
      List<Company> members,
      int q,
      Function<Report, @Nullable BigDecimal> over,
      Function<Report, @Nullable BigDecimal> under) {
    return members.isEmpty()
        ? null
        : TrendReference.ratio(
            TrendReference.sum(TrendReference.values(members, q, over))
                .multiply(BigDecimal.valueOf(factor)),
            TrendReference.sum(TrendReference.values(members, q, under)));
  }

  private static void quartiles(Row row, String name, List<BigDecimal> values) {
    same(row, name + "_median", TrendReference.quartile(values, 2));
    same(row, name + "_first_quartile", TrendReference.quartile(values, 1));
    same(row, name + "_third_quartile", TrendReference.quartile(values, 3));
  }

  /** Whether a provision compares so with that of the quarter before. */
  private static boolean is(Company company, int q, int sign) {
    BigDecimal now = company.at(q, Report::provision);
    BigDecimal before = company.at(q - 1, Report::provision);
    return now != null && before != null && now.compareTo(before) == sign;
  }

  /** The rows by {@link TrendReference#key}. */
  Map<String, Row> found(Dataset<Row> trend) {
    Map<String, Row> found = new TreeMap<>();
    for (Row row : trend.collectAsList()) {
      String quarter = row.getAs("calendar_quarter");
      int q =
          4 * (Integer.parseInt(quarter, 0, 4, 10) - firstYear)
              + Integer.parseInt(quarter, 5, 6, 10)
              - 1;
      found.put(TrendReference.key(q, row.getAs("peer_group"), row.getAs("panel")), row);
    }
    return found;
  }

  static int quarter(String key) {
    return Integer.parseInt(key.substring(0, key.indexOf('/')));
  }

  private static String group(String key) {
    return key.split("/", -1)[1];
  }

  private static void count(Row row, String column, long expected) {
    assertThat(row.<Long>getAs(column)).as(column + " of " + row).isEqualTo(expected);
  }

  private static void same(Row row, String column, @Nullable BigDecimal expected) {
    Object told = row.getAs(column);
    BigDecimal value = told == null ? null : new BigDecimal(told.toString());
    if (expected == null) {
      assertThat(value).as(column + " of " + row).isNull();
    } else {
      assertThat(value).as(column + " of " + row).isCloseTo(expected, within(TINY));
    }
  }
}
