package org.exhibit99.facts;

import static org.exhibit99.facts.PeriodWordSet.AND;
import static org.exhibit99.facts.PeriodWordSet.COUNT;
import static org.exhibit99.facts.PeriodWordSet.FISCAL;
import static org.exhibit99.facts.PeriodWordSet.LENGTH;
import static org.exhibit99.facts.PeriodWordSet.MONTHS;
import static org.exhibit99.facts.PeriodWordSet.ORDINAL;
import static org.exhibit99.facts.PeriodWordSet.PERIODS;
import static org.exhibit99.facts.PeriodWordSet.QUARTER;
import static org.exhibit99.facts.PeriodWordSet.WEEKS;
import static org.exhibit99.facts.PeriodWordSet.YEAR;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.facts.PeriodExpression.Head;

/**
 * Reads the lengths that stand at the head of a period expression: {@code third quarter and first
 * nine months}, {@code 13 weeks}, {@code 3Q04}.
 */
final class PeriodHeads {
  /** The bits of words with which heads may begin, numbers and {@link #isCompact} apart. */
  static final long FIRST = PeriodWordSet.bits(FISCAL, QUARTER, YEAR, ORDINAL, COUNT, LENGTH);

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
    if (!mayBegin(in.token())) {
      return List.of();
    }
    List<Head> heads = new ArrayList<>(2);
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

  private static boolean mayBegin(PeriodToken token) {
    return token.kind() == PeriodToken.Kind.NUMBER
        || (token.word().sets() & FIRST) != 0
        || isCompact(token.text());
  }

  private List<Head> item() {
    int from = in.at();
    in.skip("full");
    in.skipAny(FISCAL);
    in.skip("full");
    int behind = in.at();
    List<Head> item = compact();
    for (int attempt = 0; item.isEmpty() && attempt < 4; attempt++) {
      in.to(behind);
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
    String word = in.text();
    int length = word.length();
    if (!isCompact(word) || in.token().kind() != PeriodToken.Kind.WORD) {
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
    int ofYear = rest.isEmpty() ? fiscalYear(in.text()) : 0;
    if (ofYear > 0) {
      years.add(ofYear);
      in.next();
    } else if (rest.isEmpty() && in.isNumber() && in.token().length() == 2) {
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
    int ordinal = in.ordinal();
    if (ordinal == 0) {
      return List.of();
    }
    List<Integer> ordinals = new ArrayList<>(4);
    while (ordinal > 0 && ordinals.size() < 4) {
      ordinals.add(ordinal);
      in.next();
      in.skip("fiscal");
      if (in.isAny(QUARTER)) {
        break;
      }
      boolean listed = in.skip(",");
      listed |= in.skipAny(AND);
      in.skip("the");
      ordinal = listed ? in.ordinal() : 0;
    }
    in.skipAny(FISCAL);
    if (in.skipAny(QUARTER)) {
      List<Head> heads = new ArrayList<>(ordinals.size());
      ordinals.forEach(each -> heads.add(new Head(3, each)));
      return heads;
    }
    if (ordinals.size() == 1 && ordinals.get(0) <= 2 && in.skip("half")) {
      return List.of(new Head(6, 2 * ordinals.get(0)));
    }
    if (ordinals.size() == 1 && ordinals.get(0) == 1) {
      int count = in.count();
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
    int count = count();
    if (count == 0) {
      return List.of();
    }
    List<Integer> counts = new ArrayList<>(4);
    while (count > 0 && counts.size() < 4) {
      counts.add(count);
      boolean listed = in.skip(",");
      listed |= in.skipAny(AND);
      count = listed ? count() : 0;
    }
    if (counts.size() == 1 && counts.get(0) >= 2 && counts.get(0) <= 4 && endedQuarters()) {
      return List.of(new Head(3 * counts.get(0), counts.get(0)));
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
    if (in.text().startsWith("quarter") || in.ordinal() > 0) {
      return weekQuarter(heads);
    }
    return heads;
  }

  /** {@code three quarters ended}: nine months, where "three quarters" alone may be any. */
  private boolean endedQuarters() {
    boolean ended = in.isAny(QUARTER) && PeriodWordSet.ENDED.contains(in.following().word());
    if (ended) {
      in.next();
    }
    return ended;
  }

  /** {@code 16-week fourth quarter}: the quarter counts. */
  private List<Head> weekQuarter(List<Head> heads) {
    int from = in.at();
    List<Head> quarter = in.ordinal() > 0 ? ordinals() : plain();
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
    int count = in.count();
    if (count > 0) {
      in.next();
      int unit = count >= 20 ? in.count() : 0;
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
