package org.exhibit99.job;

/** How much of the input a stage takes. */
enum Work {
  /** What is new or has changed since it was last read. */
  NEW,
  /** Everything, as if nothing had been read before; rows that come out the same stay. */
  ALL
}
