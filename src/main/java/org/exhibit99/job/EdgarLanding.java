package org.exhibit99.job;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.edgar.LoadedFiling;
import org.exhibit99.model.FilingEntry.Status;

/**
 * Gathers filings as they come and writes them in few large commits: the bytes, then the exhibits,
 * then the ledger, so that a run that dies between them fetches the same filings again and finds
 * their exhibits there.
 */
final class EdgarLanding {
  private static final int MOST_FILINGS = 1_000;
  private static final long MOST_BYTES = 48L << 20;

  private final JobContext context;
  private final EdgarLedger ledger;
  private final EdgarTally tally;
  private final List<LoadedFiling> gathered = new ArrayList<>();
  private long bytes;

  EdgarLanding(JobContext context, EdgarLedger ledger, EdgarTally tally) {
    this.context = context;
    this.ledger = ledger;
    this.tally = tally;
  }

  /** Takes a filing, and writes when enough have come. */
  void add(LoadedFiling filing) {
    gathered.add(filing);
    bytes += filing.exhibits().stream().mapToLong(exhibit -> exhibit.content().size()).sum();
    if (gathered.size() >= MOST_FILINGS || bytes >= MOST_BYTES) {
      write();
    }
  }

  /** Writes what has come. */
  void write() {
    if (gathered.isEmpty()) {
      return;
    }
    List<LoadedFiling> filings = List.copyOf(gathered);
    try (FilingReading reading =
        FilingReading.ofFetched(
            context.spark(), filings, ledger.rule(), context.clock().instant())) {
      tally.written(reading.writeExhibits(context.warehouse()));
      tally.written(ledger.settle(reading.filings()));
    }
    tally.read(filings.size());
    tally.lost(filings.stream().filter(EdgarLanding::isLost).count());
    gathered.clear();
    bytes = 0;
    context.console().say("ingest: " + tally.result().read() + " filings read");
  }

  private static boolean isLost(LoadedFiling filing) {
    Status status = filing.entry().status();
    return status == Status.FAILED || status == Status.ABSENT;
  }
}
