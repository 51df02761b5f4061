package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadPiecesTest {
  private static List<String> heads(String cell, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(column -> HeadPieces.of(cell, column, columns))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          June 30 March 31 June 30; June 30/March 31/June 30
          June 30, 2004 December 31, 2003; June 30, 2004/December 31, 2003
          Sept. 30, 2004 Dec. 31, 2003; Sept. 30, 2004/Dec. 31, 2003
          JUNE 30, 2004  JUNE 30, 2003; JUNE 30, 2004/JUNE 30, 2003
          2004 2003; 2004/2003
          1999 1998 1997 1996; 1999/1998/1997/1996
          """)
  void givesEachColumnTheHeadThatTheCellListsForIt(String cell, String heads) {
    List<String> expected = List.of(heads.split("/"));

    assertThat(heads(cell, expected.size())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          June 30 March 31; 3
          2004 2003; 4
          June 30, 2004 December 31, 2003 June 30, 2003; 2
          June 30 and March 31; 2
          Three months ended June 30 March 31; 2
          2004 2003 Change; 2
          June 30, 2004 2003; 2
          2004; 1
          Three Months Ended; 2
          """)
  void leavesACellWholeThatDoesNotListOneHeadForEachColumn(String cell, int columns) {
    assertThat(heads(cell, columns)).hasSize(columns).containsOnly(cell);
  }
}
