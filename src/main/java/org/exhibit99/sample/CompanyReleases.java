package org.exhibit99.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Content;
import org.exhibit99.model.ExhibitKind;

/** From a company's books to all that it files. */
final class CompanyReleases {
  /** The filer agent's CIK, from the range that no filer has. */
  private static final long AGENT = 9_999_000_001L;

  private static final int FILINGS_A_YEAR = 100;
  private final SampleCompany company;
  private final Ledger ledger;

  private CompanyReleases(SampleCompany company, Ledger ledger) {
    this.company = company;
    this.ledger = ledger;
  }

  /** All that a company files under a plan, by day. */
  static List<SampleRelease> of(SampleCompany company, SamplePlan plan) {
    CompanyReleases releases = new CompanyReleases(company, Books.write(company, plan));
    List<SampleRelease> filed = new ArrayList<>();
    int year = 0;
    int ordinal = 0;
    for (Filing filing : Filing.of(company, plan)) {
      ordinal = filing.filedOn().getYear() == year ? ordinal + 1 : 1;
      year = filing.filedOn().getYear();
      filed.add(releases.release(filing, accession(company.profile(), year, ordinal)));
    }
    return filed;
  }

  private static AccessionNumber accession(CompanyProfile profile, int year, int ordinal) {
    int sequence = profile.number() * FILINGS_A_YEAR + ordinal;
    return new AccessionNumber(AGENT + "-" + digits(year % 100, 2) + "-" + digits(sequence, 6));
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(width - digits.length()) + digits;
  }

  private SampleRelease release(Filing filing, AccessionNumber accession) {
    CompanyProfile profile = company.profile();
    SubmissionWriter writer = new SubmissionWriter(profile, accession, filing);
    ReleaseText text = text(filing);
    String exhibit = Layout.of(profile.layout()).set(text);
    return new SampleRelease(
        accession,
        profile.cik(),
        profile.name(),
        profile.sector() == Sector.MORTGAGE ? "mortgage" : "equity",
        profile.fiscalYearEnd(),
        writer.form(),
        writer.items(),
        filing.filedOn(),
        kind(filing),
        filing.quarter(),
        writer.exhibitFile(),
        content(exhibit),
        content(writer.write(exhibit)),
        text.facts());
  }

  private ReleaseText text(Filing filing) {
    return switch (filing.kind()) {
      case RESULTS -> results(filing, false);
      case AMENDED_RESULTS -> results(filing, true);
      case DIVIDEND ->
          OtherRelease.dividend(
              company, ledger.figures(filing.quarter(), 3, filing.filedOn()), filing.filedOn());
      case NEWS ->
          OtherRelease.news(
              company.profile(),
              Objects.requireNonNull(company.script().otherReleases().get(filing.quarter())),
              filing.filedOn());
    };
  }

  private ReleaseText results(Filing filing, boolean amends) {
    Occasion occasion = new Occasion(company, ledger, filing.quarter(), filing.filedOn(), amends);
    return switch (company.profile().sector()) {
      case MORTGAGE -> LenderRelease.write(occasion);
      case EQUITY -> LandlordRelease.write(occasion);
    };
  }

  private static ExhibitKind kind(Filing filing) {
    return switch (filing.kind()) {
      case RESULTS, AMENDED_RESULTS -> ExhibitKind.EARNINGS;
      case DIVIDEND -> ExhibitKind.DIVIDEND;
      case NEWS -> ExhibitKind.OTHER;
    };
  }

  private static Content content(String text) {
    return Content.of(text.getBytes(StandardCharsets.US_ASCII));
  }
}
