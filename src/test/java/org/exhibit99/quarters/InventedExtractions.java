package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.exhibit99.lake.ExtractionRows;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Identity;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Provenance;

/** The releases of many invented companies as rows of {@code extractions}. */
public final class InventedExtractions {
  private InventedExtractions() {}

  /**
   * Rows of the companies 1 to a number.
   *
   * @param now when they were read
   */
  public static Dataset<Row> of(
      SparkSession spark, long seed, int companies, int quarters, Instant now) {
    FlatMapFunction<Long, Row> rows =
        cik ->
            new InventedCompany(seed, cik, quarters)
                .exhibits().stream().map(exhibit -> row(exhibit, now)).iterator();
    return spark
        .range(1, companies + 1L)
        .flatMap(rows, Encoders.row(SilverTables.EXTRACTIONS.schema()));
  }

  /** By exhibit, metric and period: what {@code reported_metrics} must say. */
  public static Map<String, String> prints(long seed, int companies, int quarters) {
    Map<String, String> prints = new TreeMap<>();
    for (int cik = 1; cik <= companies; cik++) {
      prints.putAll(new InventedCompany(seed, cik, quarters).prints());
    }
    return prints;
  }

  /**
   * The rows of {@code company_quarters} that the program makes of them.
   *
   * @param metrics the dictionary
   */
  public static Dataset<Row> companyQuarters(Dataset<Row> extractions, List<Metric> metrics) {
    return new CompanyQuarters(metrics).from(owned(extractions));
  }

  /** Extractions with the companies that they are found to be of. */
  public static Dataset<Row> owned(Dataset<Row> extractions) {
    Dataset<Row> identities =
        Identities.resolve(
            extractions.selectExpr(Identities.READ.toArray(String[]::new)), CompanyList.empty());
    return extractions
        .drop("company_id", "cik", "sha256")
        .join(identities.drop("stated_id"), "exhibit_id");
  }

  /** By the nominal last day of a quarter and metric: its value as last known. */
  public static Map<String, BigDecimal> values(long seed, long cik, int quarters) {
    Map<String, BigDecimal> values = new TreeMap<>();
    new InventedCompany(seed, cik, quarters)
        .values()
        .forEach(
            (place, told) -> {
              String[] words = told.split(" ", -1);
              values.put(place, new BigDecimal(words[words.length - 2]));
            });
    return values;
  }

  private static Row row(ReleasedExhibit exhibit, Instant now) {
    Cik cik = new Cik(Objects.requireNonNull(exhibit.cik()));
    Exhibit found =
        new Exhibit(
            exhibit.id(),
            Provenance.HEADER,
            exhibit.accession() == null ? null : new AccessionNumber(exhibit.accession()),
            cik,
            exhibit.company(),
            exhibit.sic(),
            exhibit.fiscalYearEnd(),
            exhibit.form(),
            List.of(),
            exhibit.type(),
            2,
            "ex99.htm",
            "",
            null,
            exhibit.reportedOn(),
            exhibit.id(),
            Content.of(exhibit.sha256().getBytes(StandardCharsets.UTF_8)));
    Extraction extraction =
        new Extraction(
            exhibit.id(),
            exhibit.kind(),
            "",
            new Identity(
                Provenance.HEADER,
                cik,
                exhibit.company(),
                exhibit.ticker(),
                exhibit.reit(),
                exhibit.reportedOn(),
                exhibit.fiscalYearEnd()),
            "text/html",
            1,
            exhibit.facts(),
            List.of(),
            List.of(),
            List.of());
    return ExtractionRows.row(found, "hash", extraction, "1", 1, now);
  }
}
