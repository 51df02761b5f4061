package org.exhibit99.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.model.Scale;
import org.jspecify.annotations.Nullable;

/**
 * What a heading, a caption or a label says of the scale of the amounts under it.
 *
 * @param dollars the scale of amounts in dollars, or null where only shares are spoken of
 * @param shares the scale of share counts, or null where nothing is said of them
 * @param words the words that say it
 */
record ScaleWords(@Nullable Scale dollars, @Nullable Scale shares, String words) {
  /** What says behind a heading how it is scaled: {@code Average shares, in thousands:}. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:,|(?<=shares|outstanding)) in (?:thousands|millions|billions)[ a-z]{0,20}:?$",
          Pattern.CASE_INSENSITIVE);

  private static final String UNIT =
      "(thousands?|000['\u2019]?s?|\\$?000['\u2019]?s|millions?|mm|billions?)";
  private static final WordPattern IN =
      WordPattern.of(
          "(?<![a-z])(?:in|dollars|dollar|\\$|amounts|usd|u\\.s\\.|data)[ ]{0,2}(?:u\\.?s\\.?[ ])?(?:\\$[ ]?)?"
              + "(?:in[ ])?"
              + UNIT
              + "(?![a-z])");
  private static final WordPattern BARE =
      WordPattern.behind(
          "([",
          "[ ]?(?:\\$[ ]?|unaudited[,;]?[ ])?"
              + UNIT
              + "(?:[ ]omitted)?(?:[ ]?[)\\],;]|[ ][\u2013\u2014-][ ])");
  private static final WordPattern OF_DOLLARS =
      WordPattern.of("(?<![a-z])" + UNIT + "[ ]of[ ](?:u\\.?s\\.?[ ])?(?:dollars|shares)");
  private static final WordPattern OMITTED = WordPattern.of("(000)['\u2019]?s?[ ]omitted");
  private static final List<WordPattern> SCALES = List.of(IN, BARE, OF_DOLLARS, OMITTED);
  private static final WordPattern SHARES_IN =
      WordPattern.of(
          "(?:shares|share data|share amounts|number of shares),?[ ][(]?(?:which[ ])?(?:are[ ])?"
              + "(?:(?:reflected|presented|stated|shown|expressed)[ ])?(?:in[ ])?"
              + UNIT);
  private static final Pattern PER_SHARE =
      Pattern.compile("per[- ](?:[a-z]{1,12}[- ]){0,3}(?:share|unit)s?");
  private static final int LONGEST_CLAUSE = 120;

  /** The bit by which small letters differ from capitals. */
  private static final int CASE = 0x20;

  /**
   * What a text says; nothing where it says nothing of a scale.
   *
   * @param text a heading, a caption, a label
   * @param sentence whether it is a sentence, in which {@code $46 million} is no scale
   */
  static Optional<ScaleWords> find(String text, boolean sentence) {
    if (!mayHave(text)) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    Scale dollars = null;
    int from = -1;
    int to = -1;
    Matcher found = first(lower);
    if (found != null) {
      String unit = found.group(1);
      boolean plural = !unit.endsWith("d") && !unit.endsWith("n");
      if (!sentence || plural) {
        dollars = scaleOf(unit);
        from = found.start();
        to = found.end();
      }
    }
    if (isMixed(lower)) {
      return Optional.of(new ScaleWords(null, null, clause(text, Math.max(from, 0))));
    }
    Matcher ofShares = lower.contains("share") ? SHARES_IN.first(lower) : null;
    if (ofShares != null && lower.startsWith("per ", ofShares.start() - 4)) {
      // In "dollar amounts except per share data are in millions" no shares are counted.
      ofShares = null;
    }
    Scale shares = ofShares == null ? null : scaleOf(ofShares.group(1));
    if (dollars == null && shares == null) {
      return Optional.empty();
    }
    boolean sharesOnly =
        dollars != null
            && ofShares != null
            && from >= ofShares.start()
            && to <= ofShares.end()
            && !lower.contains("dollars and share")
            && !lower.contains("amounts and share");
    if (sharesOnly && ofShares != null) {
      Matcher other = first(lower.substring(ofShares.end()));
      dollars = other == null ? null : scaleOf(other.group(1));
    } else if (dollars != null && shares == null) {
      shares = sharesOf(lower, to, dollars);
    }
    return Optional.of(new ScaleWords(dollars, shares, clause(text, Math.max(from, 0))));
  }

  /**
   * Whether a text gives dollars two scales, {@code averages in millions; income in thousands}, so
   * that it tells neither.
   */
  private static boolean isMixed(String lower) {
    int units = Letters.hasAny(lower, "thousand", "000") ? 1 : 0;
    units += Letters.hasAny(lower, "million", "mm") ? 1 : 0;
    units += lower.contains("billion") ? 1 : 0;
    if (units < 2) {
      return false;
    }
    Scale seen = null;
    Matcher each = IN.matcher(lower);
    for (int at = 0; IN.find(each, lower, at); at = each.end()) {
      Matcher ofShares = SHARES_IN.matcher(lower);
      boolean shares = false;
      for (int from = 0; SHARES_IN.find(ofShares, lower, from); from = ofShares.end()) {
        shares |= each.start() < ofShares.end() && ofShares.start() < each.end();
      }
      Scale scale = scaleOf(each.group(1));
      if (!shares && seen != null && seen != scale) {
        return true;
      }
      seen = shares ? seen : scale;
    }
    return false;
  }

  /** A heading or label without the parentheses that give its scale. */
  static String strip(String text) {
    if (find(text, false).isEmpty()) {
      return text;
    }
    String rest = text;
    for (int open = rest.indexOf('('); open >= 0; open = rest.indexOf('(', open + 1)) {
      int close = rest.indexOf(')', open);
      if (close > 0 && find(rest.substring(open, close + 1), false).isPresent()) {
        rest = rest.substring(0, open) + rest.substring(close + 1);
        open--;
      }
    }
    Matcher tail = TAIL.matcher(rest);
    if (tail.find()) {
      rest = rest.substring(0, tail.start());
    }
    return find(rest, false).isPresent() ? "" : rest.strip();
  }

  private static boolean mayHave(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean here =
          switch (text.charAt(i)) {
            case '0' -> text.startsWith("000", i);
            case 't', 'T' -> isAt(text, i, "thousand");
            case 'b', 'B' -> isAt(text, i, "billion");
            case 'm', 'M' -> isAt(text, i, "million") || isAt(text, i, "mm");
            default -> false;
          };
      if (here) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int at, String word) {
    return at + word.length() <= text.length()
        && (text.charAt(at + 1) | CASE) == word.charAt(1)
        && text.regionMatches(true, at, word, 0, word.length());
  }

  private static @Nullable Matcher first(String lower) {
    Matcher best = null;
    for (WordPattern pattern : SCALES) {
      int before = best == null ? lower.length() : best.start();
      Matcher matcher = pattern.first(lower, before);
      best = matcher == null ? best : matcher;
    }
    return best;
  }

  /**
   * The scale of shares where the words speak of amounts: {@code in thousands, except share and per
   * share data} leaves shares as printed.
   */
  private static @Nullable Scale sharesOf(String lower, int from, Scale dollars) {
    int except = lower.indexOf("except", from);
    if (except < 0 || except - from > LONGEST_CLAUSE) {
      String before = lower.substring(0, from);
      return before.contains("dollar") || before.contains("$") ? null : dollars;
    }
    int end = lower.indexOf(')', except);
    String exceptions =
        lower.substring(except, end < 0 ? Math.min(lower.length(), except + LONGEST_CLAUSE) : end);
    String others = PER_SHARE.matcher(exceptions).replaceAll(" ");
    return others.contains("share") ? Scale.ONES : dollars;
  }

  private static Scale scaleOf(String unit) {
    char c = unit.charAt(0);
    return switch (c) {
      case 'm' -> Scale.MILLIONS;
      case 'b' -> Scale.BILLIONS;
      default -> Scale.THOUSANDS;
    };
  }

  private static String clause(String text, int around) {
    int from = Math.max(0, Math.max(text.lastIndexOf('(', around), around - 20));
    int to = text.indexOf(')', around);
    to = to < 0 ? Math.min(text.length(), around + 60) : Math.min(to + 1, around + 90);
    return text.substring(Math.min(from, to), to).strip();
  }
}
