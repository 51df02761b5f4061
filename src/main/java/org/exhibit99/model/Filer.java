package org.exhibit99.model;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filer as a submission's header names it at the time of filing.
 *
 * @param role what it has to do with the submission
 * @param cik its Central Index Key
 * @param name its conformed name
 * @param sic its Standard Industrial Classification, four digits, or null where the header has none
 * @param fiscalYearEnd the day its fiscal year ends, or null where the header has none
 * @param formerNames names it filed under before, newest first as printed
 */
public record Filer(
    Role role,
    Cik cik,
    String name,
    @Nullable String sic,
    @Nullable MonthDay fiscalYearEnd,
    List<String> formerNames) {
  /** What a company or a person has to do with a submission that names it. */
  public enum Role {
    /** Files for itself; the first one of a submission is the registrant, others co-registrants. */
    FILER,
    /** Issued the securities whose ownership the submission reports. */
    ISSUER,
    /** Is what another's submission is about. */
    SUBJECT_COMPANY,
    /** Files about a subject company, as in a tender offer. */
    FILED_BY,
    /** A person or company on whose behalf another files. */
    FILED_FOR,
    /** Owns the securities that the submission reports. */
    REPORTING_OWNER,
    /** A depositor, securitizer, issuing entity or another part that has no bearing here. */
    OTHER
  }

  public Filer {
    formerNames = List.copyOf(formerNames);
  }
}
