package org.exhibit99.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Cik;
import org.exhibit99.model.ExhibitKind;
import org.exhibit99.model.Period;
import org.exhibit99.sample.SampleTruth.CompanyQuarter;
import org.exhibit99.sample.SampleTruth.DividendAction;
import org.junit.jupiter.api.Test;

class SampleTruthTest {
  private static final List<SampleRelease> RELEASES = SampleCorpus.embedded().releases().toList();
  private static final SampleTruth TRUTH = SampleTruth.of(SamplePlan.EMBEDDED);

  private record Told(Cik cik, String metric, Period period) {}

  @Test
  void comparativesEqualWhatWasPrintedOrAreRestatedOrRounded() {
    Map<Told, SampleFact> first = new HashMap<>();
    for (SampleRelease release : RELEASES) {
      for (SampleFact fact : release.facts()) {
        Told told = new Told(release.cik(), fact.metric(), fact.period());
        SampleFact before = first.putIfAbsent(told, fact);
        if (before != null && !before.value().equals(fact.value()) && !fact.restated()) {
          assertThat(isRounding(before.value(), fact.value()) || followsRestatement(told))
              .as("%s: %s, then %s", told, before.value(), fact.value())
              .isTrue();
        }
      }
    }
  }

  @Test
  void quartersAreWhatReleasesPrint() {
    Map<Told, Amount> truth = new HashMap<>();
    for (CompanyQuarter quarter : TRUTH.quarters()) {
      quarter.values().forEach((metric, value) -> put(truth, quarter, metric, value));
    }
    int held = 0;
    for (SampleRelease release : RELEASES) {
      for (SampleFact fact : release.facts()) {
        Told told = new Told(release.cik(), fact.metric(), fact.period());
        Amount value = truth.get(told);
        if (value != null && !value.equals(fact.value()) && !followsRestatement(told)) {
          assertThat(isRounding(value, fact.value())).as("%s: %s", told, fact).isTrue();
        }
        held += value == null ? 0 : 1;
      }
    }
    assertThat(held).isGreaterThan(8000);
  }

  @Test
  void dividendsDoEverythingThatDividendsDo() {
    Set<DividendAction> seen =
        TRUTH.dividends().stream()
            .map(SampleTruth.Dividend::action)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DividendAction.class)));
    assertThat(seen).containsExactlyInAnyOrder(DividendAction.values());
    assertThat(TRUTH.dividends()).anyMatch(dividend -> dividend.special().value().signum() > 0);
  }

  @Test
  void provisionsRiseFromCalmToAWave() {
    assertThat(provisions(2007).add(provisions(2008)))
        .isGreaterThan(provisions(2004).add(provisions(2005)).multiply(BigDecimal.TEN));
  }

  @Test
  void restatementsChangeProvisionNetIncomeAndEquity() {
    assertThat(
            TRUTH.restatements().stream()
                .filter(r -> r.quarter().equals(SampleQuarter.parse("2007Q2")))
                .map(SampleTruth.Restatement::metric))
        .contains(
            "provision_for_loan_losses",
            "allowance_for_loan_losses",
            "net_income",
            "eps_diluted",
            "stockholders_equity",
            "total_assets")
        .doesNotContain("interest_income", "taxable_income", "dividends_per_common_share");
  }

  @Test
  void onlyEarningsReleasesPrintResults() {
    for (SampleRelease release : RELEASES) {
      switch (release.kind()) {
        case EARNINGS -> assertThat(release.facts()).hasSizeGreaterThan(25);
        case DIVIDEND ->
            assertThat(release.facts())
                .extracting(SampleFact::metric)
                .containsExactly("dividends_per_common_share");
        case GUIDANCE, OTHER -> assertThat(release.facts()).isEmpty();
      }
    }
  }

  @Test
  void oneQuarterIsMissingAndOneLate() {
    List<SampleRelease> plover =
        RELEASES.stream()
            .filter(r -> r.company().contains("Plover") && r.kind() == ExhibitKind.EARNINGS)
            .toList();
    assertThat(plover).noneMatch(r -> r.quarter().equals(SampleQuarter.parse("2007Q4")));
    assertThat(plover)
        .filteredOn(r -> r.quarter().equals(SampleQuarter.parse("2007Q3")))
        .singleElement()
        .satisfies(r -> assertThat(r.filedOn()).isAfter(LocalDate.of(2008, 2, 28)));
  }

  private static void put(
      Map<Told, Amount> truth, CompanyQuarter quarter, String metric, Amount value) {
    Period flow = new Period(quarter.quarter().end(), 3);
    Period instant = Period.at(quarter.quarter().end());
    boolean isInstant =
        Arrays.stream(Item.values())
            .anyMatch(item -> item.metric().equals(metric) && item.kind().isInstant());
    truth.put(new Told(quarter.cik(), metric, isInstant ? instant : flow), value);
  }

  private static BigDecimal provisions(int year) {
    return TRUTH.quarters().stream()
        .filter(quarter -> quarter.quarter().year() == year)
        .map(quarter -> quarter.values().get("provision_for_loan_losses"))
        .filter(Objects::nonNull)
        .map(Amount::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Sentences give millions or billions with one decimal. */
  private static boolean isRounding(Amount one, Amount other) {
    BigDecimal difference = one.value().subtract(other.value()).abs();
    BigDecimal size = one.value().abs().max(other.value().abs());
    BigDecimal grain =
        new BigDecimal(size.compareTo(new BigDecimal("999000000")) > 0 ? "50000000" : "50000");
    return size.compareTo(new BigDecimal("900000")) > 0 && difference.compareTo(grain) <= 0;
  }

  private static boolean followsRestatement(Told told) {
    return TRUTH.restatements().stream()
        .anyMatch(
            r -> r.cik().equals(told.cik()) && !told.period().end().isBefore(r.quarter().end()));
  }
}
