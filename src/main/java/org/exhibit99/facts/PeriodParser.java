package org.exhibit99.facts;

import static org.exhibit99.facts.PeriodVocabulary.DETERMINER;
import static org.exhibit99.facts.PeriodVocabulary.ENDED;
import static org.exhibit99.facts.PeriodVocabulary.FISCAL;
import static org.exhibit99.facts.PeriodVocabulary.PREVIOUS;
import static org.exhibit99.facts.PeriodVocabulary.QUARTER;
import static org.exhibit99.facts.PeriodVocabulary.SAME;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exhibit99.facts.PeriodExpression.Head;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.exhibit99.facts.PeriodExpression.Relation;
import org.jspecify.annotations.Nullable;

/** Finds period expressions in a text, from left to right, the longest at each place. */
final class PeriodParser {
  private static final Set<String> OF = Set.of("of", "in", "for", "during", ",", "from");
  private static final Set<String> PERIOD = Set.of("period", "periods", "period's");
  private static final Set<String> WHICH = Set.of("which", "that");
  private static final Set<String> AGO = Set.of("ago", "earlier", "before");
  private static final Set<String> THROUGH = Set.of("through", "to", "until", "thru", "-");

  /** A period of whole months begins and ends about so. */
  private static final int LATEST_BEGINNING = 4;

  private static final int EARLIEST_END = 27;
  private static final int LONGEST_ASIDE = 8;
  private static final Set<String> AT = Set.of("at", "as", "on");

  /**
   * The words with which an expression may begin. A rule that begins with another word is never
   * tried until the word is here.
   */
  private static final WordShapes FIRST = new WordShapes(first());

  /** Those of them behind which an expression goes on with another of them. */
  private static final Set<String> LEADING = leading();

  private final PeriodCursor in;
  private final PeriodHeads headReader;
  private final List<PeriodExpression> found = new ArrayList<>();

  private static Set<String> first() {
    Set<String> first = new HashSet<>(Set.of("from", "end", "a", "one", "all", "yearend"));
    List.of(DETERMINER, PREVIOUS, SAME, AT, PERIOD).forEach(first::addAll);
    first.addAll(PeriodHeads.first());
    first.addAll(PeriodVocabulary.months());
    return first;
  }

  private static Set<String> leading() {
    Set<String> leading = new HashSet<>(Set.of("a", "from"));
    List.of(DETERMINER, AT).forEach(leading::addAll);
    return leading;
  }

  private PeriodParser(String text) {
    this.in = new PeriodCursor(new PeriodTokens(text));
    this.headReader = new PeriodHeads(in);
  }

  /** All period expressions of a text in order, none overlapping. */
  static List<PeriodExpression> parse(String text) {
    PeriodParser parser = new PeriodParser(text);
    parser.in.pass(FIRST);
    while (parser.in.more()) {
      if (parser.mayBeginHere()) {
        parser.tryHere();
      } else {
        parser.in.next();
      }
      parser.in.pass(FIRST);
    }
    return parser.found;
  }

  /** What {@link #parse} finds, found by a try at each token. */
  static List<PeriodExpression> parseTryingAll(String text) {
    PeriodParser parser = new PeriodParser(text);
    while (parser.in.more()) {
      parser.tryHere();
    }
    return parser.found;
  }

  private void tryHere() {
    int from = in.at();
    PeriodExpression expression = expression(from);
    if (expression == null) {
      expression = elliptical(from);
    }
    if (expression == null) {
      in.to(from + 1);
    } else {
      found.add(expression);
    }
  }

  /** Whether an expression may begin with the next token or two; with most words it may not. */
  private boolean mayBeginHere() {
    PeriodToken token = in.token();
    if (token.kind() == PeriodToken.Kind.NUMBER) {
      // A count stands before its unit or another count, a day before its month.
      PeriodToken.Kind following = in.following().kind();
      return following == PeriodToken.Kind.WORD || following == PeriodToken.Kind.MARK;
    }
    if (!mayBegin(token) || !LEADING.contains(token.text())) {
      return mayBegin(token);
    }
    PeriodToken following = in.following();
    return mayBegin(following) || (following.is("of") && AT.contains(token.text()));
  }

  private static boolean mayBegin(PeriodToken token) {
    return switch (token.kind()) {
      case NUMBER, YEAR, DATE -> true;
      case WORD -> FIRST.contains(token.text()) || PeriodHeads.isCompact(token.text());
      case AMOUNT, MARK -> false;
    };
  }

  /** {@code for the third quarter and $5.4 million for the second}. */
  private @Nullable PeriodExpression elliptical(int from) {
    in.to(from);
    boolean quarters =
        !found.isEmpty()
            && found.get(found.size() - 1).heads().stream()
                .anyMatch(head -> head.months() == 3 && head.ordinal() > 0);
    if (!quarters || !in.skip("the")) {
      return null;
    }
    int ordinal = PeriodVocabulary.ordinal(in.word());
    in.next();
    if (ordinal == 0 || (in.more() && in.token().kind() != PeriodToken.Kind.MARK)) {
      return null;
    }
    Head head = new Head(3, ordinal);
    return build(from, Relation.NONE, List.of(head), List.of(), List.of(), 0, false);
  }

  private @Nullable PeriodExpression expression(int from) {
    PeriodExpression expression = fromDay(from);
    if (expression == null) {
      in.to(from);
      expression = endOf(from);
    }
    for (int attempt = 0; expression == null && attempt < 5; attempt++) {
      in.to(from);
      expression =
          switch (attempt) {
            case 0 -> same(from);
            case 1 -> yearAgo(from);
            case 2 -> spans(from, false);
            case 3 -> days(from);
            default -> year(from);
          };
    }
    return expression;
  }

  /** {@code the period November 1, 1997 (inception) through December 31, 1997}: whole months. */
  private @Nullable PeriodExpression fromDay(int from) {
    in.skipAny(DETERMINER);
    boolean period = in.skipAny(PERIOD);
    if (!in.skip("from") && !period) {
      return null;
    }
    PartialDate first = date();
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
    PartialDate last = date();
    if (last == null || last.day() < EARLIEST_END || last.year() == 0) {
      return null;
    }
    int firstYear = first.year() > 0 ? first.year() : last.year();
    int months = 12 * (last.year() - firstYear) + last.month() - first.month() + 1;
    return months < 1 || months > 12
        ? null
        : build(
            from, Relation.NONE, List.of(new Head(months, 0)), List.of(), List.of(last), 0, false);
  }

  /** {@code at the end of the third quarter}, {@code quarter-end}, {@code at year-end 2004}. */
  private @Nullable PeriodExpression endOf(int from) {
    if (AT.contains(in.word())) {
      in.next();
      in.skip("of");
    }
    in.skipAny(DETERMINER);
    if (in.skip("end") && in.skip("of")) {
      PeriodExpression expression = spans(from, true);
      if (expression != null) {
        return expression;
      }
      in.skip("fiscal");
      in.skip("year");
      if (in.isYear()) {
        return build(from, Relation.NONE, List.of(new Head(12, 4)), years(), List.of(), 0, true);
      }
      return null;
    }
    boolean prior = in.skipAny(PREVIOUS);
    boolean quarter = in.skipAny(QUARTER);
    boolean year = !quarter && in.skipAny(Set.of("year", "yearend"));
    if ((quarter || year) && (in.skip("end") || in.previousIs("yearend"))) {
      List<Head> heads = List.of(quarter ? new Head(3, 0) : new Head(12, 4));
      in.skip(",");
      if (PeriodVocabulary.month(in.word()) > 0) {
        return null;
      }
      List<Integer> years = years();
      if (!years.isEmpty()) {
        return build(from, Relation.NONE, heads, years, List.of(), 0, true);
      }
      Relation relation = prior && quarter ? Relation.PRIOR_QUARTER : Relation.CURRENT;
      return build(from, relation, heads, years, List.of(), prior && year ? -1 : 0, true);
    }
    return null;
  }

  /** {@code the same period last year}, {@code the 2003 quarter}, {@code the prior-year period}. */
  private @Nullable PeriodExpression same(int from) {
    in.skip("the");
    boolean same = in.skipAny(SAME);
    List<Integer> years = new ArrayList<>();
    int shift = 0;
    boolean priorYear = false;
    boolean anyOne = in.skip("a");
    if (anyOne || in.skip("year") || in.skipAny(PREVIOUS) || in.skip("last")) {
      in.skip("year");
      if (in.previousIs("year") || in.skip("year's")) {
        in.skipAny(AGO);
        shift = -1;
        priorYear = !in.previousIs("a");
      } else if (in.peekQuarter() && !same) {
        boolean fiscal = in.skip("fiscal");
        in.next();
        if ((fiscal || anyOne) && in.previousIs("quarterly")) {
          return null;
        }
        return build(
            from, Relation.PRIOR_QUARTER, List.of(new Head(3, 0)), years, List.of(), 0, false);
      }
    } else if (in.skip("last year's") || in.skip("prior year's")) {
      shift = -1;
    } else if (in.isYear()) {
      years.addAll(years());
    }
    if (!same && shift == 0 && years.isEmpty()) {
      return null;
    }
    in.skip("fiscal");
    in.skip("interim");
    int months = periodNoun();
    if (months == 0) {
      return priorYear && !same ? qualifiedSpan(from, shift) : null;
    }
    if (years.isEmpty() && shift == 0) {
      YearTail tail = yearTail();
      years.addAll(tail.years);
      shift = tail.shift;
      if (tail.years.isEmpty() && tail.shift == 0) {
        return null;
      }
    }
    if (!same && !years.isEmpty() && in.previousIs("quarterly")) {
      return null;
    }
    Head head = new Head(months, 0);
    return build(from, Relation.ANCHOR, List.of(head), years, List.of(), shift, false);
  }

  /** {@code last year's third quarter}, {@code the year-ago first quarter}. */
  private @Nullable PeriodExpression qualifiedSpan(int from, int shift) {
    List<Head> heads = headReader.heads();
    if (heads.isEmpty() || heads.get(0).ordinal() == 0) {
      return null;
    }
    return build(from, Relation.NONE, heads, List.of(), List.of(), shift, false);
  }

  /** The length that {@code period} or {@code quarter} stands for: -1, 3 and so on; 0 for none. */
  private int periodNoun() {
    int from = in.at();
    if (in.skipAny(PERIOD)) {
      return Head.UNKNOWN;
    }
    List<Head> heads = headReader.heads();
    if (heads.size() == 1 && heads.get(0).months() > 0) {
      in.skipAny(PERIOD);
      return heads.get(0).months();
    }
    in.to(from);
    return 0;
  }

  /** {@code a year ago}, {@code one year earlier}. */
  private @Nullable PeriodExpression yearAgo(int from) {
    if ((in.skip("a") || in.skip("one"))
        && in.skip("year")
        && in.skipAny(AGO)
        && !in.peekQuarter()) {
      return build(from, Relation.ANCHOR, List.of(), List.of(), List.of(), -1, false);
    }
    return null;
  }

  /** {@code three months ended March 31, 2004 and 2003}, {@code third quarter of fiscal 2022}. */
  private @Nullable PeriodExpression spans(int from, boolean instant) {
    boolean determined = in.skipAny(DETERMINER);
    boolean current = determined && in.previousIsAny(Set.of("this", "current", "latest"));
    if (in.skipAny(PREVIOUS)) {
      if (in.skip("year") || (in.skip("fiscal") && in.skip("year"))) {
        Head year = new Head(12, 4);
        return build(from, Relation.ANCHOR, List.of(year), List.of(), List.of(), -1, instant);
      }
      if (!in.peekQuarter()) {
        return null;
      }
      in.next();
      return build(
          from, Relation.PRIOR_QUARTER, List.of(new Head(3, 0)), List.of(), List.of(), 0, instant);
    }
    boolean fiscal = in.skipAny(FISCAL);
    List<Integer> years = in.isYear() ? new ArrayList<>(years()) : new ArrayList<>();
    in.skip("'s");
    List<Head> heads = headReader.heads();
    years.addAll(headReader.years());
    if (heads.isEmpty()) {
      if (fiscal && !years.isEmpty()) {
        heads = List.of(new Head(12, 4));
        return build(from, Relation.NONE, heads, years, List.of(), 0, instant);
      }
      return null;
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
      List<PartialDate> dates = dates();
      if (dates.isEmpty() && heads.get(0).months() != 3) {
        heads = heads.stream().map(head -> new Head(head.months(), 0)).toList();
      } else if (!dates.isEmpty()) {
        in.skip(")");
      }
      return build(from, Relation.NONE, heads, years, dates, 0, instant);
    }
    in.to(behind);
    int shift = 0;
    if (years.isEmpty()) {
      YearTail tail = yearTail();
      years.addAll(tail.years);
      shift = tail.shift;
      behind = in.at();
      in.skip("(");
      in.skip(",");
      if (!years.isEmpty() && ended()) {
        List<PartialDate> dates = dates();
        if (!dates.isEmpty()) {
          in.skip(")");
          return build(from, Relation.NONE, heads, years, dates, 0, instant);
        }
      }
      in.to(behind);
    }
    if (years.isEmpty() && shift == 0) {
      List<PartialDate> dates = heads.get(0).months() == Head.TO_DATE ? dates() : List.of();
      boolean told = heads.stream().anyMatch(head -> head.ordinal() > 0);
      if (!dates.isEmpty()) {
        return build(from, Relation.NONE, heads, years, dates, 0, instant);
      }
      boolean toDate = heads.get(0).months() == Head.TO_DATE;
      boolean year = heads.get(0).months() == 12;
      if ((determined || toDate || in.previousIs("period")) && (!told || year || current)) {
        return build(from, Relation.CURRENT, heads, years, dates, 0, instant);
      }
    }
    return build(from, Relation.NONE, heads, years, List.of(), shift, instant);
  }

  /** {@code second quarter of its fiscal year, which ended March 31, 2001}. */
  private @Nullable PeriodExpression ofYearEnded(int from, List<Head> heads, boolean instant) {
    boolean year = in.skipAny(OF);
    in.skipAny(Set.of("the", "its", "our"));
    in.skip("company's");
    year &= in.skip("fiscal");
    year &= in.skip("year") || in.isYear();
    if (!year) {
      return null;
    }
    List<Integer> years = years();
    in.skip(",");
    if (in.skipAny(WHICH) && ended()) {
      List<PartialDate> dates = dates();
      if (!dates.isEmpty()) {
        return build(from, Relation.NONE, heads, years, dates, 0, instant);
      }
    }
    return null;
  }

  private boolean ended() {
    boolean ended = in.skipAny(ENDED);
    if (ended) {
      in.skip("on");
    }
    return ended;
  }

  private record YearTail(List<Integer> years, int shift) {}

  /** {@code of fiscal 2022}, {@code , 2007 and 2006}, {@code of last year}. */
  private YearTail yearTail() {
    int from = in.at();
    in.skipAny(OF);
    in.skipAny(Set.of("the", "its", "our"));
    in.skipAny(FISCAL);
    in.skipAny(Set.of("year", "years"));
    List<Integer> years = years();
    if (!years.isEmpty()) {
      return new YearTail(years, 0);
    }
    in.to(from);
    in.skipAny(OF);
    in.skipAny(Set.of("the", "a", "one"));
    if (in.skipAny(PREVIOUS)) {
      in.skip("fiscal");
      if (in.skip("year")) {
        return new YearTail(List.of(), -1);
      }
    }
    in.skip("fiscal");
    if (in.skip("year") && in.skipAny(AGO)) {
      return new YearTail(List.of(), -1);
    }
    in.to(from);
    return new YearTail(List.of(), 0);
  }

  /** {@code 2007}, {@code 2007 and 2006}, {@code 2004, 2003 and 2002}. */
  private List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    int behind = in.at();
    while (in.isYear()) {
      years.add(in.number());
      in.next();
      behind = in.at();
      in.skipSeparators();
    }
    in.to(behind);
    return years;
  }

  /** {@code March 31, 2004}, {@code as of June 30 and March 31, 2004}, {@code Dec. 31}. */
  private @Nullable PeriodExpression days(int from) {
    boolean at = AT.contains(in.word());
    if (at) {
      in.next();
      in.skip("of");
    }
    List<PartialDate> dates = dates();
    if (dates.isEmpty()) {
      return null;
    }
    return build(from, Relation.NONE, List.of(), List.of(), dates, 0, at);
  }

  private List<PartialDate> dates() {
    List<PartialDate> dates = new ArrayList<>();
    boolean listed = false;
    int behind = in.at();
    while (in.more()) {
      PartialDate last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
      if (last != null && last.day() > 0 && in.isYear()) {
        dates.add(last.inYear(in.number()));
        in.next();
      } else {
        PartialDate next = date();
        if (next == null) {
          break;
        }
        dates.add(next);
      }
      behind = in.at();
      in.skipSeparators();
      listed |= in.previousIsAny(Set.of("and", "&", "or"));
    }
    in.to(behind);
    for (int i = dates.size() - 2; i >= 0; i--) {
      if (dates.get(i).year() == 0) {
        dates.set(i, dates.get(i).inYear(listed ? dates.get(i + 1).year() : 0));
      }
    }
    boolean yearless = dates.stream().anyMatch(date -> date.year() == 0);
    if (yearless && dates.size() > 1) {
      // Stacked heads read line by line: "June 26, June 28, 2004 2003" tells no year for sure.
      dates.replaceAll(date -> date.inYear(0));
    }
    return dates;
  }

  private @Nullable PartialDate date() {
    PeriodToken token = in.token();
    if (token.date() != null) {
      in.next();
      return new PartialDate(
          token.date().getYear(), token.date().getMonthValue(), token.date().getDayOfMonth());
    }
    int from = in.at();
    int month = PeriodVocabulary.month(token.text());
    if (month > 0) {
      in.next();
      in.skip(".");
      // In "Three Months Ended December 12 Months Ended December" no day stands.
      int day = in.isCountOfLength() ? 0 : in.day();
      in.skip(",");
      in.skip(".");
      if (in.isYear()) {
        int year = in.number();
        in.next();
        return new PartialDate(year, month, day);
      }
      if (day > 0) {
        in.backOverSeparators();
        return new PartialDate(0, month, day);
      }
    } else if (token.kind() == PeriodToken.Kind.NUMBER) {
      int day = in.day();
      month = in.more() ? PeriodVocabulary.month(in.word()) : 0;
      if (day > 0 && month > 0) {
        in.next();
        in.skip(",");
        if (in.isYear()) {
          int year = in.number();
          in.next();
          return new PartialDate(year, month, day);
        }
      }
    }
    in.to(from);
    return null;
  }

  private @Nullable PeriodExpression year(int from) {
    // "all of 2003" is the year, where "2003" alone may be something else.
    boolean whole = in.skip("all") && in.skip("of");
    if (!whole) {
      in.to(from);
    }
    List<Integer> years = years();
    if (whole && !years.isEmpty()) {
      return build(from, Relation.NONE, List.of(new Head(12, 4)), years, List.of(), 0, false);
    }
    return years.isEmpty()
        ? null
        : build(from, Relation.NONE, List.of(), years, List.of(), 0, false);
  }

  private PeriodExpression build(
      int from,
      Relation relation,
      List<Head> heads,
      List<Integer> years,
      List<PartialDate> dates,
      int yearShift,
      boolean instant) {
    int end = in.endBefore();
    return new PeriodExpression(
        in.startOf(from), end, relation, heads, years, dates, yearShift, instant);
  }
}
