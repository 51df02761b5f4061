package org.exhibit99.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.exhibit99.model.Period;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/** Periods, amounts and reasons as people write them; amounts keep every digit. */
final class Plain {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
  private static final String[] LENGTHS = {
    "at",
    "month to",
    "two months to",
    "three months to",
    "four months to",
    "five months to",
    "six months to",
    "seven months to",
    "eight months to",
    "nine months to",
    "ten months to",
    "eleven months to",
    "year to"
  };

  private Plain() {}

  /** {@code three months to Sep 30, 2007}, {@code at Dec 31, 2007}; a word where it is unknown. */
  static String period(@Nullable Period period) {
    return period == null ? "period unknown" : LENGTHS[period.months()] + " " + day(period.end());
  }

  /** {@code Sep 30, 2007}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code -$1,191,235,000}, {@code $0.10 a share}, {@code 76,084,000 shares}, {@code 9.56 %}. */
  static String value(BigDecimal value, Unit unit) {
    String sign = value.signum() < 0 ? "-" : "";
    BigDecimal size = value.abs();
    return switch (unit) {
      case USD -> sign + "$" + grouped(size);
      case USD_PER_SHARE ->
          sign + "$" + grouped(size.scale() < 2 ? size.setScale(2) : size) + " a share";
      case SHARES -> sign + grouped(size) + " shares";
      case RATIO -> sign + grouped(size.movePointRight(2)) + " %";
    };
  }

  /** A constant's name in small letters: {@code failed check}. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code 1 fact}, {@code 2 facts}. */
  static String count(long count, String noun) {
    return String.format(Locale.ROOT, "%,d", count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String grouped(BigDecimal size) {
    String plain = size.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      grouped.append(i > 0 && (whole.length() - i) % 3 == 0 ? "," : "").append(whole.charAt(i));
    }
    return grouped.append(point < 0 ? "" : plain.substring(point)).toString();
  }
}
