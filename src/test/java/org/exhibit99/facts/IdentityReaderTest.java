package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.exhibit99.document.Document;
import org.exhibit99.model.Identity;
import org.exhibit99.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentityReaderTest {
  private static Identity bare(String... paragraphs) {
    Document document = Releases.document(paragraphs);
    return IdentityReader.read(
        Releases.bare(), document, ContextReader.read(Releases.bare(), document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BOISE, Idaho, July 24, 2003 -- Larkspur Mortgage Trust, Inc. (NYSE: LMT) today reported.; Larkspur Mortgage Trust, Inc.; LMT
          PHOENIX, Nov. 19 /Newslink/ -- Harbor Bank of the West (Nasdaq: HBW) reported.; Harbor Bank of the West; HBW
          BOISE, ID. - Tuesday, May 4, 2004- Larkspur Mortgage Holdings, Inc. (NYSE: LMH) reports net earnings.; Larkspur Mortgage Holdings, Inc.; LMH
          Fennel Group (the “Company”) (NYSE: FNL.A) reported.; Fennel Group; FNL.A
          Larkspur Trust Announces Second Quarter Results; Larkspur Trust; none
          Larkspur Trust Announces a Dividend on OTC shares (the New York Stock Exchange: LSP); Larkspur Trust; LSP
          The Company today reported.; none; none
          """)
  void readsNameAndTickerAsPrinted(String text, String company, String ticker) {
    Identity identity = bare(text);
    assertThat(identity.company()).isEqualTo(company.equals("none") ? null : company);
    assertThat(identity.ticker()).isEqualTo(ticker.equals("none") ? null : ticker);
    assertThat(identity.provenance()).isEqualTo(Provenance.INFERRED);
    assertThat(identity.cik()).isNull();
  }

  @Test
  void tellsATrustByItsOwnWords() {
    assertThat(bare("Larkspur, a real estate investment trust that holds loans, reported.").reit())
        .isTrue();
    assertThat(bare("Larkspur is a real estate investment\ntrust.").reit()).isTrue();
    assertThat(bare("Larkspur qualifies as a REIT.").reit()).isTrue();
    assertThat(bare("Larkspur is an investment trust.").reit()).isNull();
    assertThat(bare("Larkspur reported a profit.").reit()).isNull();
  }

  @Test
  void believesTheHeaderOverTheWords() {
    Document document = Releases.document("Fennel Group (NYSE: FNL) reported on July 24, 2003.");
    LocalDate filed = LocalDate.parse("2003-07-28");
    Identity identity =
        IdentityReader.read(
            Releases.exhibit("FENNEL GROUP INC", filed, MonthDay.of(6, 30)),
            document,
            ReleaseContext.of(filed, MonthDay.of(6, 30), null));
    assertThat(identity.company()).isEqualTo("FENNEL GROUP INC");
    assertThat(identity.releasedOn()).isEqualTo(filed);
    assertThat(identity.fiscalYearEnd()).isEqualTo(MonthDay.of(6, 30));
    assertThat(identity.ticker()).isEqualTo("FNL");
  }

  @Test
  void knowsNothingOfAnEmptyDocument() {
    Identity identity = bare();
    assertThat(identity.company()).isNull();
    assertThat(identity.ticker()).isNull();
    assertThat(identity.releasedOn()).isNull();
    assertThat(identity.fiscalYearEnd()).isNull();
  }
}
