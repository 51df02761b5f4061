package org.exhibit99.job;

import java.time.Instant;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.exhibit99.lake.ExhibitRows;
import org.exhibit99.lake.ExtractionRows;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;

/** The one line that puts the reading of exhibits into Spark. */
final class ExtractPartition implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  private final Dictionary dictionary;
  private final Bounds bounds;
  private final String version;
  private final Instant now;
  private final LongAccumulator rejected;

  /**
   * @param rejected counts the exhibits of which nothing could be read
   */
  ExtractPartition(
      Dictionary dictionary, Bounds bounds, String version, Instant now, LongAccumulator rejected) {
    this.dictionary = dictionary;
    this.bounds = bounds;
    this.version = version;
    this.now = now;
    this.rejected = rejected;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> exhibits) {
    ExhibitReader reader = new ExhibitReader(bounds, dictionary.load());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return exhibits.hasNext();
      }

      @Override
      public Row next() {
        return read(reader, exhibits.next());
      }
    };
  }

  private Row read(ExhibitReader reader, Row row) {
    Exhibit exhibit = ExhibitRows.exhibit(row);
    long begun = System.nanoTime();
    Extraction extraction = reader.read(exhibit);
    long micros = (System.nanoTime() - begun) / 1_000;
    if (extraction.isUnread()) {
      rejected.add(1);
    }
    return ExtractionRows.row(exhibit, row.getAs("row_hash"), extraction, version, micros, now);
  }
}
