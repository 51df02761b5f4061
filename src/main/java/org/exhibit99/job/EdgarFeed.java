package org.exhibit99.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.exhibit99.edgar.Answer;
import org.exhibit99.edgar.EdgarClient;
import org.exhibit99.edgar.EdgarUnavailable;
import org.exhibit99.edgar.FeedArchive;
import org.exhibit99.edgar.FeedBounds;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.LoadedFiling;
import org.exhibit99.model.Rejection;

/** Reads archives of the feed as they come over the network. */
final class EdgarFeed {
  private final JobContext context;
  private final EdgarClient client;
  private final FilingFileReader reader;
  private final EdgarLedger ledger;
  private final EdgarLanding landing;
  private final EdgarRequest request;
  private final EdgarTally tally;

  EdgarFeed(
      JobContext context,
      EdgarClient client,
      FilingFileReader reader,
      EdgarLedger ledger,
      EdgarLanding landing,
      EdgarRequest request,
      EdgarTally tally) {
    this.context = context;
    this.client = client;
    this.reader = reader;
    this.ledger = ledger;
    this.landing = landing;
    this.request = request;
    this.tally = tally;
  }

  /** Reads archives, those that are unchanged left out. */
  void read(List<String> paths) throws IOException {
    List<String> addresses =
        paths.stream().map(path -> client.access().at(path).toString()).toList();
    EdgarSources sources = new EdgarSources(context, ledger.rule(), addresses);
    for (int i = 0; i < paths.size(); i++) {
      String address = addresses.get(i);
      try {
        Answer answer = client.get(paths.get(i), sources.validators(address));
        if (answer instanceof Answer.Found found) {
          read(address, found, sources);
        }
      } catch (EdgarUnavailable e) {
        throw e;
      } catch (IOException e) {
        String why = e.getMessage();
        lost(
            address,
            0,
            List.of(
                Rejection.ofWhole(
                    Rejection.Reason.UNREADABLE, why == null ? "Cannot read " + address : why)),
            sources);
      }
    }
  }

  private void lost(
      String address, long filings, List<Rejection> rejections, EdgarSources sources) {
    rejections.forEach(rejection -> context.console().say("ingest: " + rejection.detail()));
    tally.lost(rejections.size());
    sources.failed(address, filings, rejections);
    sources.write();
  }

  private void read(String address, Answer.Found found, EdgarSources sources) throws IOException {
    long filings = 0;
    List<Rejection> rejections;
    try (InputStream body = found.body()) {
      FeedArchive archive = new FeedArchive(address, body, reader, FeedBounds.DEFAULT);
      for (LoadedFiling filing = archive.next(); filing != null; filing = archive.next()) {
        if (request.cik() == null || request.cik().equals(filing.entry().cik())) {
          landing.add(filing);
          filings++;
        }
      }
      rejections = archive.rejections();
    }
    landing.write();
    if (!rejections.isEmpty()) {
      lost(address, filings, rejections, sources);
    } else if (request.cik() == null) {
      sources.done(address, filings, rejections, found.validators());
      sources.write();
    }
  }
}
