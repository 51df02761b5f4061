package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodParserTest {
  private static final List<String> WORDS =
      List.of(
          "the",
          "this",
          "our",
          "prior",
          "last",
          "same",
          "comparable",
          "fiscal",
          "FY04",
          "first",
          "third",
          "two",
          "three",
          "nine",
          "13",
          "weeks",
          "months",
          "month",
          "quarter",
          "year",
          "year's",
          "half",
          "full",
          "to",
          "date",
          "YTD",
          "ended",
          "on",
          "March",
          "31",
          ",",
          "2004",
          "2003",
          "and",
          "&",
          "period",
          "from",
          "through",
          "(",
          ")",
          "at",
          "as",
          "of",
          "end",
          "a",
          "one",
          "ago",
          "earlier",
          "3Q04",
          "Q3",
          "1H05",
          "12/31/04",
          "'04",
          "21st",
          "-",
          ".",
          "in",
          "for",
          "yearend",
          "all",
          "which",
          "income",
          "versus",
          "1,234",
          "12,345.67",
          "$5.25",
          "(1,234)",
          "1,23,456",
          "2,004",
          "'04",
          "\u201904",
          "Jun-10",
          "3Q04",
          "Q3",
          "FY2004",
          "12/31/04",
          "1,234st");

  @Test
  void triesEveryWordThatMayBeginAnExpression() {
    Random random = new Random(99);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
      assertThat(PeriodParser.parse(words.toString()))
          .as(words.toString())
          .isEqualTo(PeriodParser.parseTryingAll(words.toString()));
    }
  }

  @Test
  void triesEveryWordOfReleases() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/invented"))) {
      for (Path file : files.filter(each -> each.toString().matches(".*\\.(txt|htm)")).toList()) {
        // Whatever their charset, their words are of ASCII.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(PeriodParser.parse(text)).isEqualTo(PeriodParser.parseTryingAll(text));
      }
    }
  }
}
