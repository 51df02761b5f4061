package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.document.Cell;
import org.exhibit99.facts.MetricDictionary.Match;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Scale;
import org.exhibit99.model.TableCell;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one table into readings and cells. */
final class TableFacts {
  private static final int LONGEST_QUOTE = 200;
  private static final BigDecimal LARGEST_RATIO = BigDecimal.valueOf(400);
  private static final BigDecimal LARGEST_PER_SHARE = BigDecimal.valueOf(5000);
  private static final BigDecimal WHOLE_PER_SHARE = BigDecimal.valueOf(50);
  private static final BigDecimal MOST_SHARES = new BigDecimal("60000000000");
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final TableScan scan;
  private final int block;
  private final List<Reading> readings;
  private final List<TableCell> cells;
  private final List<Rejection> rejections;
  private final ExpenseSigns signs;
  private final BottomLine bottomLine;
  private final boolean foreign;
  private final @Nullable Metric shares;
  private final @Nullable Metric allowance;

  TableFacts(
      TableScan scan,
      int block,
      List<Reading> readings,
      List<TableCell> cells,
      List<Rejection> rejections,
      @Nullable Metric shares,
      @Nullable Metric allowance) {
    this.scan = scan;
    this.block = block;
    this.readings = readings;
    this.cells = cells;
    this.rejections = rejections;
    this.shares = shares;
    this.allowance = allowance;
    this.signs = new ExpenseSigns(scan.rows());
    this.bottomLine = new BottomLine(scan.rows());
    this.foreign = Currencies.isForeign(scan);
  }

  void collect() {
    Set<String> inTable = new HashSet<>();
    scan.rows().forEach(row -> row.matches().forEach(match -> inTable.add(match.metric().name())));
    if (foreign && !inTable.isEmpty()) {
      rejections.add(
          new Rejection(
              Rejection.Reason.FOREIGN_CURRENCY,
              "The table is in another currency than US dollars",
              null,
              scan.titles().isEmpty() ? "" : scan.titles().get(0),
              new Location(block, 0, 0, scan.table().start(), scan.table().end())));
    }
    for (int at = 0; at < scan.rows().size(); at++) {
      TableRow row = scan.rows().get(at);
      List<Match> counting =
          TableReader.APART.contains(row.statement()) ? margins(row) : beside(row, inTable);
      if (row.statement() == Statement.BALANCE) {
        readings.addAll(shareCounts(row));
        readings.addAll(allowances(row));
      }
      Units units = Units.of(row.path());
      String label = row.path().text();
      for (TableRow.Figure figure : row.cells()) {
        String mapped = null;
        for (Match match : counting) {
          Optional<Reading> reading = reading(at, figure, match);
          if (reading.isPresent()) {
            mapped = mapped == null ? match.metric().name() : mapped;
            readings.add(reading.get());
          }
        }
        cells.add(cell(row, label, figure, units.of(figure.printed(), figure.head()), mapped));
      }
    }
  }

  /** The margin on average assets, which a table of averages states. */
  private static List<Match> margins(TableRow row) {
    return row.statement() != Statement.AVERAGE_BALANCE
        ? List.of()
        : row.matches().stream().filter(match -> isMargin(match.metric())).toList();
  }

  private static boolean isMargin(Metric metric) {
    return metric.name().equals("net_interest_margin");
  }

  /** Shares outstanding by the label of common stock, for the columns from the left. */
  private List<Reading> shareCounts(TableRow row) {
    List<BigDecimal> counts = ShareCounts.of(row.path().lower());
    List<TableRow.Figure> figures = counts.isEmpty() ? List.of() : row.counting();
    List<Reading> found = new ArrayList<>();
    if (shares == null || counts.size() != figures.size()) {
      return found;
    }
    Scale scale = scaleOfCounts();
    for (int i = 0; i < counts.size(); i++) {
      ColumnHead head = figures.get(i).head();
      Period period = head.period();
      if (period != null) {
        found.add(
            new Reading(
                shares,
                Period.at(period.end()),
                new Amount(scale.apply(counts.get(i))),
                scale.apply(BigDecimal.ONE),
                1,
                head.restated(),
                row.path().text(),
                quote(row),
                head.evidence(),
                scale != Scale.ONES
                    ? scaleWords(row)
                    : ShareScales.isWhole(counts.get(i)) ? "shares in full" : "",
                location(row, figures.get(i)),
                Reading.Origin.TABLE));
      }
    }
    return found;
  }

  /** Labels count shares in full, unless the table gives shares a scale of their own. */
  private Scale scaleOfCounts() {
    ScaleWords words = scan.scale();
    if (words == null) {
      return Scale.ONES;
    }
    Scale counted = words.shares();
    return counted == null || counted == words.dollars() ? Scale.ONES : counted;
  }

  /** Allowances by the label of loans, in the scale of their row, for the columns from the left. */
  private List<Reading> allowances(TableRow row) {
    List<BigDecimal> counts = AllowanceCounts.of(row.path().lower());
    List<TableRow.Figure> figures = counts.isEmpty() ? List.of() : row.counting();
    List<Reading> found = new ArrayList<>();
    if (allowance == null || foreign || counts.size() != figures.size()) {
      return found;
    }
    Scale scale = scaleOf(row, Unit.USD);
    for (int i = 0; i < counts.size(); i++) {
      ColumnHead head = figures.get(i).head();
      Period period = head.period();
      Printed loans = figures.get(i).printed();
      // An allowance above its loans is printed in another scale than they are.
      if (period != null && counts.get(i).compareTo(loans.value()) < 0) {
        found.add(
            new Reading(
                allowance,
                Period.at(period.end()),
                new Amount(scale == null ? counts.get(i) : scale.apply(counts.get(i))),
                scale == null ? loans.grain() : scale.apply(loans.grain()),
                3,
                head.restated(),
                row.path().text(),
                quote(row),
                head.evidence(),
                scale == null ? "" : scaleWords(row),
                location(row, figures.get(i)),
                Reading.Origin.TABLE));
      }
    }
    return found;
  }

  /** The metrics of a row, each by the firmest rule that counts beside the table's other rows. */
  private static List<Match> beside(TableRow row, Set<String> inTable) {
    List<Match> beside = new ArrayList<>(row.matches().size());
    for (Match match : row.matches()) {
      boolean taken = !beside.isEmpty() && beside.get(beside.size() - 1).isOf(match.metric());
      if (!taken && isBeside(match, inTable)) {
        beside.add(match);
      }
    }
    return beside;
  }

  /** Whether the rows are in the table beside which a label counts. */
  static boolean isBeside(Match match, Set<String> inTable) {
    Set<String> beside = match.row().beside();
    return beside.isEmpty() || beside.stream().anyMatch(inTable::contains);
  }

  private Optional<Reading> reading(int at, TableRow.Figure figure, Match match) {
    TableRow row = scan.rows().get(at);
    Metric metric = match.metric();
    boolean ofRates =
        isMargin(metric)
            && figure.head().role() == ColumnHead.Role.PERCENT
            && figure.printed().percent();
    if (!(figure.counts() || ofRates) || !fits(metric, row, figure.printed(), scan)) {
      return Optional.empty();
    }
    Period period = period(metric, figure.head());
    if (period == null || scan.isAhead(period.end())) {
      return Optional.empty();
    }
    if (foreign && (metric.unit() == Unit.USD || metric.unit() == Unit.USD_PER_SHARE)) {
      return Optional.empty();
    }
    Optional<BigDecimal> signed = signed(row, figure, match.row().sign());
    int rank = signed.isEmpty() ? RowRule.UNSIGNED : bottomLine.rank(at, match);
    // Where nothing near it tells, another row of the release may show that it is an expense.
    BigDecimal value = signed.orElseGet(() -> figure.printed().value().negate());
    Scaled scaled = scaled(metric, row, figure.printed(), value);
    return Optional.of(
        new Reading(
            metric,
            period,
            new Amount(scaled.value()),
            scaled.grain(),
            rank,
            figure.head().restated(),
            row.path().text(),
            quote(row),
            figure.head().evidence(),
            scaled.evidence(),
            location(row, figure),
            Reading.Origin.TABLE));
  }

  /** The period of a metric in a column, or null where the column is of another kind of time. */
  static @Nullable Period period(Metric metric, ColumnHead head) {
    Period period = head.period();
    if (period == null) {
      return null;
    }
    if (metric.kind() == Metric.Kind.INSTANT) {
      return Period.at(period.end());
    }
    return period.isInstant() ? null : period;
  }

  /** Whether a number may be an amount of the metric's unit at all. */
  static boolean fits(Metric metric, TableRow row, Printed printed, TableScan scan) {
    BigDecimal size = printed.value().abs();
    if (printed.scale() != null && metric.unit() != Unit.USD && metric.unit() != Unit.SHARES) {
      return false;
    }
    return switch (metric.unit()) {
      case USD ->
          !printed.percent() && !row.isPercent() && !printed.cents() && !isEachShare(row, scan);
      case USD_PER_SHARE ->
          !printed.percent()
              && !row.isPercent()
              && size.compareTo(LARGEST_PER_SHARE) < 0
              && (printed.decimals() > 0
                  || printed.cents()
                  || size.signum() == 0
                  || (size.compareTo(WHOLE_PER_SHARE) < 0 && isPerShare(row)));
      case SHARES ->
          !printed.percent() && !printed.dollar() && !row.isPercent() && size.signum() > 0;
      case RATIO ->
          !printed.dollar()
              && !printed.dash()
              && size.compareTo(LARGEST_RATIO) <= 0
              && (printed.decimals() > 0 || row.isPercent() || row.path().text().contains("%"));
    };
  }

  /** Whether a row's figures are for each share among rows of whole thousands or millions. */
  private static boolean isEachShare(TableRow row, TableScan scan) {
    ScaleWords words = scan.scale();
    boolean scaled = words != null && words.dollars() != null && words.dollars() != Scale.ONES;
    return scaled && row.ownScale() == null && row.isOfCents() && !scan.mostlyOfCents();
  }

  /**
   * Whether a row states amounts for each share by its own words or its figures, not its heading.
   */
  private static boolean isPerShare(TableRow row) {
    String leaf = row.path().lower();
    return leaf.contains("share")
        || row.cells().stream().anyMatch(figure -> figure.printed().decimals() > 0);
  }

  private Optional<BigDecimal> signed(TableRow row, TableRow.Figure figure, Sign sign) {
    BigDecimal printed = figure.printed().value();
    return switch (sign) {
      case AS_PRINTED -> Optional.of(printed);
      case POSITIVE -> Optional.of(printed.abs());
      case LOSS -> Optional.of(row.hasBothSigns() ? printed : printed.abs().negate());
      case EXPENSE, REVERSED -> signs.expense(row, figure, sign);
    };
  }

  /** A value in base units, with the words that give its scale; no words where nothing does. */
  private record Scaled(BigDecimal value, BigDecimal grain, String evidence) {}

  private Scaled scaled(Metric metric, TableRow row, Printed printed, BigDecimal value) {
    Scale own = printed.scale();
    if (own != null) {
      return new Scaled(own.apply(value), own.apply(printed.grain()), "in the cell");
    }
    return switch (metric.unit()) {
      case RATIO -> new Scaled(value.movePointLeft(2), printed.grain().movePointLeft(2), "percent");
      case USD_PER_SHARE -> {
        boolean cents = printed.cents() || row.path().lower().contains("(cents");
        yield cents
            ? new Scaled(value.multiply(CENT), CENT, "cents")
            : new Scaled(value, printed.grain(), "per share, as printed");
      }
      case USD -> {
        Scale scale = scaleOf(row, Unit.USD);
        yield scale == null
            ? new Scaled(value, printed.grain(), "")
            : new Scaled(scale.apply(value), scale.apply(printed.grain()), scaleWords(row));
      }
      case SHARES -> {
        Scale scale = scaleOf(row, Unit.SHARES);
        if (scale != null && scale.apply(value).compareTo(MOST_SHARES) > 0) {
          yield new Scaled(value, printed.grain(), "too many shares but as printed");
        }
        yield scale == null
            ? new Scaled(value, printed.grain(), "")
            : new Scaled(scale.apply(value), scale.apply(printed.grain()), scaleWords(row));
      }
    };
  }

  private @Nullable Scale scaleOf(TableRow row, Unit unit) {
    ScaleWords own = row.scale();
    ScaleWords whole = scan.scale();
    if (unit == Unit.SHARES) {
      if (own != null) {
        return own.shares() != null ? own.shares() : own.dollars();
      }
      return whole == null ? null : whole.shares();
    }
    if (own != null && own.dollars() != null) {
      return own.dollars();
    }
    return whole == null ? null : whole.dollars();
  }

  private String scaleWords(TableRow row) {
    ScaleWords own = row.scale();
    ScaleWords whole = scan.scale();
    return own != null ? own.words() : whole == null ? "" : whole.words();
  }

  private TableCell cell(
      TableRow row,
      String label,
      TableRow.Figure figure,
      @Nullable Unit unit,
      @Nullable String metric) {
    Scale scale = figure.printed().scale();
    if (scale == null) {
      scale = unit == Unit.USD || unit == Unit.SHARES ? scaleOf(row, unit) : Scale.ONES;
    }
    return new TableCell(
        label,
        figure.head().text(),
        figure.head().period(),
        new Amount(figure.printed().value()),
        scale,
        unit,
        metric,
        location(row, figure));
  }

  private Location location(TableRow row, TableRow.Figure figure) {
    Cell cell = scan.grid().cell(row.index(), figure.column()).orElseThrow();
    return new Location(block, row.index(), figure.column(), cell.start(), cell.end());
  }

  private String quote(TableRow row) {
    String text = scan.grid().text(row.index());
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) : text;
  }
}
