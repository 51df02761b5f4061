package org.exhibit99.facts;

import static org.exhibit99.facts.PeriodVocabulary.FISCAL;
import static org.exhibit99.facts.PeriodVocabulary.QUARTER;
import static org.exhibit99.facts.PeriodVocabulary.YEAR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exhibit99.facts.PeriodExpression.Head;

/**
 * Reads the lengths that stand at the head of a period expression: {@code third quarter and first
 * nine months}, {@code 13 weeks}, {@code 3Q04}.
 */
final class PeriodHeads {
  static final WordShapes AND = WordShapes.of("and", "&", "or");
  private static final WordShapes MONTHS = WordShapes.of("month", "months", "months'", "mos", "mo");
  private static final WordShapes WEEKS = WordShapes.of("week", "weeks");
  private static final WordShapes PERIODS = WordShapes.of("period", "periods");

  /** The words with which heads may begin, numbers and {@link #isCompact} apart. */
  static final WordShapes FIRST = first();

  private static WordShapes first() {
    Set<String> first = new HashSet<>(Set.of("full", "ytd", "half", "month"));
    List.of(FISCAL, QUARTER, YEAR).forEach(each -> first.addAll(each.words()));
    first.addAll(PeriodVocabulary.ordinals());
    first.addAll(PeriodVocabulary.counts());
    return new WordShapes(first);
  }

  /** Whether a word begins as {@code 3Q04}, {@code Q3}, {@code FY2004}, {@code 1H04} do. */
  static boolean isCompact(String word) {
    if (word.length() < 2) {
      return false;
    }
    char first = word.charAt(0);
    char second = word.charAt(1);
    return (first == 'f' && second == 'y')
        || ((first == 'q' || first == 'h') && Character.isDigit(second))
        || (Character.isDigit(first) && (second == 'q' || second == 'h'));
  }

  private final PeriodCursor in;
  private final List<Integer> years = new ArrayList<>();

  PeriodHeads(PeriodCursor in) {
    this.in = in;
  }

  /** Years that stood within the last heads read: 2004 for {@code 3Q04}. */
  List<Integer> years() {
    return years;
  }

  /** The heads at the cursor, which then stands behind them; none leaves it where it was. */
  List<Head> heads() {
    years.clear();
    List<Head> heads = new ArrayList<>();
    int from = in.at();
    while (heads.size() < 6) {
      List<Head> item = item();
      if (item.isEmpty()) {
        in.to(from);
        break;
      }
      heads.addAll(item);
      from = in.at();
      in.skipAny(PERIODS);
      if (!in.skipAny(AND)) {
        in.to(from);
        break;
      }
      in.skip("for");
      in.skip("the");
    }
    return heads;
  }

  private List<Head> item() {
    int from = in.at();
    in.skip("full");
    in.skipAny(FISCAL);
    in.skip("full");
    List<Head> item = compact();
    for (int attempt = 0; item.isEmpty() && attempt < 4; attempt++) {
      in.to(from);
      in.skip("full");
      in.skipAny(FISCAL);
      in.skip("full");
      item =
          switch (attempt) {
            case 0 -> ordinals();
            case 1 -> counts(0);
            case 2 -> toDate();
            default -> plain();
          };
    }
    if (item.isEmpty()) {
      in.to(from);
    }
    return item;
  }

  /** {@code 3Q04}, {@code Q3}, {@code FY2004}, {@code 1H04}. */
  private List<Head> compact() {
    String word = in.word();
    int length = word.length();
    if (length < 2 || in.token().kind() != PeriodToken.Kind.WORD) {
      return List.of();
    }
    char first = word.charAt(0);
    char second = word.charAt(1);
    Head head = null;
    if (first == 'q' && second >= '1' && second <= '4') {
      head = new Head(3, second - '0');
    } else if (second == 'q' && first >= '1' && first <= '4') {
      head = new Head(3, first - '0');
    } else if (first == 'f' && second == 'y' && length > 2) {
      head = new Head(12, 4);
    } else if ((second == 'h' && (first == '1' || first == '2'))
        || (first == 'h' && (second == '1' || second == '2'))) {
      head = new Head(6, 2 * ((second == 'h' ? first : second) - '0'));
    }
    String rest = word.substring(2);
    rest = rest.startsWith("fy") ? rest.substring(2) : rest;
    boolean digits = rest.chars().allMatch(c -> c >= '0' && c <= '9');
    if (head == null
        || !digits
        || (rest.length() != 0 && rest.length() != 2 && rest.length() != 4)) {
      return List.of();
    }
    if (rest.length() > 0) {
      int year = Integer.parseInt(rest);
      years.add(rest.length() == 2 ? PeriodToken.century(year) : year);
    }
    in.next();
    int ofYear = rest.isEmpty() ? fiscalYear(in.word()) : 0;
    if (ofYear > 0) {
      years.add(ofYear);
      in.next();
    } else if (rest.isEmpty() && in.isNumber() && in.word().length() == 2) {
      years.add(PeriodToken.century(in.number()));
      in.next();
    }
    return List.of(head);
  }

  /** The year of {@code FY26} or {@code FY2026}, 0 where a word is none. */
  private static int fiscalYear(String word) {
    String digits = word.startsWith("fy") ? word.substring(2) : "";
    boolean year =
        (digits.length() == 2 || digits.length() == 4)
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!year) {
      return 0;
    }
    int number = Integer.parseInt(digits);
    return digits.length() == 2 ? PeriodToken.century(number) : number;
  }

  /** {@code first, second and third quarters}, {@code first nine months}, {@code first half}. */
  private List<Head> ordinals() {
    List<Integer> ordinals = new ArrayList<>();
    int ordinal = PeriodVocabulary.ordinal(in.word());
    while (ordinal > 0 && ordinals.size() < 4) {
      ordinals.add(ordinal);
      in.next();
      in.skip("fiscal");
      if (QUARTER.contains(in.word())) {
        break;
      }
      boolean listed = in.skip(",");
      listed |= in.skipAny(AND);
      in.skip("the");
      ordinal = listed ? PeriodVocabulary.ordinal(in.word()) : 0;
    }
    if (ordinals.isEmpty()) {
      return List.of();
    }
    in.skipAny(FISCAL);
    if (in.skipAny(QUARTER)) {
      return ordinals.stream().map(each -> new Head(3, each)).toList();
    }
    if (ordinals.size() == 1 && ordinals.get(0) <= 2 && in.skip("half")) {
      return List.of(new Head(6, 2 * ordinals.get(0)));
    }
    if (ordinals.size() == 1 && ordinals.get(0) == 1) {
      int count = PeriodVocabulary.count(in.word());
      if (count > 1 && count < 4) {
        in.next();
        if (in.skipAny(QUARTER)) {
          return List.of(new Head(3 * count, count));
        }
        in.to(in.at() - 1);
      }
      return counts(1);
    }
    return List.of();
  }

  /** {@code three and nine months}, {@code 13 weeks}, {@code fifty-two weeks}. */
  private List<Head> counts(int first) {
    List<Integer> counts = new ArrayList<>();
    int count = count();
    while (count > 0 && counts.size() < 4) {
      counts.add(count);
      boolean listed = in.skip(",");
      listed |= in.skipAny(AND);
      count = listed ? count() : 0;
    }
    if (counts.isEmpty()) {
      return List.of();
    }
    boolean weeks = in.skipAny(WEEKS);
    if (!weeks && !in.skipAny(MONTHS)) {
      return List.of();
    }
    List<Head> heads = new ArrayList<>();
    for (int each : counts) {
      int months = weeks ? PeriodVocabulary.monthsOfWeeks(each) : each <= 12 ? each : -1;
      if (months < 0) {
        return List.of();
      }
      boolean cumulative = months % 3 == 0 && (months > 3 || first == 1);
      heads.add(new Head(months, cumulative ? months / 3 : 0));
    }
    if (in.word().startsWith("quarter") || PeriodVocabulary.ordinal(in.word()) > 0) {
      return weekQuarter(heads);
    }
    return heads;
  }

  /** {@code 16-week fourth quarter}: the quarter counts. */
  private List<Head> weekQuarter(List<Head> heads) {
    int from = in.at();
    List<Head> quarter = PeriodVocabulary.ordinal(in.word()) > 0 ? ordinals() : plain();
    if (quarter.isEmpty() || heads.size() > 1) {
      in.to(from);
      return heads;
    }
    return quarter;
  }

  private int count() {
    if (in.isNumber()) {
      int number = in.number();
      in.next();
      return number;
    }
    int count = PeriodVocabulary.count(in.word());
    if (count > 0) {
      in.next();
      int unit = count >= 20 ? PeriodVocabulary.count(in.word()) : 0;
      if (unit > 0 && unit < 10) {
        in.next();
        return count + unit;
      }
    }
    return count;
  }

  /** {@code year to date}, {@code YTD}. */
  private List<Head> toDate() {
    boolean toDate = in.skip("ytd") || (in.skip("year") && in.skip("to") && in.skip("date"));
    return toDate ? List.of(new Head(Head.TO_DATE, 0)) : List.of();
  }

  /** {@code quarter}, {@code fiscal year}, {@code month}, {@code half year}. */
  private List<Head> plain() {
    if (in.skipAny(QUARTER)) {
      return List.of(new Head(3, 0));
    }
    if (in.skip("half") && in.skip("year")) {
      return List.of(new Head(6, 0));
    }
    if (in.skipAny(YEAR)) {
      return List.of(new Head(12, 4));
    }
    return in.skip("month") ? List.of(new Head(1, 0)) : List.of();
  }
}
