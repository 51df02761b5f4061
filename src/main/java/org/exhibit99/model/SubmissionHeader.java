package org.exhibit99.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a submission's header says of it.
 *
 * @param accession its accession number
 * @param form the form type, as {@code 8-K} or {@code 8-K/A}
 * @param items the 8-K item numbers, as {@code 2.02} or, before August 2004, {@code 12}; {@code
 *     unnamed} for one that the header leaves blank; empty where none is given
 * @param periodOfReport the date of the event or the end of the period reported, or null
 * @param filedOn the filing date, or null where the header has none
 * @param acceptedAt when EDGAR accepted it, Eastern time, or null
 * @param filers everybody it names, in the header's order
 */
public record SubmissionHeader(
    AccessionNumber accession,
    String form,
    List<String> items,
    @Nullable LocalDate periodOfReport,
    @Nullable LocalDate filedOn,
    @Nullable LocalDateTime acceptedAt,
    List<Filer> filers) {
  public SubmissionHeader {
    items = List.copyOf(items);
    filers = List.copyOf(filers);
  }

  /**
   * Whose submission it is. Of several filers it is the one that sent it, whose CIK begins the
   * accession number: a holding company may name its subsidiaries first. Else it is the first
   * filer, else the issuer or subject company, else the first one named.
   *
   * @return empty where the header names nobody
   */
  public Optional<Filer> registrant() {
    String sender = accession.value().substring(0, 10);
    for (Filer filer : filers) {
      if (filer.role() == Filer.Role.FILER && filer.cik().toString().equals(sender)) {
        return Optional.of(filer);
      }
    }
    for (Filer.Role role :
        List.of(Filer.Role.FILER, Filer.Role.ISSUER, Filer.Role.SUBJECT_COMPANY)) {
      for (Filer filer : filers) {
        if (filer.role() == role) {
          return Optional.of(filer);
        }
      }
    }
    return filers.stream().findFirst();
  }
}
