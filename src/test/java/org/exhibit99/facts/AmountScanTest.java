package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountScanTest {
  /** What an amount is: sign, bracket, dollar, bracket, number, fraction, bracket, scale, unit. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "([-\u2013\u2212]?+)(\\(?+)((?:\\\\?\\$ ?+)?+)(\\(?+)"
              + "(\\d{1,3}+(?:,\\d{3})++(?:\\.\\d++)?+|\\d++(?:\\.\\d++)?+|\\.\\d++)"
              + "(?:[ -](\\d{1,2}+)/(2|4|8|16|32)\\b)?+(\\)?+)"
              + "(?: ?+-?+(thousand|million|billion|trillion|mm\\b|bn\\b)s?+)?+"
              + "(?: ?+(cents?\\b|\u00a2|%|percent\\b|per cent\\b))?+",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          "-",
          "\u2013",
          "\u2212",
          "(",
          ")",
          "$",
          "\\$",
          "\\",
          "1",
          "12",
          "450",
          "1,234",
          "12,34",
          "1,234,567.89",
          ".5",
          "3.1416",
          "1/2",
          "3/16",
          "1/24",
          "/",
          "thousand",
          "Million",
          "millions",
          "billion",
          "trillion",
          "mm",
          "mmx",
          "bn",
          "cent",
          "cents",
          "CENTS",
          "centss",
          "percent",
          "per cent",
          "%",
          "\u00a2",
          "x",
          ",",
          ".",
          "_",
          "s",
          "1234567890123456789012");

  private record Amount(
      String words,
      String behindMinus,
      boolean before,
      boolean opened,
      boolean closed,
      boolean dollar,
      BigDecimal number,
      int over,
      int parts,
      String scale,
      String unit) {}

  private static List<Amount> scanned(String text) {
    List<Amount> amounts = new ArrayList<>();
    AmountScan scan = new AmountScan(text);
    while (scan.find()) {
      String scale = scan.scale();
      amounts.add(
          new Amount(
              text.substring(scan.start(), scan.end()),
              text.substring(scan.behindMinus(), scan.end()),
              scan.isOpenedBefore(),
              scan.isOpened(),
              scan.isClosed(),
              scan.hasDollar(),
              scan.number(),
              scan.over(),
              scan.over() == 0 ? 0 : scan.parts(),
              scale == null ? "" : scale,
              scan.isOfCents() ? "cents" : scan.isPercent() ? "percent" : ""));
    }
    return amounts;
  }

  private static List<Amount> matched(String text) {
    List<Amount> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      String number = matcher.group(5).replace(",", "");
      String over = matcher.group(6);
      String scale = matcher.group(9);
      amounts.add(
          new Amount(
              matcher.group(),
              text.substring(matcher.end(1), matcher.end()),
              !matcher.group(2).isEmpty(),
              !matcher.group(2).isEmpty() || !matcher.group(4).isEmpty(),
              !matcher.group(8).isEmpty(),
              !matcher.group(3).isEmpty(),
              new BigDecimal(number.startsWith(".") ? "0" + number : number),
              over == null ? 0 : Integer.parseInt(over),
              over == null ? 0 : Integer.parseInt(matcher.group(7)),
              scale == null ? "" : scale,
              unit(matcher.group(10))));
    }
    return amounts;
  }

  private static String unit(String printed) {
    String lower = printed == null ? "" : printed.toLowerCase(Locale.ROOT);
    return lower.startsWith("cent") || lower.equals("\u00a2")
        ? "cents"
        : lower.isEmpty() ? "" : "percent";
  }

  @Test
  void findsWhatTheirPatternSays() {
    Random random = new Random(99);
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(scanned(text.toString())).as(text.toString()).isEqualTo(matched(text.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a net loss of $(16.3) million; $(16.3) million
          earned -$.12 1/2 a share; -$.12 1/2
          fell 12-1/2 cents; 12-1/2 cents
          \\$ 789.4 millions; \\$ 789.4 millions
          rose 4 per cent; 4 per cent
          of 1,2345; 1,234|5
          """)
  void readsWhatIsPrintedAroundANumber(String text, String amounts) {
    assertThat(scanned(text)).extracting(Amount::words).containsExactly(amounts.split("\\|"));
  }

  @Test
  void goesOnBehindAPlace() {
    AmountScan scan = new AmountScan("1 of 2 or 3");
    assertThat(scan.find()).isTrue();
    scan.pass(7);
    assertThat(scan.find()).isTrue();
    assertThat(scan.number()).isEqualTo("3");
    assertThat(scan.find()).isFalse();
  }
}
