package org.exhibit99.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.exhibit99.facts.ColumnHead.Role;

/** Tells a column's role by the words of its heads. */
final class ColumnWords {
  /** {@code Inc/(Dec)}, {@code % Inc}; {@code Larkspur Trust, Inc.} ends a company's name. */
  private static final String INCREASE = "inc(?=\\.? ?[/(])|(?<![a-z,] )inc";

  private static final WordPattern FROM = WordPattern.of("\\bfrom\\b");

  private static final WordPattern CHANGE =
      WordPattern.of(
          "(?<![a-z])(change|changes|chg|variance|var|increase|decrease|"
              + INCREASE
              + "|dec|vs|versus|o/\\(u\\)|"
              + "growth|fav|unfav|favorable|difference|diff|better|worse|basis points|bps|bp|over|"
              + "comparison|from)(?![a-z])");
  private static final WordPattern PERCENT =
      WordPattern.of(
          "%|(?<![a-z])(percent|percentage|pct|rate|yield|yields|ratio|per unit|rates|of total|of revenues?|"
              + "of sales|of net sales)(?![a-z])");
  private static final WordPattern HYPOTHETICAL =
      WordPattern.of(
          "(?<![a-z])(pro forma|proforma|guidance|outlook|forecast|projected|projection|expected|"
              + "consensus|target|budget|low|high|range|adjusted|adjustments?|adj|non-?gaap|"
              + "excluding|excl|core|managed|eliminations?|reclass|normalized|special items|"
              + "fte|tax-?equivalent|as adjusted|low end|high end|estimated|estimate|"
              + "midpoint|discontinued|parent|guarantors?|items|effect|impact|merger|"
              + "reclassifications?|reconciling)(?![a-z])");
  private static final WordPattern AVERAGE =
      WordPattern.of("(?<![a-z])(average|avg|daily)(?![a-z])");
  private static final WordPattern RESTATED =
      WordPattern.of("(?<![a-z])(?:restated|recast|as adjusted|revised)(?![a-z])");
  private static final Pattern RECAST =
      Pattern.compile(
          "\\((?:as )?(?:adjusted|recast|revised)\\)|\\*? ?as (?:adjusted|recast|revised) ?\\*?$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> HARMLESS =
      Set.of(
          ("trends trend summary comparative statement sheet sheets omitted "
                  + "000 000s a account accounts actual all amended amount amounts and annualized are "
                  + "as at audited b balance balances by c company condition consolidated current d data "
                  + "date day derived dollars e each earnings end ended ending except financial first "
                  + "fiscal for fourth from full gaap highlights historical in information is item "
                  + "items last million millions month months net nine note noted notes number "
                  + "numbers of on only operations or otherwise per percent percentages performance "
                  + "period periods preliminary previously prior quarter quarterly quarters ratio "
                  + "ratios recast reported restated results revised s same second selected share "
                  + "shares six stated statements successor the third this thousand thousands three "
                  + "to total twelve u unaudited unless us usd value was week weeks were year years ytd ")
              .split(" "));

  private static final Vocabulary PLAIN = Vocabulary.plain();

  private ColumnWords() {}

  /**
   * The role of a column.
   *
   * @param heading its heads joined
   * @param periods the words in it that name periods
   */
  static Role role(String heading, List<PeriodMention> periods) {
    String rest = without(heading, periods).toLowerCase(Locale.ROOT);
    if (rest.isBlank()) {
      return Role.FIGURE;
    }
    String words = rest.replace("in thousands", " ").replace("derived from", " ");
    boolean several = periods.stream().filter(PeriodMention::printed).count() > 1;
    if (CHANGE.occursIn(words)
        && !words.contains("change in accounting")
        && (several || !FROM.occursIn(words) || words.contains("change"))) {
      return words.contains("%") ? Role.PERCENT : Role.CHANGE;
    }
    if (PERCENT.occursIn(words)) {
      return Role.PERCENT;
    }
    if (HYPOTHETICAL.occursIn(words)) {
      return Role.HYPOTHETICAL;
    }
    if (AVERAGE.occursIn(words)) {
      return Role.AVERAGE;
    }
    for (Token token : PLAIN.tokens(words)) {
      String word = token.word().toString();
      if (!HARMLESS.contains(word) && !word.equals("$") && !Character.isDigit(word.charAt(0))) {
        return Role.OTHER;
      }
    }
    return Role.FIGURE;
  }

  /** Whether a heading marks its column as restated. */
  static boolean restated(String heading) {
    return RESTATED.occursIn(heading.toLowerCase(Locale.ROOT));
  }

  /** A heading without the words that mark an earlier period as recast: {@code As Adjusted}. */
  static String withoutRecast(String heading) {
    return RECAST.matcher(heading).replaceAll(" ");
  }

  private static String without(String heading, List<PeriodMention> periods) {
    StringBuilder rest = new StringBuilder(heading);
    for (PeriodMention mention : periods) {
      for (int i = mention.start(); i < mention.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }
}
