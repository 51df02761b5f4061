package org.exhibit99.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** When an invented company's releases come out. */
final class ReleaseDates {
  private static final int AFTER_A_YEAR = 14;
  private static final int LATE = 125;
  private static final int AMENDED = 24;

  private ReleaseDates() {}

  /** The day of the results of a quarter. */
  static LocalDate results(SampleCompany company, SampleQuarter quarter) {
    CompanyProfile profile = company.profile();
    int lag = profile.reportingLag() + (profile.fiscalQuarter(quarter) == 4 ? AFTER_A_YEAR : 0);
    if (quarter.equals(company.script().late())) {
      lag += LATE;
    }
    return weekday(quarter.end().plusDays(lag));
  }

  /** The day on which restated figures of a quarter come out. */
  static LocalDate restatement(SampleCompany company, SampleQuarter restated) {
    int after = company.script().restatedAfter();
    return after == 0
        ? weekday(results(company, restated).plusDays(AMENDED))
        : results(company, restated.plus(after));
  }

  /** The day of a release that tells nothing but a quarter's dividend. */
  static LocalDate dividend(SampleQuarter quarter, int day) {
    return weekday(quarter.end().minusDays(20L - day % 9));
  }

  /** The day of other news of a quarter. */
  static LocalDate news(SampleQuarter quarter, int day) {
    return weekday(quarter.end().minusDays(48L - day % 23));
  }

  private static LocalDate weekday(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return day.plusDays(2);
    }
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }
}
