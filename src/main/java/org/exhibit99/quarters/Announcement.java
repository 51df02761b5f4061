package org.exhibit99.quarters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One release, in all the exhibits in which it was found.
 *
 * @param id the accession number of its first submission, or the id of its first bare exhibit
 * @param reportedOn when it came out; of one without a date, when the company's first dated release
 *     of the same newest period did; null where there is none
 * @param newestPeriodEnd the end of the newest period that it reports
 * @param exhibits sorted by id
 */
record Announcement(
    String id,
    @Nullable LocalDate reportedOn,
    LocalDate newestPeriodEnd,
    List<ReleasedExhibit> exhibits) {
  Announcement {
    exhibits = List.copyOf(exhibits);
  }

  /**
   * By which releases are ordered: when it came out, else the end of its newest period, which is as
   * late as can be said for certain.
   */
  LocalDate learntOn() {
    return reportedOn != null ? reportedOn : newestPeriodEnd;
  }
}
