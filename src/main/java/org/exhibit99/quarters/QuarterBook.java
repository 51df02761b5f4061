package org.exhibit99.quarters;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The quarters of one company, gathered from its prints. */
final class QuarterBook {
  /** A quarter in which a value or at least a print of it stands. */
  private static final class Page {
    private final FiscalQuarter quarter;
    private final List<QuarterPrint> prints = new ArrayList<>();
    private final Map<String, QuarterValue> values = new TreeMap<>();

    Page(FiscalQuarter quarter) {
      this.quarter = quarter;
    }
  }

  private final TreeMap<LocalDate, Page> pages = new TreeMap<>();

  private QuarterBook() {}

  /**
   * The quarters in order.
   *
   * @param prints all of one company that have a revision and a fiscal quarter
   */
  static List<CompanyQuarter> of(Collection<QuarterPrint> prints, MetricKinds metrics) {
    QuarterBook book = new QuarterBook();
    Map<String, List<QuarterPrint>> byMetric =
        prints.stream().collect(Collectors.groupingBy(QuarterPrint::metric));
    byMetric.forEach(
        (metric, of) ->
            MetricQuarters.of(metric, metrics.addsUp(metric), of)
                .forEach((quarter, value) -> book.page(quarter).values.put(metric, value)));
    for (QuarterPrint print : prints) {
      book.page(print.quarter()).prints.add(print);
    }
    return book.quarters();
  }

  private Page page(FiscalQuarter quarter) {
    return pages.computeIfAbsent(quarter.end(), end -> new Page(quarter));
  }

  private List<CompanyQuarter> quarters() {
    List<Page> filled = pages.values().stream().filter(page -> !page.values.isEmpty()).toList();
    List<QuarterPrint.Company> companies =
        CompanyFacts.completed(filled.stream().map(page -> company(page.prints)).toList());
    List<String> subSectors = new ArrayList<>();
    for (Page page : filled) {
      subSectors.add(CompanyFacts.evidence(page.values.keySet()));
    }
    List<CompanyQuarter> quarters = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      Page page = filled.get(i);
      QuarterPrint.Company company = companies.get(i);
      quarters.add(
          new CompanyQuarter(
              page.quarter,
              periodEnd(page.prints),
              company,
              Boolean.TRUE.equals(company.reit()) ? CompanyFacts.subSector(subSectors, i) : null,
              reportedOn(page.values.values()),
              BookValueCheck.checked(page.values)));
    }
    return quarters;
  }

  /** The day that most prints have; of several, the first. */
  private static LocalDate periodEnd(List<QuarterPrint> prints) {
    Map<LocalDate, Integer> times = new HashMap<>();
    prints.forEach(print -> times.merge(print.periodEnd(), 1, Integer::sum));
    return times.entrySet().stream()
        .min(
            comparing(Map.Entry<LocalDate, Integer>::getValue, reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static @Nullable LocalDate reportedOn(Collection<QuarterValue> values) {
    return values.stream()
        .filter(value -> !value.isDerived())
        .map(QuarterValue::firstReportedOn)
        .filter(Objects::nonNull)
        .min(naturalOrder())
        .orElse(null);
  }

  /** What the first release of the quarter that says something says. */
  private static QuarterPrint.Company company(List<QuarterPrint> prints) {
    List<QuarterPrint.Company> said =
        prints.stream()
            .sorted(
                comparing(QuarterPrint::learntOn).thenComparing(print -> print.place().exhibitId()))
            .map(QuarterPrint::company)
            .toList();
    return new QuarterPrint.Company(
        first(said, QuarterPrint.Company::cik),
        first(said, QuarterPrint.Company::name),
        first(said, QuarterPrint.Company::ticker),
        first(said, QuarterPrint.Company::sic),
        first(said, QuarterPrint.Company::reit));
  }

  private static <T> @Nullable T first(
      List<QuarterPrint.Company> said, Function<QuarterPrint.Company, @Nullable T> field) {
    for (QuarterPrint.Company one : said) {
      T value = field.apply(one);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
