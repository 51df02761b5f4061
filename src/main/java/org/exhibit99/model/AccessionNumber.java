package org.exhibit99.model;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number that EDGAR gives a submission: filer agent's CIK, year, sequence.
 *
 * @param value with dashes, {@code 0001169232-04-002550}
 */
public record AccessionNumber(String value) implements Comparable<AccessionNumber>, Serializable {
  private static final Pattern DASHED = Pattern.compile("[0-9]{10}-[0-9]{2}-[0-9]{6}");

  public AccessionNumber {
    if (!DASHED.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Invalid accession number: '" + value + "' (must be like 0001169232-04-002550)");
    }
  }

  /** Reads an accession number with or without its dashes. */
  public static AccessionNumber parse(String text) {
    String stripped = text.strip();
    if (stripped.length() == 18) {
      stripped =
          stripped.substring(0, 10)
              + "-"
              + stripped.substring(10, 12)
              + "-"
              + stripped.substring(12);
    }
    return new AccessionNumber(stripped);
  }

  @Override
  public int compareTo(AccessionNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
