package org.exhibit99.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one filing that a directory, an index or a feed named: a line of the ledger.
 * Nothing that is named goes without one.
 *
 * @param filingId the accession number of a submission, else the source of the file
 * @param accession the accession number, or null where nobody says
 * @param cik the registrant's CIK, or null
 * @param company the registrant's name as of filing, or null
 * @param sic the registrant's SIC code as of filing, four digits, or null
 * @param form the form type, or null
 * @param items the 8-K item numbers, maybe empty
 * @param filedOn the filing date, or null
 * @param acceptedAt when EDGAR accepted it, Eastern time, or null
 * @param status what became of it
 * @param error why it failed or has no exhibit, or what was lost of one that was loaded; null where
 *     nothing is amiss
 * @param source the path or URI it was read from
 */
public record FilingEntry(
    String filingId,
    @Nullable AccessionNumber accession,
    @Nullable Cik cik,
    @Nullable String company,
    @Nullable String sic,
    @Nullable String form,
    List<String> items,
    @Nullable LocalDate filedOn,
    @Nullable LocalDateTime acceptedAt,
    Status status,
    @Nullable String error,
    String source) {
  /** What became of a filing. */
  public enum Status {
    /** It was named and is yet to be fetched. */
    WAITING,
    /** At least one exhibit was read. */
    LOADED,
    /** It was read, and holds no document that the filing rule asks for. */
    NO_EXHIBIT,
    /** It was named and is not there. */
    ABSENT,
    /** It is there and could not be read. */
    FAILED
  }

  public FilingEntry {
    items = List.copyOf(items);
  }
}
