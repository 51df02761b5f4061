package org.exhibit99.job;

import java.io.IOException;
import java.io.PrintStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Prints the result of a query. */
interface ResultWriter {
  /** Prints all rows in their order. */
  void write(Dataset<Row> result, PrintStream out) throws IOException;
}
