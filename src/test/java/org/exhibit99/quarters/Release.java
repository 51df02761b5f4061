package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.exhibit99.SharedSpark;
import org.exhibit99.model.Amount;
import org.exhibit99.model.ExhibitKind;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Outcome;
import org.exhibit99.model.Period;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/** A hand-made row of {@code extractions}. */
public final class Release {
  /** The metrics that hand-made releases state. */
  public static final List<Metric> METRICS =
      List.of(
          duration("net_income", Unit.USD),
          duration("net_income_to_common", Unit.USD),
          duration("eps_diluted", Unit.USD_PER_SHARE),
          duration("net_interest_income", Unit.USD),
          duration("provision_for_loan_losses", Unit.USD),
          duration("dividends_per_common_share", Unit.USD_PER_SHARE),
          duration("taxable_income", Unit.USD),
          duration("ffo", Unit.USD),
          duration("weighted_shares_basic", Unit.SHARES),
          instant("total_assets", Unit.USD),
          instant("allowance_for_loan_losses", Unit.USD),
          instant("shares_outstanding", Unit.SHARES),
          instant("stockholders_equity", Unit.USD),
          instant("book_value_per_share", Unit.USD_PER_SHARE),
          instant("dividend_yield", Unit.RATIO),
          duration("net_charge_offs", Unit.USD));

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          exhibit_id STRING, accession STRING, company_id STRING, cik BIGINT, company STRING,
          ticker STRING, sic STRING, reit BOOLEAN, fiscal_year_end STRING, form STRING,
          exhibit_type STRING, reported_on DATE, sha256 STRING, original STRING,
          kind STRING,
          facts ARRAY<STRUCT<metric: STRING, period_end: DATE, months: INT, value: DECIMAL(38,6),
            unit: STRING, restated: BOOLEAN, confidence: DOUBLE, outcome: STRING,
            checks: ARRAY<STRING>, label: STRING, quote: STRING, period_evidence: STRING,
            scale_evidence: STRING, block: INT, row: INT, column: INT, start: INT, end: INT>>
          """);

  private final String exhibitId;
  private final List<Row> facts = new ArrayList<>();
  private final List<Fact> stated = new ArrayList<>();
  private @Nullable String accession;
  private long cik = 1;
  private @Nullable String sic = "6798";
  private @Nullable String fiscalYearEnd = "1231";
  private String form = "8-K";
  private String kind = "earnings";
  private @Nullable LocalDate reportedOn;
  private double confidence = 0.95;
  private boolean restated;
  private String scale = "in thousands";
  private @Nullable String bytes;
  private @Nullable String original;

  private Release(String exhibitId) {
    this.exhibitId = exhibitId;
  }

  /** A release of company 1, in thousands, of an unknown day. */
  public static Release of(String exhibitId) {
    return new Release(exhibitId);
  }

  /** Says when it came out. */
  public Release on(String day) {
    reportedOn = LocalDate.parse(day);
    return this;
  }

  /** Says which submission it came in. */
  public Release in(String accessionNumber) {
    accession = accessionNumber;
    return this;
  }

  /** Says whose it is. */
  public Release by(long company) {
    cik = company;
    return this;
  }

  /** Says the company's SIC code. */
  public Release sic(@Nullable String code) {
    sic = code;
    return this;
  }

  /** Says when the fiscal year ends, MMDD. */
  public Release yearEnd(@Nullable String monthAndDay) {
    fiscalYearEnd = monthAndDay;
    return this;
  }

  /** Says what its bytes are; two exhibits of the same bytes have the same digest. */
  public Release bytes(String content) {
    bytes = content;
    return this;
  }

  /** Says which exhibit of another registrant it is a copy of. */
  public Release copyOf(String otherExhibit) {
    original = otherExhibit;
    return this;
  }

  /** Makes it an amendment. */
  public Release amended() {
    form = "8-K/A";
    return this;
  }

  /** Says what kind of release it is. */
  public Release kind(String word) {
    kind = word;
    return this;
  }

  /** Says how sure the following facts are. */
  public Release sure(double degree) {
    confidence = degree;
    return this;
  }

  /** Marks the following facts as restated. */
  public Release restated() {
    restated = true;
    return this;
  }

  /** Says the scale of the following facts. */
  public Release scale(String words) {
    scale = words;
    return this;
  }

  /** States a fact. */
  public Release says(String metric, String periodEnd, int months, String value) {
    Metric defined =
        METRICS.stream().filter(one -> one.name().equals(metric)).findFirst().orElseThrow();
    stated.add(
        new Fact(
            metric,
            new Period(LocalDate.parse(periodEnd), months),
            Amount.of(value),
            defined.unit(),
            restated,
            confidence,
            Outcome.AGREED,
            List.of("sum"),
            "label of " + metric,
            "quote of " + value,
            "Three months ended",
            scale,
            new Location(3, stated.size(), 1, 10, 20)));
    facts.add(
        RowFactory.create(
            metric,
            LocalDate.parse(periodEnd),
            months,
            new BigDecimal(value).setScale(6),
            defined.unit().symbol(),
            restated,
            confidence,
            "agreed",
            List.of("sum").toArray(),
            "label of " + metric,
            "quote of " + value,
            "Three months ended",
            scale,
            3,
            facts.size(),
            1,
            10,
            20));
    return this;
  }

  /** The rows of some releases. */
  public static Dataset<Row> table(List<Release> releases) {
    return SharedSpark.session()
        .createDataFrame(releases.stream().map(Release::row).toList(), SCHEMA);
  }

  /** The exhibit itself, without a row. */
  ReleasedExhibit exhibit() {
    return new ReleasedExhibit(
        exhibitId,
        accession,
        cik,
        "Sample Company " + cik,
        null,
        sic,
        null,
        HistoryRows.day(fiscalYearEnd),
        form,
        "EX-99.1",
        reportedOn,
        bytes == null ? exhibitId : bytes,
        original,
        ExhibitKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        stated);
  }

  private Row row() {
    return RowFactory.create(
        exhibitId,
        accession,
        "cik:%010d".formatted(cik),
        cik,
        "Sample Company " + cik,
        null,
        sic,
        null,
        fiscalYearEnd,
        form,
        "EX-99.1",
        reportedOn,
        bytes == null ? exhibitId : bytes,
        original,
        kind,
        facts.toArray());
  }

  private static Metric duration(String name, Unit unit) {
    return new Metric(name, Metric.Kind.DURATION, unit, true, name);
  }

  private static Metric instant(String name, Unit unit) {
    return new Metric(name, Metric.Kind.INSTANT, unit, true, name);
  }
}
