package org.exhibit99.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values and names as people read them. */
final class Shown {
  private static final Map<String, String> CAPITALS =
      Map.of("eps", "EPS", "ffo", "FFO", "affo", "AFFO");

  private Shown() {}

  /** {@code provision_for_loan_losses} as {@code Provision for loan losses}. */
  static String name(String metric) {
    StringBuilder name = new StringBuilder();
    for (String word : metric.split("_", -1)) {
      String shown = CAPITALS.getOrDefault(word, word);
      name.append(name.isEmpty() ? "" : " ").append(shown);
    }
    int offs = name.indexOf("charge offs");
    if (offs >= 0) {
      name.setCharAt(offs + "charge".length(), '-');
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  /**
   * A value as its column shows it.
   *
   * @param unit USD, USD/share, shares or ratio
   */
  static String value(BigDecimal value, String unit) {
    return switch (unit) {
      case "USD", "shares" -> format(value.movePointLeft(6), "#,##0.000");
      case "USD/share" -> format(value, "#,##0.00##");
      case "ratio" -> format(value.movePointRight(2), "#,##0.0##");
      default -> plain(value);
    };
  }

  /** What a column's values are in. */
  static String unit(String unit) {
    return switch (unit) {
      case "USD" -> "$ million";
      case "USD/share" -> "$ a share";
      case "shares" -> "million shares";
      case "ratio" -> "%";
      default -> unit;
    };
  }

  /** A decimal without exponent and without zeros behind its last digit. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** A text that is never null. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static String format(BigDecimal value, String pattern) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    String digits = format.format(value.abs());
    return value.signum() < 0 ? "\u2212" + digits : digits;
  }
}
