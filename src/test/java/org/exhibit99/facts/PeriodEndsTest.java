package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exhibit99.model.Location;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodEndsTest {
  private static final Map<Integer, Statement> STATEMENTS =
      Map.of(1, Statement.INCOME, 2, Statement.BALANCE, 3, Statement.SUMMARY);

  private static Period quarter(String end) {
    return new Period(LocalDate.parse(end), 3);
  }

  /** A reading of the table at a block, under a head that prints a day. */
  private static Reading under(String head, int block, Period period) {
    Reading reading = Readings.inTable(block, "net_income", period, "15");
    return new Reading(
        reading.metric(),
        period,
        reading.amount(),
        reading.grain(),
        0,
        false,
        reading.label(),
        reading.quote(),
        head,
        "",
        new Location(block, 1, 1, 0, 0),
        Reading.Origin.TABLE);
  }

  private static List<LocalDate> ends(Reading... readings) {
    return PeriodEnds.align(List.of(readings), STATEMENTS).stream()
        .map(reading -> reading.period().end())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2004-06-20", "2004-06-25", "2004-06-27", "2004-06-30", "2004-07-02"})
  void movesADayOntoTheOneThatAStatementPrintsNearIt(String day) {
    assertThat(
            ends(
                under("June 26, 2004", 1, quarter("2004-06-26")),
                Readings.said("net_income", quarter(day), "15", 0)))
        .containsOnly(LocalDate.parse("2004-06-26"));
  }

  @Test
  void movesNothingButTheEnd() {
    Reading said = Readings.said("net_income", quarter("2004-06-30"), "15", 4);

    Reading moved =
        PeriodEnds.align(
                List.of(under("June 26, 2004", 1, quarter("2004-06-26")), said), STATEMENTS)
            .get(1);

    assertThat(moved).usingRecursiveComparison().ignoringFields("period").isEqualTo(said);
    assertThat(moved.period()).isEqualTo(quarter("2004-06-26"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2004-06-19", "2004-07-03", "2003-06-28"})
  void leavesADayThatIsFarFromThePrintedOne(String day) {
    Reading said = Readings.said("net_income", quarter(day), "15", 0);

    assertThat(ends(under("June 26, 2004", 1, quarter("2004-06-26")), said))
        .endsWith(LocalDate.parse(day));
  }

  @Test
  void leavesTheDayOfAMarketPrice() {
    Reading yield =
        Readings.said("dividend_yield", Period.at(LocalDate.parse("2004-06-30")), "0.09", 0);
    Reading worth =
        Readings.said("market_capitalization", Period.at(LocalDate.parse("2004-06-30")), "9", 0);

    assertThat(ends(under("June 26, 2004", 1, quarter("2004-06-26")), yield, worth).subList(1, 3))
        .containsOnly(LocalDate.parse("2004-06-30"));
  }

  @Test
  void movesOntoNoDayThatNoStatementPrints() {
    LocalDate month = LocalDate.parse("2004-06-30");
    Reading said = Readings.said("net_income", quarter("2004-06-30"), "15", 0);

    assertThat(ends(under("June 26, 2004", 3, quarter("2004-06-26")), said)).endsWith(month);
    assertThat(ends(under("Second quarter 2004", 1, quarter("2004-06-26")), said)).endsWith(month);
    assertThat(ends(under("June 2, 1926", 1, quarter("2004-06-26")), said)).endsWith(month);
    assertThat(ends(Readings.said("revenues", quarter("2004-06-26"), "90", 0), said))
        .endsWith(month);
  }

  @Test
  void leavesADayBetweenTwoPrintedOnes() {
    assertThat(
            ends(
                under("June 26, 2004", 1, quarter("2004-06-26")),
                under("June 30, 2004", 2, quarter("2004-06-30")),
                Readings.said("net_income", quarter("2004-06-28"), "15", 0)))
        .endsWith(LocalDate.parse("2004-06-28"));
  }

  @Test
  void movesAStatementsDayThatIsPrintedRarelyOntoTheUsualOneNearIt() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      readings.add(under("June 26, 2004", 1, quarter("2004-06-26")));
    }
    readings.add(under("June 27, 2004", 2, quarter("2004-06-27")));

    assertThat(ends(readings.toArray(Reading[]::new))).containsOnly(LocalDate.parse("2004-06-26"));
  }
}
