package org.exhibit99.quarters;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exhibit99.model.ExhibitKind;
import org.exhibit99.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An exhibit of one company with what it states.
 *
 * @param id the exhibit's id
 * @param accession its submission's accession number, or null for a bare file
 * @param cik the company's Central Index Key, or null
 * @param company the company's name as it has it, or null
 * @param ticker the ticker that it prints, or null
 * @param sic the SIC code as of the filing, or null
 * @param reit whether it says that the company is a REIT, or null
 * @param fiscalYearEnd the fiscal year end that its filing states, or null
 * @param form the form type, or null
 * @param type the exhibit's type, or null
 * @param reportedOn when it came out, or null
 * @param sha256 the digest of its bytes
 * @param original the exhibit of another registrant, who filed the same bytes first, or null
 * @param kind what kind of release it is
 * @param facts what it states, at least one fact
 */
record ReleasedExhibit(
    String id,
    @Nullable String accession,
    @Nullable Long cik,
    @Nullable String company,
    @Nullable String ticker,
    @Nullable String sic,
    @Nullable Boolean reit,
    @Nullable MonthDay fiscalYearEnd,
    @Nullable String form,
    @Nullable String type,
    @Nullable LocalDate reportedOn,
    String sha256,
    @Nullable String original,
    ExhibitKind kind,
    List<Fact> facts) {
  /** Dividends are declared ahead of the quarter that is reported, so they say least of it. */
  static final String DIVIDEND = "dividends_per_common_share";

  private static final String AMENDMENT = "/A";

  ReleasedExhibit {
    facts = List.copyOf(facts);
    if (facts.isEmpty()) {
      throw new IllegalArgumentException("Exhibit " + id + " states nothing: leave it out");
    }
  }

  /** Whether it came in an amendment, as an 8-K/A. */
  boolean amends() {
    return form != null && form.endsWith(AMENDMENT);
  }

  /** The end of the newest period that it reports. */
  LocalDate newestPeriodEnd() {
    return facts.stream()
        .filter(fact -> !fact.period().isInstant() && !fact.metric().equals(DIVIDEND))
        .map(fact -> fact.period().end())
        .max(Comparator.naturalOrder())
        .orElseGet(
            () ->
                facts.stream()
                    .map(fact -> fact.period().end())
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
  }

  /** The end of the newest twelve months that it prints. */
  Optional<LocalDate> newestYearEnd() {
    return facts.stream()
        .filter(fact -> fact.period().months() == 12)
        .map(fact -> fact.period().end())
        .max(Comparator.naturalOrder());
  }
}
