package org.exhibit99.job;

import java.io.IOException;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;

/** Prints what was found in an exhibit. */
interface FactPrinter {
  /** Prints one exhibit; the return value is what was found in it. */
  Extraction print(Exhibit exhibit) throws IOException;
}
