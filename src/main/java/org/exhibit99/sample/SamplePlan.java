package org.exhibit99.sample;

import java.util.List;

/**
 * What corpus to make.
 *
 * @param companies how many companies, 1 to 9,000
 * @param firstQuarter the first quarter reported
 * @param quarters how many quarters, 1 to 400
 * @param seed what all chance hangs on
 */
public record SamplePlan(int companies, SampleQuarter firstQuarter, int quarters, long seed) {
  /** The embedded sample: a scripted cast over 2004-2008. */
  public static final SamplePlan EMBEDDED =
      new SamplePlan(EmbeddedCast.SIZE, new SampleQuarter(2004, 1), 20, 99);

  public SamplePlan {
    if (companies < 1 || companies > 9000) {
      throw new IllegalArgumentException(
          "Invalid number of companies: " + companies + " (must be 1 to 9000)");
    }
    if (quarters < 1 || quarters > 400) {
      throw new IllegalArgumentException(
          "Invalid number of quarters: " + quarters + " (must be 1 to 400)");
    }
  }

  /** A plan for measuring at scale, with events drawn at random, from 1996 on. */
  public static SamplePlan ofSize(int companies, int quarters) {
    return new SamplePlan(companies, new SampleQuarter(1996, 1), quarters, 1996);
  }

  /** The last quarter reported. */
  public SampleQuarter lastQuarter() {
    return firstQuarter.plus(quarters - 1);
  }

  List<SampleCompany> cast() {
    return equals(EMBEDDED) ? EmbeddedCast.companies() : DrawnCast.companies(this);
  }
}
