package org.exhibit99.sample;

import java.util.List;

/** The mortgage trusts of the embedded sample and what happens to them. */
final class EmbeddedLenders {
  private EmbeddedLenders() {}

  static List<SampleCompany> companies() {
    return List.of(
        heron(),
        kestrel(),
        lapwing(),
        bittern(),
        avocet(),
        plover(),
        dunlin(),
        curlew(),
        godwit(),
        whimbrel());
  }

  /** Raises for two years, holds, cuts, suspends. */
  private static SampleCompany heron() {
    return lender(
        1,
        "Sample Heron Mortgage Trust, Inc. (sample)",
        LayoutName.DOTTED_TEXT,
        Style.HIGHLIGHTS,
        Vocabulary.lender(
            "Net earnings",
            "stockholders",
            "loan losses",
            "Mortgage loans held for investment",
            "Collateralized mortgage bonds"),
        "Saltmarsh, Calif.",
        4_200_000,
        165,
        420,
        0,
        33,
        script()
            .dividend(q("2004Q2"), 440)
            .dividend(q("2004Q4"), 460)
            .dividend(q("2005Q2"), 480)
            .dividend(q("2005Q4"), 500)
            .dividend(q("2007Q1"), 400)
            .dividend(q("2007Q2"), 200)
            .dividend(q("2007Q3"), 0)
            .news(q("2005Q1"), CompanyScript.OtherNews.APPOINTMENT));
  }

  /** Cuts, suspends, and resumes. */
  private static SampleCompany kestrel() {
    return lender(
        2,
        "Sample Kestrel Home Finance Trust (sample)",
        LayoutName.TAGGED_TEXT,
        Style.SECTIONS,
        Vocabulary.lender(
            "Net income",
            "shareholders",
            "loan losses",
            "Residential mortgage loans",
            "Mortgage-backed notes"),
        "Gorse Hill, Ariz.",
        2_900_000,
        110,
        510,
        60_000,
        36,
        script()
            .dividend(q("2006Q1"), 420)
            .dividend(q("2007Q3"), 250)
            .dividend(q("2007Q4"), 0)
            .dividend(q("2008Q3"), 100)
            .dividendRelease(q("2005Q2"))
            .dividendRelease(q("2006Q1")));
  }

  /** Suspends, and is merged away. */
  private static SampleCompany lapwing() {
    return lender(
        3,
        "Sample Lapwing Capital Trust, Inc. (sample)",
        LayoutName.TABBED_TEXT,
        Style.COMPARISONS,
        Vocabulary.lender(
            "Net earnings",
            "stockholders",
            "loan losses",
            "Securitized mortgage collateral",
            "Securitized mortgage borrowings"),
        "Fenwick, Nev.",
        6_100_000,
        150,
        380,
        90_000,
        41,
        script()
            .dividend(q("2005Q1"), 400)
            .dividend(q("2006Q3"), 300)
            .dividend(q("2007Q2"), 150)
            .dividend(q("2007Q3"), 0)
            .leaves(q("2008Q1")));
  }

  /** Raises to the end of 2007, restates a quarter in an amended release, cuts at last. */
  private static SampleCompany bittern() {
    return lender(
        4,
        "Sample Bittern Commercial Mortgage, Inc. (sample)",
        LayoutName.AGENT_HTML,
        Style.SECTIONS,
        Vocabulary.lender(
            "Net income",
            "stockholders",
            "loan losses",
            "Commercial mortgage loans",
            "Collateralized debt obligations"),
        "Reedham, N.Y.",
        1_700_000,
        70,
        450,
        40_000,
        30,
        script()
            .dividend(q("2004Q3"), 460)
            .dividend(q("2005Q3"), 480)
            .dividend(q("2006Q2"), 500)
            .dividend(q("2006Q4"), 520)
            .dividend(q("2007Q3"), 530)
            .dividend(q("2008Q4"), 300)
            .restates(q("2007Q2"), 4_310, 0));
  }

  /** A fiscal year to June; suspends and resumes. */
  private static SampleCompany avocet() {
    return lender(
        5,
        "Sample Avocet Mortgage Investment Corp. (sample)",
        LayoutName.WORD_HTML,
        Style.HIGHLIGHTS,
        Vocabulary.lender(
            "Net income",
            "stockholders",
            "credit losses",
            "Mortgage loans, held to maturity",
            "Asset-backed notes"),
        "Mudflat Bay, Md.",
        1_250_000,
        95,
        330,
        0,
        35,
        script()
            .dividend(q("2005Q3"), 350)
            .dividend(q("2007Q3"), 180)
            .dividend(q("2007Q4"), 0)
            .dividend(q("2008Q4"), 120)
            .news(q("2006Q2"), CompanyScript.OtherNews.ACQUISITION));
  }

  /**
   * Reports one quarter five months late and the next not at all; a restatement a quarter later.
   */
  private static SampleCompany plover() {
    return lender(
        6,
        "Sample Plover Residential Credit, Inc. (sample)",
        LayoutName.AGENT_HTML,
        Style.COMPARISONS,
        Vocabulary.lender(
            "Net earnings",
            "shareholders",
            "loan losses",
            "Mortgage loans held for investment",
            "Collateralized mortgage bonds"),
        "Shingle Point, Fla.",
        2_200_000,
        185,
        290,
        0,
        40,
        script()
            .dividend(q("2006Q4"), 240)
            .dividend(q("2007Q2"), 100)
            .dividend(q("2007Q3"), 0)
            .late(q("2007Q3"))
            .missing(q("2007Q4"))
            .restates(q("2006Q4"), 1_980, 1));
  }

  /** Enters, initiates a dividend, pays a special one, cuts. */
  private static SampleCompany dunlin() {
    return lender(
        7,
        "Sample Dunlin Bridge Lending Trust (sample)",
        LayoutName.TAGGED_TEXT,
        Style.HIGHLIGHTS,
        Vocabulary.lender(
            "Net income",
            "shareholders",
            "loan losses",
            "Bridge loans",
            "Secured credit facilities"),
        "Ebb, Ore.",
        640_000,
        80,
        260,
        0,
        28,
        script()
            .enters(q("2004Q4"))
            .dividend(q("2001Q1"), 0)
            .dividend(q("2005Q2"), 150)
            .dividend(q("2005Q4"), 220)
            .dividend(q("2006Q2"), 260)
            .dividend(q("2008Q1"), 130)
            .special(q("2006Q4"), 350));
  }

  /** Bears no credit risk: cuts when short rates rise, raises when they fall. */
  private static SampleCompany curlew() {
    return lender(
        8,
        "Sample Curlew Agency Mortgage Corporation (sample)",
        LayoutName.WORD_HTML,
        Style.SECTIONS,
        Vocabulary.lender(
            "Net income",
            "stockholders",
            "loan losses",
            "Agency mortgage-backed securities",
            "Structured repurchase notes"),
        "Tern Harbor, Va.",
        5_300_000,
        0,
        340,
        0,
        26,
        script()
            .dividend(q("2004Q4"), 300)
            .dividend(q("2005Q3"), 200)
            .dividend(q("2006Q1"), 120)
            .dividend(q("2007Q4"), 180)
            .dividend(q("2008Q1"), 260)
            .dividend(q("2008Q3"), 330));
  }

  /** Releases reserves in 2005; tells only the year when the year is over. */
  private static SampleCompany godwit() {
    return lender(
        9,
        "Sample Godwit Structured Finance, Inc. (sample)",
        LayoutName.DOTTED_TEXT,
        Style.HIGHLIGHTS,
        Vocabulary.lender(
            "Net income",
            "stockholders",
            "credit losses",
            "Whole loans and participations",
            "Term notes of securitizations"),
        "Long Sand, Conn.",
        2_050_000,
        90,
        400,
        50_000,
        38,
        script()
            .provision(q("2005Q3"), -1_240)
            .dividend(q("2006Q1"), 410)
            .dividend(q("2008Q1"), 250)
            .dividend(q("2008Q3"), 0)
            .yearOnly());
  }

  /** Holds through the calm, cuts twice in the wave. */
  private static SampleCompany whimbrel() {
    return lender(
        10,
        "Sample Whimbrel Real Estate Lending Trust (sample)",
        LayoutName.AGENT_HTML,
        Style.HIGHLIGHTS,
        Vocabulary.lender(
            "Net income",
            "shareholders",
            "loan losses",
            "Loans, held for investment",
            "Notes of securitizations"),
        "Cockle Strand, Pa.",
        1_100_000,
        75,
        370,
        30_000,
        34,
        script().dividend(q("2008Q2"), 250).dividend(q("2008Q4"), 100));
  }

  private static SampleCompany lender(
      int number,
      String name,
      LayoutName layout,
      Style style,
      Vocabulary words,
      String city,
      long size,
      int risk,
      int dividend,
      long preferred,
      int lag,
      ScriptBuilder script) {
    return EmbeddedCast.company(
        number,
        name,
        Sector.MORTGAGE,
        layout,
        style,
        words,
        city,
        size,
        risk,
        dividend,
        preferred,
        lag,
        script);
  }

  private static ScriptBuilder script() {
    return new ScriptBuilder();
  }

  private static SampleQuarter q(String quarter) {
    return SampleQuarter.parse(quarter);
  }
}
