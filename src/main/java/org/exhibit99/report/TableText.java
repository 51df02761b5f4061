package org.exhibit99.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Tables as comma-separated text with a header line. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it: names come from exhibits.
 */
final class TableText {
  private TableText() {}

  static String of(
      List<String> columns, Iterable<? extends List<? extends @Nullable String>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer =
        new CSVPrinter(text, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
      printer.printRecord(columns);
      for (List<? extends @Nullable String> row : rows) {
        for (String value : row) {
          printer.print(harmless(value));
        }
        printer.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write a text in memory", e);
    }
    return text.toString();
  }

  private static @Nullable String harmless(@Nullable String value) {
    if (value == null || value.isEmpty() || value.matches("-?[0-9.]+")) {
      return value;
    }
    return "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
