package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.exhibit99.model.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "(in thousands, except per share amounts); THOUSANDS; THOUSANDS",
        "(In thousands, except share and per share data); THOUSANDS; ONES",
        "($ in millions); MILLIONS; -",
        "(Unaudited, dollars in thousands, except per share data); THOUSANDS; THOUSANDS",
        "(000's omitted); THOUSANDS; THOUSANDS",
        "(Millions of Dollars); MILLIONS; -",
        "(dollars and shares in thousands, except per share amounts); THOUSANDS; THOUSANDS",
        "Shares used in the calculation (000's); THOUSANDS; THOUSANDS",
        "(in billions); BILLIONS; BILLIONS",
        "(millions – except per share amounts); MILLIONS; MILLIONS",
        "(thousands - except share data); THOUSANDS; ONES",
        "(In millions, except number of shares, which are reflected in thousands); MILLIONS; THOUSANDS",
        "(dollars in millions, shares in thousands); MILLIONS; THOUSANDS",
        "Common shares (in thousands); -; THOUSANDS",
      })
  void readsTheScaleOfDollarsAndShares(String text, Scale dollars, Scale shares) {
    ScaleWords words = ScaleWords.find(text, false).orElseThrow();

    assertThat(words.dollars()).isEqualTo(dollars);
    assertThat(words.shares()).isEqualTo(shares);
  }

  @Test
  void findsNoScaleInASentenceWithAnAmount() {
    assertThat(ScaleWords.find("Net income was $46.0 million in the quarter.", true)).isEmpty();
    assertThat(ScaleWords.find("Consolidated balance sheets", false)).isEmpty();
  }

  @Test
  void stripsTheParenthesesThatGiveAScale() {
    assertThat(ScaleWords.strip("Earnings ($ in millions except per share amounts)"))
        .isEqualTo("Earnings");
    assertThat(ScaleWords.strip("(in thousands)")).isEmpty();
    assertThat(ScaleWords.strip("Net income (loss)")).isEqualTo("Net income (loss)");
  }

  @Test
  void readsDollarsBehindAnExceptionOfPerShareData() {
    ScaleWords scale =
        ScaleWords.find("(All dollar amounts except per share data are stated in millions)", false)
            .orElseThrow();
    assertThat(scale.dollars()).isEqualTo(Scale.MILLIONS);
  }
}
