package org.exhibit99.job;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;

/** Aligned columns, numbers to the right, long texts cut. */
final class TableWriter implements ResultWriter {
  private static final int WIDEST = 60;
  private static final int MOST_ROWS = 10_000;

  @Override
  public void write(Dataset<Row> result, PrintStream out) {
    StructField[] fields = result.schema().fields();
    Iterator<Row> rows = Values.rows(result);
    if (fields.length == 0) {
      return;
    }
    TextTable table = new TextTable(WIDEST);
    List<String> heads = new ArrayList<>();
    for (StructField field : fields) {
      heads.add(field.name());
      table.column(
          field.dataType() instanceof NumericType ? TextTable.Side.RIGHT : TextTable.Side.LEFT);
    }
    table.row(heads);
    long count = 0;
    for (; rows.hasNext() && count < MOST_ROWS; count++) {
      Row row = rows.next();
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(Objects.requireNonNullElse(Values.text(row.get(i)), ""));
      }
      table.row(cells);
    }
    table.print(out);
    if (rows.hasNext()) {
      out.println("(only the first " + MOST_ROWS + " rows; --format csv prints all)");
    }
  }
}
