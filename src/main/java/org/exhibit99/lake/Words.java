package org.exhibit99.lake;

import java.time.MonthDay;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How tables write the values of closed sets and the days of a year. */
final class Words {
  private Words() {}

  /** {@code NO_PERIOD} as {@code no period}. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static <E extends Enum<E>> E read(Class<E> type, String words) {
    return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** December 31 as {@code 1231}. */
  static @Nullable String of(@Nullable MonthDay day) {
    return day == null
        ? null
        : String.format(Locale.ROOT, "%02d%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  static @Nullable MonthDay readDay(@Nullable String mmdd) {
    return mmdd == null
        ? null
        : MonthDay.of(Integer.parseInt(mmdd, 0, 2, 10), Integer.parseInt(mmdd, 2, 4, 10));
  }
}
