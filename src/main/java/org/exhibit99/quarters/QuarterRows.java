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

/** The way of a company's quarters into the wide table. */
final class QuarterRows {
  private QuarterRows() {}

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
