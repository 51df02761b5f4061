package org.exhibit99.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/** The page of a company: its quarters, dividends, revisions and releases. */
public final class CompanyPage {
  /** The most revisions that the page shows; the download has all. */
  private static final int MOST_REVISIONS = 300;

  private static final List<String> CHARTED =
      List.of(
          "provision_for_loan_losses",
          "dividends_per_common_share",
          "net_income",
          "book_value_per_share");

  private final String companyId;
  private final List<Metric> metrics;
  private final List<Row> quarters;
  private final List<Row> revisions;
  private final CompanyDividends dividends;
  private final List<Row> releases;

  /**
   * The page of one company.
   *
   * @param companyId whose
   * @param metrics the dictionary, in the order in which columns stand
   * @param quarters its rows of {@code company_quarters}, at least one
   * @param revisions metric, unit, months, period_end, role, learnt_on, and {@code after} and
   *     {@code before}, structs of value, exhibit_id, period_end, months, label, quote and location
   * @param dividends its rows of {@code dividend_events}
   * @param releases exhibit_id, reported_on, kind, form, exhibit_type, prints
   */
  public CompanyPage(
      String companyId,
      List<Metric> metrics,
      List<Row> quarters,
      List<Row> revisions,
      List<Row> dividends,
      List<Row> releases) {
    this.companyId = companyId;
    this.metrics = List.copyOf(metrics);
    this.quarters =
        quarters.stream()
            .sorted(
                Comparator.comparing((Row row) -> Shown.text(row.getAs("period_end"))).reversed())
            .toList();
    this.revisions =
        revisions.stream()
            .sorted(
                Comparator.comparing((Row row) -> Shown.text(row.getAs("learnt_on")))
                    .thenComparing(row -> Shown.text(row.getAs("period_end")))
                    .reversed()
                    .thenComparing(row -> Shown.text(row.getAs("metric")))
                    .thenComparing(row -> Shown.text(row.getAs("months"))))
            .toList();
    this.dividends = new CompanyDividends(dividends);
    this.releases =
        releases.stream()
            .sorted(
                Comparator.comparing((Row row) -> Shown.text(row.getAs("reported_on")))
                    .reversed()
                    .thenComparing(row -> Shown.text(row.getAs("exhibit_id"))))
            .toList();
  }

  /** The page's HTML. */
  public String html() {
    List<Metric> present = metrics.stream().filter(this::isPresent).toList();
    List<Map<String, ?>> tables = new ArrayList<>();
    add(tables, "income", "Income and expense", present, "in $ million", this::isIncome);
    add(
        tables,
        "per-share",
        "Per share",
        present,
        "in $ a share",
        m -> m.unit() == Unit.USD_PER_SHARE);
    add(tables, "balance", "At the quarter’s end", present, "in $ million", this::isBalance);
    add(tables, "shares", "Shares", present, "in millions", m -> m.unit() == Unit.SHARES);
    add(tables, "ratios", "Ratios", present, "in percent", m -> m.unit() == Unit.RATIO);
    List<Map<String, ?>> shownRevisions =
        revisions.stream().limit(MOST_REVISIONS).map(CompanyPage::revision).toList();
    return Pages.page(
        "company",
        Map.of(
            "root",
            "../",
            "title",
            title(),
            "facts",
            facts(),
            "charts",
            CHARTED.stream()
                .flatMap(name -> present.stream().filter(m -> m.name().equals(name)))
                .map(CompanyPage::chart)
                .toList(),
            "tables",
            tables,
            "csv",
            csvName(),
            "revisions",
            Map.of(
                "csv",
                revisionsName(),
                "rows",
                shownRevisions,
                "more",
                revisions.size() - shownRevisions.size()),
            "dividends",
            Map.of("csv", dividendsName(), "rows", dividends.shown()),
            "releases",
            releases.stream().map(CompanyPage::release).toList()));
  }

  /** The downloads: a file's name and its text. */
  public Map<String, String> downloads() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(csvName(), quartersCsv());
    if (!revisions.isEmpty()) {
      files.put(revisionsName(), revisionsCsv());
    }
    if (!dividends.isEmpty()) {
      files.put(dividendsName(), dividends.csv());
    }
    return files;
  }

  private String title() {
    String company = quarters.get(0).getAs("company");
    return company == null ? companyId : company;
  }

  private List<Map<String, String>> facts() {
    Row newest = quarters.get(0);
    List<Map<String, String>> facts = new ArrayList<>();
    fact(facts, "Company", companyId);
    fact(facts, "Ticker", newest.getAs("ticker"));
    fact(facts, "SIC code", newest.getAs("sic"));
    fact(facts, "Sector", newest.getAs("sector"));
    fact(facts, "Kind of REIT", newest.getAs("sub_sector"));
    fact(
        facts,
        "Quarters",
        quarters.size()
            + ", "
            + quarters.get(quarters.size() - 1).getAs("calendar_quarter")
            + " to "
            + newest.getAs("calendar_quarter"));
    return facts;
  }

  private static void fact(List<Map<String, String>> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.add(Map.of("name", name, "value", value));
    }
  }

  private interface Choice {
    boolean takes(Metric metric);
  }

  private boolean isIncome(Metric metric) {
    return metric.unit() == Unit.USD && metric.kind() == Metric.Kind.DURATION;
  }

  private boolean isBalance(Metric metric) {
    return metric.unit() == Unit.USD && metric.kind() == Metric.Kind.INSTANT;
  }

  private boolean isPresent(Metric metric) {
    return quarters.stream().anyMatch(row -> row.getAs(metric.name()) != null);
  }

  private void add(
      List<Map<String, ?>> tables,
      String id,
      String title,
      List<Metric> present,
      String note,
      Choice choice) {
    List<Metric> chosen = present.stream().filter(choice::takes).toList();
    if (chosen.isEmpty()) {
      return;
    }
    List<Map<String, ?>> rows = new ArrayList<>();
    for (Row quarter : quarters) {
      if (chosen.stream().anyMatch(metric -> quarter.getAs(metric.name()) != null)) {
        String name = quarter.getAs("calendar_quarter");
        rows.add(
            Map.of(
                "quarter",
                name,
                "page",
                PageNames.quarter(name),
                "fiscal",
                fiscal(quarter),
                "values",
                chosen.stream().map(metric -> SourcedValue.of(quarter, metric)).toList()));
      }
    }
    tables.add(
        Map.of(
            "id",
            id,
            "title",
            title,
            "note",
            note,
            "columns",
            chosen.stream().map(CompanyPage::column).toList(),
            "rows",
            rows));
  }

  private static String fiscal(Row quarter) {
    return quarter.getAs("fiscal_year") + " Q" + quarter.getAs("fiscal_quarter");
  }

  private static Map<String, String> column(Metric metric) {
    return Map.of(
        "title", Shown.name(metric.name()),
        "unit", Shown.unit(metric.unit().symbol()),
        "formula", metric.definition());
  }

  private static Map<String, String> chart(Metric metric) {
    return Map.of(
        "metric",
        metric.name(),
        "title",
        Shown.name(metric.name()),
        "unit",
        Shown.unit(metric.unit().symbol()),
        "scale",
        metric.unit() == Unit.USD ? "0.000001" : "1");
  }

  private static Map<String, ?> revision(Row row) {
    Row after = row.getAs("after");
    Row before = row.getAs("before");
    String unit = row.getAs("unit");
    BigDecimal change = change(row);
    return Map.of(
        "metric",
        Shown.name(row.getAs("metric")),
        "unit",
        Shown.unit(unit),
        "period",
        SourcedValue.period(row.getAs("months"), Shown.text(row.getAs("period_end"))),
        "before",
        SourcedValue.of(before == null ? null : before.getAs("value"), unit, before),
        "after",
        SourcedValue.of(after.getAs("value"), unit, after),
        "change",
        change == null ? "" : Shown.value(change, unit),
        "learnt",
        Shown.text(row.getAs("learnt_on")),
        "role",
        Shown.text(row.getAs("role")));
  }

  private static @Nullable BigDecimal change(Row row) {
    Row before = row.getAs("before");
    if (before == null || before.getAs("value") == null) {
      return null;
    }
    return row.<Row>getAs("after").<BigDecimal>getAs("value").subtract(before.getAs("value"));
  }

  private static Map<String, ?> release(Row row) {
    String exhibit = row.getAs("exhibit_id");
    return Map.of(
        "page",
        PageNames.release(exhibit),
        "released",
        Shown.text(row.getAs("reported_on")),
        "kind",
        Shown.text(row.getAs("kind")),
        "form",
        Shown.text(row.getAs("form")),
        "type",
        Shown.text(row.getAs("exhibit_type")),
        "values",
        row.<Long>getAs("prints"));
  }

  private String csvName() {
    return PageNames.companyTable(companyId, "");
  }

  private String revisionsName() {
    return PageNames.companyTable(companyId, PageNames.REVISIONS);
  }

  private String dividendsName() {
    return PageNames.companyTable(companyId, PageNames.DIVIDENDS);
  }

  private String quartersCsv() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "company_id",
                "company",
                "calendar_quarter",
                "fiscal_year",
                "fiscal_quarter",
                "period_end"));
    List<String> keys = List.copyOf(columns);
    metrics.forEach(metric -> columns.add(metric.name()));
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (Row quarter : quarters) {
      List<@Nullable String> row = new ArrayList<>();
      keys.forEach(key -> row.add(Shown.text(quarter.getAs(key))));
      metrics.forEach(metric -> row.add(plain(quarter.getAs(metric.name()))));
      rows.add(row);
    }
    return TableText.of(columns, rows);
  }

  private String revisionsCsv() {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (Row row : revisions) {
      Row before = row.getAs("before");
      Row after = row.getAs("after");
      List<@Nullable String> values = new ArrayList<>();
      values.add(Shown.text(row.getAs("metric")));
      values.add(Shown.text(row.getAs("unit")));
      values.add(Shown.text(row.getAs("period_end")));
      values.add(Shown.text(row.getAs("months")));
      values.add(before == null ? null : plain(before.getAs("value")));
      values.add(plain(after.getAs("value")));
      values.add(plain(change(row)));
      values.add(Shown.text(row.getAs("learnt_on")));
      values.add(Shown.text(row.getAs("role")));
      values.add(before == null ? null : Shown.text(before.getAs("exhibit_id")));
      values.add(Shown.text(after.getAs("exhibit_id")));
      rows.add(values);
    }
    return TableText.of(
        List.of(
            "metric",
            "unit",
            "period_end",
            "months",
            "before",
            "after",
            "change",
            "learnt_on",
            "role",
            "exhibit_before",
            "exhibit_after"),
        rows);
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    return value == null ? null : Shown.plain(value);
  }
}
