package org.exhibit99.trends;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.exhibit99.SharedSpark;
import org.jspecify.annotations.Nullable;

/** A hand-made row of {@code company_quarters}. */
final class Quarter {
  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          company_id STRING, company STRING, cik BIGINT, sic STRING, fiscal_year INT, fiscal_quarter INT, reit BOOLEAN,
          sub_sector STRING, period_end DATE, calendar_quarter STRING,
          provision_for_loan_losses DECIMAL(38,6), dividends_per_common_share DECIMAL(38,6),
          total_assets DECIMAL(38,6), allowance_for_loan_losses DECIMAL(38,6),
          net_charge_offs DECIMAL(38,6), shares_outstanding DECIMAL(38,6),
          weighted_shares_basic DECIMAL(38,6), net_income DECIMAL(38,6),
          net_income_to_common DECIMAL(38,6), ffo DECIMAL(38,6), dividend_yield DECIMAL(38,6),
          dividend_status STRING, dividend_source STRUCT<quote STRING, exhibit_id STRING,
            accession STRING, location STRUCT<block INT, row INT, column INT, start INT, end INT>>
          """);

  private final long cik;
  private final String calendarQuarter;
  private final Map<String, BigDecimal> values = new HashMap<>();
  private @Nullable String subSector = "mortgage";
  private @Nullable Boolean reit = true;
  private LocalDate periodEnd;

  private Quarter(long cik, String calendarQuarter) {
    this.cik = cik;
    this.calendarQuarter = calendarQuarter;
    this.periodEnd = LocalDate.of(year(), 3 * quarter(), 1).plusMonths(1).minusDays(1);
  }

  /** A quarter of a mortgage REIT, as {@code 2007Q3}, without a value. */
  static Quarter of(long cik, String calendarQuarter) {
    return new Quarter(cik, calendarQuarter);
  }

  Quarter equity() {
    subSector = "equity";
    return this;
  }

  Quarter reit(@Nullable Boolean is) {
    reit = is;
    subSector = null;
    return this;
  }

  Quarter ending(String day) {
    periodEnd = LocalDate.parse(day);
    return this;
  }

  Quarter with(String metric, String value) {
    values.put(metric, new BigDecimal(value).setScale(6));
    return this;
  }

  Quarter provision(String value) {
    return with("provision_for_loan_losses", value);
  }

  Quarter dividend(String value) {
    return with("dividends_per_common_share", value);
  }

  Quarter assets(String value) {
    return with("total_assets", value);
  }

  static Dataset<Row> table(List<Quarter> quarters) {
    return CompanySeries.of(
        SharedSpark.session()
            .createDataFrame(quarters.stream().map(Quarter::row).toList(), SCHEMA));
  }

  private Row row() {
    Object[] fields = new Object[SCHEMA.size()];
    int i = 0;
    for (StructField field : SCHEMA.fields()) {
      fields[i++] =
          switch (field.name()) {
            case "company_id" -> "cik:" + cik;
            case "company" -> "Sample Company " + cik;
            case "cik" -> cik;
            case "sic" -> null;
            case "fiscal_year" -> periodEnd.getYear();
            case "fiscal_quarter" -> 1 + (periodEnd.getMonthValue() - 1) / 3;
            case "reit" -> reit;
            case "sub_sector" -> subSector;
            case "period_end" -> periodEnd;
            case "calendar_quarter" -> calendarQuarter;
            case "dividend_status" -> pays() ? "reported" : null;
            case "dividend_source" ->
                pays()
                    ? RowFactory.create(
                        "Dividends declared | " + calendarQuarter,
                        "table:" + calendarQuarter,
                        "accession",
                        RowFactory.create(3, 1, 2, 40, 45))
                    : null;
            default -> values.get(field.name());
          };
    }
    return RowFactory.create(fields);
  }

  private boolean pays() {
    return values.containsKey("dividends_per_common_share");
  }

  private int year() {
    return Integer.parseInt(calendarQuarter.substring(0, 4));
  }

  private int quarter() {
    return Integer.parseInt(calendarQuarter.substring(5));
  }

  /** A trend's row, by quarter, panel and group. */
  static Row find(Dataset<Row> trend, String calendarQuarter, String panel, String group) {
    List<Row> rows =
        trend
            .filter(
                "calendar_quarter = '"
                    + calendarQuarter
                    + "' AND panel = '"
                    + panel
                    + "' AND peer_group = '"
                    + group
                    + "'")
            .collectAsList();
    if (rows.size() != 1) {
      throw new AssertionError(
          rows.size() + " rows for " + calendarQuarter + ", " + panel + ", " + group);
    }
    return rows.get(0);
  }

  /** Some columns of a row, as {@code name=value}, decimals without trailing zeros. */
  static List<String> told(Row row, String... columns) {
    return List.of(columns).stream()
        .map(
            name -> {
              Object value = row.getAs(name);
              return name
                  + "="
                  + (value instanceof BigDecimal decimal
                      ? decimal.stripTrailingZeros().toPlainString()
                      : value);
            })
        .toList();
  }
}
