package org.exhibit99.sample;

import java.util.ArrayList;
import java.util.List;

/** Companies drawn at random, for corpora of any size. */
final class DrawnCast {
  private static final List<String> BIRDS =
      List.of(
          "Heron",
          "Kestrel",
          "Lapwing",
          "Bittern",
          "Avocet",
          "Plover",
          "Dunlin",
          "Curlew",
          "Godwit",
          "Whimbrel",
          "Osprey",
          "Merlin",
          "Harrier",
          "Goshawk",
          "Buzzard",
          "Teal",
          "Wigeon",
          "Pochard",
          "Gadwall",
          "Pintail",
          "Eider",
          "Fulmar",
          "Gannet",
          "Shearwater");
  private static final List<String> PLACES =
      List.of("North", "South", "East", "West", "Upper", "Lower", "Old", "New", "Great", "Little");
  private static final List<String> LENDERS =
      List.of("Mortgage Trust, Inc.", "Home Finance Trust", "Capital Trust", "Lending Corp.");
  private static final List<String> LANDLORDS =
      List.of("Apartment Communities", "Office Properties Trust", "Retail Centers, Inc.");
  private static final List<String> CITIES =
      List.of("Saltmarsh, Calif.", "Reedham, N.Y.", "Tern Harbor, Va.", "Copse, Ohio");

  private static final List<LayoutName> LAYOUTS = List.of(LayoutName.values());
  private static final List<Style> STYLES = List.of(Style.values());

  private DrawnCast() {}

  static List<SampleCompany> companies(SamplePlan plan) {
    List<SampleCompany> companies = new ArrayList<>();
    for (int number = 1; number <= plan.companies(); number++) {
      companies.add(company(plan, number));
    }
    return companies;
  }

  private static SampleCompany company(SamplePlan plan, int number) {
    SampleRandom random = SampleRandom.of(plan.seed(), 3, number);
    boolean lender = random.chance(600);
    String bird = BIRDS.get(number % BIRDS.size());
    String place = PLACES.get(number / BIRDS.size() % PLACES.size());
    String kind = lender ? drawn(LENDERS, random) : drawn(LANDLORDS, random);
    int dividend = (int) random.between(20, 60) * 10;
    CompanyProfile profile =
        new CompanyProfile(
            number,
            "Sample " + place + " " + bird + " " + number + " " + kind + " (sample)",
            bird + number,
            "ZZ" + letters(number),
            lender ? Sector.MORTGAGE : Sector.EQUITY,
            random.chance(80) ? 6 : 12,
            drawn(LAYOUTS, random),
            drawn(STYLES, random),
            words(lender, random),
            drawn(CITIES, random),
            random.between(600, 6000) * 1000,
            lender ? (int) random.between(40, 190) : 0,
            dividend,
            random.chance(400) ? random.between(20, 90) * 1000 : 0,
            (int) random.between(24, 42));
    return new SampleCompany(profile, script(plan, profile, random));
  }

  private static Vocabulary words(boolean lender, SampleRandom random) {
    String netIncome = random.chance(700) ? "Net income" : "Net earnings";
    String holders = random.chance(500) ? "stockholders" : "shareholders";
    return lender
        ? Vocabulary.lender(
            netIncome,
            holders,
            random.chance(800) ? "loan losses" : "credit losses",
            "Mortgage loans held for investment",
            "Collateralized mortgage bonds")
        : Vocabulary.landlord(netIncome, holders, "Properties", "Mortgage notes payable");
  }

  private static CompanyScript script(
      SamplePlan plan, CompanyProfile profile, SampleRandom random) {
    ScriptBuilder script = new ScriptBuilder();
    int paid = profile.dividend();
    for (int i = 0; i < plan.quarters(); i++) {
      SampleQuarter quarter = plan.firstQuarter().plus(i);
      int next = Climate.isStormy(quarter) ? inStorm(paid, random) : inCalm(paid, profile, random);
      if (next != paid) {
        script.dividend(quarter, next);
        paid = next;
      }
      if (random.chance(20)) {
        script.news(quarter, CompanyScript.OtherNews.APPOINTMENT);
      }
      if (random.chance(30) && paid > 0) {
        script.dividendRelease(quarter);
      }
    }
    SampleQuarter any = plan.firstQuarter().plus(random.below(plan.quarters()));
    if (random.chance(60)) {
      script.missing(any);
    } else if (random.chance(60)) {
      script.late(any);
    } else if (profile.risk() > 0 && random.chance(80)) {
      script.restates(any, random.between(500, 5000), 0);
    }
    return script.build();
  }

  private static int inStorm(int paid, SampleRandom random) {
    return !random.chance(250) ? paid : random.chance(400) ? 0 : paid / 20 * 10;
  }

  private static int inCalm(int paid, CompanyProfile profile, SampleRandom random) {
    if (paid == 0) {
      return random.chance(200) ? profile.dividend() / 20 * 10 : 0;
    }
    return random.chance(150) && paid < profile.dividend() * 2 ? paid + 10 : paid;
  }

  private static <T> T drawn(List<T> choices, SampleRandom random) {
    return choices.get(random.below(choices.size()));
  }

  private static String letters(int number) {
    return Character.toString((char) ('A' + number / 26 % 26))
        + Character.toString((char) ('A' + number % 26));
  }
}
