package org.exhibit99.facts;

import static org.exhibit99.facts.PeriodWordSet.AT;
import static org.exhibit99.facts.PeriodWordSet.A_OR_ONE;
import static org.exhibit99.facts.PeriodWordSet.DETERMINER;
import static org.exhibit99.facts.PeriodWordSet.END;
import static org.exhibit99.facts.PeriodWordSet.FROM;
import static org.exhibit99.facts.PeriodWordSet.MONTH_NAME;
import static org.exhibit99.facts.PeriodWordSet.ONLY_A;
import static org.exhibit99.facts.PeriodWordSet.PERIOD;
import static org.exhibit99.facts.PeriodWordSet.PREVIOUS;
import static org.exhibit99.facts.PeriodWordSet.QUARTER;
import static org.exhibit99.facts.PeriodWordSet.THE_YEAR;
import static org.exhibit99.facts.PeriodWordSet.WHOLE;

import java.util.List;
import java.util.Set;
import org.exhibit99.facts.PeriodToken.Kind;
import org.jspecify.annotations.Nullable;

/** A kind of period expression, in the order in which they are tried at a place. */
enum PeriodRule {
  FROM_DAY(PeriodWordSet.bits(DETERMINER, PERIOD, FROM)),
  END_OF(PeriodWordSet.bits(AT, DETERMINER, END, PREVIOUS, QUARTER)),
  SAME(PeriodWordSet.bits(THE_YEAR, PeriodWordSet.SAME, PREVIOUS), Kind.YEAR),
  YEAR_AGO(A_OR_ONE.bit()),
  SPANS(PeriodWordSet.bits(DETERMINER, PREVIOUS) | PeriodHeads.FIRST, Kind.YEAR, Kind.NUMBER),
  DAYS(PeriodWordSet.bits(AT, MONTH_NAME), Kind.DATE, Kind.NUMBER),
  YEAR(WHOLE.bit(), Kind.YEAR);

  static final List<PeriodRule> ALL = List.of(values());

  /** The bits of the words with which an expression may begin. */
  private static final long FIRST = anyWord();

  /** The bits of those of them behind which an expression goes on with another of them. */
  private static final long LEADING = PeriodWordSet.bits(DETERMINER, AT, ONLY_A, FROM);

  private static final WordShapes<PeriodWord> FIRST_WORDS = PeriodVocabulary.of(FIRST);

  private final long words;
  private final Set<Kind> kinds;

  /** A rule that is tried only where a word of these sets stands, or a token of these kinds. */
  PeriodRule(long words, Kind... kinds) {
    this.words = words;
    this.kinds = Set.of(kinds);
  }

  private static long anyWord() {
    long words = 0;
    for (PeriodRule rule : values()) {
      words |= rule.words;
    }
    return words;
  }

  /** Whether what it takes may begin with a token. */
  boolean mayBegin(PeriodToken token) {
    return token.kind() == Kind.WORD
        ? (token.word().sets() & words) != 0
            || (this == SPANS && PeriodHeads.isCompact(token.text()))
        : kinds.contains(token.kind());
  }

  /** Whether a rule may take a token. */
  static boolean anyMayBegin(PeriodToken token) {
    return switch (token.kind()) {
      case WORD -> (token.word().sets() & FIRST) != 0 || PeriodHeads.isCompact(token.text());
      case NUMBER, YEAR, DATE -> true;
      case AMOUNT, MARK -> false;
    };
  }

  /** Whether an expression goes on behind a word with another that may begin one. */
  static boolean isLeading(PeriodWord word) {
    return (word.sets() & LEADING) != 0;
  }

  /**
   * The word with which an expression may begin that the characters from one place up to another
   * are, or null.
   */
  static @Nullable PeriodWord first(String text, int from, int end) {
    return FIRST_WORDS.find(text, from, end);
  }
}
