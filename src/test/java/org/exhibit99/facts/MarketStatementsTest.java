package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketStatementsTest {
  private static final MetricDictionary DICTIONARY = Releases.dictionary();
  private static final ReleaseContext CONTEXT =
      ReleaseContext.of(
          LocalDate.parse("2005-02-03"),
          ReleaseContext.DECEMBER_31,
          new Period(LocalDate.parse("2004-12-31"), 3));

  private static List<Reading> readings(String sentence) {
    MarketStatements statements = new MarketStatements(DICTIONARY);
    return statements.mayRead(sentence)
        ? statements.read(Releases.items(sentence, DICTIONARY, CONTEXT), sentence, 1000, 7)
        : List.of();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          At the closing price of $21.50 on December 31, 2004 the dividend yield was 9.3%.; dividend_yield 2004-12-31/0 0.093
          The annualized dividend yield was 9.3% at the closing price on January 28, 2005.; dividend_yield 2005-01-28/0 0.093
          Based on the closing price on December 31, 2004 the market capitalization was $534.2 million.; market_capitalization 2004-12-31/0 534200000
          At the closing price of $21.50 on December 31, 2004 the dividend yield was 9.3%, and the market capitalization $534.2 million.; dividend_yield 2004-12-31/0 0.093 | market_capitalization 2004-12-31/0 534200000
          The stock yields 9.3% at its closing price on December 31, 2004.; dividend_yield 2004-12-31/0 0.093
          """)
  void readsWhatTheCommonStockIsWorthAtADaysPrice(String sentence, String expected) {
    assertThat(Readings.shown(readings(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dividend yield was 9.3% on December 31, 2004.",
        "At the closing price the dividend yield was 9.3%.",
        "At the closing price for the fourth quarter of 2004 the dividend yield was 9.3%.",
        "At the closing prices on December 31, 2004 and September 30, 2004 the yield was 9.3%.",
        "At the closing price on December 31, 2004 the yield of the preferred stock was 9.3%.",
        "At the closing price on December 31, 2004 the asset yield was 9.3%.",
        "At the closing price on December 31, 2004 the loans yield 9.3%.",
        "At the closing price on December 31, 2004 the securities yield 9.3%.",
        "At the closing price on December 31, 2004 the yield of the portfolio was 9.3%.",
        "At the closing price on December 31, 2004 the yield of investments was 9.3%.",
        "At the closing price on December 31, 2004 the treasury yield was 9.3%.",
        "At the closing price on December 31, 2004 the dividend yield was high.",
        "At the closing price on December 31, 2004 the dividend yield was worth $9.30.",
        "At the closing price on December 31, 2004 the market capitalization rose by 9.3%.",
        "At the closing price of $21.50 on December 31, 2004 the stock had risen 9.3%.",
        "At the closing price on December 31, 2004 we spoke of the yield, and of much else that"
            + " the board had seen over the year; shares rose 9.3%.",
      })
  void readsNothingElseThatASentenceSaysOfPrices(String sentence) {
    assertThat(readings(sentence)).isEmpty();
  }

  @Test
  void readsOnlySentencesOnAPriceOrAClose() {
    String yield = "the dividend yield was 9.3% on December 31, 2004.";

    assertThat(readings("At the price then paid " + yield)).hasSize(1);
    assertThat(readings("At the close of trading " + yield)).hasSize(1);
    assertThat(readings("As the board said, " + yield)).isEmpty();
  }

  @Test
  void readsTheFirstFigureBehindEachNameOnly() {
    assertThat(
            Readings.shown(
                readings(
                    "At the closing price on December 31, 2004 the dividend yield was 9.3%, up"
                        + " 0.4%.")))
        .isEqualTo("dividend_yield 2004-12-31/0 0.093");
  }

  @Test
  void keepsTheEvidence() {
    String sentence =
        "Based on the closing price on December 31, 2004 the market capitalization was $534.2"
            + " million.";

    assertThat(readings(sentence))
        .singleElement()
        .satisfies(
            reading -> {
              assertThat(reading.grain()).isEqualByComparingTo("100000");
              assertThat(reading.periodEvidence()).contains("December 31, 2004");
              assertThat(reading.scaleEvidence()).isEqualTo("million");
              assertThat(reading.origin()).isEqualTo(Reading.Origin.PROSE);
              assertThat(reading.location().block()).isEqualTo(7);
              assertThat(reading.location().start()).isEqualTo(1000 + sentence.indexOf("$534.2"));
              assertThat(reading.quote()).endsWith("$534.2 million");
            });
  }
}
