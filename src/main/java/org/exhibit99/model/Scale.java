package org.exhibit99.model;

import java.math.BigDecimal;

/** By how much printed amounts are to be multiplied. */
public enum Scale {
  /** As printed. */
  ONES(0),
  /** In thousands. */
  THOUSANDS(3),
  /** In millions. */
  MILLIONS(6),
  /** In billions. */
  BILLIONS(9);

  private final int powerOfTen;

  Scale(int powerOfTen) {
    this.powerOfTen = powerOfTen;
  }

  /** The printed amount in base units, exactly. */
  public BigDecimal apply(BigDecimal printed) {
    return printed.scaleByPowerOfTen(powerOfTen);
  }
}
