package org.exhibit99.facts;

import static org.exhibit99.facts.PeriodWordSet.AND;
import static org.exhibit99.facts.PeriodWordSet.AT;
import static org.exhibit99.facts.PeriodWordSet.A_OR_ONE;
import static org.exhibit99.facts.PeriodWordSet.DETERMINER;
import static org.exhibit99.facts.PeriodWordSet.END;
import static org.exhibit99.facts.PeriodWordSet.FISCAL;
import static org.exhibit99.facts.PeriodWordSet.FROM;
import static org.exhibit99.facts.PeriodWordSet.MONTHS;
import static org.exhibit99.facts.PeriodWordSet.MONTH_NAME;
import static org.exhibit99.facts.PeriodWordSet.OF;
import static org.exhibit99.facts.PeriodWordSet.ONLY_A;
import static org.exhibit99.facts.PeriodWordSet.PERIOD;
import static org.exhibit99.facts.PeriodWordSet.PREVIOUS;
import static org.exhibit99.facts.PeriodWordSet.QUARTER;
import static org.exhibit99.facts.PeriodWordSet.THE_YEAR;
import static org.exhibit99.facts.PeriodWordSet.WEEKS;
import static org.exhibit99.facts.PeriodWordSet.WHOLE;
import static org.exhibit99.facts.PeriodWordSet.bits;

import java.util.List;
import java.util.Set;
import org.exhibit99.facts.PeriodToken.Kind;
import org.jspecify.annotations.Nullable;

/** A kind of period expression, in the order in which they are tried at a place. */
enum PeriodRule {
  FROM_DAY(bits(DETERMINER, PERIOD, FROM), bits(PERIOD, FROM), 0),
  END_OF(
      bits(AT, DETERMINER, END, PREVIOUS, QUARTER),
      bits(OF, DETERMINER, END, PREVIOUS, QUARTER),
      0),
  SAME(
      bits(THE_YEAR, PeriodWordSet.SAME, PREVIOUS),
      bits(PeriodWordSet.SAME, PREVIOUS, ONLY_A, PeriodWordSet.YEAR, QUARTER, FISCAL),
      0,
      Kind.YEAR),
  YEAR_AGO(A_OR_ONE.bit(), PeriodWordSet.YEAR.bit(), 0),
  SPANS(
      bits(DETERMINER, PREVIOUS) | PeriodHeads.FIRST,
      bits(PREVIOUS) | PeriodHeads.FIRST,
      bits(AND, MONTHS, WEEKS, QUARTER),
      Kind.YEAR,
      Kind.NUMBER),
  DAYS(bits(AT, MONTH_NAME), bits(OF, MONTH_NAME), MONTH_NAME.bit(), Kind.DATE, Kind.NUMBER),
  YEAR(WHOLE.bit(), 0, 0, Kind.YEAR);

  static final List<PeriodRule> ALL = List.of(values());

  /** The bits of the words with which an expression may begin. */
  private static final long FIRST = anyWord();

  /** The bits of those of them behind which an expression goes on with another of them. */
  private static final long LEADING = bits(DETERMINER, AT, ONLY_A, FROM);

  private static final WordShapes<PeriodWord> FIRST_WORDS = PeriodVocabulary.of(FIRST);

  private final long words;
  private final long behindLeading;
  private final long behindNumber;
  private final Set<Kind> kinds;

  /**
   * A rule that is tried only where a word of some sets stands, or a token of some kinds.
   *
   * @param words the bits of those sets
   * @param behindLeading those of the words with which it goes on behind one that {@link
   *     #isLeading}
   * @param behindNumber those of the words with which it goes on behind a number
   */
  PeriodRule(long words, long behindLeading, long behindNumber, Kind... kinds) {
    this.words = words;
    this.behindLeading = behindLeading;
    this.behindNumber = behindNumber;
    this.kinds = Set.of(kinds);
  }

  private static long anyWord() {
    long words = 0;
    for (PeriodRule rule : values()) {
      words |= rule.words;
    }
    return words;
  }

  /** Whether what it takes may begin with a token, and go on with the one behind that. */
  boolean mayBegin(PeriodToken token, PeriodToken following) {
    boolean begins =
        token.kind() == Kind.WORD
            ? (token.word().sets() & words) != 0 || isCompact(token)
            : kinds.contains(token.kind());
    return begins && (following.kind() != Kind.WORD || mayGoOn(token, following));
  }

  /** Whether it may go on with a word. */
  private boolean mayGoOn(PeriodToken token, PeriodToken following) {
    if (token.kind() == Kind.NUMBER) {
      return (following.word().sets() & behindNumber) != 0;
    }
    return token.kind() != Kind.WORD
        || !isLeading(token.word())
        || (following.word().sets() & behindLeading) != 0
        || isCompact(following);
  }

  private boolean isCompact(PeriodToken token) {
    return this == SPANS && PeriodHeads.isCompact(token.text());
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
