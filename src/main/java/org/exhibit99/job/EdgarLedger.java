package org.exhibit99.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.exhibit99.edgar.FilingRule;
import org.exhibit99.lake.BronzeTables;
import org.exhibit99.lake.Merged;
import org.exhibit99.model.Content;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code filings} as EDGAR fills it: a filing is known by its accession number, whichever
 * index or archive names it, and waits there until it is fetched, so that a run that dies leaves
 * behind what it still had to do.
 */
final class EdgarLedger {
  private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

  private final JobContext context;
  private final String rule;

  EdgarLedger(JobContext context) {
    this.context = context;
    this.rule = fingerprint(context.configuration().filings());
  }

  /** The digest of the rule by which filings are chosen and read; another rule reads them again. */
  String rule() {
    return rule;
  }

  private static String fingerprint(FilingRule rule) {
    return Content.of(rule.toString().getBytes(StandardCharsets.UTF_8)).sha256();
  }

  private Dataset<Row> filings() {
    return context.warehouse().read(BronzeTables.FILINGS);
  }

  private Dataset<Row> known() {
    return filings()
        .select(
            col("filing_id"),
            col("status").as("known_status"),
            col("fingerprint").as("known_rule"),
            col("attempts").as("known_attempts"),
            col("source").as("known_source"));
  }

  /** Writes filings that were named; those that were read, or wait already, stay as they are. */
  Merged name(List<Row> rows) {
    Dataset<Row> named = context.spark().createDataFrame(rows, BronzeTables.FILINGS.schema());
    Dataset<Row> fresh =
        named
            .join(known(), Columns.named("filing_id"), "left")
            .where(
                col("known_status")
                    .isNull()
                    .or(not(col("known_status").isin(Ledger.OPEN)).and(not(isSettled()))));
    return context.warehouse().merge(BronzeTables.FILINGS, fresh);
  }

  /** Writes what became of filings; what was read before by the same rule stays as it is. */
  Merged settle(Dataset<Row> rows) {
    Column best =
        row_number()
            .over(
                Window.partitionBy("filing_id")
                    .orderBy(col("status").notEqual("loaded"), col("source")));
    Dataset<Row> settled =
        rows.withColumn("best", best)
            .where(col("best").equalTo(1))
            .join(known(), Columns.named("filing_id"), "left")
            .where(
                col("known_status")
                    .isNull()
                    .or(col("known_status").isin(Ledger.OPEN))
                    .or(not(isSettled())))
            .withColumn(
                "attempts",
                Ledger.attempts(col("known_attempts"), col("known_status"), col("status")));
    return context.warehouse().merge(BronzeTables.FILINGS, settled);
  }

  /** Whether a filing was read by this rule, or comes from a folder, which reads it itself. */
  private Column isSettled() {
    return context.work() == Work.ALL
        ? lit(false)
        : coalesce(
            col("known_rule")
                .equalTo(lit(rule))
                .or(not(col("known_source").startsWith(Ledger.HTTP))),
            lit(false));
  }

  /**
   * The filings that are to be fetched, by day and number.
   *
   * @param after the last one that was fetched, or null
   * @param named those that the request asks for by name, or null where it asks for all
   */
  List<Row> next(EdgarRequest request, @Nullable Set<String> named, @Nullable Row after, int most) {
    Column day = coalesce(col("filed_on"), lit(NO_DAY));
    int attempts = context.configuration().edgar().attempts();
    Column open =
        request.accessions().isEmpty()
            ? col("status")
                .isin(Ledger.OPEN)
                .and(col("source").startsWith(Ledger.HTTP))
                .and(col("attempts").lt(lit(attempts)))
            : lit(true);
    Dataset<Row> filings = filings().where(open).withColumn("day", day);
    if (named != null) {
      filings = filings.where(col("filing_id").isin(named.toArray()));
    } else if (request.from() != null || request.to() != null) {
      filings =
          filings.where(
              day.between(
                  lit(request.from() == null ? NO_DAY : request.from()),
                  lit(request.to() == null ? LocalDate.of(9999, 12, 31) : request.to())));
    }
    if (after != null) {
      LocalDate lastDay = after.getAs("day");
      String lastId = after.getAs("filing_id");
      filings =
          filings.where(
              day.gt(lit(lastDay))
                  .or(day.equalTo(lit(lastDay)).and(col("filing_id").gt(lit(lastId)))));
    }
    return filings
        .orderBy("day", "filing_id")
        .select("filing_id", "cik", "company", "form", "filed_on", "source", "day")
        .limit(most)
        .collectAsList();
  }

  /** The lines of some filings. */
  List<Row> lines(Collection<String> accessions) {
    return filings()
        .where(col("filing_id").isin(accessions.toArray()))
        .select("filing_id", "cik", "company", "form", "filed_on", "source", "status")
        .collectAsList();
  }
}
