package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.exhibit99.model.Period;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareStatementsTest {
  private static final MetricDictionary DICTIONARY = Releases.dictionary();
  private static final LocalDate PRINTED = LocalDate.parse("2007-09-29");

  /** A release on the quarter that ended on a Saturday, September 29, 2007. */
  private static final ReleaseContext CONTEXT =
      new ReleaseContext(
          LocalDate.parse("2007-11-08"),
          ReleaseContext.DECEMBER_31,
          true,
          OptionalInt.of(0),
          new Period(LocalDate.parse("2007-09-30"), 3),
          Set.of(PRINTED));

  private static List<Reading> readings(String sentence, @Nullable PeriodMention unsaid) {
    ShareStatements statements = new ShareStatements(DICTIONARY, CONTEXT);
    return statements.mayRead(sentence)
        ? statements.read(
            Releases.items(sentence, DICTIONARY, CONTEXT), sentence, 1000, 7, () -> unsaid)
        : List.of();
  }

  private static String read(String sentence) {
    return Readings.shown(readings(sentence, null));
  }

  private static PeriodMention quarter() {
    return PeriodWords.find("the third quarter of 2007", CONTEXT).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The loss was based on 30,147,028 weighted average diluted shares for the third quarter of 2007.; weighted_shares_diluted 2007-09-29/3 30147028
          There were 30,147,028 weighted average basic shares outstanding in the third quarter of 2006.; weighted_shares_basic 2006-09-30/3 30147028
          The third quarter of 2007 had 30.1 million average diluted shares outstanding.; weighted_shares_diluted 2007-09-29/3 30100000
          The amount rests on weighted average shares of 25,000,000 basic and diluted shares outstanding for the third quarter of 2007.; weighted_shares_basic 2007-09-29/3 25000000 | weighted_shares_diluted 2007-09-29/3 25000000
          """)
  void readsAverageCountsForTheirPeriod(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          There were 30,155,220 common shares outstanding on December 31, 2006.; shares_outstanding 2006-12-31/0 30155220
          There were 30,155,220 shares outstanding on December 31, 2006.; shares_outstanding 2006-12-31/0 30155220
          On December 31, 2006 there were 30,155,220 common shares outstanding.; shares_outstanding 2006-12-31/0 30155220
          There were 30,155,220 common shares outstanding at September 29, 2007.; shares_outstanding 2007-09-29/0 30155220
          Larkspur had 30.2 million shares of common stock outstanding as of June 30, 2007.; shares_outstanding 2007-06-30/0 30200000
          About 30.2 million shares were outstanding at September 29, 2007.; shares_outstanding 2007-09-29/0 30200000
          """)
  void readsCountsOfADayThatEndsAPeriod(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were 30,155,220 common shares outstanding on November 5, 2007.",
        "There were 30,155,220 common shares outstanding.",
        "About 1.2 million shares were outstanding at September 29, 2007 under options.",
        "There were 30,155,220 shares outstanding on December 31, 2006, and 12,000 warrants.",
        "There were 30,155,220 common shares outstanding for the third quarter of 2007.",
        "There were 30,155,220 common shares outstanding at the end of the quarter.",
        "The board may buy 1,000,000 common shares through December 31, 2007.",
        "There were 30,155,220 preferred shares outstanding on December 31, 2006.",
      })
  void readsNoCountOfAnotherDayOrOfOtherShares(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The loss was based on 30,147,028 weighted average shares for the third quarter of 2007.",
        "The loss was based on 30,147,028 weighted average diluted shares.",
        "In the third quarter of 2007 and the third quarter of 2006 the amounts rest on 30,147,028"
            + " weighted average diluted shares.",
        "The loss was based on 30,147,028 weighted average diluted shares on December 31, 2006.",
      })
  void readsNoAverageWithoutItsDilutionOrItsPeriod(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void takesTheReleasesPeriodForAnAverageWhoseSentenceNamesNone() {
    String sentence = "The loss was based on 30,147,028 weighted average diluted shares.";

    assertThat(Readings.shown(readings(sentence, quarter())))
        .isEqualTo("weighted_shares_diluted 2007-09-29/3 30147028");
  }

  @Test
  void takesThePeriodOfTheSentenceBeforeTheReleases() {
    String sentence =
        "In the third quarter of 2006 there were 30,147,028 weighted average diluted shares.";

    assertThat(Readings.shown(readings(sentence, quarter())))
        .isEqualTo("weighted_shares_diluted 2006-09-30/3 30147028");
  }

  @Test
  void givesEachOfTwoAveragesThePeriodBehindIt() {
    assertThat(
            read(
                "There were 31,000,000 weighted average diluted shares for the third quarter of"
                    + " 2007 and 30,000,000 weighted average diluted shares for the third quarter"
                    + " of 2006."))
        .isEqualTo(
            "weighted_shares_diluted 2007-09-29/3 31000000"
                + " | weighted_shares_diluted 2006-09-30/3 30000000");
  }

  @Test
  void takesNoPeriodFromBehindAnotherCount() {
    assertThat(
            read(
                "There were 30,000,000 weighted average basic shares and 31,000,000 weighted"
                    + " average diluted shares for the third quarter of 2006."))
        .isEqualTo("weighted_shares_diluted 2006-09-30/3 31000000");
  }

  @Test
  void keepsTheEvidence() {
    String sentence =
        "It was based on 30.1 million weighted average diluted shares for the third quarter of"
            + " 2007.";

    assertThat(readings(sentence, null))
        .singleElement()
        .satisfies(
            reading -> {
              assertThat(reading.metric().unit()).isEqualTo(Unit.SHARES);
              assertThat(reading.grain()).isEqualByComparingTo("100000");
              assertThat(reading.origin()).isEqualTo(Reading.Origin.PROSE);
              assertThat(reading.scaleEvidence()).isEqualTo("million");
              assertThat(reading.periodEvidence()).isEqualTo("the third quarter of 2007");
              assertThat(reading.location().block()).isEqualTo(7);
              assertThat(reading.location().start()).isEqualTo(1000 + sentence.indexOf("30.1"));
              assertThat(sentence).contains(reading.quote());
            });
  }
}
