package org.exhibit99.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exhibit 99 with what is known of its filing.
 *
 * @param id accession number and sequence, {@code 0001169232-04-002550:2}, or {@code sha256:} and
 *     the digest for a bare file without one
 * @param provenance who vouches for the fields of the filing
 * @param accession the accession number of its submission, or null
 * @param cik the filer's CIK, or null
 * @param company the filer's name as of filing, or null
 * @param sic the filer's SIC code as of filing, four digits, or null
 * @param fiscalYearEnd the day the filer's fiscal year ends, or null
 * @param form the form type, or null
 * @param items the 8-K item numbers, maybe empty
 * @param type the document type, as {@code EX-99.1}, or null
 * @param sequence the document's number in its submission, 0 for a bare file
 * @param fileName the document's file name
 * @param description the document's description, maybe empty
 * @param periodOfReport the header's period of report, or null
 * @param filedOn the filing date, or null
 * @param source where it was found: a path or URI, for a submission with {@code #} and the file
 *     name
 * @param content its bytes
 */
public record Exhibit(
    String id,
    Provenance provenance,
    @Nullable AccessionNumber accession,
    @Nullable Cik cik,
    @Nullable String company,
    @Nullable String sic,
    @Nullable MonthDay fiscalYearEnd,
    @Nullable String form,
    List<String> items,
    @Nullable String type,
    int sequence,
    String fileName,
    String description,
    @Nullable LocalDate periodOfReport,
    @Nullable LocalDate filedOn,
    String source,
    Content content) {
  public Exhibit {
    items = List.copyOf(items);
  }
}
