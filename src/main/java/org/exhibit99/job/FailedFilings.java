package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.BronzeTables;

/** Says how many of the ledger's filings could not be read, and how to see which and why. */
final class FailedFilings {
  private FailedFilings() {}

  /** One line with the whole command; empty where every filing that was tried was read. */
  static Optional<String> told(JobContext context) {
    Row counts =
        context
            .warehouse()
            .read(BronzeTables.FILINGS)
            .agg(
                count(lit(1)),
                count(when(col("status").isin(Ledger.FAILED), lit(1))),
                count(when(col("source").startsWith(Ledger.HTTP), lit(1))))
            .head();
    if (counts.getLong(1) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        counts.getLong(1)
            + " of "
            + Plain.count(counts.getLong(0), counts.getLong(2) == 0 ? "file" : "filing")
            + " could not be read: jobs/ingest --status --warehouse \""
            + context.configuration().warehouse()
            + "\" says which and why");
  }
}
