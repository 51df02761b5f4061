package org.exhibit99.job;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.spark.sql.Row;
import org.exhibit99.edgar.EdgarClient;
import org.exhibit99.edgar.EdgarUnavailable;
import org.exhibit99.edgar.FilingFetcher;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.LoadedFiling;
import org.exhibit99.edgar.NamedFiling;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the filings that wait in the ledger, a page of them at a time: the driver holds a page of
 * names and what a commit takes, whatever waits.
 */
final class EdgarFetch {
  private static final int PAGE = 5_000;
  private static final int MOST_THREADS = 32;
  private static final String DATA = "edgar/data/";

  private final JobContext context;
  private final EdgarClient client;
  private final FilingFetcher fetcher;
  private final EdgarLedger ledger;
  private final EdgarLanding landing;

  EdgarFetch(
      JobContext context,
      EdgarClient client,
      FilingFileReader reader,
      EdgarLedger ledger,
      EdgarLanding landing) {
    this.context = context;
    this.client = client;
    this.fetcher = new FilingFetcher(client, reader);
    this.ledger = ledger;
    this.landing = landing;
  }

  /**
   * Fetches what the request asks for, each filing once.
   *
   * @param named the filings that it asks for by name, or null
   * @throws EdgarUnavailable where EDGAR is not to be asked any more; what has come is written
   */
  void fetch(EdgarRequest request, @Nullable Set<String> named) throws EdgarUnavailable {
    // A place at the gate is held for a second and the answer; twice as many threads as places read
    // bodies meanwhile.
    int threads = Math.min(MOST_THREADS, 2 * client.access().requestsPerSecond());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Row> page = ledger.next(request, named, null, PAGE);
      while (!page.isEmpty()) {
        context.console().say("ingest: " + page.size() + " filings to fetch");
        fetch(page, new ExecutorCompletionService<>(pool), 2 * threads);
        page =
            page.size() < PAGE
                ? List.of()
                : ledger.next(request, named, page.get(page.size() - 1), PAGE);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Never more than a window of filings is under way, so that no more than it waits for commits.
   */
  private void fetch(List<Row> page, CompletionService<LoadedFiling> service, int window)
      throws EdgarUnavailable {
    EdgarUnavailable stopped = null;
    int begun = 0;
    int ended = 0;
    while (ended < begun || (begun < page.size() && stopped == null)) {
      while (begun < page.size() && begun - ended < window && stopped == null) {
        NamedFiling filing = filing(page.get(begun++));
        service.submit(() -> fetcher.fetch(filing));
      }
      try {
        landing.add(service.take().get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof EdgarUnavailable unavailable) {
          stopped = unavailable;
        } else {
          throw new JobFailed("A filing could not be read: " + Failures.message(e), e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new JobFailed("The run was stopped while it fetched filings", e);
      }
      ended++;
    }
    landing.write();
    if (stopped != null) {
      throw stopped;
    }
  }

  private static NamedFiling filing(Row row) {
    Long cik = row.getAs("cik");
    String source = row.getAs("source");
    AccessionNumber accession = AccessionNumber.parse(row.getAs("filing_id"));
    return new NamedFiling(
        accession,
        cik == null ? null : new Cik(cik),
        row.getAs("company"),
        row.getAs("form"),
        row.getAs("filed_on"),
        path(source, accession, cik));
  }

  /** What an archive of the feed held lies by itself too, under its filer's CIK. */
  private static String path(String source, AccessionNumber accession, @Nullable Long cik) {
    int data = source.indexOf(DATA);
    return data < 0
        ? DATA + (cik == null ? 0 : cik) + "/" + accession + ".txt"
        : source.substring(data);
  }
}
