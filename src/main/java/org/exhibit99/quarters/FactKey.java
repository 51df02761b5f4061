package org.exhibit99.quarters;

import org.exhibit99.model.Period;

/** What prints of one value have in common within a company. */
record FactKey(String metric, Period period) implements Comparable<FactKey> {
  static FactKey of(Print print) {
    return new FactKey(print.fact().metric(), print.fact().period());
  }

  @Override
  public int compareTo(FactKey other) {
    int byMetric = metric.compareTo(other.metric);
    return byMetric != 0 ? byMetric : period.compareTo(other.period);
  }
}
