package org.exhibit99.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.exhibit99.edgar.Answer;
import org.exhibit99.edgar.EdgarClient;
import org.exhibit99.edgar.EdgarUnavailable;
import org.exhibit99.edgar.IndexEntry;
import org.exhibit99.edgar.IndexReader;
import org.exhibit99.edgar.IndexReading;
import org.exhibit99.edgar.NamedFiling;
import org.exhibit99.lake.FilingRows;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Rejection;
import org.jspecify.annotations.Nullable;

/** Puts what indexes name into the ledger. */
final class EdgarNaming {
  private static final long LARGEST_INDEX = 1L << 30;
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_SAID = 20;

  private final JobContext context;
  private final EdgarClient client;
  private final EdgarLedger ledger;
  private final EdgarRequest request;
  private final EdgarTally tally;
  private final Map<AccessionNumber, Row> rows = new LinkedHashMap<>();
  private @Nullable Set<String> asked;

  EdgarNaming(
      JobContext context,
      EdgarClient client,
      EdgarLedger ledger,
      EdgarRequest request,
      EdgarTally tally) {
    this.context = context;
    this.client = client;
    this.ledger = ledger;
    this.request = request;
    this.tally = tally;
    this.asked = request.cik() == null ? null : new HashSet<>();
  }

  /** The filings that are asked for by name; null where all that wait are. */
  @Nullable Set<String> asked() {
    return asked;
  }

  /** Names what the request names; EDGAR keeps a filing under the CIK of its filer. */
  void byNumber() {
    Set<String> numbers = new HashSet<>();
    request.accessions().forEach(number -> numbers.add(number.value()));
    Set<String> known = new HashSet<>();
    ledger.lines(numbers).forEach(line -> known.add(line.getAs("filing_id")));
    for (AccessionNumber number : request.accessions()) {
      if (!known.contains(number.value())) {
        name(new NamedFiling(number, cikOf(number), null, null, null, path(number)));
      }
    }
    write();
    asked = numbers;
  }

  private Cik cikOf(AccessionNumber number) {
    if (request.cik() == null) {
      throw new WrongUse(
          "The ledger does not know filing "
              + number
              + ": name its company too, with --cik, because EDGAR keeps filings by company");
    }
    return request.cik();
  }

  private String path(AccessionNumber number) {
    return "edgar/data/" + cikOf(number).number() + "/" + number + ".txt";
  }

  /** Reads files of indexes. */
  void fromFiles() throws IOException {
    asked = new HashSet<>();
    for (Path file : request.indexes()) {
      try (InputStream in = Files.newInputStream(file)) {
        IndexReading reading = IndexReader.read(file.toString(), in, LARGEST_INDEX);
        say(reading.rejections());
        name(reading);
      }
    }
    write();
  }

  /** Reads EDGAR's indexes, those that are unchanged left out. */
  void fromEdgar(List<String> paths) throws IOException {
    List<String> addresses =
        paths.stream().map(path -> client.access().at(path).toString()).toList();
    boolean everybody = request.cik() == null;
    EdgarSources sources =
        new EdgarSources(context, ledger.rule(), everybody ? addresses : List.of());
    for (int i = 0; i < paths.size(); i++) {
      String address = addresses.get(i);
      try {
        read(address, client.get(paths.get(i), sources.validators(address)), sources);
      } catch (EdgarUnavailable e) {
        throw e;
      } catch (IOException e) {
        lost(address, e.getMessage(), sources);
      }
      if (rows.size() >= MOST_ROWS) {
        write();
        sources.write();
      }
    }
    write();
    sources.write();
  }

  private void read(String address, Answer answer, EdgarSources sources) throws IOException {
    if (answer instanceof Answer.Absent) {
      lost(address, "There is no index at " + address, sources);
    }
    if (!(answer instanceof Answer.Found found)) {
      return;
    }
    IndexReading reading;
    try (InputStream body = found.body()) {
      reading = IndexReader.read(address, body, LARGEST_INDEX);
    }
    say(reading.rejections());
    boolean all = name(reading);
    if (reading.extent() == IndexReading.Extent.PART) {
      sources.failed(address, reading.entries().size(), reading.rejections());
    } else if (all) {
      sources.done(address, reading.entries().size(), reading.rejections(), found.validators());
    }
  }

  /** An index that could not be had costs its filings this run, and no others. */
  private void lost(String address, @Nullable String why, EdgarSources sources) {
    List<Rejection> rejections =
        List.of(
            Rejection.ofWhole(
                Rejection.Reason.UNREADABLE, why == null ? "Cannot read " + address : why));
    say(rejections);
    sources.failed(address, 0, rejections);
  }

  /** Names what is asked for of an index; whether that is all of it. */
  private boolean name(IndexReading reading) {
    boolean all = true;
    for (IndexEntry entry : reading.entries()) {
      if (request.covers(entry.filedOn())
          && (request.cik() == null || request.cik().equals(entry.cik()))) {
        name(NamedFiling.of(entry));
      } else {
        all = false;
      }
    }
    return all;
  }

  private void name(NamedFiling filing) {
    String source = client.access().at(filing.path()).toString();
    rows.putIfAbsent(
        filing.accession(),
        FilingRows.row(filing.entry(context.configuration().filings(), source), ledger.rule()));
    if (asked != null) {
      asked.add(filing.accession().value());
    }
  }

  private void write() {
    if (!rows.isEmpty()) {
      context.console().say("ingest: " + rows.size() + " filings named");
      tally.written(ledger.name(new ArrayList<>(rows.values())));
      rows.clear();
    }
  }

  private void say(List<Rejection> rejections) {
    tally.lost(rejections.size());
    rejections.stream()
        .limit(MOST_SAID)
        .forEach(rejection -> context.console().say("ingest: " + rejection.detail()));
    if (rejections.size() > MOST_SAID) {
      context.console().say("ingest: … and " + (rejections.size() - MOST_SAID) + " more lines");
    }
  }
}
