package org.exhibit99.facts;

import org.exhibit99.model.Period;

/** What a fact states: one metric for one period. */
record FactKey(String metric, Period period) {}
