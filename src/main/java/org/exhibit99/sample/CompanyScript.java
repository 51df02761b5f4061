package org.exhibit99.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to a company.
 *
 * @param enters the first quarter that it reports, or null for the plan's first
 * @param leaves the last quarter that it reports before it is merged away, or null for never
 * @param dividends the quarterly dividend from a quarter on, thousandths of a dollar
 * @param specials special dividends, thousandths of a dollar
 * @param provisions provisions that the books would not draw by themselves, thousands of dollars
 * @param restated the quarter whose provision proves too low, or null
 * @param restatedBy by how many thousands
 * @param restatedAfter how many quarters later the restatement comes out; 0 for an amended release
 *     before the next one
 * @param late the quarter that is reported five months late, or null
 * @param missing the quarter that is never reported, or null
 * @param yearOnly whether the release of the last quarter gives the year without the quarter
 * @param dividendReleases quarters whose dividend has a release of its own
 * @param otherReleases releases that are no earnings release, by quarter
 */
record CompanyScript(
    @Nullable SampleQuarter enters,
    @Nullable SampleQuarter leaves,
    Map<SampleQuarter, Integer> dividends,
    Map<SampleQuarter, Integer> specials,
    Map<SampleQuarter, Long> provisions,
    @Nullable SampleQuarter restated,
    long restatedBy,
    int restatedAfter,
    @Nullable SampleQuarter late,
    @Nullable SampleQuarter missing,
    boolean yearOnly,
    List<SampleQuarter> dividendReleases,
    Map<SampleQuarter, OtherNews> otherReleases) {
  /** What a release tells that is no earnings release. */
  enum OtherNews {
    APPOINTMENT,
    ACQUISITION,
    MERGER
  }

  CompanyScript {
    dividends = Map.copyOf(dividends);
    specials = Map.copyOf(specials);
    provisions = Map.copyOf(provisions);
    dividendReleases = List.copyOf(dividendReleases);
    otherReleases = Map.copyOf(otherReleases);
  }

  /** The regular dividend of a quarter, thousandths of a dollar, where the script sets one. */
  Optional<Integer> dividend(SampleQuarter quarter) {
    return Optional.ofNullable(new TreeMap<>(dividends).floorEntry(quarter))
        .map(Map.Entry::getValue);
  }

  /** A special dividend of the quarter, thousandths of a dollar, 0 where there is none. */
  int special(SampleQuarter quarter) {
    return specials.getOrDefault(quarter, 0);
  }
}
