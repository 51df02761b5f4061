package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;

/**
 * How exactly a value is printed, told from its digits: the size of its last printed digit, in base
 * units. 46,046 thousand has a grain of 1,000; 46.0 million one of 100,000.
 *
 * <p>Digits alone make round numbers look coarse, so the unit and the words of the scale bound the
 * grain: a price is printed to the cent, a share of something to the tenth of a percent, a cell of
 * a table to its table's scale.
 */
final class Rounding {
  private Rounding() {}

  /**
   * The grain of a fact's {@code value}, a DECIMAL(38,6), 0 for nothing. Reads the columns value,
   * unit, row, quote and scale_evidence.
   */
  static Column grain() {
    return expr("CAST(least(" + BY_DIGITS + ", " + BY_WORDS + ") AS DECIMAL(38,6))");
  }

  private static final String BY_DIGITS =
      """
      CASE
        WHEN value = 0 THEN 0
        WHEN value = round(value, 0) THEN CAST(rpad('1',
          1 + length(regexp_extract(CAST(CAST(value AS DECIMAL(32,0)) AS STRING), '(0*)$', 1)),
          '0') AS DECIMAL(38,6))
        WHEN value = round(value, 1) THEN 0.1
        WHEN value = round(value, 2) THEN 0.01
        WHEN value = round(value, 3) THEN 0.001
        WHEN value = round(value, 4) THEN 0.0001
        WHEN value = round(value, 5) THEN 0.00001
        ELSE 0.000001
      END""";

  private static final String BY_WORDS =
      """
      CASE
        WHEN unit = 'USD/share' THEN 0.01
        WHEN unit = 'ratio' THEN 0.001
        WHEN lower(scale_evidence) LIKE '%billion%' THEN 1000000000
        WHEN row < 0 AND lower(quote) RLIKE '[0-9][.][0-9]+ million' THEN 100000
        WHEN lower(scale_evidence) LIKE '%million%' THEN 1000000
        WHEN row < 0 AND lower(quote) LIKE '%million%' THEN 1000000
        ELSE 1000
      END""";
}
