package org.exhibit99.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exhibit99.document.Cell;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;

/**
 * Reads the record of dividends that a release keeps: a row for each quarter, with days and an
 * amount for each common share.
 *
 * <p>The table must be said to be about dividends, its rows must name quarters rather than days of
 * declaration or payment, and one column only may hold the amounts.
 */
final class DividendRecord {
  private static final int FEWEST = 3;
  private static final int MOST_ROWS = 60;
  private static final int LONGEST_TITLE = 160;
  private static final int TITLES = 4;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(20);
  private static final WordPattern DIVIDENDS =
      WordPattern.of("\\b(?:dividends?|distributions?)\\b");

  /** Of other shares, of days on which they were paid, or of what is only hoped for. */
  private static final WordPattern OTHERS =
      WordPattern.of(
          "\\b(?:preferred|preference|series|special|expected|projected|taxable|price|high|low)\\b");

  private static final WordPattern PAID = WordPattern.of("\\bpaid\\b");
  private static final WordPattern DECLARED = WordPattern.of("\\b(?:declared|record of)\\b");

  private final Grid grid;
  private final ReleaseContext context;

  private record Row(int index, Period period, String words) {}

  private DividendRecord(Grid grid, ReleaseContext context) {
    this.grid = grid;
    this.context = context;
  }

  /**
   * The dividends that a table records; none where it is no such record.
   *
   * @param metric what they are readings of
   * @param block the table's place in the document
   */
  static List<Reading> read(
      Grid grid, Surroundings before, ReleaseContext context, Metric metric, int block) {
    if (grid.rows() > MOST_ROWS || grid.rows() < FEWEST || !isNamed(before)) {
      return List.of();
    }
    return new DividendRecord(grid, context).read(metric, block);
  }

  /** Whether the lines above speak of dividends on the common stock that were declared. */
  private static boolean isNamed(Surroundings before) {
    List<String> lines = new ArrayList<>();
    for (Passage paragraph : before.nearest()) {
      String line = paragraph.text();
      if (line.length() > LONGEST_TITLE || lines.size() == TITLES) {
        break;
      }
      lines.add(line.toLowerCase(Locale.ROOT));
    }
    return lines.stream().anyMatch(DIVIDENDS::occursIn)
        && lines.stream().noneMatch(DividendRecord::isOfOthers);
  }

  private static boolean isOfOthers(String lower) {
    return OTHERS.occursIn(lower.replace("preferred stock", "preferred"))
        || (PAID.occursIn(lower) && !DECLARED.occursIn(lower));
  }

  private List<Reading> read(Metric metric, int block) {
    List<Row> quarters = rows();
    if (quarters.size() < FEWEST) {
      return List.of();
    }
    int column = amounts(quarters);
    if (column < 0) {
      return List.of();
    }
    Map<Period, Reading> readings = new LinkedHashMap<>();
    for (Row row : quarters) {
      Optional<Printed> printed = amount(row.index(), column);
      if (printed.isEmpty()) {
        continue;
      }
      Reading reading = reading(row, column, printed.get(), metric, block);
      Reading before = readings.putIfAbsent(row.period(), reading);
      if (before != null && before.amount().value().compareTo(reading.amount().value()) != 0) {
        return List.of();
      }
    }
    if (readings.size() < FEWEST) {
      return List.of();
    }
    years(column).stream()
        .filter(year -> addsUp(year, column, readings.values()))
        .map(
            year ->
                reading(year, column, amount(year.index(), column).orElseThrow(), metric, block))
        .toList()
        .forEach(year -> readings.put(year.period(), year));
    return List.copyOf(readings.values());
  }

  /** The rows that name the total of a year. */
  private List<Row> years(int column) {
    List<Row> years = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      String label = grid.label(row);
      List<PeriodMention> mentions = PeriodWords.find(label, context);
      boolean total = label.toLowerCase(Locale.ROOT).startsWith("total");
      if (total && mentions.size() == 1 && amount(row, column).isPresent()) {
        int index = row;
        mentions
            .get(0)
            .only()
            .filter(period -> period.months() == 12 && !isAhead(period))
            .ifPresent(period -> years.add(new Row(index, period, label)));
      }
    }
    return years;
  }

  /** Whether four quarters of a year are recorded and make up its total. */
  private boolean addsUp(Row year, int column, Collection<Reading> quarters) {
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    LocalDate end = year.period().end();
    for (Reading quarter : quarters) {
      LocalDate day = quarter.period().end();
      if (!day.isAfter(end) && day.isAfter(end.minusMonths(11))) {
        sum = sum.add(quarter.amount().value());
        count++;
      }
    }
    BigDecimal total = amount(year.index(), column).orElseThrow().value();
    return count == 4 && sum.compareTo(total) == 0;
  }

  /** The rows that name a quarter. */
  private List<Row> rows() {
    List<Row> quarters = new ArrayList<>();
    StringBuilder stub = new StringBuilder();
    for (int row = 0; row < grid.rows(); row++) {
      String label = grid.label(row);
      if (quarters.isEmpty() && !hasAmount(row)) {
        stub.append(label).append(' ');
        continue;
      }
      String heading = (stub + label).strip();
      Optional<Period> alone = PeriodWords.ofHeading(label, List.of(), context);
      Optional<Period> period =
          alone.filter(each -> !each.isInstant()).isPresent()
              ? alone
              : PeriodWords.ofHeading(heading, List.of(), context);
      boolean quarter = period.isPresent() && period.get().months() == 3;
      if (quarter && hasAmount(row) && !isAhead(period.get())) {
        quarters.add(new Row(row, period.get(), heading));
      }
    }
    return quarters;
  }

  private boolean isAhead(Period period) {
    return context.releasedOn() != null && period.end().isAfter(context.releasedOn());
  }

  private boolean hasAmount(int row) {
    for (int column = grid.firstData(); column < grid.columns(); column++) {
      if (amount(row, column).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The one column of amounts for each common share, or -1. */
  private int amounts(List<Row> quarters) {
    int found = -1;
    int candidates = 0;
    for (int column = grid.firstData(); column < grid.columns(); column++) {
      int rows = 0;
      for (Row row : quarters) {
        rows += amount(row.index(), column).isPresent() ? 1 : 0;
      }
      String head = head(column, quarters);
      if (rows >= FEWEST && !OTHERS.occursIn(head)) {
        candidates++;
        found = column;
      }
    }
    return candidates == 1 ? found : -1;
  }

  private String head(int column, List<Row> quarters) {
    StringBuilder head = new StringBuilder();
    for (int row = 0; row < quarters.get(0).index(); row++) {
      grid.covering(row, column).ifPresent(cell -> head.append(cell.text()).append(' '));
    }
    return head.toString().toLowerCase(Locale.ROOT);
  }

  private Optional<Printed> amount(int row, int column) {
    return grid.amount(row, column)
        .filter(printed -> printed.decimals() >= 2 && !printed.percent() && !printed.negative())
        .filter(printed -> printed.value().compareTo(LARGEST) < 0);
  }

  private Reading reading(Row row, int column, Printed printed, Metric metric, int block) {
    Cell cell = grid.cell(row.index(), column).orElseThrow();
    return new Reading(
        metric,
        row.period(),
        new Amount(printed.value()),
        printed.grain(),
        1,
        false,
        "Dividends > " + row.words(),
        grid.text(row.index()),
        row.words(),
        "per share, as printed",
        new Location(block, row.index(), column, cell.start(), cell.end()),
        Reading.Origin.TABLE);
  }
}
