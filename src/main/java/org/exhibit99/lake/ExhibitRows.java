package org.exhibit99.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Provenance;
import org.jspecify.annotations.Nullable;

/** The way of an {@link Exhibit} into a row of {@link BronzeTables#EXHIBITS} and back. */
public final class ExhibitRows {
  private ExhibitRows() {}

  /** The row of an exhibit, in the order of the table's columns. */
  public static Row row(Exhibit exhibit, Instant ingestedAt) {
    return RowFactory.create(
        exhibit.id(),
        Words.of(exhibit.provenance()),
        exhibit.accession() == null ? null : exhibit.accession().value(),
        exhibit.cik() == null ? null : exhibit.cik().number(),
        exhibit.company(),
        exhibit.sic(),
        Words.of(exhibit.fiscalYearEnd()),
        exhibit.form(),
        exhibit.items().toArray(String[]::new),
        exhibit.type(),
        exhibit.sequence(),
        exhibit.fileName(),
        exhibit.description(),
        exhibit.periodOfReport(),
        exhibit.filedOn(),
        exhibit.source(),
        (long) exhibit.content().size(),
        exhibit.content().sha256(),
        exhibit.content().bytes(),
        ingestedAt);
  }

  /** The exhibit of a row that has at least the columns of the table. */
  public static Exhibit exhibit(Row row) {
    String accession = text(row, "accession");
    Long cik = row.getAs("cik");
    return new Exhibit(
        row.getAs("exhibit_id"),
        Words.read(Provenance.class, row.getAs("provenance")),
        accession == null ? null : new AccessionNumber(accession),
        cik == null ? null : new Cik(cik),
        text(row, "company"),
        text(row, "sic"),
        Words.readDay(text(row, "fiscal_year_end")),
        text(row, "form"),
        List.copyOf(row.getList(row.fieldIndex("items"))),
        text(row, "exhibit_type"),
        row.<Integer>getAs("sequence"),
        row.getAs("file_name"),
        row.getAs("description"),
        day(row, "period_of_report"),
        day(row, "filed_on"),
        row.getAs("source"),
        Content.of(row.getAs("content")));
  }

  private static @Nullable String text(Row row, String column) {
    return row.getAs(column);
  }

  private static @Nullable LocalDate day(Row row, String column) {
    return row.getAs(column);
  }
}
