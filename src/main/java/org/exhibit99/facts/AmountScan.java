package org.exhibit99.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence from left to right, each with what is printed around it: {@code
 * -}, {@code (}, {@code $} before it, {@code 1/2}, {@code )}, {@code million}, {@code %} or {@code
 * cents} behind it. Reads each character a few times at most.
 */
final class AmountScan {
  /** The signs before a number are no longer: {@code -(\$ (}. */
  private static final int LONGEST_SIGNS = 6;

  /** So many digits fit into a long. */
  private static final int MOST_DIGITS = 18;

  /** The words that give an amount its scale, in small letters. */
  static final String[] SCALES = {"thousand", "million", "billion", "trillion"};

  /** Shorter names of scales, which stand alone. */
  static final String[] SHORT_SCALES = {"mm", "bn"};

  private final String text;
  private int end;
  private int start;
  private int behindMinus;
  private boolean openedBefore;
  private boolean opened;
  private boolean closed;
  private boolean dollar;
  private int numberStart;
  private int numberEnd;
  private int point;
  private int over;
  private int parts;
  private String scale = "";
  private char unit;

  AmountScan(String text) {
    this.text = text;
  }

  /** Goes on to the next number; false where there is none. */
  boolean find() {
    int from = end;
    numberStart = nextNumber(from);
    if (numberStart < 0) {
      return false;
    }
    start = Math.max(from, numberStart - LONGEST_SIGNS);
    while (behindSigns(start) != numberStart) {
      start++;
    }
    end = readNumber(numberStart);
    readFraction();
    closed = isAt(')', end);
    end += closed ? 1 : 0;
    readScale();
    readUnit();
    return true;
  }

  /** Goes on no nearer than at a place behind the number found last. */
  void pass(int place) {
    end = Math.max(end, place);
  }

  /** The first character of the number and its signs. */
  int start() {
    return start;
  }

  /** The character behind the minus or dash before the number, else the first one. */
  int behindMinus() {
    return behindMinus;
  }

  /** The character behind the number, its scale and unit. */
  int end() {
    return end;
  }

  /** Whether a minus or a dash stands before it. */
  boolean hasMinus() {
    return behindMinus > start;
  }

  /** Whether a bracket is opened before it. */
  boolean isOpened() {
    return opened;
  }

  /** Whether a bracket is opened before its dollar. */
  boolean isOpenedBefore() {
    return openedBefore;
  }

  /** Whether a bracket is closed behind it. */
  boolean isClosed() {
    return closed;
  }

  boolean hasDollar() {
    return dollar;
  }

  /** The number as printed, without what stands around it. */
  BigDecimal number() {
    int decimals = point < 0 ? 0 : numberEnd - point - 1;
    if (numberEnd - numberStart > MOST_DIGITS) {
      String digits = text.substring(numberStart, numberEnd).replace(",", "");
      return new BigDecimal(digits.startsWith(".") ? "0" + digits : digits);
    }
    long unscaled = 0;
    for (int at = numberStart; at < numberEnd; at++) {
      char c = text.charAt(at);
      unscaled = isDigit(c) ? 10 * unscaled + (c - '0') : unscaled;
    }
    return BigDecimal.valueOf(unscaled, decimals);
  }

  /** Over what {@link #parts} the fraction behind the number stands; 0 where there is none. */
  int over() {
    return over;
  }

  int parts() {
    return parts;
  }

  /**
   * The word of its scale as printed, without the {@code s} of a plural; null where none stands.
   */
  @Nullable String scale() {
    return scale.isEmpty() ? null : scale;
  }

  boolean isOfCents() {
    return unit == '\u00a2';
  }

  boolean isPercent() {
    return unit == '%';
  }

  private int nextNumber(int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isDigit(c) || (c == '.' && isDigitAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /** The place behind the signs at a place. */
  private int behindSigns(int place) {
    int at = place;
    boolean dash = isAt('-', at) || isAt('\u2013', at) || isAt('\u2212', at);
    at += dash ? 1 : 0;
    behindMinus = at;
    openedBefore = isAt('(', at);
    at += openedBefore ? 1 : 0;
    int sign = isAt('\\', at) ? at + 1 : at;
    dollar = isAt('$', sign);
    at = dollar ? sign + 1 : at;
    at += dollar && isAt(' ', at) ? 1 : 0;
    boolean open = isAt('(', at);
    opened = openedBefore || open;
    return open ? at + 1 : at;
  }

  /** Reads digits, by threes where there are commas, and their decimals; the place behind. */
  private int readNumber(int from) {
    int at = behindDigits(from);
    if (at - from <= 3 && isGroup(at) && at > from) {
      while (isGroup(at)) {
        at += 4;
      }
    }
    point = isAt('.', at) && isDigitAt(at + 1) ? at : -1;
    numberEnd = point < 0 ? at : behindDigits(point + 1);
    return numberEnd;
  }

  private boolean isGroup(int at) {
    return isAt(',', at) && isDigitAt(at + 1) && isDigitAt(at + 2) && isDigitAt(at + 3);
  }

  /** {@code 12 1/2} and {@code .12-1/2}. */
  private void readFraction() {
    over = 0;
    if (!isAt(' ', end) && !isAt('-', end)) {
      return;
    }
    int stroke = behindDigits(end + 1);
    int digits = stroke - end - 1;
    if (digits < 1 || digits > 2 || !isAt('/', stroke)) {
      return;
    }
    int behind = behindDigits(stroke + 1);
    String printed = text.substring(stroke + 1, behind);
    if (Amounts.PARTS.contains(printed) && isWordEnd(behind)) {
      over = Integer.parseInt(text, end + 1, stroke, 10);
      parts = Integer.parseInt(printed);
      end = behind;
    }
  }

  private void readScale() {
    scale = "";
    int at = isAt(' ', end) ? end + 1 : end;
    at += isAt('-', at) ? 1 : 0;
    if (at >= text.length() || !Letters.isLetter(text.charAt(at))) {
      return;
    }
    for (String each : SCALES) {
      if (isWordAt(each, at)) {
        end = at + each.length();
      }
    }
    for (String each : SHORT_SCALES) {
      if (isWordAt(each, at) && isWordEnd(at + each.length())) {
        end = at + each.length();
      }
    }
    if (end > at) {
      scale = text.substring(at, end);
      end += isAt('s', end) || isAt('S', end) ? 1 : 0;
    }
  }

  private void readUnit() {
    unit = 0;
    int at = isAt(' ', end) ? end + 1 : end;
    if (isAt('%', at) || isAt('\u00a2', at)) {
      unit = text.charAt(at);
      end = at + 1;
    } else if (isWordAt("cent", at)) {
      int behind = at + (isAt('s', at + 4) || isAt('S', at + 4) ? 5 : 4);
      takeUnit('\u00a2', behind);
    } else if (isWordAt("percent", at)) {
      takeUnit('%', at + 7);
    } else if (isWordAt("per cent", at)) {
      takeUnit('%', at + 8);
    }
  }

  private void takeUnit(char sign, int behind) {
    if (isWordEnd(behind)) {
      unit = sign;
      end = behind;
    }
  }

  private boolean isWordAt(String word, int at) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  private boolean isWordEnd(int at) {
    return at >= text.length()
        || (text.charAt(at) != '_' && !Letters.isLetterOrDigit(text.charAt(at)));
  }

  private int behindDigits(int from) {
    int at = from;
    while (isDigitAt(at)) {
      at++;
    }
    return at;
  }

  private boolean isAt(char mark, int at) {
    return at < text.length() && text.charAt(at) == mark;
  }

  private boolean isDigitAt(int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
