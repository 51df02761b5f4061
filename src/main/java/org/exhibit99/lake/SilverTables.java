package org.exhibit99.lake;

import static org.exhibit99.lake.ColumnDefinition.optional;
import static org.exhibit99.lake.ColumnDefinition.required;
import static org.exhibit99.lake.ColumnDefinition.unhashed;

import java.util.List;
import java.util.Map;

/** What the exhibits say, each as read by one version of the extractor. */
public final class SilverTables {
  private static final String PLACE = "block INT, row INT, column INT, start INT, end INT";

  private static final String FACTS =
      "ARRAY<STRUCT<metric STRING, period_end DATE, months INT, value DECIMAL(38,6), unit STRING,"
          + " restated BOOLEAN, confidence DOUBLE, outcome STRING, checks ARRAY<STRING>,"
          + " label STRING, quote STRING, period_evidence STRING, scale_evidence STRING, "
          + PLACE
          + ">>";

  private static final String REJECTIONS =
      "ARRAY<STRUCT<reason STRING, detail STRING, metric STRING, quote STRING, " + PLACE + ">>";

  private static final String CELLS =
      "ARRAY<STRUCT<row_label STRING, column_heading STRING, period_end DATE, months INT,"
          + " printed DECIMAL(38,6), scale STRING, unit STRING, metric STRING,"
          + " block INT, row INT, column INT>>";

  private static final String DECLARATIONS =
      "ARRAY<STRUCT<kind STRING, amount DECIMAL(38,6), period_end DATE, months INT,"
          + " declared_on DATE, record_on DATE, payable_on DATE, quote STRING, "
          + PLACE
          + ">>";

  /** One exhibit as read by one version of the extractor. */
  public static final TableDefinition EXTRACTIONS =
      new TableDefinition(
          "extractions",
          "One row is an exhibit as read by one version of the extractor",
          List.of(
              required("exhibit_id", "STRING", "the exhibit, as in exhibits"),
              optional("accession", "STRING", "accession number of its submission"),
              optional(
                  "company_id",
                  "STRING",
                  "cik: and the CIK where it is known, else name: and the plain name; null where"
                      + " nobody says whose release it is"),
              optional("cik", "BIGINT", "registrant's Central Index Key"),
              optional("company", "STRING", "company's name, from header or manifest or inferred"),
              optional("ticker", "STRING", "the common stock's ticker as the release prints it"),
              optional("sic", "STRING", "Standard Industrial Classification as of filing"),
              optional("reit", "BOOLEAN", "whether it is a REIT; null where it cannot be told"),
              optional("fiscal_year_end", "STRING", "day the fiscal year ends, MMDD"),
              optional("form", "STRING", "form type, like 8-K or 8-K/A"),
              optional("exhibit_type", "STRING", "document type, like EX-99.1"),
              optional("filed_on", "DATE", "filing date"),
              optional(
                  "reported_on", "DATE", "when the market learnt it: filing date, else its own"),
              required("sha256", "STRING", "SHA-256 of the exhibit's content"),
              required("kind", "STRING", "earnings, dividend, guidance or other"),
              required("kind_evidence", "STRING", "the words that decided the kind"),
              required("identity_basis", "STRING", "who says so: header, manifest or inferred"),
              required("media_type", "STRING", "media type found, like text/html"),
              required("tables", "INT", "how many tables the document has"),
              required("facts", FACTS, "facts by metric and period; value in base units"),
              required("rejections", REJECTIONS, "what was seen and not taken, with its reason"),
              required("cells", CELLS, "every number of every table, as printed"),
              optional(
                  "declarations",
                  DECLARATIONS,
                  "common dividends that its sentences declare, regular or special; null where an"
                      + " earlier version read it"),
              required("extractor_version", "STRING", "version of the rules that read it"),
              required("exhibit_hash", "STRING", "row_hash of the exhibit when it was read"),
              unhashed("elapsed_micros", "BIGINT", "microseconds that reading it took"),
              unhashed("extracted_at", "TIMESTAMP", "when the row came to be as it is")),
          List.of("exhibit_id"),
          List.of("company_id", "reported_on", "exhibit_id"),
          Map.of(
              "kind_is_known",
              "kind IN ('earnings', 'dividend', 'guidance', 'other')",
              "identity_basis_is_known",
              "identity_basis IN ('header', 'manifest', 'inferred')",
              "facts_have_a_place",
              "forall(facts, f -> f.metric IS NOT NULL AND f.period_end IS NOT NULL AND f.value IS"
                  + " NOT NULL AND f.block IS NOT NULL)"));

  private SilverTables() {}
}
