package org.exhibit99.lake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.model.FilingEntry;
import org.jspecify.annotations.Nullable;

/** The way of a {@link FilingEntry} into a row of {@link BronzeTables#FILINGS}. */
public final class FilingRows {
  /** EDGAR prints the time of acceptance as clocks in Washington show it. */
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  private FilingRows() {}

  /**
   * The row of an entry, in the order of the table's columns.
   *
   * @param fingerprint what the file looked like, or null where there was none
   */
  public static Row row(FilingEntry entry, @Nullable String fingerprint) {
    return RowFactory.create(
        entry.filingId(),
        entry.accession() == null ? null : entry.accession().value(),
        entry.cik() == null ? null : entry.cik().number(),
        entry.company(),
        entry.sic(),
        entry.form(),
        entry.items().toArray(String[]::new),
        entry.filedOn(),
        instant(entry.acceptedAt()),
        Words.of(entry.status()),
        entry.error(),
        entry.source(),
        fingerprint,
        entry.status() == FilingEntry.Status.WAITING ? 0 : 1);
  }

  private static @Nullable Instant instant(@Nullable LocalDateTime eastern) {
    return eastern == null ? null : eastern.atZone(EASTERN).toInstant();
  }
}
