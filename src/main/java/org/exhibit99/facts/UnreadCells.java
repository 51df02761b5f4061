package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exhibit99.facts.MetricDictionary.Match;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Candidate;
import org.exhibit99.model.Candidate.Fate;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.exhibit99.model.Scale;
import org.exhibit99.model.TableCell;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of rows that name a metric which {@link TableFacts} did not read, with the reason.
 */
final class UnreadCells {
  private static final int LONGEST_QUOTE = 200;

  private record Place(String metric, Location location) {}

  private record Cause(Fate fate, @Nullable Reason reason, String why) {
    static Cause rejected(Reason reason, String why) {
      return new Cause(Fate.REJECTED, reason, why);
    }

    static Cause passedOver(String why) {
      return new Cause(Fate.PASSED_OVER, null, why);
    }
  }

  private final Set<Place> read = new HashSet<>();
  private final Map<Location, TableCell> cells = new HashMap<>();
  private final List<Rejection> rejections;

  UnreadCells(TableReadings tables) {
    tables.readings().forEach(each -> read.add(new Place(each.metric().name(), each.location())));
    tables.cells().forEach(each -> cells.put(each.location(), each));
    rejections = tables.rejections();
  }

  /**
   * Those of one table.
   *
   * @param turned whether its rows and columns were swapped
   */
  List<Candidate> candidates(TableScan scan, int block, boolean turned) {
    Set<String> inTable = new HashSet<>();
    scan.rows().forEach(row -> row.matches().forEach(match -> inTable.add(match.metric().name())));
    List<Candidate> candidates = new ArrayList<>();
    for (TableRow row : scan.rows()) {
      Set<String> names = new HashSet<>();
      for (Match match : row.matches()) {
        // A looser rule of the same metric speaks of the same places.
        if (!names.add(match.metric().name())) {
          continue;
        }
        for (TableRow.Figure figure : row.cells()) {
          Location location = location(scan, block, row, figure, turned);
          if (!read.contains(new Place(match.metric().name(), location))) {
            Cause cause = cause(scan, row, figure, match, inTable, location);
            candidates.add(candidate(scan, row, figure, match.metric(), location, cause));
          }
        }
      }
    }
    return candidates;
  }

  private Cause cause(
      TableScan scan,
      TableRow row,
      TableRow.Figure figure,
      Match match,
      Set<String> inTable,
      Location location) {
    Metric metric = match.metric();
    if (TableReader.APART.contains(row.statement())) {
      return Cause.rejected(Reason.AMBIGUOUS, "Its part of the table " + apart(row.statement()));
    }
    if (!TableFacts.isBeside(match, inTable)) {
      return Cause.rejected(
          Reason.AMBIGUOUS,
          "Its label counts only in a table with "
              + String.join(" or ", match.row().beside().stream().sorted().toList()));
    }
    Cause column = ofColumn(figure.head().role());
    if (column != null) {
      return column;
    }
    if (figure.head().period() == null) {
      return Cause.rejected(Reason.NO_PERIOD, "Nothing gives the period of its column");
    }
    if (!TableFacts.fits(metric, row, figure.printed(), scan)) {
      return Cause.passedOver("The number is none in " + metric.unit().symbol());
    }
    var period = TableFacts.period(metric, figure.head());
    if (period == null) {
      return Cause.rejected(
          Reason.NO_PERIOD, "The column is of a day, and the metric of a length of time");
    }
    if (scan.isAhead(period.end())) {
      return Cause.rejected(Reason.NO_PERIOD, "Its period ends after the release");
    }
    if (Currencies.isForeign(scan)) {
      return Cause.rejected(
          Reason.FOREIGN_CURRENCY, "The table is in another currency than US dollars");
    }
    return rejections.stream()
        .filter(each -> metric.name().equals(each.metric()) && location.equals(each.location()))
        .findFirst()
        .map(each -> Cause.rejected(each.reason(), each.detail()))
        .orElseGet(() -> Cause.passedOver("It was not read"));
  }

  /** Why a column is not read at all, or null where it is. */
  private static @Nullable Cause ofColumn(ColumnHead.Role role) {
    return switch (role) {
      case FIGURE -> null;
      case CHANGE -> Cause.passedOver("The column holds changes");
      case PERCENT -> Cause.passedOver("The column holds percentages");
      case HYPOTHETICAL ->
          Cause.rejected(
              Reason.AMBIGUOUS, "The column holds what is expected or is on another basis");
      case AVERAGE -> Cause.rejected(Reason.AMBIGUOUS, "The column holds averages");
      case OTHER -> Cause.rejected(Reason.AMBIGUOUS, "The column may be of a part of the company");
    };
  }

  private static String apart(Statement statement) {
    return switch (statement) {
      case SEGMENT -> "is of a part of the company, or shows one line by its parts";
      case AVERAGE_BALANCE -> "shows average balances";
      default -> "shows what is expected, would have been, or is on another basis";
    };
  }

  private Candidate candidate(
      TableScan scan,
      TableRow row,
      TableRow.Figure figure,
      Metric metric,
      Location location,
      Cause cause) {
    TableCell cell = cells.get(location);
    boolean scales = metric.unit() == Unit.USD || metric.unit() == Unit.SHARES;
    Scale scale = cell == null || !scales ? null : cell.scale();
    ScaleWords words = row.scale() != null ? row.scale() : scan.scale();
    String quote = scan.grid().text(row.index());
    return new Candidate(
        metric.name(),
        cause.reason() == Reason.NO_PERIOD ? null : TableFacts.period(metric, figure.head()),
        new Amount(value(figure.printed().value(), metric.unit(), scale)),
        cause.fate(),
        cause.reason(),
        cause.why(),
        List.of(),
        List.of(),
        row.path().text(),
        quote.substring(0, Math.min(LONGEST_QUOTE, quote.length())),
        figure.head().evidence(),
        scale == null || words == null ? "" : words.words(),
        location);
  }

  private static BigDecimal value(BigDecimal printed, Unit unit, @Nullable Scale scale) {
    if (unit == Unit.RATIO) {
      return printed.movePointLeft(2);
    }
    return scale == null ? printed : scale.apply(printed);
  }

  private static Location location(
      TableScan scan, int block, TableRow row, TableRow.Figure figure, boolean turned) {
    var cell = scan.grid().cell(row.index(), figure.column()).orElseThrow();
    Location location = new Location(block, row.index(), figure.column(), cell.start(), cell.end());
    return turned ? Transposition.back(location) : location;
  }
}
