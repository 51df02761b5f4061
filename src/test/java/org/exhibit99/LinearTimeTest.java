package org.exhibit99;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exhibit99.document.Document;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.facts.FactReader;
import org.exhibit99.model.Exhibit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is four times as long may take some times four as long to read, and never sixteen times: the
 * processor's time of one thread, so that other work on the machine does not count.
 */
class LinearTimeTest {
  /** Four times would be linear; what is square takes sixteen. */
  private static final double MOST = 10;

  /** Times below say nothing of a curve, in milliseconds. */
  private static final long NOTICEABLE = 400;

  private static final DocumentReader DOCUMENTS = new DocumentReader();
  private static final FactReader FACTS = new FactReader(BenchmarkExtraction.dictionary());

  static Stream<Arguments> hostile() {
    return Stream.of(
        of(
            "a table of many rows",
            4_000,
            n -> "<table>" + rows(n, i -> row("Item " + i, i)) + "</table>"),
        of(
            "one fact in every row",
            3_000,
            n ->
                "<p>Statements of income (in thousands)</p><table><tr><td></td>"
                    + "<td>Three months ended March 31, 2004</td></tr>"
                    + rows(n, i -> row("Net income", 1_000 + 7 * i))
                    + "</table>"),
        of(
            "many tables without a scale",
            400,
            n ->
                rows(
                    n,
                    i ->
                        "<p>Statements of income</p><table><tr><td></td>"
                            + "<td>Three months ended March 31, 2004</td></tr>"
                            + row("Net income", 1_000 + i)
                            + "<tr><td>Diluted earnings per share</td><td>0.52</td></tr>"
                            + row("Weighted average shares outstanding - diluted", 21_000 + i)
                            + "</table>")),
        of(
            "many paragraphs",
            2_500,
            n ->
                rows(
                    n,
                    i ->
                        "<p>Net income was $1."
                            + i
                            + " million, or $0.50 per diluted share, for the quarter ended"
                            + " March 31, 2004.</p>")),
        of(
            "many declared dividends",
            2_500,
            n ->
                "<p>"
                    + rows(
                        n,
                        i ->
                            "The Board declared a dividend of $0."
                                + (10 + i % 90)
                                + " per share, payable May 15, 2004 to holders of record May 1. ")
                    + "</p>"),
        of("elements in elements", 20_000, n -> "<p>x</p>" + "<div>".repeat(n) + "x"),
        of("tables in tables", 2_000, n -> "<p>x</p>" + "<table><tr><td>a<td>1<td>".repeat(n)),
        of("one word", 300_000, n -> "<p>a</p><p>" + "abcd".repeat(n)),
        of("non-non", 20_000, n -> "<p>1</p><p>1 " + "non-".repeat(n) + "x</p>"),
        of("years and years", 10_000, n -> "<p>1</p><p>" + "2004 2003 and the ".repeat(n)),
        of("ampersands", 10_000, n -> "<p>" + "& ".repeat(300) + "</p><p>" + "The Aa & ".repeat(n)),
        of("one line", 20_000, n -> "RESULTS\n" + "Net income  1,234  ".repeat(n)),
        of("rows of text", 3_000, n -> "RESULTS\n" + rows(n, i -> "Item " + i + "      1,234\n")),
        of(
            "rows of text that make no table",
            4_000,
            n -> "RESULTS\n" + rows(n, i -> "Item             " + (100_000 + i) + "\n")),
        of("years over years", 3_000, n -> "RESULTS\n" + "Item      2004     2003\n".repeat(n)),
        of("page numbers", 5_000, n -> "RESULTS\n" + "- 1 -\n\n".repeat(n)));
  }

  private static Arguments of(String name, int size, IntFunction<String> text) {
    return Arguments.of(name, size, text);
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count)
        .mapToObj(row)
        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
        .toString();
  }

  private static String row(String label, int figure) {
    return "<tr><td>" + label + "</td><td>" + figure + "</td><td>" + figure + "</td></tr>";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void readsInLinearTime(String name, int size, IntFunction<String> text) {
    Exhibit small = exhibit(text.apply(size));
    Exhibit large = exhibit(text.apply(4 * size));
    long before = Math.max(1, best(small));
    long after = best(large);
    assertThat(after < NOTICEABLE || after < MOST * before)
        .as("%s: %d ms, and four times as long %d ms", name, before, after)
        .isTrue();
  }

  /** The shorter of two times, in milliseconds: in the first, the compiler is still at work. */
  private static long best(Exhibit exhibit) {
    return Math.min(millis(exhibit), millis(exhibit));
  }

  private static long millis(Exhibit exhibit) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    Document document = DOCUMENTS.read(exhibit.content(), exhibit.fileName());
    FACTS.read(exhibit, document);
    return (threads.getCurrentThreadCpuTime() - begun) / 1_000_000;
  }

  private static Exhibit exhibit(String text) {
    return BenchmarkInput.exhibit("hostile.htm", text.getBytes(StandardCharsets.UTF_8));
  }
}
