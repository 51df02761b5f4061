package org.exhibit99.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that a company files.
 *
 * @param kind what
 * @param quarter the quarter that it tells of
 * @param filedOn the day
 */
record Filing(Kind kind, SampleQuarter quarter, LocalDate filedOn) {
  /** What is filed. */
  enum Kind {
    DIVIDEND,
    NEWS,
    RESULTS,
    AMENDED_RESULTS
  }

  /** All that a company files under a plan, by day. */
  static List<Filing> of(SampleCompany company, SamplePlan plan) {
    CompanyScript script = company.script();
    List<Filing> filings = new ArrayList<>();
    SampleQuarter last = company.last(plan);
    for (SampleQuarter quarter = company.first(plan);
        quarter.compareTo(last) <= 0;
        quarter = quarter.plus(1)) {
      int day = company.profile().number();
      if (script.dividendReleases().contains(quarter)) {
        filings.add(new Filing(Kind.DIVIDEND, quarter, ReleaseDates.dividend(quarter, day)));
      }
      CompanyScript.OtherNews news = script.otherReleases().get(quarter);
      if (news != null) {
        SampleQuarter when = news == CompanyScript.OtherNews.MERGER ? quarter.plus(1) : quarter;
        filings.add(new Filing(Kind.NEWS, quarter, ReleaseDates.news(when, day)));
      }
      if (!quarter.equals(script.missing())) {
        filings.add(new Filing(Kind.RESULTS, quarter, ReleaseDates.results(company, quarter)));
      }
      if (quarter.equals(script.restated()) && script.restatedAfter() == 0) {
        filings.add(
            new Filing(Kind.AMENDED_RESULTS, quarter, ReleaseDates.restatement(company, quarter)));
      }
    }
    filings.sort(
        Comparator.comparing(Filing::filedOn)
            .thenComparing(Filing::quarter)
            .thenComparing(Filing::kind));
    return filings;
  }
}
