package org.exhibit99.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Histories of invented companies come out as they were invented, in whatever order they arrive.
 */
class CompanyHistoryTest {
  private static final MetricKinds METRICS = new MetricKinds(Release.METRICS);
  private static final int COMPANIES = Integer.getInteger("history.companies", 25);
  private static final int QUARTERS = 40;
  private static final int ORDERS = 4;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void comesOutAsInventedInAnyOrderOfArrival(long seed) {
    Random random = new Random(seed);
    for (int cik = 1; cik <= COMPANIES; cik++) {
      InventedCompany company = new InventedCompany(seed, cik, QUARTERS);
      List<ReleasedExhibit> exhibits = new ArrayList<>(company.exhibits());
      for (int order = 0; order < ORDERS; order++) {
        Collections.shuffle(exhibits, random);
        List<ReportedMetric> reported = CompanyHistory.of(exhibits, METRICS);
        assertThat(prints(reported)).as("company %s", cik).isEqualTo(company.prints());
        assertThat(values(reported)).as("company %s", cik).isEqualTo(company.values());
      }
    }
  }

  @Test
  void everyKindOfEventIsInvented() {
    Set<String> told = new TreeSet<>();
    for (int cik = 1; cik <= COMPANIES; cik++) {
      InventedCompany company = new InventedCompany(1, cik, QUARTERS);
      company.prints().values().forEach(role -> told.add(role.substring(0, role.indexOf(" r"))));
      company.values().values().forEach(value -> told.add(value.substring(value.lastIndexOf(' '))));
      if (company.values().toString().contains(" of transition ")) {
        told.add("transition");
      }
    }
    assertThat(told)
        .containsExactly(
            " derived",
            " reported",
            "amendment",
            "confirmation",
            "duplicate",
            "first print",
            "restatement",
            "revision",
            "transition");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whatWasKnownOnADayIsTheHistoryOfTheReleasesUpToIt(long seed) {
    InventedCompany company = new InventedCompany(seed, 1, QUARTERS);
    InventedCompany shorter = new InventedCompany(seed, 1, QUARTERS);
    List<ReleasedExhibit> half = shorter.exhibits().subList(0, shorter.exhibits().size() / 2);
    Map<String, String> known = prints(CompanyHistory.of(half, METRICS));
    Map<String, String> all = company.prints();
    assertThat(known).isNotEmpty();
    known.forEach((key, told) -> assertThat(all).as("an earlier print").containsEntry(key, told));
  }

  private static Map<String, String> prints(List<ReportedMetric> reported) {
    Map<String, String> prints = new TreeMap<>();
    for (ReportedMetric one : reported) {
      Print print = one.followed().print();
      String before =
          prints.put(
              InventedCompany.key(print.exhibit(), print.fact()),
              one.followed().role().words()
                  + " r"
                  + one.followed().revision()
                  + " "
                  + InventedCompany.plain(print.value()));
      assertThat(before).isNull();
    }
    return prints;
  }

  private static Map<String, String> values(List<ReportedMetric> reported) {
    Map<String, String> values = new TreeMap<>();
    for (CompanyQuarter quarter : QuarterBook.of(quarterPrints(reported), METRICS)) {
      quarter
          .values()
          .forEach(
              (metric, value) ->
                  values.put(
                      quarter.quarter().end() + " " + metric,
                      quarter.quarter().year()
                          + " Q"
                          + quarter.quarter().quarter()
                          + (quarter.quarter().transition() ? " of transition " : " ")
                          + InventedCompany.plain(value.value())
                          + (value.isDerived() ? " derived" : " reported")));
    }
    return values;
  }

  /** The prints that quarters are made of, as their rows have them. */
  static List<QuarterPrint> quarterPrints(List<ReportedMetric> reported) {
    return reported.stream()
        .filter(one -> one.quarter() != null && one.followed().revision() != null)
        .map(CompanyHistoryTest::print)
        .toList();
  }

  private static QuarterPrint print(ReportedMetric reported) {
    Followed followed = reported.followed();
    Print print = followed.print();
    return new QuarterPrint(
        print.fact().metric(),
        print.fact().period().end(),
        print.fact().period().months(),
        Objects.requireNonNull(reported.quarter()),
        print.value(),
        print.grain(),
        print.reportedOn(),
        print.learntOn(),
        Objects.requireNonNull(followed.revisedOn()),
        followed.latest(),
        new QuarterPrint.Place(
            print.exhibit().id(),
            print.exhibit().accession(),
            print.fact().label(),
            print.fact().quote(),
            print.fact().location()),
        new QuarterPrint.Company(1L, "Invented", null, "6798", null));
  }
}
