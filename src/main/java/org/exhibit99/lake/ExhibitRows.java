package org.exhibit99.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The way of an {@link Exhibit} into a row and back: the columns of {@link BronzeTables#EXHIBITS},
 * and behind them its {@code content}, which {@link BronzeTables#CONTENTS} keeps.
 */
public final class ExhibitRows {
  /** The shape of the rows. */
  public static final StructType SCHEMA =
      BronzeTables.EXHIBITS.schema().add("content", DataTypes.BinaryType);

  private ExhibitRows() {}

  /** The row of an exhibit. */
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
        ingestedAt,
        exhibit.content().bytes());
  }

  /** The exhibit of a row that has at least these columns, in any order. */
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
