package org.exhibit99.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exhibit99.document.Cell;
import org.exhibit99.document.Table;
import org.exhibit99.facts.MetricDictionary.Match;
import org.jspecify.annotations.Nullable;

/** One table as rows with figures under heads, before any of them counts as a fact. */
final class TableScan {
  private static final int MOST_ROWS = 20_000;
  private static final int SHORT_HEADING = 8;

  private final Table table;
  private final Grid grid;
  private final MetricDictionary dictionary;
  private final HeadPeriods periods;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final Map<String, Optional<Statement>> sections = new HashMap<>();
  private Statement statement = Statement.OTHER;
  private Statement here = Statement.OTHER;
  private @Nullable ScaleWords scale;
  private List<ColumnHead> lastHeads = List.of();

  private TableScan(Table table, Grid grid, MetricDictionary dictionary, HeadPeriods periods) {
    this.table = table;
    this.grid = grid;
    this.dictionary = dictionary;
    this.periods = periods;
  }

  /**
   * Reads a table with what stands before it.
   *
   * @param grid the table by rows and columns
   * @param previous the table directly before it, of which this may be the rest, or null
   */
  static TableScan of(
      Table table,
      Grid grid,
      Surroundings before,
      @Nullable TableScan previous,
      MetricDictionary dictionary,
      HeadPeriods periods) {
    TableScan scan = new TableScan(table, grid, dictionary, periods);
    scan.read(before, previous);
    return scan;
  }

  /** What stood above the data columns at the end of the table, from the left. */
  List<ColumnHead> lastHeads() {
    return lastHeads;
  }

  Table table() {
    return table;
  }

  /** Whether a day lies behind the release, which cannot report it. */
  boolean isAhead(LocalDate day) {
    LocalDate released = periods.context().releasedOn();
    return released != null && day.isAfter(released);
  }

  Grid grid() {
    return grid;
  }

  /** The rows with figures, from top to bottom. */
  List<TableRow> rows() {
    return rows;
  }

  /** Whether most rows print their figures to the cent, so that the cents tell nothing. */
  boolean mostlyOfCents() {
    int cents = 0;
    int figures = 0;
    for (TableRow row : rows) {
      cents += row.isOfCents() ? 1 : 0;
      figures += row.cells().isEmpty() || row.isPercent() ? 0 : 1;
    }
    return cents * 2 > figures;
  }

  /** What kind of table it is. */
  Statement statement() {
    return statement;
  }

  /** The table's scale, or null where nothing gives it. */
  @Nullable ScaleWords scale() {
    return scale;
  }

  /** The lines that name the table, those within it first. */
  List<String> titles() {
    return titles;
  }

  private void read(Surroundings before, @Nullable TableScan previous) {
    int rowsRead = Math.min(grid.rows(), MOST_ROWS);
    RowKinds kinds = new RowKinds(grid);
    RowKinds.Kind[] kind = new RowKinds.Kind[rowsRead];
    boolean body = false;
    int firstBody = rowsRead;
    for (int row = 0; row < rowsRead; row++) {
      kind[row] = kinds.kind(row, body);
      if (kind[row] == RowKinds.Kind.BODY && !body) {
        body = true;
        firstBody = row;
      }
    }
    if (!body) {
      return;
    }
    List<PeriodMention> above = readTop(firstBody, kind, before);
    String part = averagesAlone(kind, firstBody);
    statement =
        titles.stream()
            .filter(title -> !title.equals(part))
            .map(StatementWords::ofTitle)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> StatementWords.ofLabels(labels(rowsRead), titles));
    ColumnHeads heads = new ColumnHeads(grid, above, titles, periods);
    int columns = grid.columns() - grid.firstData();
    if (scale == null && previous != null && before.nearest().isEmpty()) {
      scale = previous.scale();
    }
    if (firstHead(kind, firstBody) < 0) {
      List<ColumnHead> outside = Surroundings.heads(titles, columns, periods);
      if (!outside.isEmpty()) {
        heads.takeOutside(outside);
      } else if (previous != null && before.continues() && previous.lastHeads().size() == columns) {
        heads.takeOutside(previous.lastHeads());
        scale = scale == null ? previous.scale() : scale;
        statement = statement == Statement.SUMMARY ? previous.statement() : statement;
      }
    }
    readRows(kind, rowsRead, heads);
    lastHeads = new ArrayList<>();
    for (int column = grid.firstData(); column < grid.columns(); column++) {
      lastHeads.add(heads.head(column));
    }
  }

  /** All labels, lower case, each behind the end of a line. */
  private String labels(int rowsRead) {
    StringBuilder labels = new StringBuilder();
    for (int row = 0; row < rowsRead; row++) {
      labels.append('\n').append(grid.label(row).toLowerCase(Locale.ROOT).strip());
    }
    return labels.toString();
  }

  /**
   * A heading of averages above the first figures, where one behind them speaks of other balances:
   * {@code Average Balances} above {@code Period-End Balances} names no table. Empty if none.
   */
  private String averagesAlone(RowKinds.Kind[] kind, int firstBody) {
    int above = firstBody - 1;
    if (above < 0 || kind[above] != RowKinds.Kind.SECTION) {
      return "";
    }
    String heading = grid.label(above);
    if (!StatementWords.ofSection(heading).equals(Optional.of(Statement.AVERAGE_BALANCE))) {
      return "";
    }
    for (int row = firstBody; row < kind.length; row++) {
      boolean other =
          kind[row] == RowKinds.Kind.SECTION
              && StatementWords.ofSection(grid.label(row)).equals(Optional.of(Statement.BALANCE));
      if (other) {
        return heading;
      }
    }
    return "";
  }

  private static int firstHead(RowKinds.Kind[] kind, int firstBody) {
    for (int row = 0; row < firstBody; row++) {
      if (kind[row] == RowKinds.Kind.HEAD) {
        return row;
      }
    }
    return -1;
  }

  /** Titles, scale and periods above the first figures. */
  private List<PeriodMention> readTop(int firstBody, RowKinds.Kind[] kind, Surroundings before) {
    List<PeriodMention> above = new ArrayList<>();
    for (int row = 0; row < firstBody; row++) {
      if (kind[row] == RowKinds.Kind.EMPTY) {
        continue;
      }
      String words = kind[row] == RowKinds.Kind.SECTION ? grid.text(row) : grid.label(row);
      if (!words.isBlank()) {
        titles.add(words);
        above.addAll(periods.in(words));
      }
      if (scale == null) {
        scale = ScaleWords.find(grid.text(row), false).orElse(null);
      }
    }
    titles.addAll(before.titles());
    if (scale == null) {
      scale = before.scale().orElse(null);
    }
    return above.isEmpty() ? before.periods(periods.context()) : above;
  }

  private void readRows(RowKinds.Kind[] kind, int rowsRead, ColumnHeads heads) {
    here = statement;
    List<String> headings = new ArrayList<>();
    LabelPaths paths = new LabelPaths();
    ScaleWords sectionScale = null;
    int headsFrom = -1;
    String title = "";
    for (int row = 0; row <= rowsRead; row++) {
      boolean isHead =
          row < rowsRead
              && (kind[row] == RowKinds.Kind.HEAD
                  || (kind[row] == RowKinds.Kind.WORDS && !title.isEmpty()));
      if (isHead && headsFrom < 0) {
        headsFrom = row;
      }
      if (!isHead && headsFrom >= 0 && (row == rowsRead || kind[row] != RowKinds.Kind.EMPTY)) {
        heads.takeHeads(headsFrom, row, title);
        here = rows.isEmpty() ? here : statementOf(headings);
        headsFrom = -1;
      }
      if (row == rowsRead) {
        break;
      }
      if (kind[row] == RowKinds.Kind.SECTION || (isHead && !grid.label(row).isBlank())) {
        Cell label = grid.labelCell(row).orElseThrow();
        String words = grid.label(row);
        Optional<ScaleWords> said = ScaleWords.find(words, false);
        String heading = said.isEmpty() ? words : ScaleWords.strip(words);
        if (kind[row] == RowKinds.Kind.SECTION) {
          heads.takeSection(words);
          headings.add(words);
          // The title of a new table gives its scale, and more than that.
          boolean named = !rows.isEmpty() && said.isPresent() && heading.length() > SHORT_HEADING;
          title = named ? words : title;
        }
        boolean basis = rows.isEmpty() && isBasis(words);
        if (!heading.isBlank()
            && !basis
            && !isIntroduction(words)
            && (!isHead || isRowHeading(words))) {
          paths.heading(heading, label.indent());
          sections.put(heading, StatementWords.ofSection(heading, words));
        }
        sectionScale = said.orElse(isMajor(words) ? null : sectionScale);
      } else if (kind[row] == RowKinds.Kind.BODY) {
        readRow(row, paths, sectionScale, heads);
        title = "";
        headings.clear();
      }
    }
    UnlabelledTotals.name(rows, dictionary);
    PretaxLines.name(rows, dictionary);
    MarketTotals.leaveOutDebt(rows);
    EntitySections.leaveOutParts(rows);
    boolean hasAssets = rows.stream().anyMatch(row -> row.states("total_assets"));
    if (!hasAssets && !TableReader.APART.contains(statement)) {
      UnlabelledTotals.nameAssets(rows, isOfAssetsAlone(), dictionary);
    }
  }

  /** Whether a line above the first figures is the heading of assets. */
  private boolean isOfAssetsAlone() {
    return statement == Statement.BALANCE
        && titles.stream().anyMatch(title -> title.strip().equalsIgnoreCase("assets"));
  }

  /** Whether the words left of column heads head the rows below rather than the columns. */
  private static boolean isRowHeading(String words) {
    return !words.startsWith("(") && words.length() < 60;
  }

  /** Whether a title names the bases of a reconciliation, which its rows tell apart. */
  private static boolean isBasis(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("reconcil") || lower.contains("non-gaap") || lower.contains("nongaap");
  }

  /** Whether words tell what the table is for, as {@code The following table sets forth}. */
  private static boolean isIntroduction(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith("the following table") || lower.startsWith("the table below");
  }

  /** What a new group of heads stands over, by the headings directly above it. */
  private Statement statementOf(List<String> headings) {
    for (String section : headings) {
      Optional<Statement> said =
          StatementWords.ofTitle(section).or(() -> StatementWords.ofSection(section));
      if (said.isPresent()) {
        return said.get();
      }
    }
    boolean apart = TableReader.APART.contains(here);
    return apart && !headings.isEmpty() ? Statement.SUMMARY : here;
  }

  /** Whether a heading ends the reach of a scale that an earlier heading gave. */
  private static boolean isMajor(String words) {
    return words.endsWith(":") || words.equals(words.toUpperCase(Locale.ROOT));
  }

  private void readRow(
      int row, LabelPaths paths, @Nullable ScaleWords sectionScale, ColumnHeads heads) {
    String label = grid.label(row);
    int indent = grid.labelCell(row).map(Cell::indent).orElse(0);
    LabelPath path = paths.row(label, indent);
    List<TableRow.Figure> figures = new ArrayList<>();
    for (int column = grid.firstData(); column < grid.columns(); column++) {
      Optional<Printed> printed = grid.amount(row, column);
      if (printed.isPresent() && !grid.isInBlock(column)) {
        figures.add(new TableRow.Figure(column, heads.head(column), printed.get()));
      }
    }
    Statement around = aroundRow(path);
    List<Match> matches = path.leaf().isEmpty() ? List.of() : dictionary.match(path, around);
    ScaleWords own = ScaleWords.find(label, false).orElse(sectionScale);
    rows.add(new TableRow(row, path, around, matches, own, figures));
  }

  private Statement aroundRow(LabelPath path) {
    List<String> parents = path.parents();
    for (int i = parents.size() - 1; i >= 0; i--) {
      Optional<Statement> said =
          sections.computeIfAbsent(parents.get(i), StatementWords::ofSection);
      if (said.isPresent()) {
        boolean brief = here == Statement.SUMMARY || here == Statement.OTHER;
        boolean strict =
            said.get() == Statement.AVERAGE_BALANCE || said.get() == Statement.HYPOTHETICAL;
        if (strict
            || brief
            || isOtherStatement(said.get(), parents.get(i))
            || (said.get() == Statement.ROLL_FORWARD
                && here != Statement.INCOME
                && here != Statement.BALANCE)) {
          return said.get();
        }
      }
    }
    return here;
  }

  /**
   * Whether a heading names the other one of the two statements: {@code Balance sheet} in a table
   * that begins with {@code Income statement}.
   */
  private boolean isOtherStatement(Statement said, String heading) {
    boolean other =
        (here == Statement.INCOME && said == Statement.BALANCE)
            || (here == Statement.BALANCE && said == Statement.INCOME);
    return other && StatementWords.ofTitle(heading).equals(Optional.of(said));
  }
}
