package org.exhibit99.job;

import java.io.IOException;
import org.exhibit99.model.Exhibit;

/** Prints what was found in an exhibit. */
interface FactPrinter {
  /** Prints one exhibit. */
  void print(Exhibit exhibit) throws IOException;
}
