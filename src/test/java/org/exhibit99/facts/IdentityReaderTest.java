package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.exhibit99.document.Document;
import org.exhibit99.model.Identity;
import org.exhibit99.model.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
          BOISE, Jan. 23 /Newslink/ -- Larkspur Thrift Holding Co. (Nasdaq-NMS: LTHC) said today.; Larkspur Thrift Holding Co.; LTHC
          BOISE, Jan. 23 /Newslink/ -- Larkspur Thrift Holding Co. (Nasdaq-LTHC) said today.; Larkspur Thrift Holding Co.; LTHC
          BOISE, ID. - Tuesday, May 4, 2004- Larkspur Mortgage Holdings, Inc. (NYSE: LMH) reports net earnings.; Larkspur Mortgage Holdings, Inc.; LMH
          Fennel Group (the “Company”) (NYSE: FNL.A) reported.; Fennel Group; FNL.A
          Larkspur Trust Announces Second Quarter Results; Larkspur Trust; none
          Larkspur Trust Announces a Dividend on OTC shares (the New York Stock Exchange: LSP); Larkspur Trust; LSP
          The Company today reported.; none; none
          DENVER, CO., April 28, 2015 Larkspur Communities, Inc. (the “Company”) (NYSE: LKC) today announced.; Larkspur Communities, Inc.; LKC
          DAYTON, Ohio--(BUSINESS WIRE)--Feb. 5, 2002--Larkspur Trust (NYSE:LSP), an owner, announced.; Larkspur Trust; LSP
          BOISE, Idaho, July 28, 2004 - Larkspur Casualty Group, Inc. said today.; Larkspur Casualty Group, Inc.; none
          Boise, Idaho. Larkspur Financial Corp. (Nasdaq "LKFC"), holding company of a bank.; Larkspur Financial Corp.; LKFC
          Fern Mill, ID. Fern Mill Financial Corp. (NASDAQ National Market: "FMFC") earned.; Fern Mill Financial Corp.; FMFC
          FERN MILL, ID MAY 1, 2003 Larkspur Trust, Inc. (NYSE: LSP) reported.; Larkspur Trust, Inc.; LSP
          Waterloo, Iowa, October 15, 1998 . . . Larkspur Carriers, Inc. (Nasdaq SmallCap: LSPC) announced.; Larkspur Carriers, Inc.; LSPC
          BOISE, Idaho, September 26, 2000...LARKSPUR STONE CORPORATION (OTC Bulletin Board: LSTN) announced.; LARKSPUR STONE CORPORATION; LSTN
          Larkspur Gear & Forge Company (ASE: LGF) today announced sales.; Larkspur Gear & Forge Company; LGF
          Boise-based Larkspur Power (NYSE: LPW) reported.; Larkspur Power; LPW
          BOISE, N.H. - Larkspur, Fennel and Co. (NYSE: L) reported.; Larkspur, Fennel and Co.; L
          The St. Larkspur Companies (NYSE symbol SLC) reported.; The St. Larkspur Companies; SLC
          Larkspur's stock trades on the New York Stock Exchange under the symbol "LSP".; none; LSP
          BOISE, Idaho, Jan. 7 /Newslink/ -- LARKSPUR(R), Inc. (NASDAQ:LKSP) , a provider, introduced it.; LARKSPUR, Inc.; LKSP
          BOISE and NAMPA, Idaho, Oct. 14 /Newslink/ -- Larkspur Inc. (NYSE:LSP) (NYSE:LSP.B) announced.; Larkspur Inc.; LSP
          NEW YORK, March 17, 2025 (NEWSLINK) -- Larkspur Web (d/b/a Fennel Inc.) (OTCQB: FNNL) announced.; Larkspur Web; FNNL
          NEW YORK, July 21, 2026 /Newslink/ -- L&R Larkspur Corp. (the "Company") announced the pricing.; L&R Larkspur Corp.; none
          BOISE, Calif., May 5 /Newslink/ -- iLarkspur Brands Corp. announced today that it intends.; iLarkspur Brands Corp.; none
          BOISE, Idaho - Larkspur® today announced its results.; Larkspur; none
          FOR RELEASE: JULY 5 we report on the rest.; none; none
          """)
  void readsNameAndTickerAsPrinted(String text, String company, String ticker) {
    Identity identity = bare(text);
    assertThat(identity.company()).isEqualTo(company.equals("none") ? null : company);
    assertThat(identity.ticker()).isEqualTo(ticker.equals("none") ? null : ticker);
    assertThat(identity.provenance()).isEqualTo(Provenance.INFERRED);
    assertThat(identity.cik()).isNull();
  }

  @ParameterizedTest
  @MethodSource("openings")
  void tellsTheCompanyFromThePlacesOfAnOpening(@Nullable String company, String... paragraphs) {
    assertThat(bare(paragraphs).company()).isEqualTo(company);
  }

  static Stream<Arguments> openings() {
    return Stream.of(
        opening(
            "LARKSPUR VALLEY ENERGY",
            "#CURRENT REPORT PURSUANT TO SECTION 13 OR 15(D)",
            "#LARKSPUR VALLEY ENERGY (Exact name of registrant as specified in its charter)"),
        opening(
            "Larkspur Group Incorporated",
            "#Current Report Pursuant to the Act",
            "#Larkspur Group Incorporated",
            "-------",
            "(Exact name of registrant as specified in its charter)"),
        opening(
            "LARKSPUR MORTGAGE INVESTMENT CORPORATION",
            "#LARKSPUR MORTGAGE INVESTMENT CORPORATION",
            "#LARKSPUR MORTGAGE REPORTS SECOND QUARTER NET INCOME"),
        opening(
            "Larkspur Credit Trust, Inc.",
            "#LARKSPUR ANNOUNCES THIRD QUARTER RESULTS",
            "BOISE, ID (November 9, 1999) - Larkspur Credit Trust, Inc. today reported a loss."),
        opening(
            "Larkspur Chase & Co.",
            "Larkspur Chase & Co.",
            "#LARKSPURCHASE REPORTS FIRST-QUARTER 2025 NET INCOME"),
        opening(
            "Larkspur Bancorp",
            "#Larkspur Bancorp",
            "#Quarterly Supplement",
            "#LARKSPUR BANCORP\u00ae"),
        opening(
            "Larkspur Company", "Exhibit 99.02 Larkspur Company", "It is about Larkspur Company."),
        opening(
            "Larkspur Properties",
            "#Larkspur Properties Reports Results",
            "The Company is to be bought by Fennel Bancorp (NYSE: FNL)."),
        opening(null, "#Fennel & Moore, Inc.", "#FOR IMMEDIATE RELEASE"),
        opening(null, "Information contained in this report is subject to audit."),
        opening(null, "Mr. Thackery said that margins rose."),
        opening(null, "(f)Included a gain. On April 8, 2024, Fennel Inc. announced an offer."),
        opening(null, "#Larkspur Board of Directors Declares Dividend"),
        opening(null, "#Third Quarter Results; Company Announces Plans"));
  }

  private static Arguments opening(@Nullable String company, String... paragraphs) {
    return Arguments.of(company, paragraphs);
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
