package org.exhibit99.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/** One object a line, with every column; numbers plain, dates as ISO texts. */
final class JsonWriter implements ResultWriter {
  @Override
  public void write(Dataset<Row> result, PrintStream out) throws IOException {
    StructField[] fields = result.schema().fields();
    Iterator<Row> rows = Values.rows(result);
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setRootValueSeparator(null);
    while (rows.hasNext() && fields.length > 0) {
      Row row = rows.next();
      json.writeStartObject();
      for (int i = 0; i < fields.length; i++) {
        json.writeFieldName(fields[i].name());
        write(json, row.get(i), Values.hasParts(fields[i].dataType()));
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
    json.flush();
  }

  private static void write(JsonGenerator json, @Nullable Object value, boolean raw)
      throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof BigDecimal decimal) {
      json.writeNumber(Values.plain(decimal));
    } else if (value instanceof Double number && Double.isFinite(number)) {
      json.writeNumber(number);
    } else if (value instanceof Float number && Float.isFinite(number)) {
      json.writeNumber(number);
    } else if (value instanceof Byte
        || value instanceof Short
        || value instanceof Integer
        || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (raw) {
      json.writeRawValue(value.toString());
    } else {
      json.writeString(Values.text(value));
    }
  }
}
