package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exhibit99.model.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell that holds one number and nothing else but its dress: {@code $ (1,234.5)}, {@code
 * 9.56 %}, {@code .52}, {@code --}, {@code 1,234 (a)}.
 */
final class Amounts {
  private static final int LONGEST = 48;
  private static final int MOST_DIGITS = 18;
  private static final char ASCII_END = 128;

  /** Into so many parts a fraction of the last digit may be printed: {@code .12 1/2}. */
  static final Set<String> PARTS = Set.of("2", "4", "8", "16", "32");

  private static final Set<String> DASHES =
      Set.of("-", "--", "---", "\u2013", "\u2014", "\u2012", "\u2015", "\u2212", "\u2014\u2014");
  private static final String[] FOREIGN = {
    "C$", "CA$", "Cdn$", "CDN$", "A$", "HK$", "NT$", "R$", "S$", "NZ$", "AU$", "MX$", "RMB", "CNY",
    "JPY", "EUR", "GBP", "\u20ac", "\u00a3", "\u00a5", "\u20a9", "\u20b9", "\u20aa", "Rs.", "Ps.",
    "CHF"
  };

  /** By a character of ASCII, whether one of those marks begins with it. */
  private static final boolean[] FIRST = ascii(mark -> mark.charAt(0));

  /** By a character of ASCII, whether one of those marks ends with it. */
  private static final boolean[] LAST = ascii(mark -> mark.charAt(mark.length() - 1));

  private Amounts() {}

  private static boolean[] ascii(Function<String, Character> end) {
    boolean[] ends = new boolean[ASCII_END];
    Stream.of(FOREIGN).map(end).filter(Letters::isAscii).forEach(c -> ends[c] = true);
    return ends;
  }

  /** The number of a cell; nothing where the cell holds words, {@code NM}, or no number at all. */
  static Optional<Printed> read(String cell) {
    if (!mayBeNumber(cell)) {
      return Optional.empty();
    }
    String text = fold(cell);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(new Scan(text).amount());
  }

  /** Whether a digit or a dash stands in a cell, without which no number does. */
  private static boolean mayBeNumber(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if ((c >= '0' && c <= '9') || c == '-' || c >= '\u2010') {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell prints a number in another currency than dollars. */
  static boolean isForeign(String cell) {
    if (cell.length() > LONGEST
        || !mayBeForeign(cell)
        || !hasDigit(cell)
        || cell.startsWith("US$")) {
      return false;
    }
    boolean opened = cell.charAt(0) == '(';
    for (String mark : FOREIGN) {
      if (cell.startsWith(mark) || cell.endsWith(mark) || (opened && cell.startsWith(mark, 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark may stand at an end of a cell. */
  private static boolean mayBeForeign(String cell) {
    int last = cell.length() - 1;
    if (last < 0) {
      return false;
    }
    int first = cell.charAt(0) == '(' && last > 0 ? 1 : 0;
    return mayBegin(cell.charAt(first)) || mayEnd(cell.charAt(last));
  }

  private static boolean mayBegin(char c) {
    return c >= ASCII_END || FIRST[c];
  }

  private static boolean mayEnd(char c) {
    return c >= ASCII_END || LAST[c];
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static String fold(String cell) {
    if (isFolded(cell)) {
      return cell;
    }
    StringBuilder text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\u00a0' || Character.isWhitespace(c)) {
        c = ' ';
      } else if (c == '\u2212' || c == '\u2010' || c == '\u2011') {
        c = '-';
      }
      if (c != ' ' || (text.length() > 0 && text.charAt(text.length() - 1) != ' ')) {
        text.append(c);
      }
    }
    return text.toString().strip();
  }

  /** Whether a cell is of ASCII without blanks, as most numbers are. */
  private static boolean isFolded(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) <= ' ' || cell.charAt(i) >= ASCII_END) {
        return false;
      }
    }
    return true;
  }

  /** One pass over one cell. */
  private static final class Scan {
    private final String text;
    private int at;

    Scan(String text) {
      this.text = text;
    }

    @Nullable Printed amount() {
      boolean dollar = false;
      boolean negative = false;
      int open = 0;
      boolean leading = true;
      while (leading && at < text.length()) {
        char c = text.charAt(at);
        if (c == ' ') {
          at++;
        } else if (c == '$') {
          dollar = true;
          at++;
        } else if (text.startsWith("US$", at)) {
          dollar = true;
          at += 3;
        } else if (c == '(' || c == '[') {
          open++;
          at++;
        } else if (isDash(c) && !restIsDash()) {
          negative = true;
          at++;
        } else {
          leading = false;
        }
      }
      if (open > 1) {
        return null;
      }
      if (restIsDash()) {
        boolean percent = text.endsWith("%");
        return new Printed(BigDecimal.ZERO, true, percent, dollar, false, false);
      }
      BigDecimal number = number();
      if (number == null) {
        return null;
      }
      negative |= open == 1;
      return trail(number, dollar, negative, open == 1);
    }

    private @Nullable Printed trail(
        BigDecimal number, boolean dollar, boolean negative, boolean open) {
      boolean percent = false;
      boolean cents = false;
      boolean minus = negative;
      boolean expectsClose = open;
      Scale scale = null;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == ' ') {
          at++;
        } else if (c == '%') {
          percent = true;
          at++;
        } else if (c == '\u00a2') {
          cents = true;
          at++;
        } else if (expectsClose && (c == ')' || c == ']')) {
          expectsClose = false;
          at++;
        } else if (c == '*' || c == '\u2020' || c == '\u2021' || c == '#' || c == '+') {
          at++;
        } else if (isDash(c) && at == text.length() - 1 && !minus) {
          minus = true;
          at++;
        } else {
          Scale said = scale == null ? scaleWord() : null;
          int behind = said == null ? behindMark() : behindWord();
          if (behind == at) {
            return null;
          }
          scale = said == null ? scale : said;
          cents |= text.substring(at, behind).equals("cents");
          at = behind;
        }
      }
      BigDecimal value = minus ? number.negate() : number;
      return new Printed(value, false, percent, dollar, minus, cents, scale);
    }

    /** The scale that a word here gives, or null. */
    private @Nullable Scale scaleWord() {
      return switch (text.substring(at, behindWord()).toLowerCase(Locale.ROOT)) {
        case "thousand" -> Scale.THOUSANDS;
        case "million", "mm", "mil" -> Scale.MILLIONS;
        case "billion", "bn", "bil" -> Scale.BILLIONS;
        default -> null;
      };
    }

    private int behindWord() {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return end;
    }

    /** The place behind a footnote mark such as {@code (1)}, {@code a}, {@code (a)(b)}. */
    private int behindMark() {
      String rest = text.substring(at).toLowerCase(Locale.ROOT);
      if (rest.equals("cents")) {
        return at + 5;
      }
      if (rest.equals("bps") || rest.equals("bp")) {
        return at;
      }
      char c = rest.charAt(0);
      if (c == '(' || c == '[') {
        int close = rest.indexOf(c == '(' ? ')' : ']');
        boolean mark =
            close > 1
                && close <= 3
                && rest.substring(1, close).chars().allMatch(Character::isLetterOrDigit);
        return mark ? at + close + 1 : at;
      }
      boolean letter = Character.isLetter(c) && rest.length() == 1 && text.charAt(at - 1) != '.';
      return letter && c != 'x' ? at + 1 : at;
    }

    private @Nullable BigDecimal number() {
      long unscaled = 0;
      int digits = 0;
      int start = at;
      int point = -1;
      int sinceComma = -1;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
          unscaled = unscaled * 10 + (c - '0');
          digits++;
          sinceComma += sinceComma >= 0 ? 1 : 0;
        } else if (c == ',' && point < 0 && at > start && (sinceComma < 0 || sinceComma == 3)) {
          sinceComma = 0;
        } else if (c == '.' && point < 0) {
          if (sinceComma >= 0 && sinceComma != 3) {
            return null;
          }
          sinceComma = -1;
          point = digits;
        } else {
          break;
        }
        at++;
      }
      boolean badComma = sinceComma >= 0 && sinceComma != 3;
      if (digits == 0 || digits > MOST_DIGITS || badComma) {
        return null;
      }
      BigDecimal number = BigDecimal.valueOf(unscaled, point < 0 ? 0 : digits - point);
      BigDecimal fraction = fraction();
      return fraction.signum() == 0
          ? number
          : number.add(fraction.multiply(BigDecimal.ONE.movePointLeft(number.scale())));
    }

    /**
     * The half of {@code .12 1/2} and {@code .12-1/2}, of the last digit; zero where none stands.
     */
    private BigDecimal fraction() {
      int over = at + 1;
      int stroke = text.indexOf('/', at);
      boolean apart = at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-');
      if (!apart || stroke <= over || stroke > over + 2) {
        return BigDecimal.ZERO;
      }
      int end = stroke + 1;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      String parts = text.substring(stroke + 1, end);
      String counted = text.substring(over, stroke);
      if (!PARTS.contains(parts) || !counted.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return BigDecimal.ZERO;
      }
      at = end;
      return new BigDecimal(counted).divide(new BigDecimal(parts));
    }

    private boolean restIsDash() {
      if (at < text.length() && text.charAt(at) < ASCII_END && text.charAt(at) != '-') {
        return false;
      }
      int end = text.length();
      while (end > at
          && (text.charAt(end - 1) == '%'
              || text.charAt(end - 1) == ')'
              || text.charAt(end - 1) == ' ')) {
        end--;
      }
      return DASHES.contains(text.substring(at, end).replace(" ", ""));
    }

    private static boolean isDash(char c) {
      return c == '-' || c == '\u2013' || c == '\u2014';
    }
  }
}
