package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.model.DividendDeclaration.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An amount a share that a sentence says was declared as a dividend on the common stock: {@code a
 * dividend of $0.30 per share}, {@code a $0.30 per share dividend}.
 *
 * <p>What is expected, denied or compared with, and dividends on preferred stock, in stock, for a
 * month or a year are not taken; neither is one that is called both regular and special.
 *
 * @param kind whether it is one of a series
 * @param amount the amount
 */
record DeclaredAmount(Kind kind, ProseAmount amount) {
  private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(100);
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final int LONGEST_LINK = 120;
  private static final int LONGEST_ADJECTIVES = 80;
  private static final int NEAR = 60;

  private static final WordPattern NOUN =
      WordPattern.of("\\b(?:dividends?|distributions?)\\b", IGNORE_CASE);

  private static final WordPattern DECLARES =
      WordPattern.of(
          "\\b(?:declar(?:ed|es|ing|ation)|payable|approved|authorized|(?:will|to) be paid)\\b",
          IGNORE_CASE);

  /** What is not yet or not at all; the month of May begins with a capital. */
  private static final WordPattern DOUBT =
      WordPattern.of(
          "\\bmay\\b|\\b(?i:expects?|expected|intends?|anticipates?|anticipated|plans?|might|could"
              + "|would|should|if|whether|when|guidance|estimates?|projected|policy|future|no|not"
              + "|nor|never|without|assuming|annualized)\\b");

  private static final WordPattern COMPARES =
      WordPattern.of(
          "\\b(?:compared|versus|vs|against|than|previous|previously|prior|last|in addition to"
              + "|instead of|excluding|from)\\b",
          IGNORE_CASE);

  private static final WordPattern PREFERRED =
      WordPattern.of("\\b(?:preferred|preference|series|depositary)\\b", IGNORE_CASE);

  private static final WordPattern COMMON = WordPattern.of("\\bcommon\\b", IGNORE_CASE);

  /** How words between {@code dividend} and its amount end. */
  private static final Pattern LINKED =
      Pattern.compile("(?:\\b(?:of|at|to|totall?ing)|:)\\s{0,3}$", IGNORE_CASE);

  private static final WordPattern BROKEN =
      WordPattern.of(
          "[;$]|\\b(?:compared|versus|against|increas\\w*|decreas\\w*|from|yield\\w*|payout|ratio"
              + "|preferred|preference|series|and|but|which|while|or|cover\\w*|aggregate)\\b",
          IGNORE_CASE);

  /** {@code $0.30 per share special cash dividend}. */
  private static final Pattern NAMED_BEHIND =
      Pattern.compile(
          "^\\s{0,3}(?<words>(?:(?:per|a|each|common|share|unit|regular|quarterly|cash|special|extra"
              + "|one-time|supplemental|first|second|third|fourth|quarter|stock)\\s{1,3}){0,8})"
              + "(?:dividends?|distributions?)\\b",
          IGNORE_CASE);

  /** Where the adjectives of a noun begin. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^.*(?:[^a-z\\s-]|\\b(?:a|an|the|its|our|of|on|for|declared|declares|also|that|this)\\b)",
          IGNORE_CASE);

  private static final WordPattern SPECIAL =
      WordPattern.of(
          "\\b(?:special|extra|extraordinary|one-time|supplemental|non-?recurring)\\b",
          IGNORE_CASE);

  private static final WordPattern REGULAR =
      WordPattern.of("\\b(?:regular|quarterly)\\b", IGNORE_CASE);

  private static final WordPattern OTHER =
      WordPattern.of(
          "\\b(?:preferred|preference|stock|monthly|semi-?annual|annual|liquidat\\w*|gains?|taxable"
              + "|additional|total|aggregate|cumulative|deemed|cash and|or)\\b",
          IGNORE_CASE);

  /** The declared amounts of a sentence in order. */
  static List<DeclaredAmount> in(PassageSentence stated) {
    String sentence = stated.text();
    List<DeclaredAmount> declared = new ArrayList<>();
    if (!NOUN.occursIn(sentence) || !DECLARES.occursIn(sentence) || DOUBT.occursIn(sentence)) {
      return declared;
    }
    int before = 0;
    List<ProseAmount> amounts = stated.amounts();
    for (int i = 0; i < amounts.size(); i++) {
      ProseAmount amount = amounts.get(i);
      int next = i + 1 < amounts.size() ? amounts.get(i + 1).start() : sentence.length();
      if (isPerShare(amount)) {
        Kind kind = kind(sentence, amount, before, next);
        if (kind != null) {
          declared.add(new DeclaredAmount(kind, amount));
        }
      }
      before = isMoney(amount) ? amount.end() : before;
    }
    return declared;
  }

  private static boolean isMoney(ProseAmount amount) {
    return switch (amount.kind()) {
      case DOLLARS, PER_SHARE, SMALL_DOLLARS -> true;
      case PERCENT, SHARES, OTHER -> false;
    };
  }

  private static boolean isPerShare(ProseAmount amount) {
    boolean kind =
        switch (amount.kind()) {
          case PER_SHARE -> true;
          case SMALL_DOLLARS -> amount.grain().compareTo(CENT) <= 0;
          case DOLLARS, PERCENT, SHARES, OTHER -> false;
        };
    return kind && amount.value().signum() > 0 && amount.value().compareTo(LARGEST) < 0;
  }

  /**
   * Whose dividend an amount is, or null where that is not clear.
   *
   * @param before the end of the amount of money before it
   * @param next the start of the amount behind it
   */
  private static @Nullable Kind kind(String sentence, ProseAmount amount, int before, int next) {
    Sentences.Span noun = lastNoun(sentence, before, amount.start());
    String adjectives;
    int from;
    if (noun != null && isLinked(sentence.substring(noun.end(), amount.start()))) {
      from = noun.start();
      adjectives = adjectives(sentence, from);
    } else {
      Matcher behind = NAMED_BEHIND.matcher(sentence.substring(amount.end(), next));
      if (!behind.find()) {
        return null;
      }
      from = amount.start();
      adjectives =
          adjectives(sentence, from)
              + ' '
              + sentence.substring(amount.start(), amount.end())
              + ' '
              + behind.group("words");
    }
    if (isCompared(sentence.substring(0, from))) {
      return null;
    }
    String around =
        adjectives + sentence.substring(from, Math.min(next, amount.end() + NEAR)).strip();
    if (PREFERRED.occursIn(sentence) && !COMMON.occursIn(around)) {
      return null;
    }
    return kind(adjectives);
  }

  private static @Nullable Kind kind(String adjectives) {
    if (OTHER.occursIn(adjectives.replaceAll("(?i)common stock", "common"))) {
      return null;
    }
    boolean special = SPECIAL.occursIn(adjectives);
    if (special && REGULAR.occursIn(adjectives)) {
      return null;
    }
    return special ? Kind.SPECIAL : Kind.REGULAR;
  }

  private static boolean isLinked(String between) {
    return between.length() <= LONGEST_LINK
        && LINKED.matcher(between).find()
        && !BROKEN.occursIn(between);
  }

  /** The last dividend between two places, or null. */
  private static Sentences.@Nullable Span lastNoun(String sentence, int from, int to) {
    Sentences.Span last = null;
    Matcher matcher = NOUN.matcher(sentence);
    for (int at = from;
        NOUN.find(matcher, sentence, at) && matcher.end() <= to;
        at = matcher.end()) {
      last = new Sentences.Span(matcher.start(), matcher.end());
    }
    return last;
  }

  /** The words right before a place, back to an article, a verb or a mark. */
  private static String adjectives(String sentence, int to) {
    String before = sentence.substring(Math.max(0, to - LONGEST_ADJECTIVES), to);
    return BEGINNING.matcher(before).replaceFirst("");
  }

  /** Whether words of comparison stand before, and no verb of declaring behind them. */
  private static boolean isCompared(String before) {
    int compares = end(COMPARES, before);
    return compares > 0 && end(DECLARES, before) < compares;
  }

  /** The end of a pattern's last match, or -1. */
  private static int end(WordPattern pattern, String text) {
    int end = -1;
    Matcher matcher = pattern.matcher(text);
    for (int at = 0; pattern.find(matcher, text, at); at = matcher.end()) {
      end = matcher.end();
    }
    return end;
  }
}
