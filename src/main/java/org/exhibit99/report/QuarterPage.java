package org.exhibit99.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.exhibit99.model.Metric;
import org.jspecify.annotations.Nullable;

/** The page of a calendar quarter: the companies, who of them is in the trends and why. */
public final class QuarterPage {
  private static final List<String> SHOWN =
      List.of(
          "provision_for_loan_losses",
          "dividends_per_common_share",
          "net_income",
          "total_assets",
          "allowance_for_loan_losses",
          "net_charge_offs",
          "shares_outstanding");

  private final String quarter;
  private final List<Metric> metrics;
  private final List<Row> companies;

  /**
   * The page of one quarter.
   *
   * @param quarter the calendar quarter, as {@code 2007Q3}
   * @param metrics the dictionary
   * @param companies rows of {@code company_quarters} with {@code member}, {@code why} and {@code
   *     peer_groups} of {@code universe}
   */
  public QuarterPage(String quarter, List<Metric> metrics, List<Row> companies) {
    this.quarter = quarter;
    this.metrics =
        SHOWN.stream()
            .flatMap(name -> metrics.stream().filter(metric -> metric.name().equals(name)))
            .toList();
    this.companies =
        companies.stream()
            .sorted(
                Comparator.comparing((Row row) -> Boolean.FALSE.equals(row.getAs("member")))
                    .thenComparing(QuarterPage::name)
                    .thenComparing(row -> Shown.text(row.getAs("company_id")))
                    .thenComparing(row -> Shown.text(row.getAs("period_end"))))
            .toList();
  }

  /** The page's HTML. */
  public String html() {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (Row company : companies) {
      rows.add(
          Map.of(
              "company",
              name(company),
              "page",
              PageNames.company(company.getAs("company_id")),
              "why",
              why(company),
              "groups",
              String.join(", ", groups(company)),
              "values",
              metrics.stream().map(metric -> SourcedValue.of(company, metric)).toList()));
    }
    long members =
        companies.stream().filter(row -> Boolean.TRUE.equals(row.getAs("member"))).count();
    return Pages.page(
        "quarter",
        Map.of(
            "root",
            "../",
            "title",
            "Companies of " + quarter,
            "lead",
            members
                + " of the "
                + companies.size()
                + " companies with values for this calendar quarter stand in the trends. Where a"
                + " company has two fiscal quarters in it, the later one counts.",
            "csv",
            csvName(),
            "caption",
            "The values that the trends of " + quarter + " stand on; each leads to its place.",
            "columns",
            metrics.stream()
                .map(
                    metric ->
                        Map.of(
                            "title",
                            Shown.name(metric.name()),
                            "unit",
                            Shown.unit(metric.unit().symbol())))
                .toList(),
            "rows",
            rows));
  }

  /** The download's name. */
  public String csvName() {
    return PageNames.quarterTable(quarter);
  }

  /** The download's text. */
  public String csv() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "calendar_quarter",
                "company_id",
                "company",
                "period_end",
                "member",
                "why",
                "peer_groups"));
    metrics.forEach(metric -> columns.add(metric.name()));
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (Row company : companies) {
      List<@Nullable String> row = new ArrayList<>();
      row.add(quarter);
      row.add(company.getAs("company_id"));
      row.add(name(company));
      row.add(Shown.text(company.getAs("period_end")));
      row.add(Shown.text(company.getAs("member")));
      row.add(Shown.text(company.getAs("why")));
      row.add(String.join(" ", groups(company)));
      for (Metric metric : metrics) {
        BigDecimal value = company.getAs(metric.name());
        row.add(value == null ? null : Shown.plain(value));
      }
      rows.add(row);
    }
    return TableText.of(columns, rows);
  }

  private static String name(Row company) {
    String name = company.getAs("company");
    return name == null ? company.getAs("company_id") : name;
  }

  private static String why(Row company) {
    Boolean member = company.getAs("member");
    return (member == null ? "" : member ? "yes: " : "no: ") + Shown.text(company.getAs("why"));
  }

  private static List<String> groups(Row company) {
    int place = company.fieldIndex("peer_groups");
    return company.isNullAt(place) ? List.of() : company.getList(place);
  }
}
