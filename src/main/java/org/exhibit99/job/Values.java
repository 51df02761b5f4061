package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.VariantType;
import org.jspecify.annotations.Nullable;

/** The values of a result as texts: plain decimals, ISO dates, JSON for what has parts. */
final class Values {
  private Values() {}

  /** Whether a value of the type is shown as JSON. */
  static boolean hasParts(DataType type) {
    return type instanceof ArrayType
        || type instanceof MapType
        || type instanceof StructType
        || type instanceof VariantType;
  }

  /** The rows of a result, what has parts turned into JSON texts, one at a time. */
  static Iterator<Row> rows(Dataset<Row> result) {
    StructField[] fields = result.schema().fields();
    String[] places = new String[fields.length];
    for (int i = 0; i < fields.length; i++) {
      places[i] = "c" + i;
    }
    Dataset<Row> named = result.toDF(places);
    Column[] columns = new Column[fields.length];
    boolean parts = false;
    for (int i = 0; i < fields.length; i++) {
      boolean some = hasParts(fields[i].dataType());
      parts |= some;
      columns[i] = some ? to_json(col(places[i])).as(places[i]) : col(places[i]);
    }
    return (parts ? named.select(columns) : result).toLocalIterator();
  }

  /** A value as a text, or null. */
  static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal decimal) {
      return plain(decimal);
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    return String.valueOf(value);
  }

  /** A decimal without exponent and without zeros behind its last digit. */
  static String plain(BigDecimal decimal) {
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
