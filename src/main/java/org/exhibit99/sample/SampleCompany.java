package org.exhibit99.sample;

/**
 * An invented company with what is to happen to it.
 *
 * @param profile who it is
 * @param script what happens
 */
record SampleCompany(CompanyProfile profile, CompanyScript script) {
  /** The first quarter that it reports. */
  SampleQuarter first(SamplePlan plan) {
    SampleQuarter enters = script.enters();
    return enters == null ? plan.firstQuarter() : enters;
  }

  /** The last quarter that it reports. */
  SampleQuarter last(SamplePlan plan) {
    SampleQuarter leaves = script.leaves();
    return leaves == null ? plan.lastQuarter() : leaves;
  }
}
