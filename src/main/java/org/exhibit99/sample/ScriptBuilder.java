package org.exhibit99.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a {@link CompanyScript} together, one event after the other. */
final class ScriptBuilder {
  private @Nullable SampleQuarter enters;
  private @Nullable SampleQuarter leaves;
  private final Map<SampleQuarter, Integer> dividends = new HashMap<>();
  private final Map<SampleQuarter, Integer> specials = new HashMap<>();
  private final Map<SampleQuarter, Long> provisions = new HashMap<>();
  private @Nullable SampleQuarter restated;
  private long restatedBy;
  private int restatedAfter;
  private @Nullable SampleQuarter late;
  private @Nullable SampleQuarter missing;
  private boolean yearOnly;
  private final List<SampleQuarter> dividendReleases = new ArrayList<>();
  private final Map<SampleQuarter, CompanyScript.OtherNews> otherReleases = new HashMap<>();

  /** Reports from this quarter on. */
  ScriptBuilder enters(SampleQuarter quarter) {
    enters = quarter;
    return this;
  }

  /** Reports this quarter last. */
  ScriptBuilder leaves(SampleQuarter quarter) {
    leaves = quarter;
    return news(quarter, CompanyScript.OtherNews.MERGER);
  }

  /** Declares so many thousandths of a dollar from this quarter on. */
  ScriptBuilder dividend(SampleQuarter from, int mills) {
    dividends.put(from, mills);
    return this;
  }

  /** Declares a special dividend on top. */
  ScriptBuilder special(SampleQuarter quarter, int mills) {
    specials.put(quarter, mills);
    return this;
  }

  /** Provides so many thousands, negative for a release of reserves. */
  ScriptBuilder provision(SampleQuarter quarter, long thousands) {
    provisions.put(quarter, thousands);
    return this;
  }

  /** Finds a quarter's provision too low, so many quarters later. */
  ScriptBuilder restates(SampleQuarter quarter, long thousands, int quartersLater) {
    restated = quarter;
    restatedBy = thousands;
    restatedAfter = quartersLater;
    return this;
  }

  /** Reports this quarter five months late. */
  ScriptBuilder late(SampleQuarter quarter) {
    late = quarter;
    return this;
  }

  /** Never reports this quarter. */
  ScriptBuilder missing(SampleQuarter quarter) {
    missing = quarter;
    return this;
  }

  /** Gives only the year when the year is over. */
  ScriptBuilder yearOnly() {
    yearOnly = true;
    return this;
  }

  /** Announces this quarter's dividend before its results. */
  ScriptBuilder dividendRelease(SampleQuarter quarter) {
    dividendReleases.add(quarter);
    return this;
  }

  /** Tells something else in this quarter. */
  ScriptBuilder news(SampleQuarter quarter, CompanyScript.OtherNews news) {
    otherReleases.put(quarter, news);
    return this;
  }

  CompanyScript build() {
    return new CompanyScript(
        enters,
        leaves,
        dividends,
        specials,
        provisions,
        restated,
        restatedBy,
        restatedAfter,
        late,
        missing,
        yearOnly,
        dividendReleases,
        otherReleases);
  }
}
