package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.lake.ExtractionRows;
import org.exhibit99.model.ExhibitKind;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Location;
import org.exhibit99.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The way of a row of {@code extractions} into the history, and out into {@code reported_metrics}.
 */
final class HistoryRows {
  private static final int PLACES = 6;

  private static final List<String> READ =
      List.of(
          "company_id",
          "exhibit_id",
          "accession",
          "cik",
          "company",
          "ticker",
          "sic",
          "reit",
          "fiscal_year_end",
          "form",
          "exhibit_type",
          "reported_on",
          "sha256",
          "original",
          "kind",
          "facts");

  private HistoryRows() {}

  /**
   * The extractions that state something, company by company.
   *
   * @param more names of columns that are needed besides
   */
  static KeyValueGroupedDataset<String, Row> byCompany(Dataset<Row> extractions, String... more) {
    return extractions
        .where(col("company_id").isNotNull().and(size(col("facts")).gt(0)))
        .select(
            Stream.concat(READ.stream(), Stream.of(more))
                .map(name -> col(name))
                .toArray(Column[]::new))
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING());
  }

  /** The exhibits of rows of {@link #byCompany}. */
  static List<ReleasedExhibit> exhibits(Iterator<Row> extractions) {
    List<ReleasedExhibit> exhibits = new ArrayList<>();
    extractions.forEachRemaining(row -> exhibits.add(exhibit(row)));
    return exhibits;
  }

  /** The exhibit of a row of {@code extractions} that states something. */
  static ReleasedExhibit exhibit(Row row) {
    return new ReleasedExhibit(
        row.getAs("exhibit_id"),
        row.getAs("accession"),
        row.getAs("cik"),
        row.getAs("company"),
        row.getAs("ticker"),
        row.getAs("sic"),
        row.getAs("reit"),
        day(row.getAs("fiscal_year_end")),
        row.getAs("form"),
        row.getAs("exhibit_type"),
        row.getAs("reported_on"),
        row.getAs("sha256"),
        row.getAs("original"),
        ExhibitKind.valueOf(row.<String>getAs("kind").toUpperCase(Locale.ROOT)),
        ExtractionRows.facts(row.getList(row.fieldIndex("facts"))));
  }

  /** The day that four digits {@code MMDD} write; null where they write none. */
  static @Nullable MonthDay day(@Nullable String mmdd) {
    if (mmdd == null || !mmdd.matches("[0-9]{4}")) {
      return null;
    }
    try {
      return MonthDay.of(
          Integer.parseInt(mmdd.substring(0, 2)), Integer.parseInt(mmdd.substring(2)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The row of a print, in the order of the table's columns. */
  static Row row(String companyId, ReportedMetric reported) {
    Followed followed = reported.followed();
    Print print = followed.print();
    Fact fact = print.fact();
    ReleasedExhibit exhibit = print.exhibit();
    FiscalQuarter quarter = reported.quarter();
    Doubt doubt = print.doubt();
    return RowFactory.create(
        companyId,
        fact.metric(),
        fact.period().end(),
        fact.period().months(),
        exhibit.id(),
        print.announcement().id(),
        exhibit.cik(),
        exhibit.company(),
        exhibit.ticker(),
        exhibit.sic(),
        exhibit.reit(),
        reported.yearEnd().mmdd(),
        quarter == null ? null : quarter.year(),
        quarter == null ? null : quarter.quarter(),
        quarter == null ? null : quarter.end(),
        quarter == null ? null : quarter.transition(),
        quarter == null ? null : quarter.calendarQuarter(),
        decimal(print.value()),
        decimal(print.grain()),
        fact.unit().symbol(),
        print.reportedOn(),
        print.learntOn(),
        followed.revision(),
        followed.role().words(),
        doubt == null ? null : doubt.words(),
        followed.change() == null ? null : decimal(followed.change()),
        followed.sameAs(),
        followed.revisedOn(),
        followed.supersededAt(),
        followed.latest(),
        fact.restated(),
        exhibit.amends(),
        fact.confidence(),
        words(fact.outcome()),
        fact.checks().toArray(String[]::new),
        exhibit.kind().name().toLowerCase(Locale.ROOT),
        exhibit.form(),
        exhibit.type(),
        exhibit.accession(),
        fact.label(),
        fact.quote(),
        fact.periodEvidence(),
        fact.scaleEvidence(),
        place(fact.location()));
  }

  static Row place(Location place) {
    return RowFactory.create(
        place.block(), place.row(), place.column(), place.start(), place.end());
  }

  private static String words(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  static BigDecimal decimal(BigDecimal value) {
    return value.setScale(PLACES, RoundingMode.HALF_EVEN);
  }
}
