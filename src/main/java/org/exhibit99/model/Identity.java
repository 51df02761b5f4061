package org.exhibit99.model;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Whose release it is and when it came out.
 *
 * @param provenance who says so
 * @param cik the filer's CIK, or null where nobody says
 * @param company the company's name, or null where none can be told
 * @param ticker the common stock's ticker as the release prints it, or null
 * @param reit whether the filer is a real estate investment trust, or null where it cannot be told
 * @param releasedOn the filing date, or the release's own date where no filing date is known, or
 *     null
 * @param fiscalYearEnd the day the fiscal year ends, or null where nobody says
 */
public record Identity(
    Provenance provenance,
    @Nullable Cik cik,
    @Nullable String company,
    @Nullable String ticker,
    @Nullable Boolean reit,
    @Nullable LocalDate releasedOn,
    @Nullable MonthDay fiscalYearEnd) {}
