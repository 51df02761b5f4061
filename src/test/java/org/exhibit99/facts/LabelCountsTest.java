package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts and amounts that stand within labels. */
class LabelCountsTest {
  private static String written(List<BigDecimal> counts) {
    return counts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Common stock, $.01 par value; 100,000,000 authorized, 12,648,424, 12,740,212 and 12,713,900 shares issued and outstanding, respectively| 12648424 12740212 12713900
          Common stock, no par; 28,510,416 and 28,506,977 shares issued and outstanding, respectively| 28510416 28506977
          Common shares, 9,221,040 outstanding| 9221040
          Common stock, 9,221,040 shares at June 30, 1998 and 9,181,112 shares outstanding| 9221040 9181112
          Preferred stock, 1,000,000 shares issued and outstanding| none
          Common stock, 50,000,000 shares authorized| none
          """)
  void readsSharesOutstanding(String label, String expected) {
    assertThat(written(ShareCounts.of(label))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Mortgage loans held in portfolio, net of allowance of $3,118, $2,944 and $3,036| 3118 2944 3036
          Loans, net of allowance for loan losses of $14,210 and $13,966, respectively| 14210 13966
          Loans receivable, less allowance for credit losses of $812.5| 812.5
          Accounts receivable, less allowances of $1,204, $988 and $912| none
          Loans, net of allowance and deferred fees of $1,204| none
          Loans, net of allowance| none
          """)
  void readsAllowancesOfLoansOnly(String label, String expected) {
    assertThat(written(AllowanceCounts.of(label))).isEqualTo(expected == null ? "" : expected);
  }
}
