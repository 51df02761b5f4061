package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exhibit99.document.Cell;
import org.exhibit99.document.Table;
import org.jspecify.annotations.Nullable;

/** A table by rows and columns, with the number that each cell prints. */
final class Grid {
  private static final int SEVERAL = 3;

  private final Table table;
  private final @Nullable Cell[][] cells;
  private final @Nullable Printed[][] amounts;
  private final @Nullable String[] labels;
  private final int firstData;

  /** The first column of labels right of the data's first, or the number of columns. */
  private final int secondLabels;

  private final int[] percents;
  private final int[] others;

  Grid(Table table) {
    this.table = table;
    cells = new Cell[table.rows()][table.columns()];
    amounts = new Printed[table.rows()][table.columns()];
    labels = new String[table.rows()];
    int[] numbers = new int[table.columns()];
    int body = table.rows();
    percents = new int[table.columns()];
    others = new int[table.columns()];
    for (Cell cell : table.cells()) {
      if (cell.row() >= table.rows() || cell.column() >= table.columns()) {
        continue;
      }
      cells[cell.row()][cell.column()] = cell;
      Printed printed = Amounts.read(cell.text()).orElse(null);
      amounts[cell.row()][cell.column()] = printed;
      if (printed != null) {
        numbers[cell.column()]++;
        percents[cell.column()] += printed.percent() ? 1 : 0;
        boolean figure = !printed.percent() && !printed.dash() && !printed.mayBeYear();
        others[cell.column()] += figure ? 1 : 0;
        body = figure ? Math.min(body, cell.row()) : body;
      }
    }
    int first = 1;
    while (first < table.columns() && numbers[first] == 0) {
      first++;
    }
    firstData = first;
    secondLabels = secondLabels(body, numbers);
  }

  /**
   * The first column behind those of figures that holds labels, or the number of columns.
   *
   * @param body the first row of figures: words above it are heads
   */
  private int secondLabels(int body, int[] numbers) {
    int column = firstData + 1;
    while (column < columns() && !isOfLabels(column, body, numbers[column])) {
      column++;
    }
    return column;
  }

  private boolean isOfLabels(int column, int body, int numbers) {
    int words = 0;
    for (int row = body; row < rows(); row++) {
      Cell cell = cells[row][column];
      words += cell != null && amounts[row][column] == null && isLabel(cell.text()) ? 1 : 0;
    }
    return words >= SEVERAL && words > 2 * numbers;
  }

  int rows() {
    return table.rows();
  }

  int columns() {
    return table.columns();
  }

  /** The first column that holds numbers; those before it hold labels. */
  int firstData() {
    return firstData;
  }

  /** The cell whose upper left corner is here. */
  Optional<Cell> cell(int row, int column) {
    return Optional.ofNullable(cells[row][column]);
  }

  /** The number printed here. */
  Optional<Printed> amount(int row, int column) {
    return column == 0 ? Optional.empty() : Optional.ofNullable(amounts[row][column]);
  }

  /** The cells of a row from the first data column on. */
  List<Cell> data(int row) {
    List<Cell> data = new ArrayList<>();
    for (int column = firstData; column < columns(); column++) {
      Cell cell = cells[row][column];
      if (cell != null) {
        data.add(cell);
      }
    }
    return data;
  }

  /** The label cell of a row: the first with words before the data. */
  Optional<Cell> labelCell(int row) {
    for (int column = 0; column < Math.min(firstData, columns()); column++) {
      Cell cell = cells[row][column];
      if (cell != null && !cell.text().isBlank()) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** The words of a row before its data, maybe empty. */
  String label(int row) {
    String label = labels[row];
    if (label == null) {
      label = "";
      for (int column = 0; column < Math.min(firstData, columns()); column++) {
        Cell cell = cells[row][column];
        if (cell != null && !cell.text().isBlank()) {
          label = label.isEmpty() ? cell.text() : label + " " + cell.text();
        }
      }
      labels[row] = label;
    }
    return label;
  }

  /** Whether a cell stands right of a column of labels within the table. */
  boolean isInBlock(int column) {
    return column > secondLabels;
  }

  /** Whether all numbers of a column, and at least three, are percentages. */
  boolean isOfPercents(int column) {
    return percents[column] >= SEVERAL && others[column] == 0;
  }

  /** Whether at least three numbers of a column are none. */
  boolean isOfAmounts(int column) {
    return others[column] >= SEVERAL;
  }

  /** The words of the cells of a row that cover a column. */
  Optional<Cell> covering(int row, int column) {
    for (int left = column; left >= 0; left--) {
      Cell cell = cells[row][left];
      if (cell != null) {
        return left + cell.columnSpan() > column ? Optional.of(cell) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** All words of a row, as a quote. */
  String text(int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < columns(); column++) {
      Cell cell = cells[row][column];
      if (cell != null) {
        text.append(text.length() == 0 ? "" : " ").append(cell.text());
      }
    }
    return text.toString();
  }

  /** Whether a cell's words may label something: not {@code NM}, {@code N/A} or a mark. */
  static boolean isLabel(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Letters.isLetter(text.charAt(i)) ? 1 : 0;
    }
    if (letters != 2) {
      return letters > 2;
    }
    String upper = text.toUpperCase(Locale.ROOT).replace(".", "").strip();
    return !upper.equals("NM") && !upper.equals("NA");
  }
}
