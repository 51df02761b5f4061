package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.exhibit99.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class FiscalCalendarTest {
  private static final StructType SCHEMA =
      StructType.fromDDL("period_end DATE, fiscal_year_end STRING");

  @Test
  void putsPrintedPeriodEndsIntoFiscalAndCalendarQuarters() {
    // printed end, fiscal year end, fiscal quarter, calendar quarter
    String[][] cases = {
      // calendar years
      {"2004-03-31", "1231", "2004 Q1", "2004Q1"},
      {"2004-06-30", "1231", "2004 Q2", "2004Q2"},
      {"2004-09-30", "1231", "2004 Q3", "2004Q3"},
      {"2004-12-31", "1231", "2004 Q4", "2004Q4"},
      // a year of 52 or 53 weeks that ends about the end of September
      {"2003-12-27", "0924", "2004 Q1", "2003Q4"},
      {"2004-03-27", "0925", "2004 Q2", "2004Q1"},
      {"2004-06-26", "0925", "2004 Q3", "2004Q2"},
      {"2004-09-25", "0925", "2004 Q4", "2004Q3"},
      {"2006-09-30", "0930", "2006 Q4", "2006Q3"},
      // one that ends about the new year, before it or behind it
      {"2004-01-03", "0103", "2003 Q4", "2003Q4"},
      {"2004-04-03", "0101", "2004 Q1", "2004Q1"},
      {"2005-01-01", "0101", "2004 Q4", "2004Q4"},
      {"2005-12-31", "0101", "2005 Q4", "2005Q4"},
      // years that end in January, February, June, October
      {"2004-01-31", "0131", "2004 Q4", "2003Q4"},
      {"2004-04-30", "0131", "2005 Q1", "2004Q1"},
      {"2004-07-31", "0131", "2005 Q2", "2004Q2"},
      {"2004-10-31", "0131", "2005 Q3", "2004Q3"},
      {"2004-02-29", "0228", "2004 Q4", "2004Q1"},
      {"2004-05-31", "0229", "2005 Q1", "2004Q2"},
      {"2004-09-30", "0630", "2005 Q1", "2004Q3"},
      {"2005-06-30", "0630", "2005 Q4", "2005Q2"},
      {"2008-01-31", "1031", "2008 Q1", "2007Q4"},
      // one that ends about the end of August, printed in September
      {"2023-09-03", "0903", "2023 Q4", "2023Q3"},
      {"2023-11-26", "0901", "2024 Q1", "2023Q4"},
      // one that ends in the middle of a month
      {"2004-05-15", "0515", "2004 Q4", "2004Q1"},
      {"2004-08-15", "0515", "2005 Q1", "2004Q3"},
      // days that no quarter ends near
      {"2004-04-30", "1231", null, null},
      {"2004-05-15", "1231", null, null},
      {"2004-11-30", "0131", null, null},
    };
    List<Row> rows = new ArrayList<>();
    for (String[] one : cases) {
      rows.add(RowFactory.create(LocalDate.parse(one[0]), one[1]));
    }
    List<Row> found = quarters(rows).collectAsList();
    assertThat(found).hasSize(cases.length);
    for (int i = 0; i < cases.length; i++) {
      Row row = found.get(i);
      String quarter = row.isNullAt(2) ? null : row.getInt(2) + " Q" + row.getInt(3);
      assertThat(quarter).as("%s with %s", cases[i][0], cases[i][1]).isEqualTo(cases[i][2]);
      assertThat(row.getString(4))
          .as("%s with %s", cases[i][0], cases[i][1])
          .isEqualTo(cases[i][3]);
    }
  }

  @Test
  void everyWeekEndingYearHasFourQuartersInOrder() {
    // Saturdays 13 weeks apart, the year ending on the last Saturday of a month, over forty years
    for (int month = 1; month <= 12; month++) {
      List<Row> rows = new ArrayList<>();
      LocalDate end = lastSaturday(1990, month);
      for (int year = 1991; year <= 2030; year++) {
        LocalDate next = lastSaturday(year, month);
        for (int quarter = 1; quarter <= 3; quarter++) {
          rows.add(RowFactory.create(end.plusWeeks(13L * quarter), "%02d28".formatted(month)));
        }
        rows.add(RowFactory.create(next, "%02d%02d".formatted(month, next.getDayOfMonth())));
        assertThat(ChronoUnit.WEEKS.between(end, next)).isBetween(52L, 53L);
        end = next;
      }
      List<Row> found = quarters(rows).collectAsList();
      String calendarBefore = "";
      for (int i = 0; i < found.size(); i++) {
        Row row = found.get(i);
        assertThat(row.isNullAt(2)).as("%s", row).isFalse();
        assertThat(row.getInt(2)).as("fiscal year of %s", row).isEqualTo(1991 + i / 4);
        assertThat(row.getInt(3)).as("fiscal quarter of %s", row).isEqualTo(1 + i % 4);
        assertThat(row.getString(4)).as("%s", row).isGreaterThan(calendarBefore);
        calendarBefore = row.getString(4);
      }
    }
  }

  @Test
  void refusesAFiscalYearEndThatIsNoDay() {
    List<Row> rows = new ArrayList<>();
    for (String text : new String[] {"1231", "0229", "1300", "0032", "12-31", "", "31"}) {
      rows.add(RowFactory.create(LocalDate.parse("2004-03-31"), text));
    }
    List<Row> found =
        SharedSpark.session()
            .createDataFrame(rows, SCHEMA)
            .select(FiscalCalendar.checked(col("fiscal_year_end")))
            .collectAsList();
    assertThat(found)
        .extracting(row -> row.getString(0))
        .containsExactly("1231", "0229", null, null, null, null, null);
  }

  private static Dataset<Row> quarters(List<Row> rows) {
    Dataset<Row> days = SharedSpark.session().createDataFrame(rows, SCHEMA).coalesce(1);
    return FiscalCalendar.label(days, col("period_end"), col("fiscal_year_end"))
        .select(
            "period_end", "fiscal_year_end", "fiscal_year", "fiscal_quarter", "calendar_quarter");
  }

  private static LocalDate lastSaturday(int year, int month) {
    LocalDate day = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    return day.minusDays((day.getDayOfWeek().getValue() + 1) % 7);
  }
}
