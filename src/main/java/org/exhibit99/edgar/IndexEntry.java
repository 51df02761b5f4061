package org.exhibit99.edgar;

import java.time.LocalDate;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;

/**
 * A filing as one of EDGAR's indexes names it. A filing of several filers has an entry for each.
 *
 * @param accession its accession number
 * @param cik the filer's CIK
 * @param company the filer's name
 * @param form the form type
 * @param filedOn the filing date
 * @param path where the submission lies below {@code https://www.sec.gov/Archives/}, as {@code
 *     edgar/data/1000229/0001209191-20-000788.txt}
 */
public record IndexEntry(
    AccessionNumber accession,
    Cik cik,
    String company,
    String form,
    LocalDate filedOn,
    String path) {}
