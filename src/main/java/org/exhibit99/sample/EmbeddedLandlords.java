package org.exhibit99.sample;

import java.util.List;

/** The equity trusts of the embedded sample and what happens to them. */
final class EmbeddedLandlords {
  private EmbeddedLandlords() {}

  static List<SampleCompany> companies() {
    return List.of(osprey(), merlin(), harrier(), goshawk(), buzzard());
  }

  private static SampleCompany osprey() {
    return landlord(
        11,
        "Sample Osprey Apartment Communities, Inc. (sample)",
        LayoutName.DOTTED_TEXT,
        Style.SECTIONS,
        Vocabulary.landlord(
            "Net income", "shareholders", "Apartment communities", "Mortgage notes payable"),
        "Millpond, N.C.",
        1_450_000,
        410,
        70_000,
        27,
        script()
            .dividend(q("2005Q1"), 415)
            .dividend(q("2006Q1"), 425)
            .dividend(q("2007Q1"), 435)
            .dividend(q("2008Q1"), 440)
            .dividendRelease(q("2004Q2"))
            .dividendRelease(q("2007Q1")));
  }

  private static SampleCompany merlin() {
    return landlord(
        12,
        "Sample Merlin Office Properties Trust (sample)",
        LayoutName.AGENT_HTML,
        Style.HIGHLIGHTS,
        Vocabulary.landlord(
            "Net income", "shareholders", "Office properties", "Mortgages and notes"),
        "Falcon Bridge, Ill.",
        2_600_000,
        520,
        0,
        31,
        script().dividend(q("2008Q4"), 300).news(q("2007Q1"), CompanyScript.OtherNews.ACQUISITION));
  }

  private static SampleCompany harrier() {
    return landlord(
        13,
        "Sample Harrier Retail Centers, Inc. (sample)",
        LayoutName.WORD_HTML,
        Style.SECTIONS,
        Vocabulary.landlord(
            "Net income", "stockholders", "Shopping centers", "Mortgage loans payable"),
        "Heathfield, Tenn.",
        980_000,
        355,
        0,
        33,
        script().dividend(q("2005Q4"), 365).dividend(q("2006Q4"), 375).dividend(q("2007Q4"), 385));
  }

  private static SampleCompany goshawk() {
    return landlord(
        14,
        "Sample Goshawk Industrial Trust (sample)",
        LayoutName.TAGGED_TEXT,
        Style.HIGHLIGHTS,
        Vocabulary.landlord(
            "Net income", "shareholders", "Industrial buildings", "Secured mortgage debt"),
        "Copse, Ohio",
        760_000,
        285,
        25_000,
        29,
        script()
            .special(q("2005Q4"), 500)
            .dividend(q("2006Q3"), 300)
            .news(q("2006Q1"), CompanyScript.OtherNews.APPOINTMENT));
  }

  private static SampleCompany buzzard() {
    return landlord(
        15,
        "Sample Buzzard Lodging Trust, Inc. (sample)",
        LayoutName.AGENT_HTML,
        Style.SECTIONS,
        Vocabulary.landlord("Net income", "stockholders", "Hotel properties", "Mortgage debt"),
        "Moorland Springs, Ga.",
        1_150_000,
        250,
        45_000,
        37,
        script()
            .dividend(q("2005Q2"), 270)
            .dividend(q("2006Q2"), 290)
            .dividend(q("2008Q3"), 150)
            .dividend(q("2008Q4"), 0));
  }

  private static SampleCompany landlord(
      int number,
      String name,
      LayoutName layout,
      Style style,
      Vocabulary words,
      String city,
      long size,
      int dividend,
      long preferred,
      int lag,
      ScriptBuilder script) {
    return EmbeddedCast.company(
        number,
        name,
        Sector.EQUITY,
        layout,
        style,
        words,
        city,
        size,
        0,
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
