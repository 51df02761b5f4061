package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.model.Location;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The way of a row of {@code reported_metrics} into quarters, and out into the wide table. */
final class QuarterRows {
  /** The columns of {@code reported_metrics} that quarters are made of, the company first. */
  static final List<String> READ =
      List.of(
          "company_id",
          "metric",
          "period_end",
          "months",
          "fiscal_year",
          "fiscal_quarter",
          "quarter_end",
          "transition",
          "value",
          "grain",
          "reported_on",
          "learnt_on",
          "revised_on",
          "latest",
          "exhibit_id",
          "accession",
          "label",
          "quote",
          "location",
          "cik",
          "company",
          "ticker",
          "sic",
          "reit");

  private QuarterRows() {}

  /** The print of a row with the columns {@link #READ} that has a revision and a quarter. */
  static QuarterPrint print(Row row) {
    return new QuarterPrint(
        row.getAs("metric"),
        row.getAs("period_end"),
        row.<Integer>getAs("months"),
        new FiscalQuarter(
            row.<Integer>getAs("fiscal_year"),
            row.<Integer>getAs("fiscal_quarter"),
            row.getAs("quarter_end"),
            row.<Boolean>getAs("transition")),
        row.getAs("value"),
        row.getAs("grain"),
        row.getAs("reported_on"),
        row.getAs("learnt_on"),
        row.getAs("revised_on"),
        row.<Boolean>getAs("latest"),
        new QuarterPrint.Place(
            row.getAs("exhibit_id"),
            row.getAs("accession"),
            row.getAs("label"),
            row.getAs("quote"),
            location(row.getAs("location"))),
        new QuarterPrint.Company(
            row.getAs("cik"),
            row.getAs("company"),
            row.getAs("ticker"),
            row.getAs("sic"),
            row.getAs("reit")));
  }

  private static @Nullable Location location(@Nullable Row place) {
    return place == null
        ? null
        : new Location(
            place.getInt(0), place.getInt(1), place.getInt(2), place.getInt(3), place.getInt(4));
  }

  /**
   * The row of a quarter, in the order of the table's columns.
   *
   * @param metrics the names of the dictionary's metrics, in its order
   */
  static Row row(String companyId, CompanyQuarter quarter, List<String> metrics) {
    QuarterPrint.Company company = quarter.company();
    FiscalQuarter fiscal = quarter.quarter();
    List<@Nullable Object> fields = new ArrayList<>();
    fields.add(companyId);
    fields.add(fiscal.year());
    fields.add(fiscal.quarter());
    fields.add(fiscal.end());
    fields.add(fiscal.transition());
    fields.add(company.cik());
    fields.add(company.name());
    fields.add(company.ticker());
    fields.add(company.sic());
    fields.add(Sectors.sector(company.sic(), company.reit()));
    fields.add(quarter.subSector());
    fields.add(company.reit());
    fields.add(quarter.periodEnd());
    fields.add(fiscal.calendarQuarter());
    fields.add(quarter.reportedOn());
    for (String metric : metrics) {
      QuarterValue value = quarter.values().get(metric);
      fields.add(value == null ? null : HistoryRows.decimal(value.value()));
    }
    fields.add(map(quarter, value -> value.isDerived() ? "derived" : "reported"));
    fields.add(map(quarter, QuarterValue::firstReportedOn));
    fields.add(map(quarter, QuarterValue::lastReportedOn));
    fields.add(map(quarter, QuarterRows::source));
    fields.add(map(quarter, QuarterRows::conflicts));
    return RowFactory.create(fields.toArray());
  }

  private static Object map(
      CompanyQuarter quarter, Function<QuarterValue, @Nullable Object> field) {
    Map<String, Object> map = new LinkedHashMap<>();
    quarter
        .values()
        .forEach(
            (metric, value) -> {
              Object entry = field.apply(value);
              if (entry != null) {
                map.put(metric, entry);
              }
            });
    return CollectionConverters.asScala(map);
  }

  private static Row source(QuarterValue value) {
    List<@Nullable Object> fields = new ArrayList<>(printed(value.source()));
    fields.add(
        value.less().stream()
            .map(part -> RowFactory.create(printed(part).toArray()))
            .toArray(Row[]::new));
    return RowFactory.create(fields.toArray());
  }

  private static List<@Nullable Object> printed(QuarterPrint print) {
    List<@Nullable Object> fields = new ArrayList<>();
    fields.add(HistoryRows.decimal(print.value()));
    fields.add(print.place().exhibitId());
    fields.add(print.place().accession());
    fields.add(print.periodEnd());
    fields.add(print.months());
    fields.add(print.place().label());
    fields.add(print.place().quote());
    Location location = print.place().location();
    fields.add(location == null ? null : HistoryRows.place(location));
    return fields;
  }

  private static Row @Nullable [] conflicts(QuarterValue value) {
    return value.conflicts().isEmpty()
        ? null
        : value.conflicts().stream()
            .map(one -> RowFactory.create(one.check(), decimal(one.expected()), one.detail()))
            .toArray(Row[]::new);
  }

  private static @Nullable BigDecimal decimal(@Nullable BigDecimal value) {
    return value == null ? null : HistoryRows.decimal(value);
  }
}
