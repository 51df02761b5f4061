package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.model.Content;
import org.junit.jupiter.api.Test;

/** Tables that record the dividends of past quarters. */
class DividendRecordTest {
  private static final FactReader READER = new FactReader(Releases.dictionary());

  private static List<String> dividends(String text) {
    return READER
        .read(
            Releases.exhibit("Harrowgate Trust", LocalDate.parse("2000-04-20"), null),
            new DocumentReader()
                .read(Content.of(text.getBytes(StandardCharsets.UTF_8)), "release.txt"))
        .facts()
        .stream()
        .filter(fact -> fact.metric().equals("dividends_per_common_share"))
        .map(fact -> fact.period().end() + "/" + fact.period().months() + " " + fact.value())
        .toList();
  }

  private static final String BY_NAME =
      """
      Harrowgate Trust today reported its results for the quarter ended March 31, 2000.

          DIVIDENDS

          The record of dividends on the common stock is:

                                Declared     Payable     Per Share
                                --------     --------    ---------
          First quarter 1999    03/16/99     04/20/99      $ .50
          Second quarter 1999   06/15/99     07/20/99        .51
          Third quarter 1999    09/14/99     10/20/99        .52
          Fourth quarter 1999   12/14/99     01/20/00        .54
                                                           -----
          Total for 1999                                   $2.07
          First quarter 2000    03/14/00     04/20/00      $ .55
      """;

  @Test
  void readsADividendForEachQuarterAndTheirYear() {
    assertThat(dividends(BY_NAME))
        .containsExactly(
            "1999-03-31/3 0.5",
            "1999-06-30/3 0.51",
            "1999-09-30/3 0.52",
            "1999-12-31/3 0.54",
            "1999-12-31/12 2.07",
            "2000-03-31/3 0.55");
  }

  @Test
  void leavesAYearOutThatItsQuartersDoNotMakeUp() {
    assertThat(dividends(BY_NAME.replace("$2.07", "$2.17")))
        .hasSize(5)
        .noneMatch(each -> each.contains("/12"));
  }

  private static final String BY_DAY =
      """
      Harrowgate Trust today reported its results for the quarter ended March 31, 2000.

                             DIVIDENDS DECLARED

      <TABLE>
      <CAPTION>
      For the              Common                   Preferred Stock
      quarter ended        per share    Payable     per share
      ------------------   ---------    --------    ---------------
      <S>                  <C>          <C>         <C>
      March 31, 1999       $.50         4/20/99     $.6250
      June 30, 1999        $.51         7/20/99     $.6250
      September 30, 1999   $.52         10/20/99    $.6250
      December 31, 1999    $.54         1/20/00     $.6250
        Total for 1999     $2.07
      March 31, 2000       $.55         4/20/00     $.6250
        Year to date 2000  $.55
      </TABLE>
      """;

  @Test
  void takesTheColumnOfTheCommonShare() {
    assertThat(dividends(BY_DAY))
        .containsExactly(
            "1999-03-31/3 0.5",
            "1999-06-30/3 0.51",
            "1999-09-30/3 0.52",
            "1999-12-31/3 0.54",
            "1999-12-31/12 2.07",
            "2000-03-31/3 0.55");
  }

  @Test
  void readsNothingWhereTwoColumnsMayBeTheDividend() {
    assertThat(dividends(BY_DAY.replace("Preferred Stock", "Each Unit      "))).isEmpty();
  }

  @Test
  void readsNothingOfOtherShares() {
    assertThat(dividends(BY_NAME.replace("on the common stock", "on the Series A Preferred")))
        .isEmpty();
  }

  @Test
  void readsNothingOfDaysOnWhichDividendsWerePaid() {
    assertThat(dividends(BY_DAY.replace("DIVIDENDS DECLARED", "DIVIDENDS PAID    "))).isEmpty();
    assertThat(
            dividends(
                BY_DAY
                    .replace("For the      ", "Payment made ")
                    .replace("quarter ended", "             ")))
        .isEmpty();
  }
}
