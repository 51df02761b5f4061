package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric's value for a quarter.
 *
 * @param value the value
 * @param source the print that it is taken from; of a derived one, that of the whole
 * @param less of a derived one, the prints that were taken off; else empty
 * @param firstReportedOn when a value was first printed; of a derived one, when its last part was
 * @param lastReportedOn when one was last printed
 * @param conflicts what speaks against it
 */
record QuarterValue(
    BigDecimal value,
    QuarterPrint source,
    List<QuarterPrint> less,
    @Nullable LocalDate firstReportedOn,
    @Nullable LocalDate lastReportedOn,
    List<Conflict> conflicts) {
  /**
   * Something that speaks against a value.
   *
   * @param check which check found it
   * @param expected the value that it expects, or null where it expects none
   * @param detail how it comes to expect it
   */
  record Conflict(String check, @Nullable BigDecimal expected, String detail) {}

  QuarterValue {
    less = List.copyOf(less);
    conflicts = List.copyOf(conflicts);
  }

  boolean isDerived() {
    return !less.isEmpty();
  }

  QuarterValue with(List<Conflict> found) {
    return new QuarterValue(value, source, less, firstReportedOn, lastReportedOn, found);
  }
}
