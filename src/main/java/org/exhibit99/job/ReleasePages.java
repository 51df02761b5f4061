package org.exhibit99.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.exhibit99.document.Document;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.lake.ExtractionRows;
import org.exhibit99.model.Content;
import org.exhibit99.model.Rejection;
import org.exhibit99.report.PageNames;
import org.exhibit99.report.ReleasePage;
import org.exhibit99.report.Site;
import org.jspecify.annotations.Nullable;

/** Writes the pages of exhibits where their bytes are. */
final class ReleasePages implements ForeachPartitionFunction<Row> {
  private static final long serialVersionUID = 1;

  private final Site site;
  private final Bounds bounds;

  ReleasePages(Site site, Bounds bounds) {
    this.site = site;
    this.bounds = bounds;
  }

  @Override
  public void call(Iterator<Row> exhibits) {
    DocumentReader reader = new DocumentReader(bounds.ofExhibits());
    while (exhibits.hasNext()) {
      Row row = exhibits.next();
      site.write(
          PageNames.release(row.getAs("exhibit_id")),
          ReleasePage.html(head(row), document(reader, row), marks(row)));
    }
  }

  /** The document as the extractor saw it; one that cannot be read now says why on its page. */
  private static Document document(DocumentReader reader, Row row) {
    try {
      return reader.read(Content.of(row.getAs("content")), row.getAs("file_name"));
    } catch (RuntimeException | StackOverflowError e) {
      return new Document(
          "",
          "",
          List.of(),
          List.of(Rejection.ofWhole(Rejection.Reason.UNREADABLE, "The reader failed with " + e)));
    }
  }

  private static ReleasePage.Head head(Row row) {
    return new ReleasePage.Head(
        row.getAs("exhibit_id"),
        row.getAs("company_id"),
        text(row.getAs("company")),
        text(row.getAs("reported_on")),
        row.getAs("kind"),
        text(row.getAs("form")),
        text(row.getAs("exhibit_type")),
        text(row.getAs("accession")),
        row.getAs("sha256"),
        shortened(row.getAs("source")));
  }

  /** The file's name, not the folders of the machine that read it. */
  private static String shortened(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  /** The values that were taken, and the sentences that declare dividends. */
  private static List<ReleasePage.Mark> marks(Row row) {
    List<ReleasePage.Mark> marks = new ArrayList<>();
    for (Row fact : elements(row, "facts")) {
      int months = fact.getAs("months");
      marks.add(
          new ReleasePage.Mark(
              ExtractionRows.location(fact),
              fact.<String>getAs("metric").replace('_', ' ')
                  + ", "
                  + (months == 0 ? "" : months + " months to ")
                  + fact.getAs("period_end")
                  + ": "
                  + Values.plain(fact.<BigDecimal>getAs("value"))
                  + " "
                  + fact.getAs("unit")));
    }
    for (Row declaration : elements(row, "declarations")) {
      marks.add(
          new ReleasePage.Mark(
              ExtractionRows.location(declaration),
              "declares a "
                  + declaration.getAs("kind")
                  + " dividend of "
                  + Values.plain(declaration.<BigDecimal>getAs("amount"))
                  + " USD/share"));
    }
    return marks;
  }

  private static List<Row> elements(Row row, String name) {
    int place = row.fieldIndex(name);
    return row.isNullAt(place) ? List.of() : row.getList(place);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
