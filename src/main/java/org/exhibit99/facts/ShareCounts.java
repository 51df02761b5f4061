package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the share counts that the label of common stock in a balance sheet gives: {@code 28,510,416
 * and 28,506,977 shares issued and outstanding, respectively}.
 */
final class ShareCounts {
  private static final String COUNT = "[0-9]{1,3}(?:,[0-9]{3}){1,3}";
  private static final String DAY = "(?: at [a-z]{3,9} [0-9]{1,2}, [0-9]{4})?";
  private static final String ONE = COUNT + "(?: shares)?" + DAY;
  private static final Pattern EACH = Pattern.compile(COUNT);
  private static final Pattern OUTSTANDING =
      Pattern.compile(
          "(?:"
              + ONE
              + "(?:, "
              + ONE
              + "){0,4},? and )?"
              + COUNT
              + " (?:shares )?(?:were )?(?:issued,? and )?outstanding");
  private static final int LONGEST = 400;

  private ShareCounts() {}

  /**
   * The counts in the order of the label; none where the label is not that of common stock, or
   * gives issued and outstanding shares in a way that cannot be told apart.
   */
  static List<BigDecimal> of(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST
        || !lower.contains("outstanding")
        || lower.contains("preferred")
        || lower.contains("class b")
        || !(lower.contains("common") || lower.contains("ordinary"))) {
      return List.of();
    }
    List<BigDecimal> counts = new ArrayList<>();
    Matcher matcher = OUTSTANDING.matcher(lower);
    if (matcher.find()) {
      Matcher each = EACH.matcher(matcher.group());
      while (each.find()) {
        counts.add(new BigDecimal(each.group().replace(",", "")));
      }
    }
    return counts;
  }
}
