package org.exhibit99.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.exhibit99.lake.DividendTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompanyDividendsTest {
  private static final StructType SCHEMA = DividendTables.EVENTS.schema();

  private final Row declared =
      event(
          Map.of(
              "calendar_quarter",
              "2007Q3",
              "event",
              "declared",
              "amount",
              new BigDecimal("0.500000"),
              "declared_on",
              LocalDate.of(2007, 9, 14),
              "sentence",
              true,
              "quote",
              "The board declared a dividend of $0.50.",
              "location",
              place(3, -1, -1, 40, 79)));

  private final Row cut =
      event(
          Map.of(
              "calendar_quarter", "2007Q4",
              "event", "cut",
              "amount", new BigDecimal("0.200000"),
              "amount_before", new BigDecimal("0.500000"),
              "status", "derived",
              "sentence", false,
              "quote", "=Dividends | 0.20"));

  private final CompanyDividends dividends = new CompanyDividends(List.of(declared, cut));

  @Test
  void showsTheNewestFirstWithTheWayToItsSentence() {
    List<Map<String, ?>> rows = dividends.shown();
    assertThat(rows.stream().map(row -> Shown.text(row.get("event"))))
        .containsExactly("cut", "declared");
    assertThat(amount(rows.get(1))).isEqualTo("0.50 releases/exhibit.html#b3t40-79");
    assertThat(rows.get(1).get("days")).isEqualTo(List.of("2007-09-14", "", ""));
    assertThat(rows.get(1).get("from")).isEqualTo("sentence");
  }

  @Test
  void leadsNowhereWhereTheQuoteHasNoPlace() {
    Map<String, ?> row = dividends.shown().get(0);
    assertThat(amount(row)).isEqualTo("0.20 ");
    assertThat(row.get("from")).isEqualTo("row, derived");
  }

  @Test
  void isOneLineAnEventAsCsvAndNoFormula() {
    assertThat(dividends.csv())
        .isEqualTo(
            """
            calendar_quarter,event,amount,amount_before,declared_on,record_on,payable_on,status,sentence,quote,accession,exhibit_id
            2007Q4,cut,0.2,0.5,,,,derived,false,'=Dividends | 0.20,,exhibit
            2007Q3,declared,0.5,,2007-09-14,,,reported,true,The board declared a dividend of $0.50.,,exhibit
            """);
  }

  private static String amount(Map<String, ?> row) {
    Map<?, ?> amount = Objects.requireNonNull((Map<?, ?>) row.get("amount"));
    return amount.get("shown") + " " + amount.get("page");
  }

  private static Row event(Map<String, Object> values) {
    @Nullable Object[] fields = new @Nullable Object[SCHEMA.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] =
          switch (SCHEMA.fieldNames()[i]) {
            case "exhibit_id" -> "exhibit";
            case "status" -> values.getOrDefault("status", "reported");
            default -> values.get(SCHEMA.fieldNames()[i]);
          };
    }
    return new GenericRowWithSchema(fields, SCHEMA);
  }

  private static Row place(int block, int row, int column, int start, int end) {
    StructType schema = (StructType) SCHEMA.apply("location").dataType();
    return new GenericRowWithSchema(new Object[] {block, row, column, start, end}, schema);
  }
}
