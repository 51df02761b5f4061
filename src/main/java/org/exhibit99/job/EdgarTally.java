package org.exhibit99.job;

import org.exhibit99.lake.Merged;

/** Counts what a run brings from EDGAR. */
final class EdgarTally {
  private long read;
  private long written;
  private long rejected;

  /** Filings that were read or tried. */
  void read(long filings) {
    read += filings;
  }

  /** Filings that failed, or lines and files that could not be read. */
  void lost(long count) {
    rejected += count;
  }

  /** Rows that changed. */
  void written(Merged merged) {
    written += merged.rows();
  }

  /** All until now. */
  JobResult result() {
    return new JobResult(read, written, rejected);
  }
}
