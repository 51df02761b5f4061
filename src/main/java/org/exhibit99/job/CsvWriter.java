package org.exhibit99.job;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Comma-separated with a header line, as RFC 4180 has it but for a bare line feed; null is empty.
 */
final class CsvWriter implements ResultWriter {
  @Override
  public void write(Dataset<Row> result, PrintStream out) throws IOException {
    CSVPrinter printer =
        new CSVPrinter(out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
    Iterator<Row> rows = Values.rows(result);
    if (result.columns().length == 0) {
      return;
    }
    printer.printRecord((Object[]) result.columns());
    while (rows.hasNext()) {
      Row row = rows.next();
      for (int i = 0; i < row.size(); i++) {
        printer.print(Values.text(row.get(i)));
      }
      printer.println();
    }
    printer.flush();
  }
}
