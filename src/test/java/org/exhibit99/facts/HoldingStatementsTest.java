package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingStatementsTest {
  private static final MetricDictionary DICTIONARY = Releases.dictionary();
  private static final ReleaseContext CONTEXT =
      ReleaseContext.of(
          LocalDate.parse("2007-08-08"),
          ReleaseContext.DECEMBER_31,
          new Period(LocalDate.parse("2007-06-30"), 3));

  private static List<Reading> readings(String sentence) {
    return new HoldingStatements(DICTIONARY, Set.of("larkspur", "bancorp"))
        .read(Releases.items(sentence, DICTIONARY, CONTEXT), sentence, 1000, 7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Larkspur Bancorp had $4.1 billion in total assets as of June 30, 2007.; total_assets 2007-06-30/0 4100000000
          The Company has approximately $4.1 billion in assets and $3.2 billion in deposits at June 30, 2007.; total_assets 2007-06-30/0 4100000000 | total_deposits 2007-06-30/0 3200000000
          We had $4.1 billion in consolidated assets, $3.2 billion in total deposits, and about $341 million in shareholders' equity as of June 30, 2007.; total_assets 2007-06-30/0 4100000000 | total_deposits 2007-06-30/0 3200000000 | stockholders_equity 2007-06-30/0 341000000
          """)
  void readsWhatTheCompanyHoldsOnAPrintedDay(String sentence, String expected) {
    assertThat(Readings.shown(readings(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkspur Bancorp had $4.1 billion in total assets.",
        "Larkspur Bancorp had $4.1 billion in total assets at quarter end.",
        "Larkspur Bancorp had $4.1 billion in total assets for the second quarter of 2007.",
        "Larkspur Savings had $4.1 billion in total assets as of June 30, 2007.",
        "The trust had $4.1 billion in total assets as of June 30, 2007.",
        "The had $4.1 billion in total assets as of June 30, 2007.",
        "Larkspur Bancorp manages $4.1 billion in total assets as of June 30, 2007.",
        "Larkspur Bancorp had $4.1 billion of total assets as of June 30, 2007.",
        "Larkspur Bancorp had $4,100 in total assets as of June 30, 2007.",
        "Larkspur Bancorp had $4.1 billion in loans as of June 30, 2007.",
        "Larkspur Bancorp had $4.1 billion in total assets, 12 branches and $3.2 billion in"
            + " deposits as of June 30, 2007.",
        "Larkspur Bancorp had $4.1 billion in assets under management as of June 30, 2007.",
        "Larkspur Bancorp had 4.1 billion in total assets as of June 30, 2007.",
      })
  void readsNothingUnlessAllOfTheSentenceUpToTheDayIsUnderstood(String sentence) {
    assertThat(readings(sentence)).isEmpty();
  }

  @Test
  void keepsTheEvidence() {
    String sentence = "Larkspur Bancorp had $4.1 billion in total assets as of June 30, 2007.";

    assertThat(readings(sentence))
        .singleElement()
        .satisfies(
            reading -> {
              assertThat(reading.grain()).isEqualByComparingTo("100000000");
              assertThat(reading.scaleEvidence()).isEqualTo("billion");
              assertThat(reading.periodEvidence()).contains("June 30, 2007");
              assertThat(reading.quote()).startsWith("$4.1 billion").endsWith("June 30, 2007");
              assertThat(reading.location().block()).isEqualTo(7);
              assertThat(reading.location().start()).isEqualTo(1000 + sentence.indexOf("$"));
            });
  }
}
