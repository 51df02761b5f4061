package org.exhibit99.edgar;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.FilingEntry.Status;

/**
 * Fetches submissions from EDGAR and reads them as they come, without keeping more of one than its
 * wanted documents. Threads may share it.
 */
public final class FilingFetcher {
  private final EdgarClient client;
  private final FilingFileReader reader;

  /** A fetcher that reads submissions in the reader's way. */
  public FilingFetcher(EdgarClient client, FilingFileReader reader) {
    this.client = client;
    this.reader = reader;
  }

  /**
   * Fetches a filing. Whatever comes, it has a line of the ledger.
   *
   * @throws EdgarUnavailable where nothing more is to be asked in this run; then nothing is known
   *     of the filing
   */
  public LoadedFiling fetch(NamedFiling named) throws EdgarUnavailable {
    String url = client.access().at(named.path()).toString();
    try {
      Answer answer = client.get(named.path(), Validators.NONE);
      if (answer instanceof Answer.Found found) {
        try (InputStream body = found.body()) {
          return checked(named, url, reader.readSubmission(url, body));
        }
      }
      return without(named, Status.ABSENT, "absent: nothing lies at " + url, url);
    } catch (EdgarUnavailable e) {
      throw e;
    } catch (IOException e) {
      return without(named, Status.FAILED, "unreadable: " + e.getMessage(), url);
    }
  }

  private static LoadedFiling checked(NamedFiling named, String url, LoadedFiling loaded) {
    AccessionNumber found = loaded.entry().accession();
    if (found == null || loaded.entry().status() == Status.FAILED) {
      // As it was named, so that who asks for its day again asks for it too.
      return new LoadedFiling(
          named.entry(Status.FAILED, loaded.entry().error(), url), List.of(), loaded.rejections());
    }
    if (!found.equals(named.accession())) {
      return without(
          named,
          Status.FAILED,
          String.format(
              Locale.ROOT,
              "unreadable: the submission at %s says that it is %s and not %s",
              url,
              found,
              named.accession()),
          url);
    }
    return loaded;
  }

  private static LoadedFiling without(NamedFiling named, Status status, String error, String url) {
    return new LoadedFiling(named.entry(status, error, url), List.of(), List.of());
  }
}
