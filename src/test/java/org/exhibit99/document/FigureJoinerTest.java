package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureJoinerTest {
  private static final Pattern PART = Pattern.compile("[^ ](?: ?[^ ]+)*");

  /** The items of a line, apart by two blanks or more; figures in angle brackets. */
  private static String joined(String line) {
    List<Item> items = new ArrayList<>();
    Matcher part = PART.matcher(line);
    while (part.find()) {
      items.add(new Item(0, part.start(), part.end(), part.group(), false, 1, 0, false));
    }
    List<String> shown = new ArrayList<>();
    for (Item item : new FigureJoiner(6).join(items)) {
      shown.add(item.figure() ? "<" + item.text() + ">" : item.text());
    }
    return String.join(" ", shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Net income  $  1,204  $  998; Net income <$1,204> <$998>
          Net loss  (12  )  (8  ); Net loss <(12)> <(8)>
          Net loss  (  12  ); Net loss <(12)>
          Net loss  $  (12  )  $  (8  ); Net loss <$(12)> <$(8)>
          Net loss  $  (  12  ); Net loss <$(12)>
          Margin  3.01  %  2.98  %; Margin <3.01%> <2.98%>
          Change  (3.0  )  %; Change <(3.0)%>
          Cash  120  110; Cash <120> <110>
          """)
  void joinsSignsThatStandApartToTheirNumber(String line, String expected) {
    assertThat(joined(line)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Cash  120  *  110; Cash <120> <110>
          Cash  **  120; Cash <120>
          Cash  120  (a)  110; Cash <120> <110>
          """)
  void leavesOutFootnoteMarksBehindWhatTheyMark(String line, String expected) {
    assertThat(joined(line)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Cash  (a)  120; Cash (a) <120>
          Cash            *  120; Cash <*> <120>
          Cash  120  )  110; Cash <120> ) <110>
          Net loss  (12)  )  8; Net loss <(12)> ) <8>
          Margin  3.01          %; Margin <3.01> %
          Cash  $  in thousands; Cash $ in thousands
          Cash  120  $; Cash <120>
          """)
  void leavesOtherMarksWhereTheyStand(String line, String expected) {
    assertThat(joined(line)).isEqualTo(expected);
  }
}
