package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the allowances that the label of loans in a balance sheet gives: {@code Loans held in
 * portfolio, net of allowance for loan losses of $1,204 and $1,188}.
 */
final class AllowanceCounts {
  private static final String COUNT = "\\$? ?[0-9]{1,3}(?:,[0-9]{3}){0,3}(?:\\.[0-9]{1,3})?";
  private static final Pattern EACH = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");
  private static final Pattern OF =
      Pattern.compile(
          "(?:net of|less)(?: an| the)? (?:allowances?|reserves?)(?: for [a-z ]{3,40}?)? of ("
              + COUNT
              + "(?:(?:, "
              + COUNT
              + "){0,4},? and "
              + COUNT
              + ")?)(?![0-9,]*[0-9])");
  private static final Pattern MORE =
      Pattern.compile("fee|discount|premium|cost|unearned|interest");
  private static final int LONGEST = 300;

  private AllowanceCounts() {}

  /** The amounts in the order of the label; none where the label is not that of loans. */
  static List<BigDecimal> of(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    List<BigDecimal> counts = new ArrayList<>();
    boolean loans = lower.contains("loan") || lower.contains("leases");
    if (lower.length() > LONGEST || !loans || MORE.matcher(lower).find()) {
      return counts;
    }
    Matcher matcher = OF.matcher(lower);
    if (matcher.find()) {
      Matcher each = EACH.matcher(matcher.group(1));
      while (each.find()) {
        counts.add(new BigDecimal(each.group().replace(",", "")));
      }
    }
    return counts;
  }
}
