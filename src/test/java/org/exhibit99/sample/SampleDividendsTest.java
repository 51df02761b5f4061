package org.exhibit99.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.facts.FactReader;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.lake.ExtractionRows;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Metric;
import org.exhibit99.quarters.CompanyQuarters;
import org.exhibit99.quarters.Declarations;
import org.exhibit99.quarters.InventedExtractions;
import org.exhibit99.sample.SampleTruth.Dividend;
import org.exhibit99.sample.SampleTruth.DividendAction;
import org.exhibit99.trends.CompanySeries;
import org.exhibit99.trends.DividendHistory;
import org.exhibit99.trends.DividendTrend;
import org.exhibit99.trends.Universe;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dividends, read in the releases of the sample, against what is true in it. */
@Tag("spark")
class SampleDividendsTest {
  /** What lies before the first releases of the sample stands in comparatives only. */
  private static final String BEGUN = "calendar_quarter >= '2004Q1'";

  private static final List<Dividend> TRUTH = SampleTruth.of(SamplePlan.EMBEDDED).dividends();

  private static Dataset<Row> series = SharedSpark.session().emptyDataFrame();
  private static Dataset<Row> declared = SharedSpark.session().emptyDataFrame();

  @BeforeAll
  static void read() throws IOException {
    MetricDictionary dictionary;
    try (InputStream yaml = FactReader.class.getResourceAsStream("/conf/metrics.yaml")) {
      dictionary = MetricDictionary.load(Objects.requireNonNull(yaml));
    }
    List<Metric> metrics = dictionary.metrics();
    Dataset<Row> owned =
        InventedExtractions.owned(
                SharedSpark.session()
                    .createDataFrame(readings(dictionary), SilverTables.EXTRACTIONS.schema()))
            .localCheckpoint();
    series =
        CompanySeries.of(DividendHistory.withSource(new CompanyQuarters(metrics).from(owned)))
            .localCheckpoint();
    declared = DividendHistory.placed(Declarations.from(owned), series).localCheckpoint();
  }

  private static List<Row> readings(MetricDictionary dictionary) {
    DocumentReader documents = new DocumentReader();
    FactReader facts = new FactReader(dictionary);
    return SampleCorpus.embedded()
        .releases()
        .map(
            release -> {
              Exhibit exhibit = SampleReadingTest.exhibit(release);
              return ExtractionRows.row(
                  exhibit,
                  "",
                  facts.read(exhibit, documents.read(release.exhibit(), release.exhibitFile())),
                  "1",
                  0,
                  Instant.EPOCH);
            })
        .toList();
  }

  @Test
  void eventsAreTheTruth() {
    List<String> expected = new ArrayList<>();
    for (Dividend dividend : TRUTH) {
      String place = dividend.cik().number() + " " + dividend.quarter() + " ";
      if (dividend.action() != DividendAction.NONE) {
        expected.add(place + word(dividend.action()) + " " + plain(dividend.perShare().value()));
      }
      if (isSpecial(dividend)) {
        expected.add(place + "special " + plain(dividend.special().value()));
      }
    }
    List<String> found =
        DividendHistory.from(series, declared).where(BEGUN).collectAsList().stream()
            .map(
                row ->
                    row.getAs("cik")
                        + " "
                        + row.getAs("calendar_quarter")
                        + " "
                        + row.getAs("event")
                        + " "
                        + plain(row.getAs("amount")))
            .toList();
    assertThat(found).hasSizeGreaterThan(250).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theTrendCountsTheTruth() {
    List<String> expected =
        TRUTH.stream()
            .collect(
                Collectors.groupingBy(
                    dividend -> dividend.quarter().toString(), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(quarter -> quarter.getKey() + " " + counted(quarter.getValue()))
            .toList();
    List<String> found =
        DividendTrend.from(series, declared, Universe.ofReits())
            .where(BEGUN + " AND panel = 'all' AND peer_group = 'all'")
            .orderBy("calendar_quarter")
            .selectExpr(
                """
                concat_ws(' ', calendar_quarter, companies_initiating, companies_raising,
                  companies_holding, companies_cutting, companies_suspending, companies_resuming,
                  companies_with_special)""")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    assertThat(found).hasSize(20).containsExactlyElementsOf(expected);
  }

  /** How many did what, all but those that pay nothing as before, and how many paid a special. */
  private static String counted(List<Dividend> quarter) {
    String regular =
        EnumSet.complementOf(EnumSet.of(DividendAction.NONE)).stream()
            .map(action -> quarter.stream().filter(d -> d.action() == action).count())
            .map(count -> Long.toString(count))
            .collect(Collectors.joining(" "));
    return regular + " " + quarter.stream().filter(SampleDividendsTest::isSpecial).count();
  }

  private static boolean isSpecial(Dividend dividend) {
    return dividend.special().value().signum() > 0;
  }

  private static String word(DividendAction action) {
    return action.name().toLowerCase(Locale.ROOT);
  }

  private static String plain(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }
}
