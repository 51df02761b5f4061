package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;

/**
 * The sector of a company, from its SIC code as EDGAR's list of codes and the divisions of the
 * Standard Industrial Classification have it. REITs stand apart from the other financials.
 */
final class Sectors {
  private Sectors() {}

  /** Whether it is a REIT, from the columns sic and reit; null where nobody says. */
  static Column reit() {
    return expr("IF(sic = '6798', true, reit)");
  }

  /** The sector, from the columns sic and reit; null where nobody says. */
  static Column sector() {
    return expr(
        """
        CASE
          WHEN sic = '6798' OR reit THEN 'REIT'
          WHEN sic < '1000' THEN 'agriculture'
          WHEN sic < '1500' THEN 'mining'
          WHEN sic < '2000' THEN 'construction'
          WHEN sic < '4000' THEN 'manufacturing'
          WHEN sic < '5000' THEN 'transportation and utilities'
          WHEN sic < '5200' THEN 'wholesale trade'
          WHEN sic < '6000' THEN 'retail trade'
          WHEN sic < '6100' THEN 'depository institution'
          WHEN sic < '6200' THEN 'credit institution'
          WHEN sic < '6300' THEN 'securities'
          WHEN sic < '6500' THEN 'insurance'
          WHEN sic < '6600' THEN 'real estate'
          WHEN sic < '7000' THEN 'investment office'
          WHEN sic < '9000' THEN 'services'
          ELSE IF(sic IS NULL, NULL, 'public administration')
        END""");
  }
}
