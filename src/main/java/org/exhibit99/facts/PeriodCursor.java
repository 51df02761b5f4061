package org.exhibit99.facts;

import java.util.List;
import java.util.Set;
import org.exhibit99.facts.PeriodExpression.Head;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.exhibit99.facts.PeriodExpression.Relation;
import org.exhibit99.facts.PeriodToken.Kind;

/** A place in a row of tokens; behind the last one it reads as nothing. */
final class PeriodCursor {
  private static final PeriodToken NOTHING =
      new PeriodToken(Kind.MARK, PeriodWord.OTHER, "", 0, null, 0, 0);

  private final PeriodTokens tokens;
  private int at;

  PeriodCursor(PeriodTokens tokens) {
    this.tokens = tokens;
  }

  boolean more() {
    return tokens.reach(at);
  }

  int at() {
    return at;
  }

  void to(int place) {
    at = place;
  }

  void next() {
    at++;
  }

  /** Passes what begins no period, where all that was cut so far is passed. */
  void pass() {
    if (at == tokens.reached()) {
      tokens.pass();
    }
  }

  PeriodToken token() {
    return more() ? tokens.get(at) : NOTHING;
  }

  /** The token behind the one here. */
  PeriodToken following() {
    return tokens.reach(at + 1) ? tokens.get(at + 1) : NOTHING;
  }

  /** The text of the word here. */
  String text() {
    return token().text();
  }

  boolean isAny(PeriodWordSet words) {
    return words.contains(token().word());
  }

  /** The number that the word here names, or 0. */
  int count() {
    return token().word().count();
  }

  /** 1 to 4 where such an ordinal stands here, else 0. */
  int ordinal() {
    return token().word().ordinal();
  }

  int number() {
    return token().number();
  }

  /** The month that the word here names, or 0. */
  int month() {
    PeriodToken token = token();
    return token.kind() == Kind.WORD ? token.number() : 0;
  }

  boolean isYear() {
    return token().kind() == Kind.YEAR;
  }

  boolean isNumber() {
    return token().kind() == Kind.NUMBER;
  }

  /**
   * Whether {@code of} stands before a token, as in {@code the first quarter of}, but no {@code all
   * of}.
   */
  boolean isPartOf(int place) {
    String before = tokens.textBefore(tokens.get(place).start());
    return before.endsWith("of ") && !before.endsWith("all of ");
  }

  /** Passes a word if it stands here. */
  boolean skip(String word) {
    boolean here = token().is(word);
    if (here) {
      at++;
    }
    return here;
  }

  /** Passes one of the words if it stands here. */
  boolean skipAny(PeriodWordSet words) {
    boolean here = isAny(words);
    if (here) {
      at++;
    }
    return here;
  }

  /** Passes commas and conjunctions of a list, at most three. */
  void skipSeparators() {
    int limit = at + 3;
    while (at < limit && isAny(PeriodWordSet.SEPARATOR)) {
      at++;
    }
  }

  void backOverSeparators() {
    while (at > 0 && (tokens.get(at - 1).is(",") || tokens.get(at - 1).is("."))) {
      at--;
    }
  }

  boolean previousIs(String word) {
    return at > 0 && tokens.get(at - 1).is(word);
  }

  boolean previousIsAny(PeriodWordSet words) {
    return at > 0 && words.contains(tokens.get(at - 1).word());
  }

  /** Whether {@code quarter} or {@code fiscal quarter} stands here. */
  boolean peekQuarter() {
    int place = token().is("fiscal") && tokens.reach(at + 1) ? at + 1 : at;
    return tokens.reach(place) && PeriodWordSet.QUARTER.contains(tokens.get(place).word());
  }

  /** Whether {@code 12 months} or {@code 13 weeks} stands here. */
  boolean isCountOfLength() {
    if (!tokens.reach(at + 1)) {
      return false;
    }
    String next = tokens.get(at + 1).text();
    return next.startsWith("month") || next.startsWith("week");
  }

  /** Reads a day of a month, 0 where none stands here. */
  int day() {
    PeriodToken token = token();
    if (token.kind() == Kind.NUMBER && token.number() >= 1 && token.number() <= 31) {
      at++;
      return token.number();
    }
    String text = token.text();
    if (token.kind() == Kind.WORD
        && text.length() <= 4
        && text.length() >= 3
        && Character.isDigit(text.charAt(0))) {
      String digits = text.substring(0, text.length() - 2);
      String suffix = text.substring(text.length() - 2);
      if (Set.of("st", "nd", "rd", "th").contains(suffix)
          && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        at++;
        return Math.min(31, Integer.parseInt(digits));
      }
    }
    return 0;
  }

  /** An expression of the tokens from a place up to here. */
  PeriodExpression expression(
      int from,
      Relation relation,
      List<Head> heads,
      List<Integer> years,
      List<PartialDate> dates,
      int yearShift,
      boolean instant) {
    int start = tokens.get(from).start();
    int end = tokens.get(at - 1).end();
    return new PeriodExpression(start, end, relation, heads, years, dates, yearShift, instant);
  }
}
