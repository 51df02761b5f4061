package org.exhibit99.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the earnings release of an equity trust. */
final class LandlordRelease {
  private final Occasion occasion;
  private final FactSheet facts = new FactSheet();
  private final Telling telling;
  private final LandlordStatements statements;
  private final List<Part> parts = new ArrayList<>();

  private LandlordRelease(Occasion occasion) {
    this.occasion = occasion;
    this.telling = new Telling(occasion, facts);
    this.statements = new LandlordStatements(occasion, facts);
  }

  static ReleaseText write(Occasion occasion) {
    LandlordRelease release = new LandlordRelease(occasion);
    release.opening();
    switch (occasion.profile().style()) {
      case HIGHLIGHTS -> release.highlights();
      case SECTIONS, COMPARISONS -> release.sections();
    }
    release.closing();
    return new ReleaseText(release.parts, release.facts.facts());
  }

  private void opening() {
    CompanyProfile profile = occasion.profile();
    parts.add(
        new Part.Title(
            List.of(profile.name(), "Announces " + Dates.title(occasion.name()) + " Results")));
    parts.add(new Part.Paragraph(ReleaseText.NOTICE));
    parts.add(
        new Part.Paragraph(
            Frame.dateline(profile, occasion.releasedOn())
                + Frame.introduction(profile)
                + ", announced today that funds from operations (\"FFO\") "
                + telling.forSubject(0)
                + " were "
                + funds(telling.subject())
                + ", compared with "
                + funds(telling.subjectAYearAgo())
                + ", "
                + telling.forSubject(4)
                + "."));
  }

  private String funds(Figures figures) {
    return telling
        .sentence()
        .tell(figures, Item.FFO)
        .say(", or ")
        .tell(figures, Item.FFO_PER_SHARE)
        .say(" per diluted share and unit")
        .toString();
  }

  private void highlights() {
    parts.add(new Part.Heading("HIGHLIGHTS"));
    List<String> bullets = new ArrayList<>();
    bullets.add(
        "The Company reported "
            + telling.result(telling.subject())
            + ", "
            + telling.forSubject(0)
            + ";");
    bullets.add(
        telling.compared(
                "Adjusted funds from operations (\"AFFO\") per diluted share and unit were ",
                Item.AFFO_PER_SHARE)
            + ";");
    bullets.add(telling.dividend() + ";");
    bullets.add(telling.compared("Total assets were ", Item.TOTAL_ASSETS) + ".");
    parts.add(new Part.Bullets(bullets));
    if (!telling.special().isEmpty()) {
      parts.add(new Part.Paragraph(telling.special().strip()));
    }
  }

  private void sections() {
    parts.add(
        new Part.Paragraph(
            "The Company reported "
                + telling.result(telling.subject())
                + ", "
                + telling.forSubject(0)
                + ", compared with "
                + telling.result(telling.subjectAYearAgo())
                + ", "
                + telling.forSubject(4)
                + "."));
    parts.add(new Part.Heading("DIVIDEND"));
    parts.add(new Part.Paragraph(telling.dividend() + "." + telling.special()));
    if (!occasion.isFirstQuarter()) {
      parts.add(new Part.Heading("YEAR TO DATE"));
      parts.add(
          new Part.Paragraph(
              "For the "
                  + occasion.toDateName(0)
                  + ", FFO were "
                  + funds(occasion.toDate())
                  + ". "
                  + telling.leadToDate()));
    }
    outlook();
  }

  /** What the company expects: figures that are no facts. */
  private void outlook() {
    SampleQuarter next = occasion.quarter().plus(1);
    long middle = occasion.now().value(Item.FFO_PER_SHARE).movePointRight(2).longValue();
    parts.add(new Part.Heading("OUTLOOK"));
    parts.add(
        new Part.Paragraph(
            "For the "
                + Dates.quarter(occasion.profile(), next)
                + ", management expects FFO of $"
                + Digits.cents(BigDecimal.valueOf(middle - 2, 2))
                + " to $"
                + Digits.cents(BigDecimal.valueOf(middle + 3, 2))
                + " per diluted share and unit."));
  }

  private void closing() {
    CompanyProfile profile = occasion.profile();
    parts.add(new Part.Paragraph(Frame.quote(profile, occasion.quarter())));
    parts.add(new Part.Heading("CONFERENCE CALL"));
    parts.add(new Part.Paragraph(Frame.call(occasion.releasedOn())));
    parts.add(new Part.Paragraph(Frame.caution()));
    parts.add(new Part.Paragraph(Frame.about(profile)));
    parts.add(new Part.PageBreak());
    parts.add(statements.operations());
    parts.add(new Part.PageBreak());
    parts.add(statements.fundsFromOperations());
    parts.add(
        new Part.Paragraph(
            "FFO follows the definition of the National Association of Real Estate Investment"
                + " Trusts. Neither FFO nor AFFO is a measure of generally accepted accounting"
                + " principles."));
    parts.add(new Part.PageBreak());
    parts.add(statements.balanceSheet());
  }
}
