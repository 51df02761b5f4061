package org.exhibit99.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.ExhibitKind;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.Identity;
import org.exhibit99.model.Location;
import org.exhibit99.model.Outcome;
import org.exhibit99.model.Period;
import org.exhibit99.model.Provenance;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Scale;
import org.exhibit99.model.TableCell;
import org.exhibit99.model.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class RecordRowsTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Exhibit FULL =
      new Exhibit(
          "9999990001-05-000001:2",
          Provenance.HEADER,
          new AccessionNumber("9999990001-05-000001"),
          new Cik(9_999_990_001L),
          "Sample Trust",
          "6798",
          MonthDay.of(12, 31),
          "8-K",
          List.of("2.02", "9.01"),
          "EX-99.1",
          2,
          "ex99.htm",
          "PRESS RELEASE",
          LocalDate.of(2005, 3, 31),
          LocalDate.of(2005, 4, 28),
          "/a/b.txt#ex99.htm",
          Content.of("net income".getBytes(StandardCharsets.UTF_8)));
  private static final Exhibit BARE =
      new Exhibit(
          "sha256:ab",
          Provenance.INFERRED,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          null,
          0,
          "release.txt",
          "",
          null,
          null,
          "/a/release.txt",
          Content.of(new byte[0]));

  @Test
  void bringsAnExhibitBackAsItWas() {
    Dataset<Row> rows =
        SharedSpark.session()
            .createDataFrame(
                List.of(ExhibitRows.row(FULL, NOW), ExhibitRows.row(BARE, NOW)),
                ExhibitRows.SCHEMA);
    assertThat(rows.orderBy("exhibit_id").collectAsList().stream().map(ExhibitRows::exhibit))
        .containsExactly(FULL, BARE);
  }

  @Test
  void writesTheTimeOfAcceptanceInUtc() {
    FilingEntry entry =
        new FilingEntry(
            "9999990001-05-000001",
            FULL.accession(),
            FULL.cik(),
            "Sample Trust",
            "6798",
            "8-K",
            List.of("2.02"),
            FULL.filedOn(),
            LocalDateTime.of(2005, 4, 28, 16, 5),
            FilingEntry.Status.NO_EXHIBIT,
            "no EX-99 in it",
            "/a/b.txt");
    Row row =
        SharedSpark.session()
            .createDataFrame(List.of(FilingRows.row(entry, "f")), BronzeTables.FILINGS.schema())
            .head();
    assertThat(row.<Instant>getAs("accepted_at")).isEqualTo("2005-04-28T20:05:00Z");
    assertThat(row.<String>getAs("status")).isEqualTo("no exhibit");
  }

  @Test
  void writesFactsCellsAndRejections() {
    Row row = written(fact("-1191235000"), fact("0.0956123"));
    assertThat(row.<String>getAs("company_id")).isEqualTo("cik:9999990001");
    assertThat(row.<LocalDate>getAs("reported_on")).isEqualTo("2005-04-28");
    List<Row> facts = row.getList(row.fieldIndex("facts"));
    assertThat(facts)
        .extracting(fact -> fact.<BigDecimal>getAs("value").toPlainString())
        .containsExactly("-1191235000.000000", "0.095612");
    assertThat(facts.get(0).<String>getAs("outcome")).isEqualTo("unchecked");
    Row cell = row.<Row>getList(row.fieldIndex("cells")).get(0);
    assertThat(cell.<String>getAs("scale")).isEqualTo("thousands");
    Row rejection = row.<Row>getList(row.fieldIndex("rejections")).get(0);
    assertThat(rejection.<String>getAs("reason")).isEqualTo("no period");
    assertThat(rejection.<Integer>getAs("block")).isNull();
  }

  @Test
  void rejectsAFactThatNoTableCanHold() {
    Row row = written(fact("1" + "0".repeat(33)));
    assertThat(row.getList(row.fieldIndex("facts"))).isEmpty();
    assertThat(row.<Row>getList(row.fieldIndex("rejections")))
        .extracting(rejection -> rejection.<String>getAs("reason"))
        .containsExactly("no period", "too large");
  }

  private static Fact fact(String value) {
    return new Fact(
        "net_income",
        new Period(LocalDate.of(2005, 3, 31), 3),
        Amount.of(value),
        Unit.USD,
        false,
        0.9,
        Outcome.UNCHECKED,
        List.of("prose agrees"),
        "Net income",
        "Net income 1",
        "Three months ended March 31, 2005",
        "in thousands",
        new Location(3, 1, 2, 40, 45));
  }

  private static Row written(Fact... facts) {
    Extraction extraction =
        new Extraction(
            FULL.id(),
            ExhibitKind.EARNINGS,
            "reported net income",
            new Identity(
                Provenance.HEADER,
                FULL.cik(),
                "Sample Trust",
                "SMPL",
                true,
                FULL.filedOn(),
                FULL.fiscalYearEnd()),
            "text/html",
            1,
            List.of(facts),
            List.of(Rejection.ofWhole(Rejection.Reason.NO_PERIOD, "no heading names a period")),
            List.of(
                new TableCell(
                    "Net income",
                    "2005",
                    null,
                    Amount.of("46046"),
                    Scale.THOUSANDS,
                    Unit.USD,
                    "net_income",
                    new Location(3, 1, 2, 40, 45))),
            List.of());
    return SharedSpark.session()
        .createDataFrame(
            List.of(ExtractionRows.row(FULL, "hash", extraction, "1", 7, NOW)),
            SilverTables.EXTRACTIONS.schema())
        .head();
  }
}
