package org.exhibit99.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exhibit99.document.Cell;
import org.exhibit99.facts.ColumnHead.Role;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a table's columns. A new group of heads in the middle of a table takes over from
 * there; a section such as {@code Three months ended June 30:} lends its length to heads that have
 * none.
 */
final class ColumnHeads {
  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_CAPTION = 160;

  private static final WordPattern TO_DATE =
      WordPattern.of("(?<![a-z])(ytd|year-? ?to-? ?date)(?![a-z])");

  /** What names a table and none of its columns. */
  private static final WordPattern NAMES_TABLE =
      WordPattern.of("(?:highlights|summary|information|data|results)$", Pattern.CASE_INSENSITIVE);

  private static final WordPattern UNAUDITED =
      WordPattern.of("^\\(?unaudited\\)?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final Grid grid;
  private final HeadPeriods periods;
  private List<PeriodMention> above;
  private List<String> titles;
  private final @Nullable ColumnHead[] heads;
  private final List<HeadStack> stacked = new ArrayList<>();
  private String section = "";
  private boolean lengths;

  /**
   * @param above what the title and the words before the table say of periods
   * @param titles the lines that name the table, nearest first
   */
  ColumnHeads(Grid grid, List<PeriodMention> above, List<String> titles, HeadPeriods periods) {
    this.grid = grid;
    this.above =
        above.stream().filter(mention -> mention.form() != PeriodMention.Form.MONTH).toList();
    this.titles = List.copyOf(titles);
    this.periods = periods;
    this.heads = new ColumnHead[grid.columns()];
    for (int column = 0; column < grid.columns(); column++) {
      stacked.add(HeadStack.NONE);
    }
  }

  /**
   * Takes rows as the group of heads for what follows.
   *
   * @param title what names a new table within this one, directly above the rows; empty where they
   *     stand in the table as it was
   */
  void takeHeads(int from, int to, String title) {
    List<HeadStack> group = new ArrayList<>();
    boolean anyPeriod = false;
    int first = firstHeadRow(from, to);
    for (int column = 0; column < grid.columns(); column++) {
      List<String> texts = new ArrayList<>();
      for (int row = first; row < to; row++) {
        Optional<Cell> cell = grid.covering(row, column);
        if (cell.isPresent()
            && (column >= grid.firstData() || cell.get().column() > 0)
            && cell.get().column() + cell.get().columnSpan() > grid.firstData()
            && !isTitle(cell.get())) {
          int left = Math.max(cell.get().column(), grid.firstData());
          int behind = Math.min(cell.get().column() + cell.get().columnSpan(), grid.columns());
          String text = HeadPieces.of(cell.get().text(), column - left, behind - left);
          texts.add(periods.ofLength(grid.label(row), text));
        }
      }
      HeadStack stack = HeadStack.of(texts);
      anyPeriod |= !periods.in(stack.heading()).isEmpty();
      group.add(stack);
    }
    boolean none = stacked.stream().allMatch(stack -> stack.texts().isEmpty());
    if (!title.isEmpty() && !anyPeriod && !none) {
      above = periods.in(title);
      titles = List.of(title);
    }
    if (anyPeriod || none || !title.isEmpty()) {
      for (int column = 0; column < grid.columns(); column++) {
        stacked.set(column, group.get(column));
        heads[column] = null;
      }
      section = "";
      lengths = false;
      for (HeadStack stack : stacked) {
        lengths |= periods.hasLength(stack.heading());
      }
      new LentLengths(grid, periods, stacked).lend();
    }
  }

  /**
   * The first row that heads columns: rows before it hold one cell each, from the first column of
   * figures on, which says nothing of a period, as a title does that stands over the figures, or
   * the scale below it.
   */
  private int firstHeadRow(int from, int to) {
    int row = from;
    while (row + 1 < to) {
      List<Cell> cells = grid.data(row);
      boolean title =
          cells.size() == 1
              && cells.get(0).column() <= grid.firstData()
              && (cells.get(0).columnSpan() > 1 || row == from)
              && saysNothingOfPeriods(cells.get(0).text(), row + 1, to)
              && (periods.role(cells.get(0).text()) == Role.OTHER
                  || NAMES_TABLE.occursIn(cells.get(0).text())
                  || ScaleWords.strip(cells.get(0).text()).isEmpty());
      if (!title) {
        break;
      }
      row++;
    }
    return row;
  }

  /** Whether it names none but the {@code Quarterly} of quarters that the heads below it name. */
  private boolean saysNothingOfPeriods(String title, int from, int to) {
    List<PeriodMention> named = periods.in(title);
    if (named.isEmpty()) {
      return true;
    }
    boolean quarterly = named.size() == 1 && named.get(0).words().equalsIgnoreCase("quarterly");
    for (int row = from; quarterly && row < to; row++) {
      if (grid.data(row).stream().anyMatch(cell -> periods.hasLength(cell.text()))) {
        return true;
      }
    }
    return false;
  }

  /** Takes the words of a section, which may name a length of time. */
  void takeSection(String heading) {
    // Of "SIX MONTHS (Ended June 30)" the parentheses part nothing.
    String words = heading.replace('(', ' ').replace(')', ' ').strip();
    boolean names =
        periods.in(words).stream()
            .anyMatch(
                mention ->
                    mention.form() == PeriodMention.Form.LENGTH
                        || (mention.form() == PeriodMention.Form.SPAN && mention.months() > 0));
    if (names && words.length() < 80) {
      section = words;
      for (int column = 0; column < grid.columns(); column++) {
        heads[column] = null;
      }
    }
  }

  /** What stands above a column at this place of the table. */
  ColumnHead head(int column) {
    ColumnHead head = heads[column];
    if (head == null) {
      head = resolve(column, stacked.get(column));
      heads[column] = head;
    }
    return head;
  }

  private ColumnHead resolve(int column, HeadStack stack) {
    List<String> texts = stack.texts();
    String printed = stack.heading();
    String heading = PeriodsEnded.dated(printed, titles).orElse(printed);
    List<PeriodMention> mentions = periods.in(heading);
    Role role = role(column, heading);
    boolean ownLength = periods.hasLength(heading);
    boolean toDate = TO_DATE.occursIn(heading.toLowerCase(Locale.ROOT));
    boolean alone = lengths && !ownLength && !mentions.isEmpty();
    Optional<Period> period = periods.of(heading, alone ? List.of() : above);
    String evidence = heading;
    if (!section.isEmpty() && !ownLength) {
      Optional<Period> lent = periods.of(section + " " + heading, above);
      if (lent.isPresent()) {
        period = lent;
        evidence = section + " " + heading;
      }
    }
    boolean yearAlone =
        !mentions.isEmpty()
            && mentions.stream().allMatch(each -> each.form() == PeriodMention.Form.YEAR);
    for (int i = 0; i < titles.size() && period.isEmpty() && yearAlone; i++) {
      String title = titles.get(i);
      if (title.length() <= LONGEST_TITLE && periods.hasLength(title)) {
        period = periods.of(title + " " + heading, above);
        evidence = title + " " + heading;
        break;
      }
    }
    if (period.isEmpty() && texts.size() > 1) {
      // "2001" over "3RD" over "QTR", maybe below "(Unaudited)".
      List<String> turned = new ArrayList<>(texts);
      turned.removeIf(text -> UNAUDITED.occursIn(text));
      turned.add(turned.isEmpty() ? "" : turned.remove(0));
      period = periods.of(String.join(" ", turned), List.of());
    }
    String quarter = period.isEmpty() ? quarterOfTitledYear(heading, mentions) : "";
    if (!quarter.isEmpty()) {
      period = periods.of(quarter, List.of());
      evidence = quarter;
    }
    if (period.isEmpty()) {
      period = ofSeveral(heading, mentions);
    }
    if (period.isEmpty() && yearAlone && column > grid.firstData()) {
      period = fromLeft(heading, mentions, head(column - 1));
      evidence = period.isPresent() ? head(column - 1).evidence() + ", " + heading : heading;
    }
    if (period.isEmpty() && column > grid.firstData()) {
      String whole = likeLeft(texts, stacked.get(column - 1).texts());
      period = whole.isEmpty() ? period : periods.of(whole, above);
      evidence = period.isPresent() ? whole : evidence;
    }
    if (period.isEmpty() && mentions.isEmpty()) {
      period = onlyPeriodAbove();
      evidence = above.isEmpty() ? heading : above.get(0).words();
    }
    LocalDate released = periods.context().releasedOn();
    boolean ahead = released != null && period.isPresent() && period.get().end().isAfter(released);
    if (toDate && (mentions.stream().noneMatch(each -> each.only().isPresent()) || isAhead())) {
      period = Optional.empty();
    }
    return new ColumnHead(
        String.join(" > ", texts),
        ahead ? Role.HYPOTHETICAL : role,
        period.orElse(null),
        evidence,
        ColumnWords.restated(heading));
  }

  /**
   * A column marked {@code As Adjusted} is an earlier period recast where a later one stands beside
   * it unmarked, unless another column gives that period as it was reported.
   */
  private Role role(int column, String heading) {
    Role role = periods.role(heading);
    if (role == Role.FIGURE && isShareOfAmounts(column)) {
      return Role.PERCENT;
    }
    if (role != Role.HYPOTHETICAL) {
      return role;
    }
    String plain = ColumnWords.withoutRecast(heading);
    if (plain.equals(heading)) {
      return role;
    }
    Optional<Period> own = periods.of(plain, above);
    for (int other = grid.firstData(); other < grid.columns(); other++) {
      String theirs = stacked.get(other).heading();
      if (other != column && (own.isEmpty() || periods.of(theirs, above).equals(own))) {
        return role;
      }
    }
    return own.isPresent() && isFollowed(own.get()) ? periods.role(plain) : role;
  }

  /** Whether a column reports a later period as it is. */
  private boolean isFollowed(Period period) {
    for (int column = grid.firstData(); column < grid.columns(); column++) {
      String heading = stacked.get(column).heading();
      boolean later =
          periods.of(heading, above).filter(each -> each.end().isAfter(period.end())).isPresent();
      if (later && periods.role(heading) == Role.FIGURE) {
        return true;
      }
    }
    return false;
  }

  /** Percentages beside amounts under the same head: {@code $99,615 100.0%}. */
  private boolean isShareOfAmounts(int column) {
    if (!grid.isOfPercents(column)) {
      return false;
    }
    for (int other = grid.firstData(); other < grid.columns(); other++) {
      if (grid.isOfAmounts(other)
          && stacked.get(other).texts().equals(stacked.get(column).texts())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column to date lies ahead of the release, so that none of them can be told. */
  private boolean isAhead() {
    for (HeadStack stack : stacked) {
      String heading = stack.heading();
      if (TO_DATE.occursIn(heading.toLowerCase(Locale.ROOT))) {
        Optional<Period> period = periods.of(heading, List.of());
        LocalDate released = periods.context().releasedOn();
        if (period.isEmpty() || (released != null && period.get().end().isAfter(released))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A head such as {@code Fourth Quarter} with the only year that a title names, {@code Quarterly
   * information, 1998}; empty where there is none.
   */
  private String quarterOfTitledYear(String heading, List<PeriodMention> mentions) {
    boolean quarter =
        mentions.size() == 1
            && mentions.get(0).form() == PeriodMention.Form.SPAN
            && mentions.get(0).months() == 3
            && !mentions.get(0).printed();
    for (int i = 0; quarter && i < titles.size(); i++) {
      String title = titles.get(i);
      List<PeriodMention> named = title.length() <= LONGEST_CAPTION ? periods.in(title) : List.of();
      List<PeriodMention> years =
          named.stream()
              .filter(each -> each.months() == 12 || each.form() == PeriodMention.Form.YEAR)
              .filter(each -> each.printed() && each.periods().size() == 1)
              .toList();
      if (years.size() == 1) {
        return heading + " " + years.get(0).words();
      }
    }
    return "";
  }

  /** Of {@code 13 Weeks Ended July 3, 2004 and June 28, 2003} the one of the year below it. */
  private static Optional<Period> ofSeveral(String heading, List<PeriodMention> mentions) {
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    String words = heading.strip();
    String lastWord = words.substring(words.lastIndexOf(' ') + 1);
    if (!isYear(lastWord)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(lastWord);
    List<Period> named =
        mentions.stream()
            .filter(mention -> mention.form() == PeriodMention.Form.SPAN)
            .flatMap(mention -> mention.periods().stream())
            .toList();
    // The year below is read as one more year of the last day: that reading is left out.
    int own = named.size() > 2 ? named.size() - 1 : named.size();
    List<Period> fitting =
        named.subList(0, own).stream()
            .filter(each -> each.end().getYear() == year)
            .distinct()
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * The heads of a column that ends in a year, with what the column left of it has above its own
   * year: a line between them may be drawn over the first column only. Empty where they differ.
   */
  private static String likeLeft(List<String> own, List<String> left) {
    int last = own.size() - 1;
    boolean alike =
        last > 0
            && left.size() > own.size()
            && isYear(own.get(last))
            && isYear(left.get(left.size() - 1))
            && left.subList(0, last).equals(own.subList(0, last));
    return alike ? String.join(" ", left.subList(0, left.size() - 1)) + " " + own.get(last) : "";
  }

  private static boolean isYear(String text) {
    return text.length() == 4 && YEAR.matcher(text).matches();
  }

  /** A year alone beside a head that gives a length and a day: the same in that year. */
  private static Optional<Period> fromLeft(
      String heading, List<PeriodMention> mentions, ColumnHead left) {
    Period beside = left.period();
    if (beside == null || mentions.size() != 1 || left.text().isEmpty()) {
      return Optional.empty();
    }
    int year = yearOf(heading, mentions.get(0));
    int gap = beside.end().getYear() - year;
    boolean month = beside.end().getDayOfMonth() == beside.end().lengthOfMonth();
    if (gap < 1 || gap > 2 || !month) {
      return Optional.empty();
    }
    LocalDate end = YearMonth.from(beside.end()).minusYears(gap).atEndOfMonth();
    return Optional.of(new Period(end, beside.months()));
  }

  private static int yearOf(String heading, PeriodMention mention) {
    return PeriodToken.of(heading.substring(mention.start(), mention.end())).get(0).number();
  }

  /** Takes heads that stand outside of the table, one for each data column, from the left. */
  void takeOutside(List<ColumnHead> outside) {
    for (int i = 0; i < outside.size(); i++) {
      heads[grid.firstData() + i] = outside.get(i);
    }
  }

  private Optional<Period> onlyPeriodAbove() {
    List<Period> periods =
        above.stream().flatMap(mention -> mention.periods().stream()).distinct().toList();
    return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
  }

  /** Whether a cell spans the whole table, as a title does, and says nothing of its columns. */
  private boolean isTitle(Cell cell) {
    boolean toEnd = cell.column() + cell.columnSpan() >= grid.columns() && grid.columns() > 2;
    if (cell.column() == 0 && toEnd) {
      return true;
    }
    return cell.column() <= grid.firstData()
        && toEnd
        && grid.columns() - grid.firstData() > 1
        && periods.in(cell.text()).isEmpty()
        && periods.role(cell.text()) == Role.OTHER;
  }
}
