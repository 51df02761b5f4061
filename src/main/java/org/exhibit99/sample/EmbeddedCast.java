package org.exhibit99.sample;

import java.util.ArrayList;
import java.util.List;

/** The companies of the embedded sample. */
final class EmbeddedCast {
  static final int SIZE = 15;

  private EmbeddedCast() {}

  static List<SampleCompany> companies() {
    List<SampleCompany> companies = new ArrayList<>(EmbeddedLenders.companies());
    companies.addAll(EmbeddedLandlords.companies());
    return companies;
  }

  static SampleCompany company(
      int number,
      String name,
      Sector sector,
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
    String shortName = name.split(" ")[1];
    String ticker =
        "ZZ" + Character.toString((char) ('A' + number - 1)) + shortName.substring(0, 1);
    int yearEnd = number == 5 ? 6 : number == 13 ? 9 : 12;
    return new SampleCompany(
        new CompanyProfile(
            number, name, shortName, ticker, sector, yearEnd, layout, style, words, city, size,
            risk, dividend, preferred, lag),
        script.build());
  }
}
