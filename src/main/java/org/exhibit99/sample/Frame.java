package org.exhibit99.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The words that stand around what a release has to tell. */
final class Frame {
  private static final List<String> CALM =
      List.of(
          "We kept to what we know, and the quarter shows it. Our lenders are patient, our assets"
              + " pay on time, and nobody here is in a hurry.",
          "Growth is easy to buy and hard to keep. We passed on more than we took, and we slept"
              + " the better for it.",
          "A plain quarter is a good quarter. The portfolio did what it was bought to do, and the"
              + " costs stayed where we left them.");
  private static final List<String> STORMY =
      List.of(
          "This is the hardest market that any of us has worked in. We are keeping what cash we"
              + " can, and we would rather say so early than explain it late.",
          "We cannot choose the weather, but we can choose how much sail to carry. We carry less"
              + " than we did, and we may carry less yet.",
          "There is no use in dressing up a quarter like this. We looked at every asset again, and"
              + " where we did not like what we saw, we wrote it down.");
  private static final List<String> OFFICERS =
      List.of(
          "Ottilie Marchbank",
          "Percival Stroud-Hale",
          "Ingram Tallow",
          "Rosamund Pell",
          "Thaddeus Quince",
          "Verity Ashgrove",
          "Lemuel Farrow",
          "Clementine Yarde");

  private Frame() {}

  /** How the first sentence names the company. */
  static String introduction(CompanyProfile profile) {
    return profile.name()
        + " (NYSE: "
        + profile.ticker()
        + ") (\""
        + profile.shortName()
        + "\" or the \"Company\"), a real estate investment trust (\"REIT\")";
  }

  /** City and day, before the first sentence. */
  static String dateline(CompanyProfile profile, LocalDate day) {
    return profile.city().toUpperCase(Locale.ROOT) + " - " + Dates.day(day) + " - ";
  }

  /** What the chief executive says of a quarter. */
  static String quote(CompanyProfile profile, SampleQuarter quarter) {
    List<String> said = Climate.isStormy(quarter) ? STORMY : CALM;
    String words = said.get((profile.number() + quarter.index()) % said.size());
    int end = words.indexOf(". ") + 1;
    return "\""
        + words.substring(0, end - 1)
        + ",\" said "
        + officer(profile)
        + ", Chief Executive Officer. \""
        + words.substring(end + 1)
        + "\"";
  }

  static String officer(CompanyProfile profile) {
    return OFFICERS.get(profile.number() % OFFICERS.size());
  }

  /** Whom to call, and when. */
  static String call(LocalDate day) {
    return "The Company will speak about its results on "
        + Dates.day(day.plusDays(1))
        + " at 11:00 a.m. Eastern Time. The number is (800) 555-0"
        + (100 + day.getDayOfMonth())
        + ", and a replay will be kept for seven days.";
  }

  /** The usual caution. */
  static String caution() {
    return "This release contains statements about what may come. Interest rates, the supply of"
        + " credit, the value of real estate and the choices of others may turn out otherwise, and"
        + " so may our results. We do not promise to bring such statements up to date.";
  }

  /** Who the company would be, if it were. */
  static String about(CompanyProfile profile) {
    return switch (profile.sector()) {
      case MORTGAGE ->
          profile.shortName()
              + " is an invented mortgage trust. It holds "
              + Vocabulary.lower(profile.words().assets())
              + " and would be taxed as a REIT, if it were.";
      case EQUITY ->
          profile.shortName()
              + " is an invented owner of real estate. It would be taxed as a REIT, if it were.";
    };
  }
}
