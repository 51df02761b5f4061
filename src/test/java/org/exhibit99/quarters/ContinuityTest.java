package org.exhibit99.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What one release says, held against the company's other releases. */
class ContinuityTest {
  private static final MetricKinds METRICS = new MetricKinds(Release.METRICS);
  private static final String INCOME = "net_income";
  private static final String PROVISION = "provision_for_loan_losses";
  private static final String ASSETS = "total_assets";
  private static final String ALLOWANCE = "allowance_for_loan_losses";

  @Test
  void aReleaseReadAThousandfoldTooSmallCountsForNothing() {
    List<Release> releases = new ArrayList<>(steady("2004-03-31 2004-06-30 2004-12-31", 1_000));
    releases.addAll(steady("2004-09-30", 1));
    assertThat(doubted(releases))
        .containsExactlyInAnyOrder(
            "e2004-09-30 net_income scale",
            "e2004-09-30 provision_for_loan_losses scale",
            "e2004-09-30 total_assets scale",
            "e2004-09-30 allowance_for_loan_losses scale");
  }

  @Test
  void theFirstReleaseIsTheOneInDoubtOnceTwoOthersSpeakAgainstIt() {
    List<Release> releases = new ArrayList<>(steady("2004-03-31", 1));
    releases.addAll(steady("2004-06-30", 1_000));
    assertThat(doubted(releases)).hasSize(4).allMatch(told -> told.startsWith("e2004-06-30"));
    releases.addAll(steady("2004-09-30", 1_000));
    assertThat(doubted(releases)).hasSize(4).allMatch(told -> told.startsWith("e2004-03-31"));
  }

  @Test
  void oneBalanceOffByAThousandIsDoubtedAlone() {
    List<Release> releases = new ArrayList<>(steady("2004-03-31 2004-06-30 2004-12-31", 1_000));
    releases.add(
        release("2004-09-30")
            .says(INCOME, "2004-09-30", 3, "47000000")
            .says(ASSETS, "2004-09-30", 0, "9000000"));
    assertThat(doubted(releases)).containsExactly("e2004-09-30 total_assets scale");
  }

  @Test
  void incomeMayFallAThousandfold() {
    List<Release> releases = new ArrayList<>(steady("2004-03-31 2004-06-30 2004-12-31", 1_000));
    releases.add(release("2004-09-30").says(INCOME, "2004-09-30", 3, "47000"));
    assertThat(doubted(releases)).isEmpty();
  }

  @Test
  void theSameFigureAThousandfoldLargerIsNoRevision() {
    List<Release> releases =
        List.of(
            release("2004-03-31").says(INCOME, "2004-03-31", 3, "46046000"),
            release("2004-06-30").says(INCOME, "2004-03-31", 3, "46046"),
            release("2004-09-30").says(INCOME, "2004-03-31", 3, "46046000"));
    assertThat(doubted(releases)).containsExactly("e2004-06-30 net_income scale");
  }

  @Test
  void aQuarterThatHoldsTheYearToDateIsDoubted() {
    List<Release> releases =
        List.of(
            release("2004-03-31").says(INCOME, "2004-03-31", 3, "20000000"),
            release("2004-06-30")
                .says(INCOME, "2004-06-30", 3, "50000000")
                .says(INCOME, "2004-06-30", 6, "50000000")
                .says(PROVISION, "2004-06-30", 3, "5000000")
                .says(PROVISION, "2004-06-30", 6, "5000000")
                .says(PROVISION, "2004-03-31", 3, "0"));
    assertThat(doubted(releases)).containsExactly("e2004-06-30 net_income reads as year to date");
    assertThat(value(releases, "2004-06-30", INCOME).value()).isEqualByComparingTo("30000000");
    assertThat(value(releases, "2004-06-30", INCOME).isDerived()).isTrue();
    assertThat(value(releases, "2004-06-30", PROVISION).isDerived()).isFalse();
  }

  @Test
  void bookValueTimesSharesAboveEquityIsAConflict() {
    List<Release> releases =
        List.of(
            release("2004-03-31")
                .says("book_value_per_share", "2004-03-31", 0, "21.5")
                .says("shares_outstanding", "2004-03-31", 0, "10000000")
                .says("stockholders_equity", "2004-03-31", 0, "200000000"),
            release("2004-06-30")
                .says("book_value_per_share", "2004-06-30", 0, "15")
                .says("shares_outstanding", "2004-06-30", 0, "10000000")
                .says("stockholders_equity", "2004-06-30", 0, "200000000"));
    assertThat(value(releases, "2004-03-31", "book_value_per_share").conflicts())
        .extracting(QuarterValue.Conflict::detail)
        .containsExactly("21.5 x 10000000 shares = 215000000, equity is 200000000");
    assertThat(value(releases, "2004-06-30", "book_value_per_share").conflicts()).isEmpty();
  }

  @Test
  void aPrintedQuarterStandsAgainstADerivedOneAndTheConflictShows() {
    List<Release> releases =
        List.of(
            release("2004-03-31").says(INCOME, "2004-03-31", 3, "20000000"),
            release("2004-06-30")
                .says(INCOME, "2004-06-30", 3, "33000000")
                .says(INCOME, "2004-06-30", 6, "50000000"));
    QuarterValue value = value(releases, "2004-06-30", INCOME);
    assertThat(value.value()).isEqualByComparingTo("33000000");
    assertThat(value.conflicts())
        .containsExactly(
            new QuarterValue.Conflict(
                "derived",
                value.conflicts().get(0).expected(),
                "50000000 for 6 months to 2004-06-30 less 20000000 for 3 months to 2004-03-31"));
    assertThat(value.conflicts().get(0).expected()).isEqualByComparingTo("30000000");
  }

  @Test
  void partsOfADerivedQuarterThatWereRevisedApartAreSaid() {
    List<Release> releases =
        List.of(
            release("2004-09-30").says(INCOME, "2004-09-30", 9, "20000000"),
            release("2004-12-31").says(INCOME, "2004-12-31", 12, "50000000"),
            release("2005-09-30").says(INCOME, "2004-09-30", 9, "12000000"));
    assertThat(value(releases, "2004-12-31", INCOME).conflicts())
        .extracting(QuarterValue.Conflict::check)
        .containsExactly("vintage");
  }

  @Test
  void nothingIsDerivedFromAHeadlineTooRoundToSaySo() {
    List<Release> releases =
        List.of(
            release("2004-09-30").says(INCOME, "2004-09-30", 9, "37046000"),
            release("2004-12-31").scale("billion").says(INCOME, "2004-12-31", 12, "100000000"));
    assertThat(quarters(releases)).allSatisfy(one -> assertThat(one.values()).isEmpty());
  }

  private static List<Release> steady(String ends, long factor) {
    List<Release> releases = new ArrayList<>();
    for (String end : ends.split(" ")) {
      int month = Integer.parseInt(end, 5, 7, 10);
      releases.add(
          release(end)
              .says(INCOME, end, 3, String.valueOf((46_046 + 700L * month) * factor))
              .says(PROVISION, end, 3, String.valueOf((5_123 + 90L * month) * factor))
              .says(ASSETS, end, 0, String.valueOf((9_000_123 + 5_000L * month) * factor))
              .says(ALLOWANCE, end, 0, String.valueOf((81_234 + 100L * month) * factor)));
    }
    return releases;
  }

  /** A release of the twentieth day behind a quarter. */
  private static Release release(String end) {
    return Release.of("e" + end).in("a" + end).on(LocalDate.parse(end).plusDays(20).toString());
  }

  private static List<ReportedMetric> reported(List<Release> releases) {
    return CompanyHistory.of(releases.stream().map(Release::exhibit).toList(), METRICS);
  }

  private static List<String> doubted(List<Release> releases) {
    return reported(releases).stream()
        .map(one -> one.followed().print())
        .filter(Print::isDoubtful)
        .map(
            print ->
                print.exhibit().id()
                    + " "
                    + print.fact().metric()
                    + " "
                    + Objects.requireNonNull(print.doubt()).words())
        .toList();
  }

  private static List<CompanyQuarter> quarters(List<Release> releases) {
    return QuarterBook.of(CompanyHistoryTest.quarterPrints(reported(releases)), METRICS);
  }

  private static QuarterValue value(List<Release> releases, String end, String metric) {
    CompanyQuarter quarter =
        quarters(releases).stream()
            .filter(one -> one.quarter().end().toString().equals(end))
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(
        quarter.values().get(metric), () -> Arrays.asList(end, metric).toString());
  }
}
