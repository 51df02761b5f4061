package org.exhibit99.edgar;

import java.time.LocalDate;
import java.util.List;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.FilingEntry.Status;
import org.jspecify.annotations.Nullable;

/**
 * A filing that is known by name and lies on EDGAR.
 *
 * @param accession its accession number
 * @param cik the CIK of the filer under which it was named, or null
 * @param company the filer's name, or null
 * @param form the form type, or null
 * @param filedOn the filing date, or null
 * @param path where its submission lies below the archives
 */
public record NamedFiling(
    AccessionNumber accession,
    @Nullable Cik cik,
    @Nullable String company,
    @Nullable String form,
    @Nullable LocalDate filedOn,
    String path) {
  /** A filing of an index. */
  public static NamedFiling of(IndexEntry entry) {
    return new NamedFiling(
        entry.accession(),
        entry.cik(),
        entry.company(),
        entry.form(),
        entry.filedOn(),
        entry.path());
  }

  /** Its line of the ledger before it is fetched: whether it is going to be is the rule's. */
  public FilingEntry entry(FilingRule rule, String source) {
    if (form == null || rule.takesForm(form)) {
      return entry(Status.WAITING, null, source);
    }
    return entry(Status.NO_EXHIBIT, LedgerLine.otherForm(form, rule), source);
  }

  /** Its line of the ledger with what became of it. */
  FilingEntry entry(Status status, @Nullable String error, String source) {
    return new FilingEntry(
        accession.value(),
        accession,
        cik,
        company,
        null,
        form,
        List.of(),
        filedOn,
        null,
        status,
        error,
        source);
  }
}
