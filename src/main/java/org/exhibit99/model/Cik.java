package org.exhibit99.model;

import java.io.Serializable;

/**
 * A filer's Central Index Key.
 *
 * @param number 1 to 9,999,999,999
 */
public record Cik(long number) implements Comparable<Cik>, Serializable {
  private static final long LARGEST = 9_999_999_999L;

  public Cik {
    if (number < 1 || number > LARGEST) {
      throw new IllegalArgumentException(
          "Invalid CIK: " + number + " (must be 1 to " + LARGEST + ")");
    }
  }

  /** Reads a CIK as EDGAR prints it, with or without leading zeros. */
  public static Cik parse(String text) {
    String digits = text.strip();
    if (digits.isEmpty()
        || digits.length() > 10
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("Invalid CIK: '" + text + "' (must be up to ten digits)");
    }
    return new Cik(Long.parseLong(digits));
  }

  @Override
  public int compareTo(Cik other) {
    return Long.compare(number, other.number);
  }

  /** Ten digits, as EDGAR writes it in headers. */
  @Override
  public String toString() {
    String digits = Long.toString(number);
    return "0".repeat(10 - digits.length()) + digits;
  }
}
