package org.exhibit99.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exhibit99.model.Period;

/** The fiscal quarters of which a longer period consists. */
final class Quarters {
  private Quarters() {}

  /** The quarters of a period, oldest first; none where their ends are not known. */
  static List<Period> of(Period period, ReleaseContext context) {
    if (period.months() < 3 || period.months() % 3 != 0) {
      return List.of();
    }
    FiscalCalendar calendar = new FiscalCalendar(context);
    List<Period> quarters = new ArrayList<>(List.of(new Period(period.end(), 3)));
    while (quarters.size() < period.months() / 3) {
      Optional<LocalDate> before = calendar.quarterEndBefore(quarters.get(0).end());
      if (before.isEmpty()) {
        return List.of();
      }
      quarters.add(0, new Period(before.get(), 3));
    }
    return quarters;
  }
}
