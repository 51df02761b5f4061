package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ReportedMetricsTest {
  private static final String INCOME = "net_income";

  @Test
  void followsAValueThroughConfirmationAndRevision() {
    List<Release> releases =
        List.of(
            Release.of("a").on("2004-05-04").says(INCOME, "2004-03-31", 3, "46046000"),
            Release.of("b").on("2004-08-04").says(INCOME, "2004-03-31", 3, "46046000"),
            Release.of("c").on("2005-02-04").restated().says(INCOME, "2004-03-31", 3, "41200000"),
            Release.of("d").on("2005-05-04").says(INCOME, "2004-03-31", 3, "41200000"));
    assertThat(told(releases))
        .containsExactly(
            "a 46046000 r0 first print, superseded 2005-02-04",
            "b 46046000 r0 confirmation of a, superseded 2005-02-04",
            "c 41200000 r1 restatement by -4846000, latest, restated",
            "d 41200000 r1 confirmation of c, latest");
  }

  @Test
  void aRoundedHeadlineRevisesNeitherBeforeNorBehindTheExactValue() {
    List<Release> releases =
        List.of(
            Release.of("a")
                .on("2004-05-04")
                .scale("million")
                .says(INCOME, "2004-03-31", 3, "46000000"),
            Release.of("b").on("2004-08-04").says(INCOME, "2004-03-31", 3, "46046000"),
            Release.of("c")
                .on("2005-05-04")
                .scale("million")
                .says(INCOME, "2004-03-31", 3, "46000000"));
    assertThat(told(releases))
        .containsExactly(
            "a 46000000 r0 first print, latest",
            "b 46046000 r0 confirmation of a, latest",
            "c 46000000 r0 confirmation of a, latest");
  }

  @Test
  void roundingDoesNotDriftFromOneValueToAnother() {
    // 46.04 and 45.96 million both round to 46.0, yet the last differs from the first
    List<Release> releases =
        List.of(
            Release.of("a").on("2004-05-04").says(INCOME, "2004-03-31", 3, "46040000"),
            Release.of("b")
                .on("2004-08-04")
                .scale("million")
                .says(INCOME, "2004-03-31", 3, "46000000"),
            Release.of("c").on("2005-05-04").says(INCOME, "2004-03-31", 3, "45960000"));
    assertThat(told(releases))
        .containsExactly(
            "a 46040000 r0 first print, superseded 2005-05-04",
            "b 46000000 r0 confirmation of a, superseded 2005-05-04",
            "c 45960000 r1 revision by -80000, latest");
  }

  @Test
  void aCentOfDividendIsARevision() {
    List<Release> releases =
        List.of(
            Release.of("a")
                .on("2004-05-04")
                .says("dividends_per_common_share", "2004-03-31", 3, "0.7"),
            Release.of("b")
                .on("2004-08-04")
                .says("dividends_per_common_share", "2004-03-31", 3, "0.65"));
    assertThat(told(releases))
        .containsExactly(
            "a 0.7 r0 first print, superseded 2004-08-04", "b 0.65 r1 revision by -0.05, latest");
  }

  @Test
  void theSameReleaseFoundTwiceIsOnePrintAndTheMostExactWins() {
    List<Release> releases =
        List.of(
            Release.of("bare").says(INCOME, "2004-03-31", 3, "46046000"),
            Release.of("x:2")
                .in("0001-04-1")
                .on("2004-05-04")
                .scale("million")
                .says(INCOME, "2004-03-31", 3, "46000000"),
            Release.of("x:3")
                .in("0001-04-1")
                .on("2004-05-04")
                .says(INCOME, "2004-03-31", 3, "46046000"));
    assertThat(told(releases))
        .containsExactly(
            "bare 46046000 r0 duplicate of x:3, latest",
            "x:2 46000000 r0 duplicate of x:3, latest",
            "x:3 46046000 r0 first print, latest");
  }

  @Test
  void anUndatedReleaseComesBehindTheQuarterThatItReports() {
    List<Release> releases =
        List.of(
            Release.of("a").on("2004-05-04").says(INCOME, "2004-03-31", 3, "46046000"),
            Release.of("undated")
                .says(INCOME, "2004-03-31", 3, "41200000")
                .says(INCOME, "2004-06-30", 3, "50000000"),
            Release.of("c").on("2004-11-04").says(INCOME, "2004-03-31", 3, "41200000"));
    assertThat(told(releases))
        .containsExactly(
            "a 46046000 r0 first print, superseded 2004-06-30",
            "undated 41200000 r1 revision by -4846000, latest",
            "c 41200000 r1 confirmation of undated, latest",
            "undated 50000000 r0 first print, latest");
  }

  @Test
  void anAmendmentOfTheSameDayRevisesAndASecondFigureInOneSubmissionContradicts() {
    List<Release> releases =
        List.of(
            Release.of("x:2")
                .in("0001-04-1")
                .on("2004-05-04")
                .says(INCOME, "2004-03-31", 3, "46046000"),
            Release.of("x:3")
                .in("0001-04-1")
                .on("2004-05-04")
                .sure(0.8)
                .says(INCOME, "2004-03-31", 3, "64046000"),
            Release.of("y:2")
                .in("0001-04-2")
                .on("2004-05-04")
                .amended()
                .says(INCOME, "2004-03-31", 3, "47000000"));
    assertThat(told(releases))
        .containsExactly(
            "x:2 46046000 r0 first print, superseded 2004-05-04",
            "x:3 64046000 r0 contradiction, superseded 2004-05-04",
            "y:2 47000000 r1 amendment by 954000, latest");
  }

  @Test
  void keepsWhatCannotBeTrustedApart() {
    List<Release> releases =
        List.of(
            Release.of("a").on("2004-05-04").sure(0.3).says(INCOME, "2004-03-31", 3, "1000"),
            Release.of("b").on("2004-05-05").kind("other").says(INCOME, "2004-03-31", 3, "2000"),
            Release.of("c").on("2004-05-06").says(INCOME, "2004-06-30", 3, "3000"),
            Release.of("d").on("2004-05-07").says(INCOME, "2004-03-31", 0, "4000"),
            Release.of("e").on("2004-05-08").says(INCOME, "2004-03-31", 3, "2000000000000000"),
            Release.of("f").on("2004-05-09").says(INCOME, "2004-03-31", 3, "5000"),
            Release.of("g")
                .on("2004-05-10")
                .says("dividends_per_common_share", "2004-06-30", 3, "0.65"));
    assertThat(told(releases))
        .containsExactlyInAnyOrder(
            "a 1000 doubtful: low confidence",
            "b 2000 doubtful: kind of release",
            "c 3000 doubtful: ahead of its period",
            "d 4000 doubtful: period",
            "e 2000000000000000 doubtful: impossible",
            "f 5000 r0 first print, latest",
            "g 0.65 r0 first print, latest");
  }

  @Test
  void readsOneExhibitOnceAndTheSurerReadingOfIt() {
    List<Release> releases =
        List.of(
            Release.of("a")
                .on("2004-05-04")
                .sure(0.6)
                .says(INCOME, "2004-03-31", 3, "1000")
                .sure(0.9)
                .says(INCOME, "2004-03-31", 3, "2000"));
    assertThat(told(releases)).containsExactly("a 2000 r0 first print, latest");
  }

  @Test
  void takesTheFiscalYearEndFromHeadersElseFromPrintedYears() {
    List<Release> releases =
        List.of(
            Release.of("a")
                .by(1)
                .on("2004-05-20")
                .yearEnd(null)
                .says(INCOME, "2004-04-30", 3, "1000"),
            Release.of("b")
                .by(1)
                .on("2005-03-20")
                .yearEnd("0131")
                .says(INCOME, "2005-01-31", 12, "4000"),
            Release.of("c")
                .by(2)
                .on("2004-05-20")
                .yearEnd(null)
                .says(INCOME, "2004-04-30", 3, "1000"),
            Release.of("d")
                .by(2)
                .on("2005-03-20")
                .yearEnd(null)
                .says(INCOME, "2005-01-31", 12, "4000"),
            Release.of("e")
                .by(3)
                .on("2004-05-20")
                .yearEnd("9999")
                .says(INCOME, "2004-03-31", 3, "1000"));
    assertThat(
            reported(releases)
                .orderBy("exhibit_id")
                .select("exhibit_id", "fiscal_year", "fiscal_quarter", "calendar_quarter")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[a,2005,1,2004Q1]",
            "[b,2005,4,2004Q4]",
            "[c,2005,1,2004Q1]",
            "[d,2005,4,2004Q4]",
            "[e,2004,1,2004Q1]");
  }

  @Test
  void aYieldStatedBetweenQuartersGoesWithTheQuarterJustReported() {
    List<Release> releases =
        List.of(
            Release.of("a")
                .on("2004-05-04")
                .says(INCOME, "2004-03-31", 3, "1000")
                .says("dividend_yield", "2004-04-30", 0, "0.0956")
                .says("shares_outstanding", "2004-04-30", 0, "1000"));
    assertThat(
            reported(releases)
                .orderBy("metric")
                .select("metric", "period_end", "calendar_quarter")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[dividend_yield,2004-04-30,2004Q1]",
            "[net_income,2004-03-31,2004Q1]",
            "[shares_outstanding,2004-04-30,null]");
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() {
    Random random = new Random(99);
    List<Release> releases = random(random);
    List<String> once = all(reported(releases));
    Collections.shuffle(releases, random);
    assertThat(all(reported(releases).repartition(3))).isEqualTo(once).hasSize(240);
  }

  @Test
  void theRowsThatAddedReleasesChangeAreThoseThatDiffer() {
    Random random = new Random(99);
    List<Release> releases = random(random);
    for (int share = 1; share <= 20; share += 6) {
      int added = share;
      List<Release> before = new ArrayList<>(releases);
      Collections.shuffle(before, random);
      List<Release> last = List.copyOf(before.subList(0, added));
      before.removeAll(last);
      Dataset<Row> apart =
          Release.table(before)
              .withColumn(ReportedMetrics.ADDED, lit(false))
              .union(Release.table(last).withColumn(ReportedMetrics.ADDED, lit(true)));
      List<String> differing = new ArrayList<>(all(reported(releases)));
      List<String> known = all(reported(before));
      assertThat(differing.removeAll(known)).isTrue();
      assertThat(all(new ReportedMetrics(Release.METRICS).changed(apart)))
          .containsAll(differing)
          .hasSizeLessThan(differing.size() + known.size());
    }
  }

  @Test
  void aCompanyToWhichNothingWasAddedIsGivenWhole() {
    List<Release> releases = random(new Random(99));
    Dataset<Row> known = Release.table(releases).withColumn(ReportedMetrics.ADDED, lit(false));
    assertThat(all(new ReportedMetrics(Release.METRICS).changed(known)))
        .isEqualTo(all(reported(releases)));
  }

  /** Sixty releases of three companies that print the same four quarters. */
  private static List<Release> random(Random random) {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Release release = Release.of("e" + i).by(1 + i % 3).in("0001-%02d".formatted(i / 2));
      if (i % 5 > 0) {
        release.on("200%d-%02d-10".formatted(4 + random.nextInt(3), 1 + random.nextInt(12)));
      }
      for (int quarter = 1; quarter <= 4; quarter++) {
        release.says(
            INCOME, "2003-%02d-28".formatted(3 * quarter), 3, 1000 * random.nextInt(4) + "000");
      }
      releases.add(release);
    }
    return releases;
  }

  private static Dataset<Row> reported(List<Release> releases) {
    return new ReportedMetrics(Release.METRICS).from(Release.table(releases));
  }

  private static List<String> all(Dataset<Row> rows) {
    return rows.toJSON().collectAsList().stream().sorted().toList();
  }

  private static List<String> told(List<Release> releases) {
    List<String> told = new ArrayList<>();
    Dataset<Row> ordered =
        reported(releases)
            .orderBy(col("period_end"), col("metric"), col("learnt_on"), col("exhibit_id"));
    for (Row row : ordered.collectAsList()) {
      String text =
          row.getAs("exhibit_id")
              + " "
              + row.getDecimal(row.fieldIndex("value")).stripTrailingZeros().toPlainString()
              + " "
              + (row.getAs("revision") == null ? "" : "r" + row.getAs("revision") + " ")
              + row.getAs("role");
      text += row.getAs("doubt") == null ? "" : ": " + row.getAs("doubt");
      BigDecimal change = row.getAs("change");
      text += change == null ? "" : " by " + change.stripTrailingZeros().toPlainString();
      text += row.getAs("same_as") == null ? "" : " of " + row.getAs("same_as");
      text +=
          row.getAs("superseded_at") == null ? "" : ", superseded " + row.getAs("superseded_at");
      text += row.<Boolean>getAs("latest") ? ", latest" : "";
      text += row.<Boolean>getAs("restated") ? ", restated" : "";
      told.add(text);
    }
    return told;
  }
}
