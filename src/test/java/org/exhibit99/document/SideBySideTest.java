package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exhibit99.document.TextLine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {
  private static List<TextLine> lines(String text) {
    return text.lines().map(TextLine::of).toList();
  }

  private static Optional<SideBySide> within(List<TextLine> lines) {
    return SideBySide.within(lines, 0, lines.size(), 0);
  }

  private static List<String> words(List<TextLine> lines) {
    return lines.stream().map(line -> line.text().strip().replaceAll(" {2,}", "|")).toList();
  }

  private static final String PAIR =
      """
                     Larkspur Trust: balance sheet at a glance, in thousands

      Assets                                      Liabilities
                                  2004    2003                              2004    2003
      Cash                         120     110    Short-term notes           300     280
      Mortgage loans               640     600    Long-term notes            350     340
      Other assets                  40      30    Equity                     150     120
      """;

  @Test
  void beginsWithARowWhoseRightLabelIsShort() {
    List<TextLine> lines = lines(PAIR.replace("Short-term notes", "Debt            "));
    assertThat(words(within(lines).orElseThrow().right(lines))).contains("Debt|300|280");
  }

  @Test
  void partsTheLeftTableFromTheRight() {
    List<TextLine> lines = lines(PAIR);
    SideBySide pair = within(lines).orElseThrow();

    assertThat(words(pair.left(lines)))
        .containsExactly(
            "",
            "Assets",
            "2004|2003",
            "Cash|120|110",
            "Mortgage loans|640|600",
            "Other assets|40|30");
    assertThat(words(pair.right(lines)))
        .containsExactly(
            "",
            "Liabilities",
            "2004|2003",
            "Short-term notes|300|280",
            "Long-term notes|350|340",
            "Equity|150|120");
  }

  @Test
  void takesATitleOverBothForNeitherTable() {
    List<TextLine> lines = lines(PAIR);
    SideBySide pair = within(lines).orElseThrow();
    String title = "Larkspur Trust: balance sheet at a glance, in thousands";

    assertThat(words(pair.titles(lines))).containsExactly(title);
    assertThat(words(pair.left(lines))).doesNotContain(title).contains("Assets");
    assertThat(words(pair.right(lines))).doesNotContain(title).contains("Liabilities");
  }

  @Test
  void partsTablesWithABarBetween() {
    List<TextLine> lines =
        lines(
            """
            Cash                 120  |  Notes                300
            Mortgage loans       640  |  Deposits             350
            Other assets          40  |  Equity               150
            """);
    SideBySide pair = within(lines).orElseThrow();

    assertThat(words(pair.left(lines)))
        .containsExactly("Cash|120", "Mortgage loans|640", "Other assets|40");
    assertThat(words(pair.right(lines))).containsExactly("Notes|300", "Deposits|350", "Equity|150");
  }

  @Test
  void keepsAShortLineOfTheLeftTableThoughTheRightHasNone() {
    List<TextLine> lines =
        lines(
            """
            Cash                         120     110    Short-term notes           300     280
            Mortgage loans               640     600    Long-term notes            350     340
            Other assets                  40      30    Equity                     150     120
            Total                        800     740
            """);
    SideBySide pair = within(lines).orElseThrow();

    assertThat(words(pair.left(lines))).endsWith("Total|800|740");
    assertThat(words(pair.right(lines))).endsWith("Equity|150|120", "");
  }

  @Test
  void endsWhereTwoBlankLinesFollow() {
    List<TextLine> lines = lines(PAIR + "\n\nNet income                   15      12\n");
    SideBySide pair = within(lines).orElseThrow();

    assertThat(words(lines.subList(pair.end(), lines.size()))).endsWith("Net income|15|12");
    assertThat(words(pair.left(lines))).doesNotContain("Net income|15|12");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"PAGE", "TABLE", "TABLE_END"})
  void endsWhereAPageOrATableDoes(Kind mark) {
    List<TextLine> lines = new ArrayList<>(lines(PAIR));
    int end = lines.size();
    lines.add(TextLine.mark(mark));
    lines.addAll(lines(PAIR));

    assertThat(within(lines).orElseThrow().end()).isEqualTo(end);
  }

  @Test
  void goesOnOverABlankLine() {
    List<TextLine> lines = lines(PAIR + "\n" + PAIR.lines().skip(4).findFirst().orElseThrow());

    assertThat(words(within(lines).orElseThrow().right(lines)))
        .endsWith("Equity|150|120", "", "Short-term notes|300|280");
  }

  @Test
  void beginsBelowTheRowsOfAnotherTable() {
    List<TextLine> lines = lines("Net income                   15      12\n" + PAIR);

    assertThat(within(lines).orElseThrow().start()).isEqualTo(1);
  }

  @Test
  void givesTheEndOfTheHeadsToBothTables() {
    List<TextLine> lines = new ArrayList<>(lines(PAIR));
    lines.add(4, TextLine.mark(Kind.STUB));
    SideBySide pair = within(lines).orElseThrow();

    assertThat(pair.left(lines)).extracting(TextLine::kind).containsOnlyOnce(Kind.STUB);
    assertThat(pair.right(lines)).extracting(TextLine::kind).containsOnlyOnce(Kind.STUB);
  }

  @Test
  void reachesNoHigherThanTheLineThatIsTakenAlready() {
    List<TextLine> lines = lines(PAIR);

    assertThat(within(lines).orElseThrow().start()).isZero();
    assertThat(SideBySide.within(lines, 0, lines.size(), 3).orElseThrow().start()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // one table
        """
        Cash                         120     110
        Mortgage loans               640     600
        Other assets                  40      30
        Total                        800     740
        """,
        // too few rows that have both
        """
        Cash                         120     110    Short-term notes           300     280
        Mortgage loans               640     600    Long-term notes            350     340
        Other assets                  40      30
        """,
        // words between figures that are no labels
        """
        Cash                         120     110    (a)         300     280
        Mortgage loans               640     600    (a)         350     340
        Other assets                  40      30    (b)         150     120
        """,
        // the second label wanders
        """
        Cash                         120    Short-term notes                     300
        Mortgage loans               640                       Long-term notes   350
        Other assets                  40                 Shareholders' equity    150
        """,
        // a row goes across
        """
        Cash                         120     110    Short-term notes           300     280
        Mortgage loans               640     600    Long-term notes            350     340
        Other assets                  40      30    Equity                     150     120
        A label that is long enough to go well across both of the tables        80      70
        """,
        // no row begins with a figure
        """
        120     110    Short-term notes           300     280
        640     600    Long-term notes            350     340
         40      30    Equity                     150     120
        """,
        // several bars rule one table
        """
        Cash                 |  120  |  110
        Mortgage loans       |  640  |  600
        Other assets         |   40  |   30
        """
      })
  void leavesASingleTableWhole(String text) {
    assertThat(within(lines(text))).isEmpty();
  }

  @Test
  void looksOnlyAtRowsBetweenTheLinesAsked() {
    List<TextLine> lines = lines(PAIR);

    assertThat(SideBySide.within(lines, 0, 3, 0)).isEmpty();
  }
}
