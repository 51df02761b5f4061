package org.exhibit99.edgar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An item of Form 8-K under which releases are furnished, and when.
 *
 * @param item the item's number, or {@code unnamed} for one that a header leaves blank
 * @param from the first filing date, or null where there is none
 * @param to the last filing date, or null where there is none
 */
public record ItemRule(String item, @Nullable LocalDate from, @Nullable LocalDate to)
    implements Serializable {
  public ItemRule {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Invalid days of item %s: %s is before %s", item, to, from));
    }
  }

  /** Whether this is the item, and in force on a day; a day that is not known is no hindrance. */
  boolean takes(String other, @Nullable LocalDate filedOn) {
    return item.equals(other)
        && (filedOn == null
            || ((from == null || !filedOn.isBefore(from)) && (to == null || !filedOn.isAfter(to))));
  }
}
