package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exhibit99.document.Cell;
import org.exhibit99.document.Table;
import org.exhibit99.model.Location;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranspositionTest {
  private static final ReleaseContext CONTEXT =
      ReleaseContext.of(
          LocalDate.parse("2007-11-08"),
          ReleaseContext.DECEMBER_31,
          new Period(LocalDate.parse("2007-09-30"), 3));

  /** A table of lines, its cells apart by strokes, {@code ~} for an empty one. */
  private static Table table(String lines) {
    List<Cell> cells = new ArrayList<>();
    int row = 0;
    int columns = 0;
    for (String line : lines.lines().toList()) {
      String[] texts = line.split("\\|");
      for (int column = 0; column < texts.length; column++) {
        String text = texts[column].strip();
        if (!text.equals("~")) {
          int place = 100 * row + column;
          cells.add(new Cell(text, row, column, 1, 1, 0, false, place, place + 1));
        }
      }
      columns = Math.max(columns, texts.length);
      row++;
    }
    return new Table(row, columns, cells, 0, 100 * row);
  }

  private static Optional<Table> turned(String lines) {
    Table table = table(lines);
    return Transposition.of(table, new Grid(table), new HeadPeriods(CONTEXT));
  }

  private static String text(Table table, int row, int column) {
    return table.cells().stream()
        .filter(cell -> cell.row() == row && cell.column() == column)
        .map(Cell::text)
        .findFirst()
        .orElse("~");
  }

  private static List<String> rows(Table table) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      List<String> texts = new ArrayList<>();
      for (int column = 0; column < table.columns(); column++) {
        texts.add(text(table, row, column));
      }
      rows.add(String.join("|", texts));
    }
    return rows;
  }

  private static final String QUARTERS =
      """
      ~|Net income|Revenues
      Quarter ended March 31, 2007|10|100
      Quarter ended June 30, 2007|12|110
      Quarter ended September 30, 2007|14|120
      """;

  @Test
  void turnsATableWhoseRowsAreQuarters() {
    assertThat(turned(QUARTERS).map(TranspositionTest::rows).orElseThrow())
        .containsExactly(
            "~|Quarter ended March 31, 2007|Quarter ended June 30, 2007"
                + "|Quarter ended September 30, 2007",
            "Net income|10|12|14",
            "Revenues|100|110|120");
  }

  @Test
  void keepsEachCellsPlaceInTheText() {
    Table printed = table(QUARTERS);
    Table turned = turned(QUARTERS).orElseThrow();

    for (Cell cell : turned.cells()) {
      Location back = Transposition.back(new Location(3, cell.row(), cell.column(), 0, 0));
      assertThat(printed.cells())
          .filteredOn(each -> each.start() == cell.start())
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.row()).isEqualTo(back.row());
                assertThat(each.column()).isEqualTo(back.column());
                assertThat(each.text()).isEqualTo(cell.text());
              });
    }
  }

  @Test
  void namesAPeriodByItsSectionToo() {
    Table turned =
        turned(
                """
                ~|Net income|Revenues
                Fiscal 2006
                Third quarter|9|90
                Fourth quarter|10|95
                Fiscal 2007
                First quarter|11|100
                Second quarter|12|110
                """)
            .orElseThrow();

    assertThat(rows(turned).get(0))
        .contains("Fiscal 2006 Third quarter", "Fiscal 2006 Fourth quarter")
        .contains("Fiscal 2007 First quarter", "Fiscal 2007 Second quarter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // too few rows
        """
        ~|Net income|Revenues
        Quarter ended March 31, 2007|10|100
        Quarter ended June 30, 2007|12|110
        """,
        // a row that is no period
        """
        ~|Net income|Revenues
        Quarter ended March 31, 2007|10|100
        Quarter ended June 30, 2007|12|110
        Quarter ended September 30, 2007|14|120
        Average|12|110
        """,
        // a row without a label
        """
        ~|Net income|Revenues
        Quarter ended March 31, 2007|10|100
        Quarter ended June 30, 2007|12|110
        Quarter ended September 30, 2007|14|120
        ~|36|330
        """,
        // a column that is a period
        """
        ~|June 30, 2007|June 30, 2006
        Quarter ended March 31, 2007|10|100
        Quarter ended June 30, 2007|12|110
        Quarter ended September 30, 2007|14|120
        """,
        // rows as usual
        """
        ~|Current|Before
        Net income|10|9
        Revenues|100|90
        Total assets|900|800
        """,
        // no heads
        """
        Quarter ended March 31, 2007|10|100
        Quarter ended June 30, 2007|12|110
        Quarter ended September 30, 2007|14|120
        """,
        // one title over all columns is no head
        """
        ~|In thousands
        Quarter ended March 31, 2007|10|100
        Quarter ended June 30, 2007|12|110
        Quarter ended September 30, 2007|14|120
        """,
        // no figures
        """
        ~|Net income|Revenues
        Quarter ended March 31, 2007|up|down
        """,
      })
  void leavesOtherTablesAsTheyAre(String lines) {
    assertThat(turned(lines)).isEmpty();
  }

  @Test
  void leavesALongTableAsItIs() {
    assertThat(turned(QUARTERS + "Quarter ended June 30, 2006|8|80\n".repeat(56))).isPresent();
    assertThat(turned(QUARTERS + "Quarter ended June 30, 2006|8|80\n".repeat(57))).isEmpty();
  }
}
