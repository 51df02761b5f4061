package org.exhibit99.edgar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code manifest.csv}: what the header of its submission would say of a bare exhibit. A
 * field that is empty there is null here.
 *
 * @param file the file, relative to the manifest's folder
 * @param accession the accession number of its submission
 * @param cik the filer's CIK
 * @param company the filer's name
 * @param sic the filer's SIC code, four digits
 * @param fiscalYearEnd the day the filer's fiscal year ends, written MMDD
 * @param form the form type
 * @param items the 8-K item numbers, apart by blanks or semicolons; maybe empty
 * @param exhibitType the document type, as {@code EX-99.1}
 * @param filedOn the filing date
 */
public record ManifestEntry(
    String file,
    @Nullable AccessionNumber accession,
    @Nullable Cik cik,
    @Nullable String company,
    @Nullable String sic,
    @Nullable MonthDay fiscalYearEnd,
    @Nullable String form,
    List<String> items,
    @Nullable String exhibitType,
    @Nullable LocalDate filedOn)
    implements Serializable {
  public ManifestEntry {
    items = List.copyOf(items);
  }
}
