package org.exhibit99.lake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.model.Amount;
import org.exhibit99.model.CompanyId;
import org.exhibit99.model.DividendDeclaration;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Identity;
import org.exhibit99.model.Location;
import org.exhibit99.model.Outcome;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.TableCell;
import org.exhibit99.model.Unit;

/**
 * The way of an {@link Extraction} into a row of {@link SilverTables#EXTRACTIONS}. Amounts are kept
 * to six places; a fact too large for the table becomes a rejection.
 */
public final class ExtractionRows {
  private static final int PLACES = 6;
  private static final int DIGITS = 38;

  private ExtractionRows() {}

  /**
   * The row of an extraction, in the order of the table's columns.
   *
   * @param exhibit what was read
   * @param exhibitHash the {@code row_hash} of its row
   * @param extraction what was found
   * @param version the extractor's version
   * @param elapsedMicros how long it took
   * @param now when it happens
   */
  public static Row row(
      Exhibit exhibit,
      String exhibitHash,
      Extraction extraction,
      String version,
      long elapsedMicros,
      Instant now) {
    Identity identity = extraction.identity();
    return RowFactory.create(
        exhibit.id(),
        exhibit.accession() == null ? null : exhibit.accession().value(),
        CompanyId.of(identity.cik(), identity.company()).map(CompanyId::value).orElse(null),
        identity.cik() == null ? null : identity.cik().number(),
        identity.company(),
        identity.ticker(),
        exhibit.sic(),
        identity.reit(),
        Words.of(identity.fiscalYearEnd()),
        exhibit.form(),
        exhibit.type(),
        exhibit.filedOn(),
        exhibit.filedOn() != null ? exhibit.filedOn() : identity.releasedOn(),
        exhibit.content().sha256(),
        Words.of(extraction.kind()),
        extraction.kindEvidence(),
        Words.of(identity.provenance()),
        extraction.mediaType(),
        extraction.tables(),
        extraction.facts().stream()
            .filter(fact -> fits(fact.value()))
            .map(ExtractionRows::fact)
            .toArray(Row[]::new),
        rejections(extraction),
        extraction.cells().stream().map(ExtractionRows::cell).toArray(Row[]::new),
        extraction.declarations().stream().map(ExtractionRows::declaration).toArray(Row[]::new),
        version,
        exhibitHash,
        elapsedMicros,
        now);
  }

  private static Row[] rejections(Extraction extraction) {
    Stream<Rejection> tooLarge =
        extraction.facts().stream()
            .filter(fact -> !fits(fact.value()))
            .map(
                fact ->
                    new Rejection(
                        Rejection.Reason.TOO_LARGE,
                        "Amount has more than 32 digits before the point",
                        fact.metric(),
                        fact.quote(),
                        fact.location()));
    return Stream.concat(extraction.rejections().stream(), tooLarge)
        .map(ExtractionRows::rejection)
        .toArray(Row[]::new);
  }

  private static Row fact(Fact fact) {
    Location place = fact.location();
    return RowFactory.create(
        fact.metric(),
        fact.period().end(),
        fact.period().months(),
        decimal(fact.value()),
        fact.unit().symbol(),
        fact.restated(),
        fact.confidence(),
        Words.of(fact.outcome()),
        fact.checks().toArray(String[]::new),
        fact.label(),
        fact.quote(),
        fact.periodEvidence(),
        fact.scaleEvidence(),
        place.block(),
        place.row(),
        place.column(),
        place.start(),
        place.end());
  }

  /** The facts of a row's column {@code facts}. */
  public static List<Fact> facts(List<Row> rows) {
    return rows.stream().map(ExtractionRows::fact).toList();
  }

  private static Fact fact(Row row) {
    return new Fact(
        row.getAs("metric"),
        new Period(row.getAs("period_end"), row.<Integer>getAs("months")),
        new Amount(row.getAs("value")),
        Unit.ofSymbol(row.getAs("unit")),
        row.<Boolean>getAs("restated"),
        row.<Double>getAs("confidence"),
        Words.read(Outcome.class, row.getAs("outcome")),
        row.getList(row.fieldIndex("checks")),
        row.getAs("label"),
        row.getAs("quote"),
        row.getAs("period_evidence"),
        row.getAs("scale_evidence"),
        location(row));
  }

  /** The place that a row's columns {@code block, row, column, start, end} tell. */
  public static Location location(Row place) {
    return new Location(
        place.<Integer>getAs("block"),
        place.<Integer>getAs("row"),
        place.<Integer>getAs("column"),
        place.<Integer>getAs("start"),
        place.<Integer>getAs("end"));
  }

  private static Row rejection(Rejection rejection) {
    Location place = rejection.location();
    return RowFactory.create(
        Words.of(rejection.reason()),
        rejection.detail(),
        rejection.metric(),
        rejection.quote(),
        place == null ? null : place.block(),
        place == null ? null : place.row(),
        place == null ? null : place.column(),
        place == null ? null : place.start(),
        place == null ? null : place.end());
  }

  private static Row cell(TableCell cell) {
    Period period = cell.period();
    return RowFactory.create(
        cell.rowLabel(),
        cell.columnHeading(),
        period == null ? null : period.end(),
        period == null ? null : period.months(),
        fits(cell.printed()) ? decimal(cell.printed()) : null,
        cell.scale() == null ? null : Words.of(cell.scale()),
        cell.unit() == null ? null : cell.unit().symbol(),
        cell.metric(),
        cell.location().block(),
        cell.location().row(),
        cell.location().column());
  }

  private static Row declaration(DividendDeclaration declared) {
    Period period = declared.period();
    Location place = declared.location();
    return RowFactory.create(
        Words.of(declared.kind()),
        decimal(declared.amount()),
        period == null ? null : period.end(),
        period == null ? null : period.months(),
        declared.declaredOn(),
        declared.recordOn(),
        declared.payableOn(),
        declared.quote(),
        place.block(),
        place.row(),
        place.column(),
        place.start(),
        place.end());
  }

  /** Whether a table can hold an amount: at most 32 digits before the point. */
  private static boolean fits(Amount amount) {
    return decimal(amount).precision() <= DIGITS;
  }

  private static BigDecimal decimal(Amount amount) {
    return amount.value().setScale(PLACES, RoundingMode.HALF_EVEN);
  }
}
