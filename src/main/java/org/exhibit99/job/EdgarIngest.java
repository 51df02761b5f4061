package org.exhibit99.job;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.exhibit99.edgar.EdgarCatalog;
import org.exhibit99.edgar.EdgarClient;
import org.exhibit99.edgar.EdgarUnavailable;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * EDGAR to {@code exhibits} and {@code filings}. All requests go out from here and none from an
 * executor: EDGAR's limit is one for the whole run and one process reaches it, while budgets of
 * executors would have to be smaller than the limit together, and a task that Spark starts a second
 * time would ask a second time.
 */
final class EdgarIngest {
  private static final ZoneId EDGAR = ZoneId.of("America/New_York");

  private final JobContext context;
  private final EdgarRequest request;
  private final EdgarLedger ledger;
  private final EdgarTally tally = new EdgarTally();

  EdgarIngest(JobContext context, EdgarRequest request) {
    this.context = context;
    this.request = request;
    this.ledger = new EdgarLedger(context);
  }

  JobResult run() {
    EdgarSettings settings = context.configuration().edgar();
    try (EdgarClient client = new EdgarClient(settings.access(), context.clock())) {
      EdgarLanding landing = new EdgarLanding(context, ledger, tally);
      FilingFileReader reader =
          new FilingFileReader(
              context.configuration().filings(), context.configuration().bounds().ofFiles());
      EdgarNaming naming = new EdgarNaming(context, client, ledger, request, tally);
      if (!request.accessions().isEmpty()) {
        naming.byNumber();
      } else if (!request.indexes().isEmpty()) {
        naming.fromFiles();
      } else if (settings.read() == EdgarSettings.Read.FEED) {
        EdgarCatalog.Files files = EdgarCatalog.feeds(client, first(settings), last());
        say(files.rejections());
        new EdgarFeed(context, client, reader, ledger, landing, request, tally).read(files.paths());
      } else {
        EdgarCatalog.Files files =
            EdgarCatalog.indexes(client, settings.index(), first(settings), last(), today());
        say(files.rejections());
        naming.fromEdgar(files.paths());
      }
      new EdgarFetch(context, client, reader, ledger, landing).fetch(request, naming.asked());
      return tally.result();
    } catch (EdgarUnavailable e) {
      throw new JobFailed(
          e.getMessage() + "\nUntil then: " + tally.result() + "; the next run goes on from there.",
          e);
    } catch (IOException e) {
      throw new JobFailed(message(e) + "\nUntil then: " + tally.result() + ".", e);
    }
  }

  private static @Nullable String message(IOException failure) {
    return Failures.message(failure);
  }

  private void say(Iterable<Rejection> rejections) {
    for (Rejection rejection : rejections) {
      context.console().say("ingest: " + rejection.detail());
      tally.lost(1);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(context.clock().instant(), EDGAR);
  }

  private LocalDate first(EdgarSettings settings) {
    return request.from() != null ? request.from() : last().minusDays(settings.days());
  }

  private LocalDate last() {
    return request.to() != null ? request.to() : today();
  }
}
