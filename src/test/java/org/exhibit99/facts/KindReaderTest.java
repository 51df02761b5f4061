package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.exhibit99.model.ExhibitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KindReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          EARNINGS; Larkspur Trust Reports Second Quarter Results
          EARNINGS; LARKSPUR TRUST ANNOUNCES 2004 NET INCOME OF $5.0 MILLION
          EARNINGS; Larkspur Trust Reports Third Quarter 2007 Loss and Suspends Common Dividend
          EARNINGS; Larkspur Trust third-quarter earnings rise 10%
          EARNINGS; Larkspur Bancorp Quarterly Supplement
          DIVIDEND; Larkspur Trust Declares Quarterly Dividend of $0.45 Per Share
          DIVIDEND; The board of Larkspur Trust raised its dividend after it declared a cash dividend
          GUIDANCE; Larkspur Trust Raises Full-Year Guidance
          GUIDANCE; Larkspur Trust Expects Fourth Quarter Earnings Below Estimates
          OTHER; Larkspur Trust Completes Acquisition of Fennel Mortgage
          OTHER; Larkspur Trust Names New Chief Financial Officer
          """)
  void tellsTheKindByTheHeadline(ExhibitKind kind, String headline) {
    assertThat(KindReader.read(Releases.document(headline)).kind()).isEqualTo(kind);
  }

  @Test
  void takesStatementsWithTheirPeriodsForEarningsWhereTheHeadlineIsSilent() {
    KindReader.Finding finding =
        KindReader.read(
            Releases.document(
                "Larkspur Trust",
                "CONSOLIDATED STATEMENTS OF INCOME",
                "Three Months Ended June 30"));
    assertThat(finding.kind()).isEqualTo(ExhibitKind.EARNINGS);
    assertThat(finding.words()).isEqualTo("STATEMENTS OF INCOME");
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER, Larkspur Trust Completes Acquisition of Fennel Mortgage and Reports Quarterly Results",
    "GUIDANCE, Larkspur Trust Raises Guidance and Reports Quarterly Results",
    "DIVIDEND, Larkspur Trust Declares a Dividend and Reports Quarterly Results",
    "EARNINGS, Larkspur Trust Reports Quarterly Results and Completes Acquisition",
    "EARNINGS, Larkspur Trust Reports Quarterly Results and Declares a Dividend",
  })
  void goesByWhatStandsFirstUnlessStatementsFollow(ExhibitKind kind, String headline) {
    String[] statements = {"CONSOLIDATED STATEMENTS OF INCOME", "Three Months Ended June 30"};
    assertThat(KindReader.read(Releases.document(headline)).kind()).isEqualTo(kind);
    assertThat(KindReader.read(Releases.document(headline, statements[0], statements[1])).kind())
        .isEqualTo(ExhibitKind.EARNINGS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          EARNINGS; Net income was $5.0 million for the third quarter of 2005.
          DIVIDEND; The dividend for the third quarter of 2005 is payable on October 20, 2005.
          """)
  void takesADividendAndEarningsForEarningsWhereTheBottomLineIsStated(
      ExhibitKind kind, String sentence) {
    String headline = "Larkspur Trust Declares a Dividend and Reports Earnings";
    assertThat(KindReader.read(Releases.document(headline, sentence)).kind()).isEqualTo(kind);
  }

  @Test
  void keepsTheWordsThatDecide() {
    assertThat(KindReader.read(Releases.document("Larkspur Trust Reports Second Quarter Results")))
        .isEqualTo(new KindReader.Finding(ExhibitKind.EARNINGS, "Reports Second Quarter Results"));
  }

  @Test
  void callsAnEmptyDocumentOther() {
    assertThat(KindReader.read(Releases.document()).kind()).isEqualTo(ExhibitKind.OTHER);
  }
}
