package org.exhibit99.facts;

import static org.exhibit99.facts.PeriodWordSet.AT;
import static org.exhibit99.facts.PeriodWordSet.CURRENT;
import static org.exhibit99.facts.PeriodWordSet.DETERMINER;
import static org.exhibit99.facts.PeriodWordSet.ENDED;
import static org.exhibit99.facts.PeriodWordSet.FISCAL;
import static org.exhibit99.facts.PeriodWordSet.OF;
import static org.exhibit99.facts.PeriodWordSet.OUR;
import static org.exhibit99.facts.PeriodWordSet.PERIOD;
import static org.exhibit99.facts.PeriodWordSet.PREVIOUS;
import static org.exhibit99.facts.PeriodWordSet.QUARTER;
import static org.exhibit99.facts.PeriodWordSet.THROUGH;
import static org.exhibit99.facts.PeriodWordSet.WHICH;
import static org.exhibit99.facts.PeriodWordSet.YEAR_END;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.facts.PeriodExpression.Head;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.exhibit99.facts.PeriodExpression.Relation;
import org.exhibit99.facts.PeriodToken.Kind;
import org.exhibit99.facts.RelativePeriods.YearTail;
import org.jspecify.annotations.Nullable;

/** Finds period expressions in a text, from left to right, the longest at each place. */
final class PeriodParser {
  /** A period of whole months begins and ends about so. */
  private static final int LATEST_BEGINNING = 4;

  private static final int EARLIEST_END = 27;
  private static final int LONGEST_ASIDE = 8;

  private final PeriodCursor in;
  private final PeriodHeads headReader;
  private final PeriodDates dateReader;
  private final RelativePeriods relatives;
  private final List<PeriodExpression> found = new ArrayList<>();

  private PeriodParser(PeriodTokens tokens) {
    this.in = new PeriodCursor(tokens);
    this.headReader = new PeriodHeads(in);
    this.dateReader = new PeriodDates(in);
    this.relatives = new RelativePeriods(in, headReader, dateReader);
  }

  /** All period expressions of a text in order, none overlapping. */
  static List<PeriodExpression> parse(String text) {
    PeriodTokens tokens = new PeriodTokens(text);
    tokens.pass();
    if (!tokens.reach(0)) {
      return List.of();
    }
    PeriodParser parser = new PeriodParser(tokens);
    while (parser.in.more()) {
      if (parser.mayBeginHere()) {
        parser.tryHere(parser.in.token());
      } else {
        parser.in.next();
      }
      parser.in.pass();
    }
    return parser.found;
  }

  /** What {@link #parse} finds, found by a try of every rule at each token. */
  static List<PeriodExpression> parseTryingAll(String text) {
    PeriodParser parser = new PeriodParser(new PeriodTokens(text));
    while (parser.in.more()) {
      parser.tryHere(null);
    }
    return parser.found;
  }

  /**
   * Tries rules at the next token.
   *
   * @param first the next token, which tells the rules, or null for all of them
   */
  private void tryHere(@Nullable PeriodToken first) {
    int from = in.at();
    PeriodToken following = in.following();
    PeriodExpression expression = null;
    for (int i = 0; i < PeriodRule.ALL.size() && expression == null; i++) {
      PeriodRule rule = PeriodRule.ALL.get(i);
      if (first == null || rule.mayBegin(first, following)) {
        in.to(from);
        expression = expression(rule, from);
      }
    }
    if (expression == null) {
      expression = elliptical(from);
    }
    if (expression == null) {
      in.to(from + 1);
    } else {
      found.add(expression);
    }
  }

  private @Nullable PeriodExpression expression(PeriodRule rule, int from) {
    return switch (rule) {
      case FROM_DAY -> fromDay(from);
      case END_OF -> endOf(from);
      case SAME -> relatives.same(from);
      case YEAR_AGO -> relatives.yearAgo(from);
      case SPANS -> spans(from, false);
      case DAYS -> days(from);
      case YEAR -> year(from);
    };
  }

  /** Whether a rule may take the next token or two; with most words there is none. */
  private boolean mayBeginHere() {
    PeriodToken token = in.token();
    if (token.kind() == Kind.NUMBER) {
      // A count stands before its unit or another count, a day before its month.
      Kind following = in.following().kind();
      return following == Kind.WORD || following == Kind.MARK;
    }
    if (!PeriodRule.anyMayBegin(token)) {
      return false;
    }
    if (!PeriodRule.isLeading(token.word())) {
      return true;
    }
    PeriodToken following = in.following();
    return PeriodRule.anyMayBegin(following) || (following.is("of") && AT.contains(token.word()));
  }

  /** {@code for the third quarter and $5.4 million for the second}. */
  private @Nullable PeriodExpression elliptical(int from) {
    in.to(from);
    if (found.isEmpty() || !in.skip("the") || !namesQuarter(found.get(found.size() - 1))) {
      return null;
    }
    int ordinal = in.ordinal();
    in.next();
    if (ordinal == 0 || (in.more() && in.token().kind() != Kind.MARK)) {
      return null;
    }
    Head head = new Head(3, ordinal);
    return in.expression(from, Relation.NONE, List.of(head), List.of(), List.of(), 0, false);
  }

  private static boolean namesQuarter(PeriodExpression expression) {
    for (Head head : expression.heads()) {
      if (head.months() == 3 && head.ordinal() > 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code the period November 1, 1997 (inception) through December 31, 1997}: whole months. */
  private @Nullable PeriodExpression fromDay(int from) {
    in.skipAny(DETERMINER);
    boolean period = in.skipAny(PERIOD);
    if (!in.skip("from") && !period) {
      return null;
    }
    PartialDate first = dateReader.date();
    if (first == null || first.day() == 0 || first.day() > LATEST_BEGINNING) {
      return null;
    }
    in.skip(",");
    if (in.skip("(")) {
      for (int i = 0; i < LONGEST_ASIDE && !in.skip(")"); i++) {
        in.next();
      }
      in.skip(",");
    }
    if (!in.skipAny(THROUGH)) {
      return null;
    }
    PartialDate last = dateReader.date();
    if (last == null || last.day() < EARLIEST_END || last.year() == 0) {
      return null;
    }
    int firstYear = first.year() > 0 ? first.year() : last.year();
    int months = 12 * (last.year() - firstYear) + last.month() - first.month() + 1;
    return months < 1 || months > 12
        ? null
        : in.expression(
            from, Relation.NONE, List.of(new Head(months, 0)), List.of(), List.of(last), 0, false);
  }

  /** {@code at the end of the third quarter}, {@code quarter-end}, {@code at year-end 2004}. */
  private @Nullable PeriodExpression endOf(int from) {
    if (in.isAny(AT)) {
      in.next();
      in.skip("of");
    }
    in.skipAny(DETERMINER);
    if (in.skip("end") && in.skip("of")) {
      int behind = in.at();
      PeriodExpression expression = spans(from, true);
      if (expression != null) {
        return expression;
      }
      in.to(behind);
      PartialDate month = dateReader.month();
      if (month != null) {
        return in.expression(from, Relation.NONE, List.of(), List.of(), List.of(month), 0, true);
      }
      in.skip("fiscal");
      in.skip("year");
      if (in.isYear()) {
        return in.expression(
            from, Relation.NONE, List.of(new Head(12, 4)), dateReader.years(), List.of(), 0, true);
      }
      return null;
    }
    boolean prior = in.skipAny(PREVIOUS);
    boolean quarter = in.skipAny(QUARTER);
    boolean year = !quarter && in.skipAny(YEAR_END);
    if ((quarter || year) && (in.skip("end") || in.previousIs("yearend"))) {
      List<Head> heads = List.of(quarter ? new Head(3, 0) : new Head(12, 4));
      in.skip(",");
      if (in.month() > 0) {
        return null;
      }
      List<Integer> years = dateReader.years();
      if (!years.isEmpty()) {
        return in.expression(from, Relation.NONE, heads, years, List.of(), 0, true);
      }
      Relation relation = prior && quarter ? Relation.PRIOR_QUARTER : Relation.CURRENT;
      return in.expression(from, relation, heads, years, List.of(), prior && year ? -1 : 0, true);
    }
    return null;
  }

  /** {@code three months ended March 31, 2004 and 2003}, {@code third quarter of fiscal 2022}. */
  private @Nullable PeriodExpression spans(int from, boolean instant) {
    boolean determined = in.skipAny(DETERMINER);
    boolean current = determined && in.previousIsAny(CURRENT);
    int behindDeterminer = in.at();
    if (current && in.skip("year's") && in.ordinal() > 0) {
      // "this year's third quarter" is one, "this year's" alone the year.
      current = false;
    } else {
      in.to(behindDeterminer);
    }
    if (in.skipAny(PREVIOUS)) {
      if (in.skip("year") || (in.skip("fiscal") && in.skip("year"))) {
        Head year = new Head(12, 4);
        return in.expression(
            from, Relation.ANCHOR, List.of(year), List.of(), List.of(), -1, instant);
      }
      if (!in.peekQuarter()) {
        return null;
      }
      in.next();
      return in.expression(
          from, Relation.PRIOR_QUARTER, List.of(new Head(3, 0)), List.of(), List.of(), 0, instant);
    }
    boolean full = in.token().is("full");
    boolean fiscal = in.skipAny(FISCAL);
    List<Integer> years = in.isYear() ? new ArrayList<>(dateReader.years()) : new ArrayList<>();
    in.skip("'s");
    List<Head> heads = headReader.heads();
    years.addAll(headReader.years());
    if (heads.isEmpty()) {
      return fiscal && !years.isEmpty() ? fiscalYear(from, years, instant) : null;
    }
    if (in.isAny(PeriodWordSet.AGO) && heads.get(0).months() == 3 && endsBehind()) {
      // "three months earlier" is the day that ended the quarter before.
      in.next();
      return in.expression(
          from, Relation.PRIOR_QUARTER, lengths(heads), List.of(), List.of(), 0, true);
    }
    if (in.token().is("ago") || in.token().is("earlier")) {
      // "six months earlier" is a day, not the first six months.
      return in.expression(from, Relation.NONE, lengths(heads), List.of(), List.of(), 0, instant);
    }
    in.skipAny(PERIOD);
    int behind = in.at();
    PeriodExpression named = ofYearEnded(from, heads, instant);
    if (named != null) {
      return named;
    }
    in.to(behind);
    in.skip("(");
    in.skip(",");
    in.skipAny(WHICH);
    if (ended()) {
      List<PartialDate> dates = in.skip("in") ? monthOf(heads) : dateReader.dates();
      if (dates.isEmpty() && in.previousIs("in")) {
        in.to(in.at() - 1);
      }
      if (dates.isEmpty() && heads.get(0).months() != 3) {
        heads = lengths(heads);
      } else if (!dates.isEmpty()) {
        in.skip(")");
      }
      return in.expression(from, Relation.NONE, heads, years, dates, 0, instant);
    }
    in.to(behind);
    int shift = 0;
    if (years.isEmpty()) {
      YearTail tail = relatives.yearTail();
      years.addAll(tail.years());
      shift = tail.shift();
      behind = in.at();
      in.skip("(");
      in.skip(",");
      if (!years.isEmpty() && ended()) {
        List<PartialDate> dates = dateReader.dates();
        if (!dates.isEmpty()) {
          in.skip(")");
          return in.expression(from, Relation.NONE, heads, years, dates, 0, instant);
        }
      }
      in.to(behind);
    }
    if (years.isEmpty() && shift == 0) {
      List<PartialDate> dates =
          heads.get(0).months() == Head.TO_DATE ? dateReader.dates() : List.of();
      boolean told = heads.stream().anyMatch(head -> head.ordinal() > 0);
      if (!dates.isEmpty()) {
        return in.expression(from, Relation.NONE, heads, years, dates, 0, instant);
      }
      boolean toDate = heads.get(0).months() == Head.TO_DATE;
      boolean year = heads.get(0).months() == 12;
      if ((determined || toDate || full || in.previousIs("period")) && (!told || year || current)) {
        return in.expression(from, Relation.CURRENT, heads, years, dates, 0, instant);
      }
    }
    boolean unnamed = heads.size() == 1 && heads.get(0).ordinal() == 0;
    Relation relation = shift != 0 && unnamed ? Relation.ANCHOR : Relation.NONE;
    return in.expression(from, relation, heads, years, List.of(), shift, instant);
  }

  /** {@code fiscal 1998}, maybe {@code , which ended January 30, 1999}. */
  private PeriodExpression fiscalYear(int from, List<Integer> years, boolean instant) {
    List<Head> heads = List.of(new Head(12, 4));
    int behind = in.at();
    in.skip("(");
    in.skip(",");
    if (in.skip("the")) {
      in.skip("fiscal");
      in.skip("year");
    }
    in.skipAny(WHICH);
    if (years.size() == 1 && !in.isPartOf(from) && ended()) {
      List<PartialDate> dates = dateReader.dates();
      if (dates.size() == 1) {
        in.skip(")");
        return in.expression(from, Relation.NONE, heads, years, dates, 0, instant);
      }
    }
    in.to(behind);
    return in.expression(from, Relation.NONE, heads, years, List.of(), 0, instant);
  }

  /**
   * Whether nothing, a mark or an {@code and} follows the word here: {@code before the sale} not.
   */
  private boolean endsBehind() {
    PeriodToken following = in.following();
    return following.kind() == Kind.MARK || PeriodWordSet.AND.contains(following.word());
  }

  /** Lengths without the quarters that they may end. */
  private static List<Head> lengths(List<Head> heads) {
    return heads.stream().map(head -> new Head(head.months(), 0)).toList();
  }

  /** {@code second quarter of its fiscal year, which ended March 31, 2001}. */
  private @Nullable PeriodExpression ofYearEnded(int from, List<Head> heads, boolean instant) {
    boolean year = in.skipAny(OF);
    in.skipAny(OUR);
    in.skip("company's");
    List<Integer> years = new ArrayList<>(dateReader.years());
    year &= in.skip("fiscal");
    year &= in.skip("year") || in.isYear();
    if (!year) {
      return null;
    }
    years.addAll(dateReader.years());
    in.skip(",");
    if (in.skipAny(WHICH) && ended()) {
      List<PartialDate> dates = dateReader.dates();
      if (!dates.isEmpty()) {
        return in.expression(from, Relation.NONE, heads, years, dates, 0, instant);
      }
    }
    return null;
  }

  /** The month of {@code the quarter that ended in December}; nothing of other lengths. */
  private List<PartialDate> monthOf(List<Head> heads) {
    PartialDate month = heads.get(0).months() == 3 ? dateReader.month() : null;
    return month == null ? List.of() : List.of(month);
  }

  private boolean ended() {
    boolean ended = in.skipAny(ENDED);
    if (ended) {
      in.skip("on");
      if (in.token().is("last") && in.following().number() > 0) {
        in.next();
      }
    }
    return ended;
  }

  /** {@code March 31, 2004}, {@code as of June 30 and March 31, 2004}, {@code Dec. 31}. */
  private @Nullable PeriodExpression days(int from) {
    boolean at = in.isAny(AT);
    if (at) {
      in.next();
      in.skip("of");
    }
    PeriodExpression quarter = at ? null : relatives.quarterOfMonth(from);
    if (quarter != null) {
      return quarter;
    }
    List<PartialDate> dates = dateReader.dates();
    if (dates.isEmpty()) {
      return null;
    }
    boolean alone = dates.size() == 1 && dates.get(0).year() == 0;
    int shift = alone ? relatives.shiftBehindDay() : 0;
    return in.expression(from, Relation.NONE, List.of(), List.of(), dates, shift, at);
  }

  private @Nullable PeriodExpression year(int from) {
    // "all of 2003" is the year, where "2003" alone may be something else.
    boolean whole = (in.skip("all") || in.skip("whole")) && in.skip("of");
    if (!whole) {
      in.to(from);
    }
    List<Integer> years = dateReader.years();
    if (!whole) {
      int behind = in.at();
      whole = in.skip("as") && in.skip("a") && in.skip("whole");
      in.to(whole ? in.at() : behind);
    }
    if (whole && !years.isEmpty()) {
      return in.expression(
          from, Relation.NONE, List.of(new Head(12, 4)), years, List.of(), 0, false);
    }
    return years.isEmpty()
        ? null
        : in.expression(from, Relation.NONE, List.of(), years, List.of(), 0, false);
  }
}
