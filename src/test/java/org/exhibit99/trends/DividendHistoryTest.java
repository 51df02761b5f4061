package org.exhibit99.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.DividendTables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What became of dividends, on histories small enough to read. */
@Tag("spark")
class DividendHistoryTest {
  private static final List<Quarter> ONE =
      List.of(
          Quarter.of(1, "2006Q4").dividend("0.50"),
          Quarter.of(1, "2007Q1").dividend("0.55"),
          Quarter.of(1, "2007Q2").dividend("0.55"),
          Quarter.of(1, "2007Q3").dividend("0.20"),
          Quarter.of(1, "2007Q4").dividend("0"),
          Quarter.of(1, "2008Q1").dividend("0"),
          Quarter.of(1, "2008Q2").dividend("0.10"),
          Quarter.of(1, "2008Q3"),
          Quarter.of(1, "2008Q4").dividend("0.10"));

  private static Dataset<Row> events(List<Quarter> quarters, Declared... declared) {
    return DividendHistory.from(
        Quarter.table(quarters), Declared.placed(List.of(declared), quarters));
  }

  private static List<String> told(Dataset<Row> events) {
    return events
        .orderBy("calendar_quarter", "company_id", "event")
        .selectExpr(
            """
            concat_ws(' ', calendar_quarter, event, CAST(amount AS DOUBLE),
              coalesce(CAST(CAST(amount_before AS DOUBLE) AS STRING), '-'),
              coalesce(CAST(declared_on AS STRING), '-'), coalesce(CAST(record_on AS STRING), '-'),
              coalesce(CAST(payable_on AS STRING), '-'), exhibit_id)""")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  @Test
  void namesWhatBecameOfTheDividendOfEachQuarter() {
    assertThat(told(events(ONE)))
        .containsExactly(
            "2006Q4 declared 0.5 - - - - table:2006Q4",
            "2007Q1 raised 0.55 0.5 - - - table:2007Q1",
            "2007Q2 held 0.55 0.55 - - - table:2007Q2",
            "2007Q3 cut 0.2 0.55 - - - table:2007Q3",
            "2007Q4 suspended 0.0 0.2 - - - table:2007Q4",
            "2008Q2 resumed 0.1 0.0 - - - table:2008Q2",
            "2008Q4 declared 0.1 - - - - table:2008Q4");
  }

  @Test
  void aDividendAfterNoneIsInitiated() {
    assertThat(
            told(
                events(
                    List.of(
                        Quarter.of(1, "2007Q1").dividend("0"),
                        Quarter.of(1, "2007Q2").dividend("0.10")))))
        .containsExactly("2007Q2 initiated 0.1 0.0 - - - table:2007Q2");
  }

  @Test
  void takesDaysAndSentenceFromTheDeclarationThatPrintsMost() {
    Dataset<Row> events =
        events(
            ONE,
            Declared.regular(1, "0.55").in("bare", "earnings", "2007-05-01").quarter("2007-03-31"),
            Declared.regular(1, "0.55")
                .in("full", "dividend", "2007-03-15")
                .quarter("2007-03-31")
                .on("2007-03-14")
                .record("2007-03-31")
                .payable("2007-04-20"),
            Declared.regular(1, "0.55")
                .in("again", "earnings", "2007-05-02")
                .quarter("2007-03-31")
                .on("2007-03-14")
                .record("2007-03-31")
                .payable("2007-04-20"));
    assertThat(told(events))
        .contains("2007Q1 raised 0.55 0.5 2007-03-14 2007-03-31 2007-04-20 full")
        .contains("2007Q2 held 0.55 0.55 - - - table:2007Q2");
    Row raised = events.where("calendar_quarter = '2007Q1'").head();
    assertThat(raised.<String>getAs("quote")).isEqualTo("A dividend of $0.55 was declared.");
    assertThat(raised.<String>getAs("accession")).isEqualTo("accession of full");
    assertThat(raised.<Boolean>getAs("sentence")).isTrue();
    assertThat(raised.<Row>getAs("location").getInt(3)).isEqualTo(100);
  }

  @Test
  void aDeclarationThatNamesNoQuarterGoesWhereItWasMade() {
    // 0.55 is the dividend of two quarters: only the day of declaration tells them apart.
    assertThat(
            told(
                events(
                    ONE,
                    Declared.regular(1, "0.55")
                        .in("made", "earnings", "2007-05-02")
                        .on("2007-05-01")
                        .payable("2007-05-31"))))
        .contains("2007Q1 raised 0.55 0.5 - - - table:2007Q1")
        .contains("2007Q2 held 0.55 0.55 2007-05-01 - 2007-05-31 made");
    assertThat(
            told(
                events(
                    ONE,
                    Declared.regular(1, "0.55")
                        .in("alone", "dividend", "2007-03-20")
                        .record("2007-03-31"))))
        .contains("2007Q1 raised 0.55 0.5 - 2007-03-31 - alone");
  }

  @Test
  void aDeclarationThatCouldBeOfTwoQuartersGoesWithNone() {
    assertThat(
            told(
                events(
                    ONE,
                    Declared.regular(1, "0.55")
                        .in("either", "earnings", "2007-05-02")
                        .payable("2007-05-31"))))
        .contains("2007Q1 raised 0.55 0.5 - - - table:2007Q1")
        .contains("2007Q2 held 0.55 0.55 - - - table:2007Q2");
    // 0.20 is the dividend of one quarter only.
    assertThat(
            told(
                events(
                    ONE,
                    Declared.regular(1, "0.20")
                        .in("only", "earnings", "2007-10-25")
                        .payable("2007-10-31"))))
        .contains("2007Q3 cut 0.2 0.55 - - 2007-10-31 only");
  }

  @Test
  void aDeclarationOfAnotherAmountOrCompanyGoesWithNone() {
    assertThat(
            told(
                events(
                    ONE,
                    Declared.regular(1, "0.21")
                        .in("other", "earnings", "2007-10-25")
                        .quarter("2007-09-30")
                        .payable("2007-10-31"),
                    Declared.regular(2, "0.20")
                        .in("another", "earnings", "2007-10-25")
                        .quarter("2007-09-30")
                        .payable("2007-10-31"))))
        .isEqualTo(told(events(ONE)));
  }

  @Test
  void specialsStandApart() {
    Dataset<Row> events =
        events(
            ONE,
            Declared.special(1, "1.25")
                .in("first", "dividend", "2006-12-12")
                .record("2006-12-20")
                .payable("2007-01-05"),
            // The next earnings release says it again.
            Declared.special(1, "1.25").in("later", "earnings", "2007-02-01").quarter("2006-12-31"),
            Declared.special(1, "0.40").in("undated", "earnings", "2007-02-01"));
    assertThat(told(events))
        .hasSize(8)
        .contains(
            "2006Q4 declared 0.5 - - - - table:2006Q4",
            "2006Q4 special 1.25 - - 2006-12-20 2007-01-05 first");
    assertThat(events.columns())
        .containsExactlyInAnyOrder(DividendTables.EVENTS.schema().fieldNames());
  }

  @Test
  void countsInTheTrendAreThoseOfTheEvents() {
    List<Quarter> quarters =
        List.of(
            Quarter.of(1, "2007Q1").dividend("0.50").with("shares_outstanding", "1000"),
            Quarter.of(2, "2007Q1").dividend("0.20").with("shares_outstanding", "2000"),
            Quarter.of(1, "2007Q2").dividend("0.60").with("shares_outstanding", "1000"),
            Quarter.of(2, "2007Q2").dividend("0.10").with("shares_outstanding", "2000"));
    List<Declared> declared =
        List.of(
            Declared.special(1, "0.25").in("a", "dividend", "2007-05-12"),
            Declared.special(1, "0.25").in("b", "dividend", "2007-05-13"),
            Declared.special(2, "0.05").in("c", "dividend", "2007-03-13"));
    Dataset<Row> trend =
        DividendTrend.from(
            Quarter.table(quarters), Declared.placed(declared, quarters), Universe.ofReits());
    assertThat(
            Quarter.told(
                Quarter.find(trend, "2007Q2", "all", "all"),
                "companies_declaring",
                "companies_raising",
                "companies_cutting",
                "dividends_total",
                "companies_with_special",
                "special_dividends_total"))
        .containsExactly(
            "companies_declaring=2",
            "companies_raising=1",
            "companies_cutting=1",
            "dividends_total=800",
            "companies_with_special=1",
            "special_dividends_total=250");
    assertThat(told(events(quarters, declared.toArray(new Declared[0]))))
        .filteredOn(event -> event.startsWith("2007Q2"))
        .containsExactly(
            "2007Q2 raised 0.6 0.5 - - - table:2007Q2",
            "2007Q2 special 0.25 - - - - a",
            "2007Q2 cut 0.1 0.2 - - - table:2007Q2");
  }
}
