package org.exhibit99.sample;

import java.time.MonthDay;
import org.exhibit99.model.Cik;

/**
 * Who an invented company is and how it starts.
 *
 * @param number from 1
 * @param name its full name, which says that it is a sample
 * @param shortName as the release calls it
 * @param ticker of its common stock
 * @param sector what it owns
 * @param fiscalYearEndMonth 3, 6, 9 or 12
 * @param layout how its releases are set
 * @param style how it tells its results
 * @param words which of two or three words it uses for the same thing
 * @param city where its releases are dated
 * @param size its loans or its real estate at the start, thousands of dollars
 * @param risk its losses, in hundredths of a middling lender's; 0 for one without credit risk
 * @param dividend its first quarterly dividend, thousandths of a dollar; what its earnings can bear
 *     where it pays none yet
 * @param preferred its preferred stock, thousands of dollars, maybe 0
 * @param reportingLag days from the end of a quarter to its release
 */
record CompanyProfile(
    int number,
    String name,
    String shortName,
    String ticker,
    Sector sector,
    int fiscalYearEndMonth,
    LayoutName layout,
    Style style,
    Vocabulary words,
    String city,
    long size,
    int risk,
    int dividend,
    long preferred,
    int reportingLag) {
  private static final long NO_FILERS_FROM_HERE = 9_990_000_000L;

  CompanyProfile {
    if (!name.contains("Sample")) {
      throw new IllegalArgumentException(
          "Invalid name: '" + name + "' (must contain 'Sample', so that nobody takes it for real)");
    }
  }

  /** EDGAR gives CIKs in order and has come to some two millions: nobody has one of ten digits. */
  Cik cik() {
    return new Cik(NO_FILERS_FROM_HERE + number);
  }

  MonthDay fiscalYearEnd() {
    return MonthDay.of(
        fiscalYearEndMonth, fiscalYearEndMonth == 6 || fiscalYearEndMonth == 9 ? 30 : 31);
  }

  /** 1 to 4: the quarter of the company's own year. */
  int fiscalQuarter(SampleQuarter quarter) {
    return Math.floorMod(quarter.quarter() * 3 - fiscalYearEndMonth - 3, 12) / 3 + 1;
  }

  /** The company's own year that the quarter belongs to, named after the year in which it ends. */
  int fiscalYear(SampleQuarter quarter) {
    return quarter.quarter() * 3 > fiscalYearEndMonth ? quarter.year() + 1 : quarter.year();
  }

  /** Months from the start of the company's year to the end of the quarter. */
  int monthsToDate(SampleQuarter quarter) {
    return fiscalQuarter(quarter) * 3;
  }

  /** The last quarter of the company's year before. */
  SampleQuarter lastYearEnd(SampleQuarter quarter) {
    return quarter.plus(-fiscalQuarter(quarter));
  }
}
