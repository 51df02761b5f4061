package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.document.Cell;
import org.exhibit99.document.Table;
import org.exhibit99.model.Location;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.TableCell;

/**
 * Turns a table whose rows are periods and whose columns are figures, so that it reads as all
 * others do: every row of figures must name its period, alone or with the section above it, and no
 * column may name one.
 */
// Swapping rows and columns is what this class is for.
@SuppressWarnings("ArgumentSelectionDefectChecker")
final class Transposition {
  /** What a head says of the period of each row. */
  private static final Set<String> OF_ROWS =
      Set.of("quarter end", "quarter-end", "the quarter", "quarter", "quarterly", "end of quarter");

  private static final int FEWEST_ROWS = 3;
  private static final int MOST_ROWS = 60;
  private static final int LONGEST_LABEL = 60;

  private final Table table;
  private final Grid grid;
  private final HeadPeriods periods;
  private final List<Cell> turned = new ArrayList<>();

  private Transposition(Table table, Grid grid, HeadPeriods periods) {
    this.table = table;
    this.grid = grid;
    this.periods = periods;
  }

  /**
   * The table turned; nothing where its rows are not periods.
   *
   * @param grid the same table by rows and columns
   */
  static Optional<Table> of(Table table, Grid grid, HeadPeriods periods) {
    return table.rows() > MOST_ROWS || table.columns() < 2
        ? Optional.empty()
        : new Transposition(table, grid, periods).turn();
  }

  private Optional<Table> turn() {
    int body = firstBody();
    if (body <= 0 || grid.firstData() != 1 || !areLabelled(body)) {
      return Optional.empty();
    }
    String stub = heads(body);
    return turned.isEmpty() || !periods(body, stub)
        ? Optional.empty()
        : Optional.of(new Table(table.columns(), table.rows(), turned, table.start(), table.end()));
  }

  private int firstBody() {
    for (int row = 0; row < grid.rows(); row++) {
      if (hasAmount(row)) {
        return row;
      }
    }
    return -1;
  }

  /** Whether there are rows enough with data, each with a label that is short enough. */
  private boolean areLabelled(int body) {
    int rows = 0;
    for (int row = body; row < grid.rows(); row++) {
      if (!grid.data(row).isEmpty()) {
        Optional<Cell> label = grid.labelCell(row);
        if (label.isEmpty() || label.get().text().length() > LONGEST_LABEL) {
          return false;
        }
        rows++;
      }
    }
    return rows >= FEWEST_ROWS;
  }

  private boolean hasAmount(int row) {
    for (Cell cell : grid.data(row)) {
      Optional<Printed> printed = grid.amount(row, cell.column());
      if (printed.isPresent() && !printed.get().mayBeYear()) {
        return true;
      }
    }
    return false;
  }

  /** Lays the heads of each column out as the label of a row; what stands over the labels. */
  private String heads(int body) {
    StringBuilder stub = new StringBuilder();
    boolean several = false;
    for (int row = 0; row < body; row++) {
      List<Cell> data = grid.data(row);
      several |= data.size() > 1;
      if (several && !data.isEmpty()) {
        stub.append(grid.label(row)).append(' ');
      }
      for (Cell cell : several ? data : List.<Cell>of()) {
        if (namesAPeriod(cell.text())) {
          turned.clear();
          return "";
        }
        int behind = Math.min(cell.column() + cell.columnSpan(), grid.columns());
        for (int column = cell.column(); column < behind; column++) {
          turned.add(at(cell, cell.text(), column, row));
        }
      }
    }
    return stub.toString().strip();
  }

  /** Whether a head names a period of its own; {@code Quarter End} is that of each row. */
  private boolean namesAPeriod(String head) {
    return periods.in(head).stream()
        .anyMatch(
            mention ->
                mention.printed() || !OF_ROWS.contains(mention.words().toLowerCase(Locale.ROOT)));
  }

  /** Lays every row out as a column under its period; false where one names none. */
  private boolean periods(int body, String stub) {
    StringBuilder section = new StringBuilder();
    boolean closed = true;
    for (int row = 0; row < grid.rows(); row++) {
      List<Cell> data = grid.data(row);
      Optional<Cell> label = grid.labelCell(row);
      if (data.isEmpty() && label.isPresent()) {
        section.setLength(closed ? 0 : section.length());
        section.append(label.get().text()).append(' ');
        closed = false;
      } else if (row >= body && !data.isEmpty()) {
        String above = section.isEmpty() ? stub : section.toString().strip();
        String heading = (above + " " + label.orElseThrow().text()).strip();
        if (periods.of(heading, List.of()).isEmpty()) {
          return false;
        }
        turned.add(at(label.orElseThrow(), heading, 0, row));
        data.forEach(cell -> turned.add(at(cell, cell.text(), cell.column(), cell.row())));
        closed = true;
      }
    }
    return true;
  }

  private static Cell at(Cell cell, String text, int row, int column) {
    return new Cell(text, row, column, 1, 1, 0, false, cell.start(), cell.end());
  }

  /** A reading of the turned table, with its place in the printed one. */
  static Reading back(Reading reading) {
    return new Reading(
        reading.metric(),
        reading.period(),
        reading.amount(),
        reading.grain(),
        reading.rank(),
        reading.restated(),
        reading.label(),
        reading.quote(),
        reading.periodEvidence(),
        reading.scaleEvidence(),
        back(reading.location()),
        reading.origin());
  }

  /** A cell of the turned table, with its place in the printed one. */
  static TableCell back(TableCell cell) {
    return new TableCell(
        cell.rowLabel(),
        cell.columnHeading(),
        cell.period(),
        cell.printed(),
        cell.scale(),
        cell.unit(),
        cell.metric(),
        back(cell.location()));
  }

  /** A rejection in the turned table, with its place in the printed one. */
  static Rejection back(Rejection rejection) {
    Location location = rejection.location();
    return location == null
        ? rejection
        : new Rejection(
            rejection.reason(),
            rejection.detail(),
            rejection.metric(),
            rejection.quote(),
            back(location));
  }

  /** A place in the turned table, in the printed one. */
  static Location back(Location location) {
    return new Location(
        location.block(), location.column(), location.row(), location.start(), location.end());
  }
}
