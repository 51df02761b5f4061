package org.exhibit99.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Both trends computed by plain loops over a history, company by company and quarter by quarter, as
 * DESIGN defines them: nothing of the program's own is used.
 */
final class TrendReference {
  /** What a company reported for a quarter; null is missing. */
  record Report(
      @Nullable BigDecimal provision,
      @Nullable BigDecimal dividend,
      @Nullable BigDecimal assets,
      @Nullable BigDecimal shares,
      @Nullable BigDecimal income,
      @Nullable BigDecimal allowance) {}

  /**
   * A company.
   *
   * @param kind mortgage or equity
   * @param reports by the number of the quarter
   */
  record Company(String id, String kind, SortedMap<Integer, Report> reports) {
    @Nullable BigDecimal at(int q, Function<Report, @Nullable BigDecimal> measure) {
      Report report = reports.get(q);
      return report == null ? null : measure.apply(report);
    }
  }

  private static final int WINDOW = 12;

  private final List<Company> companies;
  private final Function<Report, @Nullable BigDecimal> measure;
  private final int newest;

  TrendReference(List<Company> companies, Function<Report, @Nullable BigDecimal> measure) {
    this.companies = companies;
    this.measure = measure;
    this.newest =
        companies.stream()
            .flatMap(c -> c.reports().keySet().stream().filter(q -> c.at(q, measure) != null))
            .mapToInt(q -> q)
            .max()
            .orElse(0);
  }

  /** Quarter, group and panel, and those who stand in the row; with nulls in panel all. */
  Map<String, List<Company>> rows() {
    Map<String, List<Company>> rows = new TreeMap<>();
    int[] window = window();
    for (int q = 0; q <= newest; q++) {
      int now = q;
      for (String group : List.of("all", "mortgage", "equity", "large", "middle", "small")) {
        List<Company> expected = expected(q, group);
        if (expected.isEmpty()) {
          continue;
        }
        rows.put(key(q, group, "all"), expected);
        put(rows, key(q, group, "matched"), expected, c -> both(c, now, 1));
        put(rows, key(q, group, "matched year"), expected, c -> both(c, now, 4));
        if (List.of("all", "mortgage", "equity").contains(group)
            && q >= window[0]
            && q <= window[1]) {
          put(rows, key(q, group, "fixed"), expected, c -> throughout(c, window));
        }
      }
    }
    return rows;
  }

  int expectedIn(int q, String group) {
    return expected(q, group).size();
  }

  static String key(int q, String group, String panel) {
    return q + "/" + group + "/" + panel;
  }

  private static void put(
      Map<String, List<Company>> rows, String key, List<Company> expected, Predicate<Company> in) {
    List<Company> chosen = expected.stream().filter(in).toList();
    if (!chosen.isEmpty()) {
      rows.put(key, chosen);
    }
  }

  private boolean both(Company company, int q, int back) {
    return company.at(q, measure) != null && company.at(q - back, measure) != null;
  }

  private boolean throughout(Company company, int[] window) {
    for (int q = window[0]; q <= window[1]; q++) {
      if (company.at(q, measure) == null) {
        return false;
      }
    }
    return true;
  }

  private boolean isExpected(Company company, int q) {
    for (int back = 0; back <= 4; back++) {
      if (company.at(q - back, measure) != null) {
        return true;
      }
    }
    return false;
  }

  private List<Company> expected(int q, String group) {
    return companies.stream()
        .filter(c -> isExpected(c, q))
        .filter(
            c ->
                group.equals("all") || group.equals(c.kind()) || group.equals(sizes(q).get(c.id())))
        .toList();
  }

  /** Thirds of all companies that have assets, the larger thirds first where they do not divide. */
  private Map<String, String> sizes(int q) {
    List<Company> sized =
        companies.stream()
            .filter(c -> assets(c, q) != null)
            .sorted(
                Comparator.comparing((Company c) -> assets(c, q))
                    .reversed()
                    .thenComparing(Company::id))
            .toList();
    Map<String, String> sizes = new TreeMap<>();
    int at = 0;
    List<String> names = List.of("large", "middle", "small");
    for (int third = 0; third < 3; third++) {
      int many = sized.size() / 3 + (third < sized.size() % 3 ? 1 : 0);
      for (int i = 0; i < many; i++) {
        sizes.put(sized.get(at++).id(), names.get(third));
      }
    }
    return sizes;
  }

  private static @Nullable BigDecimal assets(Company company, int q) {
    for (int back = 0; back <= 4; back++) {
      BigDecimal assets = company.at(q - back, Report::assets);
      if (assets != null) {
        return assets;
      }
    }
    return null;
  }

  private int[] window() {
    int last = -1;
    int least = newest;
    for (int q = 0; q <= newest; q++) {
      int now = q;
      long there = companies.stream().filter(c -> c.at(now, measure) != null).count();
      int expected = expected(q, "all").size();
      if (there > 0) {
        least = Math.min(least, q);
      }
      if (expected > 0 && 2 * there >= expected) {
        last = q;
      }
    }
    return new int[] {Math.max(least, last - WINDOW + 1), last};
  }

  /** What became of a company's dividend: raised and so on, none, or nothing. */
  static String event(Company company, int q) {
    BigDecimal now = company.at(q, Report::dividend);
    BigDecimal before = company.at(q - 1, Report::dividend);
    if (now == null || before == null) {
      return "";
    }
    if (now.signum() == 0) {
      return before.signum() == 0 ? "none" : "suspended";
    }
    if (before.signum() == 0) {
      for (int earlier = 0; earlier < q; earlier++) {
        BigDecimal dividend = company.at(earlier, Report::dividend);
        if (dividend != null && dividend.signum() > 0) {
          return "resumed";
        }
      }
      return "initiated";
    }
    int compared = now.compareTo(before);
    return compared > 0 ? "raised" : compared < 0 ? "cut" : "held";
  }

  /** The raises since the last quarter that was neither a raise nor a hold. */
  static int streak(Company company, int q) {
    int raises = 0;
    for (int at = q; at >= 0; at--) {
      if (company.reports().get(at) == null) {
        continue;
      }
      String event = event(company, at);
      if (!event.equals("raised") && !event.equals("held")) {
        return raises;
      }
      raises += event.equals("raised") ? 1 : 0;
    }
    return raises;
  }

  /** The values of some companies for a quarter, sorted, those missing left out. */
  static List<BigDecimal> values(
      List<Company> companies, int q, Function<Report, @Nullable BigDecimal> measure) {
    List<BigDecimal> values = new ArrayList<>();
    for (Company company : companies) {
      BigDecimal value = company.at(q, measure);
      if (value != null) {
        values.add(value);
      }
    }
    values.sort(Comparator.naturalOrder());
    return values;
  }

  static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The quartile as R's type 7 has it. */
  static @Nullable BigDecimal quartile(List<BigDecimal> sorted, int number) {
    if (sorted.isEmpty()) {
      return null;
    }
    double place = (sorted.size() - 1) * number / 4.0;
    int below = (int) Math.floor(place);
    BigDecimal low = sorted.get(below);
    BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    return low.add(high.subtract(low).multiply(BigDecimal.valueOf(place - below)));
  }

  static BigDecimal ratio(BigDecimal over, BigDecimal under) {
    return over.divide(under, MathContext.DECIMAL128).setScale(6, RoundingMode.HALF_UP);
  }

  /** The index of concentration of the positive values, or null where none is. */
  static @Nullable Double herfindahl(List<BigDecimal> values) {
    double total = 0;
    for (BigDecimal value : values) {
      total += Math.max(0, value.doubleValue());
    }
    if (total == 0) {
      return null;
    }
    double index = 0;
    for (BigDecimal value : values) {
      index += Math.pow(Math.max(0, value.doubleValue()) / total, 2);
    }
    return index;
  }
}
