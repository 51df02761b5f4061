package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.quarters.InventedExtractions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of invented companies, loaded whole and night by night, in an order of no rule. */
@Tag("spark")
class InventedHistoryTest {
  private static final long SEED = 99;
  private static final int COMPANIES = Integer.getInteger("history.companies", 6);
  private static final int QUARTERS = Integer.getInteger("history.quarters", 20);
  private static final int NIGHTS = 2;

  @Test
  void comesOutAsInventedAndTheSameWhateverArrivesOnWhichNight(@TempDir Path folder)
      throws IOException {
    JobContext whole = Contexts.of(folder.resolve("whole"), "whole_history_test");
    Dataset<Row> all = extractions(whole.clock().instant());
    whole.warehouse().merge(SilverTables.EXTRACTIONS, all);
    QuartersStage.gather(whole, Optional.empty());
    assertThat(prints(whole))
        .isEqualTo(InventedExtractions.prints(SEED, COMPANIES, QUARTERS))
        .hasSizeGreaterThan(COMPANIES * QUARTERS);

    JobContext nights = Contexts.of(folder.resolve("nights"), "nightly_history_test");
    Optional<Instant> last = Optional.empty();
    for (int night = 0; night < NIGHTS; night++) {
      Instant now = nights.clock().instant();
      Dataset<Row> some =
          extractions(now)
              .where(pmod(xxhash64(col("exhibit_id"), lit(SEED)), lit(NIGHTS)).equalTo(lit(night)));
      nights.warehouse().merge(SilverTables.EXTRACTIONS, some);
      QuartersStage.gather(nights, last.isEmpty() ? last : Optional.of(now));
      last = Optional.of(now);
    }
    assertThat(rows(nights)).isEqualTo(rows(whole)).hasSizeGreaterThan(COMPANIES * QUARTERS);
  }

  private static Dataset<Row> extractions(Instant now) {
    return InventedExtractions.of(SharedSpark.session(), SEED, COMPANIES, QUARTERS, now);
  }

  private static Map<String, String> prints(JobContext context) {
    Map<String, String> prints = new TreeMap<>();
    for (Row row :
        context
            .warehouse()
            .read(GoldTables.REPORTED_METRICS)
            .select("exhibit_id", "metric", "period_end", "months", "role", "revision", "value")
            .collectAsList()) {
      BigDecimal value = row.getDecimal(6);
      prints.put(
          row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3),
          row.get(4) + " r" + row.get(5) + " " + Values.plain(value));
    }
    return prints;
  }

  /** Keys and hashes of all rows: the same hash, the same bytes. */
  private static List<String> rows(JobContext context) {
    List<String> rows = new ArrayList<>();
    context
        .warehouse()
        .read(GoldTables.REPORTED_METRICS)
        .select("company_id", "metric", "period_end", "months", "exhibit_id", "row_hash")
        .collectAsList()
        .forEach(row -> rows.add(row.toString()));
    context
        .warehouse()
        .read(
            GoldTables.companyQuarters(
                Dictionary.of(context.configuration().metrics()).load().metrics()))
        .select("company_id", "quarter_end", "row_hash")
        .collectAsList()
        .forEach(row -> rows.add(row.toString()));
    rows.sort(null);
    return rows;
  }
}
