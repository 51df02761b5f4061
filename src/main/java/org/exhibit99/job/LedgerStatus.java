package org.exhibit99.job;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.BronzeTables;

/**
 * Prints what became of filings: how many of each status, and those that are not read one by one.
 */
final class LedgerStatus {
  private static final int MOST_LINES = 200;
  private static final int WIDEST = 100;

  private final JobContext context;
  private final EdgarRequest request;

  LedgerStatus(JobContext context, EdgarRequest request) {
    this.context = context;
    this.request = request;
  }

  void print(PrintStream out) {
    if (!context.warehouse().has(BronzeTables.FILINGS)) {
      out.println(
          "There is no ledger in "
              + context.configuration().warehouse()
              + " yet: run jobs/ingest or jobs/nightly first, or name another folder with"
              + " --warehouse.");
      return;
    }
    Dataset<Row> filings = context.warehouse().read(BronzeTables.FILINGS).where(asked());
    int limit = context.configuration().edgar().attempts();
    TextTable counts = new TextTable(WIDEST);
    counts.column(TextTable.Side.LEFT);
    counts.column(TextTable.Side.RIGHT);
    counts.column(TextTable.Side.RIGHT);
    counts.row(List.of("status", "filings", "given up"));
    Column givenUp =
        count(when(col("status").isin(Ledger.OPEN).and(col("attempts").geq(lit(limit))), lit(1)));
    for (Row row :
        filings
            .groupBy("status")
            .agg(count(lit(1)).as("filings"), givenUp.as("given_up"))
            .orderBy(desc("filings"), asc("status"))
            .collectAsList()) {
      counts.row(
          List.of(row.getString(0), Long.toString(row.getLong(1)), Long.toString(row.getLong(2))));
    }
    counts.print(out);
    printLines(filings, limit, out);
  }

  /** Those that are not read; where filings are asked for by number, what became of each. */
  private void printLines(Dataset<Row> filings, int limit, PrintStream out) {
    Column listed = request.accessions().isEmpty() ? col("status").isin(Ledger.OPEN) : lit(true);
    List<Row> rows =
        filings
            .where(listed)
            .orderBy("filed_on", "filing_id")
            .select(
                "filing_id", "company", "form", "filed_on", "status", "attempts", "error", "source")
            .limit(MOST_LINES + 1)
            .collectAsList();
    if (rows.isEmpty()) {
      return;
    }
    TextTable lines = new TextTable(WIDEST);
    List<String> head =
        List.of("filing", "company", "form", "filed on", "status", "attempts", "why");
    head.forEach(each -> lines.column(TextTable.Side.LEFT));
    lines.row(head);
    for (Row row : rows.subList(0, Math.min(MOST_LINES, rows.size()))) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < head.size(); i++) {
        cells.add(Objects.toString(row.get(i), ""));
      }
      lines.row(cells);
    }
    out.println();
    lines.print(out);
    if (rows.size() > MOST_LINES) {
      out.println("… and more; jobs/sql shows all of the table filings");
    }
    out.println();
    if (rows.stream().anyMatch(LedgerStatus::isFetched)) {
      out.println(
          "A filing of EDGAR's is tried in "
              + limit
              + " runs (edgar.attempts) before it is given up; jobs/ingest"
              + " --accession NUMBER tries one again.");
    }
    if (!rows.stream().allMatch(LedgerStatus::isFetched)) {
      out.println("A file is read again when it changes, or with --all.");
    }
  }

  private static boolean isFetched(Row row) {
    return row.getString(row.fieldIndex("source")).startsWith(Ledger.HTTP);
  }

  private Column asked() {
    Column asked = lit(true);
    if (request.from() != null) {
      asked = asked.and(col("filed_on").geq(lit(request.from())));
    }
    if (request.to() != null) {
      asked = asked.and(col("filed_on").leq(lit(request.to())));
    }
    if (request.cik() != null) {
      asked = asked.and(col("cik").equalTo(lit(request.cik().number())));
    }
    if (!request.accessions().isEmpty()) {
      asked =
          asked.and(
              col("accession")
                  .isin(request.accessions().stream().map(each -> each.value()).toArray()));
    }
    return asked;
  }
}
