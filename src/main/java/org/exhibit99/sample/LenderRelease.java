package org.exhibit99.sample;

import java.util.ArrayList;
import java.util.List;

/** Writes the earnings release of a mortgage trust. */
final class LenderRelease {
  private final Occasion occasion;
  private final FactSheet facts = new FactSheet();
  private final Telling telling;
  private final LenderStatements statements;
  private final List<Part> parts = new ArrayList<>();

  private LenderRelease(Occasion occasion) {
    this.occasion = occasion;
    this.telling = new Telling(occasion, facts);
    this.statements = new LenderStatements(occasion, facts);
  }

  static ReleaseText write(Occasion occasion) {
    LenderRelease release = new LenderRelease(occasion);
    release.opening();
    switch (occasion.profile().style()) {
      case HIGHLIGHTS -> release.highlights();
      case SECTIONS -> release.sections();
      case COMPARISONS -> release.comparisons();
    }
    return new ReleaseText(release.parts, release.facts.facts());
  }

  private void opening() {
    CompanyProfile profile = occasion.profile();
    String subject = occasion.isYearOnly() ? occasion.toDateName(0) : occasion.name();
    parts.add(
        new Part.Title(
            List.of(
                profile.name(),
                (occasion.amends() ? "Restates Results for the " : "Reports Results for the ")
                    + Dates.title(subject))));
    parts.add(new Part.Paragraph(ReleaseText.NOTICE));
    parts.add(
        new Part.Paragraph(
            Frame.dateline(profile, occasion.releasedOn())
                + Frame.introduction(profile)
                + ", "
                + telling.lead()));
    if (occasion.amends()) {
      restatement();
    }
  }

  private void restatement() {
    parts.add(new Part.Heading("Restatement"));
    parts.add(
        new Part.Paragraph(
            "After the first release of these results the Company found that its "
                + Vocabulary.lower(occasion.words().allowance())
                + " had been too low on loans to one group of borrowers. The results as first"
                + " released should no longer be relied upon. The effect on the "
                + occasion.name()
                + " is as follows:"));
    parts.add(statements.restated());
  }

  private void highlights() {
    parts.add(new Part.Heading("Highlights"));
    List<String> bullets = new ArrayList<>();
    String netIncome = occasion.words().netIncome();
    bullets.add(
        telling.compared(netIncome + " (loss) per diluted common share was ", Item.EPS_DILUTED));
    bullets.add(
        telling.compared(
            "Estimated taxable income (loss) per diluted common share was ",
            Item.TAXABLE_PER_SHARE));
    bullets.add(telling.dividend());
    bullets.add(telling.compared("Total assets were ", Item.TOTAL_ASSETS));
    bullets.add(telling.compared("Book value per common share was ", Item.BOOK_VALUE));
    if (occasion.now().held(Item.DIVIDEND) > 0 && !occasion.isYearOnly()) {
      bullets.add(dividendYield());
    }
    if (!occasion.isYearOnly() && occasion.quartersBack(0).held(Item.EQUITY) > 0) {
      bullets.add(returns());
    }
    parts.add(new Part.Bullets(ended(bullets)));
    remarks();
    parts.add(statements.taxableIncome());
    parts.add(new Part.PageBreak());
    parts.add(statements.operations());
    parts.add(new Part.PageBreak());
    parts.add(statements.balanceSheet(false));
  }

  private static List<String> ended(List<String> bullets) {
    List<String> ended = new ArrayList<>();
    for (int i = 0; i < bullets.size(); i++) {
      ended.add(
          bullets.get(i)
              + (i == bullets.size() - 1 ? "." : i == bullets.size() - 2 ? "; and" : ";"));
    }
    return ended;
  }

  private String dividendYield() {
    Figures now = occasion.now();
    return telling
        .sentence()
        .say("The market capitalization of the common stock was ")
        .tell(now, Item.MARKET_CAPITALIZATION)
        .say(" as of " + Telling.day(now) + " and the dividend yield was ")
        .tell(now, Item.DIVIDEND_YIELD)
        .say(", taking the quarter's dividend times four and the closing price of ")
        .tell(now, Item.PRICE)
        .say(" per share")
        .toString();
  }

  private String returns() {
    Figures now = occasion.now();
    return telling
        .sentence()
        .say("Return on average assets was ")
        .tell(now, Item.RETURN_ON_ASSETS)
        .say(" and return on average equity was ")
        .tell(now, Item.RETURN_ON_EQUITY)
        .say(" " + telling.forSubject(0) + ", both annualized")
        .toString();
  }

  private void sections() {
    if (!occasion.isFirstQuarter()) {
      parts.add(new Part.Paragraph(telling.leadToDate()));
    }
    parts.add(new Part.Heading("Net Interest Income"));
    parts.add(
        new Part.Paragraph(
            telling.compared("Net interest income was ", Item.NET_INTEREST_INCOME) + "."));
    if (occasion.profile().risk() > 0) {
      credit();
    }
    parts.add(new Part.Heading("Dividends and Book Value"));
    parts.add(
        new Part.Paragraph(
            telling.dividend()
                + "."
                + telling.special()
                + " "
                + telling.compared("Book value per common share was ", Item.BOOK_VALUE)
                + "."));
    remarks();
    parts.add(new Part.PageBreak());
    parts.add(statements.operations());
    parts.add(new Part.PageBreak());
    parts.add(statements.balanceSheet(false));
    if (occasion.profile().risk() > 0) {
      parts.add(statements.allowanceRoll());
    }
    parts.add(new Part.PageBreak());
    parts.add(statements.taxableIncome());
    parts.add(statements.fiveQuarters());
  }

  private void credit() {
    Figures now = occasion.now();
    Vocabulary words = occasion.words();
    parts.add(new Part.Heading("Credit"));
    Sentence sentence =
        telling
            .sentence()
            .say(
                telling.compared(
                    "The " + Vocabulary.lower(words.provision()) + " was ", Item.PROVISION))
            .say(". Net charge-offs were ")
            .tell(now, Item.NET_CHARGE_OFFS)
            .say(" " + telling.forSubject(0) + ". The ")
            .say(Vocabulary.lower(words.allowance()) + " stood at ")
            .tell(now, Item.ALLOWANCE)
            .say(" at " + Telling.day(now) + ", when nonperforming assets were ")
            .tell(now, Item.NONPERFORMING)
            .say(".");
    parts.add(new Part.Paragraph(sentence.toString()));
  }

  private void comparisons() {
    parts.add(new Part.Paragraph(telling.dividend() + "." + telling.special()));
    String quarter = Dates.title(occasion.name());
    if (!occasion.isYearOnly()) {
      parts.add(new Part.Heading(quarter + " Compared to " + Dates.title(occasion.name(1))));
      parts.add(statements.comparison(occasion.sequence()));
    }
    if (!occasion.isFirstQuarter()) {
      parts.add(
          new Part.Heading(
              Dates.title(occasion.toDateName(0))
                  + " Compared to "
                  + Dates.title(occasion.toDateName(4))));
      parts.add(statements.comparison(occasion.yearsToDate()));
    }
    parts.add(new Part.Heading("Estimated Taxable Income"));
    parts.add(
        new Part.Paragraph(
            "Dividends of a REIT follow its taxable income, and so the Company estimates it. The"
                + " estimate is not a measure of generally accepted accounting principles."));
    parts.add(statements.taxableIncome());
    parts.add(new Part.Heading("Balance Sheet"));
    parts.add(statements.balanceSheet(true));
    parts.add(
        new Part.Paragraph(
            telling.compared("Book value per common share was ", Item.BOOK_VALUE) + "."));
    remarks();
  }

  private void remarks() {
    CompanyProfile profile = occasion.profile();
    if (profile.style() == Style.HIGHLIGHTS && !telling.special().isEmpty()) {
      parts.add(new Part.Paragraph(telling.special().strip()));
    }
    parts.add(new Part.Paragraph(Frame.quote(profile, occasion.quarter())));
    parts.add(new Part.Heading("Conference Call"));
    parts.add(new Part.Paragraph(Frame.call(occasion.releasedOn())));
    parts.add(new Part.Heading("Forward-Looking Statements"));
    parts.add(new Part.Paragraph(Frame.caution()));
    parts.add(new Part.Paragraph(Frame.about(profile)));
  }
}
