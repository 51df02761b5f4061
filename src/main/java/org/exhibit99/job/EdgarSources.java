package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.edgar.Validators;
import org.exhibit99.lake.BronzeTables;
import org.exhibit99.model.Rejection;

/** The table {@code sources}: what EDGAR is asked with for indexes and archives read before. */
final class EdgarSources {
  private static final int MOST_REASONS = 3;

  private final JobContext context;
  private final String rule;
  private final Map<String, Validators> known = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * What is known of some addresses.
   *
   * @param rule the digest of the rule by which filings are chosen; what was read by another one is
   *     read again
   */
  EdgarSources(JobContext context, String rule, Collection<String> addresses) {
    this.context = context;
    this.rule = rule;
    if (context.work() == Work.ALL || addresses.isEmpty()) {
      return;
    }
    List<Row> done =
        context
            .warehouse()
            .read(BronzeTables.SOURCES)
            .where(col("status").equalTo("done").and(col("rule").equalTo(rule)))
            .where(col("source").isin(addresses.toArray()))
            .select("source", "etag", "last_modified")
            .collectAsList();
    for (Row row : done) {
      known.put(row.getString(0), new Validators(row.getString(1), row.getString(2)));
    }
  }

  /** What to ask an address with. */
  Validators validators(String address) {
    return known.getOrDefault(address, Validators.NONE);
  }

  /** Notes that an address was read to its end. */
  void done(String address, long filings, List<Rejection> rejections, Validators validators) {
    add(address, "done", filings, rejections, validators);
  }

  /** Notes that an address could not be read to its end, and is to be read again. */
  void failed(String address, long filings, List<Rejection> rejections) {
    add(address, "failed", filings, rejections, Validators.NONE);
  }

  private void add(
      String address,
      String status,
      long filings,
      List<Rejection> rejections,
      Validators validators) {
    String error =
        rejections.stream()
            .limit(MOST_REASONS)
            .map(Rejection::detail)
            .collect(Collectors.joining("; "));
    rows.add(
        RowFactory.create(
            address,
            status,
            filings,
            error.isEmpty() ? null : error,
            validators.etag(),
            validators.lastModified(),
            rule,
            context.clock().instant()));
  }

  /** Writes what was noted; to be called when the filings that it speaks of are in the ledger. */
  void write() {
    if (!rows.isEmpty()) {
      context
          .warehouse()
          .merge(
              BronzeTables.SOURCES,
              context.spark().createDataFrame(List.copyOf(rows), BronzeTables.SOURCES.schema()));
      rows.clear();
    }
  }
}
