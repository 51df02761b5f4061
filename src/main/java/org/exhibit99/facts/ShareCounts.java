package org.exhibit99.facts;

import java.math.BigDecimal;
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

  /** {@code 133,130,984 shares issued and outstanding at June 26 (127,949,220 at September 26)}. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "("
              + COUNT
              + ") (?:shares )?(?:issued,? and )?outstanding(?: (?:at|as of|on) [a-z]{3,9}\\.? [0-9]{1,2},?(?: [0-9]{4})?)?,?"
              + " \\(("
              + COUNT
              + ")(?: shares)?(?: issued and outstanding)? (?:at|as of|on|in) ");

  /** {@code 9,992,941 shares outstanding at June 30, 2016 and December 31, 2015}. */
  private static final Pattern SAME =
      Pattern.compile(
          "("
              + COUNT
              + ") shares (?:issued,? and )?outstanding (?:at|as of|on|in)(?: both)? [a-z0-9, ]{4,20} and [a-z0-9, ]{4,20}");

  /** {@code issued and outstanding 9,992,941 and 9,870,112 shares}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:issued,? and )?outstanding:?,?(?: shares)? ("
              + ONE
              + "(?: (?:in|at) [0-9]{4})?,? and "
              + COUNT
              + ")(?! (?:shares )?authorized)");

  private static final Pattern IN_EQUITY =
      Pattern.compile(
          "((?:total )?[a-z]{4,6}holders['\u2019] equity(?: \\(deficit\\))?)[;,]? ?\\(?" + COUNT);

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
        || !(lower.contains("common") || lower.contains("ordinary") || isOfEquity(lower))) {
      return List.of();
    }
    Matcher aside = ASIDE.matcher(lower);
    if (aside.find()) {
      return List.of(number(aside.group(1)), number(aside.group(2)));
    }
    Matcher before = OUTSTANDING.matcher(lower);
    List<BigDecimal> counts = before.find() ? numbers(before.group()) : List.of();
    Matcher same = SAME.matcher(lower);
    if (counts.size() == 1 && same.find()) {
      return List.of(counts.get(0), counts.get(0));
    }
    if (!counts.isEmpty()) {
      return counts;
    }
    Matcher behind = BEHIND.matcher(lower);
    return behind.find() ? numbers(behind.group(1)) : List.of();
  }

  /**
   * A label of equity without the counts that it gives: {@code Shareholders' equity; 41,377,118 and
   * 41,002,330 shares outstanding} is {@code Shareholders' equity}.
   */
  static String without(LabelPath path) {
    String lower = path.lower();
    if (!isOfEquity(lower) || !lower.contains("outstanding")) {
      return path.leaf();
    }
    Matcher counted = IN_EQUITY.matcher(lower);
    return counted.lookingAt() ? path.leaf().substring(0, counted.end(1)) : path.leaf();
  }

  private static boolean isOfEquity(String lower) {
    return lower.contains("holders' equity") || lower.contains("holders\u2019 equity");
  }

  private static List<BigDecimal> numbers(String words) {
    return EACH.matcher(words).results().map(each -> number(each.group())).toList();
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }
}
