package org.exhibit99.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.jspecify.annotations.Nullable;

/**
 * Which filings of EDGAR's are asked for; where nothing is said, those of the last days and those
 * that earlier runs left open.
 *
 * @param from the first filing date, or null
 * @param to the last filing date, or null
 * @param cik the filer, or null
 * @param accessions filings by name
 * @param indexes files of indexes to read instead of EDGAR's own
 */
record EdgarRequest(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Cik cik,
    List<AccessionNumber> accessions,
    List<Path> indexes) {
  /** Nothing in particular. */
  static final EdgarRequest NEWS = new EdgarRequest(null, null, null, List.of(), List.of());

  EdgarRequest {
    accessions = List.copyOf(accessions);
    indexes = List.copyOf(indexes);
    if (from != null && to != null && to.isBefore(from)) {
      throw new WrongUse("Invalid days: --to " + to + " is before --from " + from);
    }
  }

  /** Whether a day lies within the days asked for. */
  boolean covers(@Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
  }
}
