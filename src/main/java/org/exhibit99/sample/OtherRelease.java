package org.exhibit99.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Writes releases that are no earnings release. */
final class OtherRelease {
  private OtherRelease() {}

  /** The declaration of a quarter's dividend. */
  static ReleaseText dividend(SampleCompany company, Figures figures, LocalDate day) {
    CompanyProfile profile = company.profile();
    FactSheet facts = new FactSheet();
    SampleQuarter quarter = figures.last();
    Sentence sentence =
        new Sentence(facts)
            .say(Frame.dateline(profile, day))
            .say(Frame.introduction(profile))
            .say(", announced today that its Board of Directors has declared a dividend of ")
            .tell(figures, Item.DIVIDEND)
            .say(" per common share for the " + Dates.quarter(profile, quarter))
            .say(", payable on " + Dates.day(quarter.end().plusDays(24)))
            .say(" to holders of record on " + Dates.day(quarter.end()) + ".");
    int special = company.script().special(quarter);
    if (special > 0) {
      sentence.say(
          " The Board also declared a special dividend of $"
              + Digits.cents(BigDecimal.valueOf(special, 3))
              + " per share, payable on the same day.");
    }
    List<Part> parts =
        List.of(
            new Part.Title(List.of(profile.name(), "Declares Quarterly Dividend")),
            new Part.Paragraph(ReleaseText.NOTICE),
            new Part.Paragraph(sentence.toString()),
            new Part.Paragraph(Frame.about(profile)));
    return new ReleaseText(parts, facts.facts());
  }

  /** News without any figure of the company's results. */
  static ReleaseText news(CompanyProfile profile, CompanyScript.OtherNews news, LocalDate day) {
    String opening =
        Frame.dateline(profile, day) + Frame.introduction(profile) + ", announced today ";
    List<Part> parts =
        List.of(
            new Part.Title(List.of(profile.name(), headline(news))),
            new Part.Paragraph(ReleaseText.NOTICE),
            new Part.Paragraph(opening + words(profile, news)),
            new Part.Paragraph(Frame.caution()),
            new Part.Paragraph(Frame.about(profile)));
    return new ReleaseText(parts, List.of());
  }

  private static String headline(CompanyScript.OtherNews news) {
    return switch (news) {
      case APPOINTMENT -> "Appoints Chief Financial Officer";
      case ACQUISITION -> "Agrees to Buy a Portfolio";
      case MERGER -> "Completes Merger";
    };
  }

  private static String words(CompanyProfile profile, CompanyScript.OtherNews news) {
    return switch (news) {
      case APPOINTMENT ->
          "that Barnaby Wexcombe has been appointed Chief Financial Officer. Mr. Wexcombe has spent"
              + " nineteen years with firms that do not exist either. \"He counts twice and signs"
              + " once,\" said "
              + Frame.officer(profile)
              + ", Chief Executive Officer.";
      case ACQUISITION ->
          "that it has agreed to buy a portfolio in seven states for $118.5 million in cash from a"
              + " seller that wishes not to be named. The purchase is expected to close within"
              + " ninety days and to be paid for from cash and an existing line of credit.";
      case MERGER ->
          "that its merger into Sample Roost Holdings (sample), for $9.35 in cash for each share"
              + " of common stock, has been completed. The common stock will cease to trade at the"
              + " close of business today.";
    };
  }
}
