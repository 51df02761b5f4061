package org.exhibit99.lake;

import static org.exhibit99.lake.ColumnDefinition.optional;
import static org.exhibit99.lake.ColumnDefinition.required;
import static org.exhibit99.lake.ColumnDefinition.unhashed;

import java.util.List;
import java.util.Map;

/** What was found, as it was found: the ledger of filings and the exhibits with their bytes. */
public final class BronzeTables {
  private static final String SIC =
      "Standard Industrial Classification as of filing, four digits; null where nobody says";

  /** Everything that a directory, an index or a feed named, with what became of it. */
  public static final TableDefinition FILINGS =
      new TableDefinition(
          "filings",
          "One row is a filing that a directory, an index or a feed named, with what became of it",
          List.of(
              required(
                  "filing_id",
                  "STRING",
                  "accession number of a submission, else the source of the file"),
              optional("accession", "STRING", "accession number, like 0001169232-04-002550"),
              optional("cik", "BIGINT", "registrant's Central Index Key"),
              optional("company", "STRING", "registrant's name as of filing"),
              optional("sic", "STRING", SIC),
              optional("form", "STRING", "form type, like 8-K or 8-K/A"),
              required("items", "ARRAY<STRING>", "8-K item numbers, like 2.02; maybe empty"),
              optional("filed_on", "DATE", "filing date"),
              optional("accepted_at", "TIMESTAMP", "when EDGAR accepted it"),
              required(
                  "status",
                  "STRING",
                  "loaded: at least one exhibit was read; no exhibit: none is in it; waiting: it was"
                      + " named and is yet to be fetched; absent: it was named and is not there;"
                      + " failed: it could not be read"),
              optional(
                  "error",
                  "STRING",
                  "why it failed, or what of it was lost; null where nothing is"),
              required("source", "STRING", "path or URI it was read from"),
              unhashed(
                  "fingerprint",
                  "STRING",
                  "SHA-256 of the rules by which it was last read, and of a file's size, time of"
                      + " change and manifest line; what is unchanged is not read again"),
              optional(
                  "attempts",
                  "INT",
                  "in how many runs it was tried until it was read, or so far; 0 while it waits")),
          List.of("filing_id"),
          List.of("filing_id"),
          Map.of(
              "status_is_known",
              "status IN ('loaded', 'no exhibit', 'waiting', 'absent', 'failed')",
              "failure_has_a_reason",
              "status <> 'failed' OR error IS NOT NULL",
              "cik_is_possible",
              "cik IS NULL OR cik BETWEEN 1 AND 9999999999"));

  /** The exhibits; their bytes are in {@link #CONTENTS}. */
  public static final TableDefinition EXHIBITS =
      new TableDefinition(
          "exhibits",
          "One row is an exhibit 99 with what is known of its filing; its bytes are in contents",
          List.of(
              required(
                  "exhibit_id",
                  "STRING",
                  "accession number, colon, sequence; sha256: and the digest for a bare file"),
              required(
                  "provenance",
                  "STRING",
                  "who vouches for the filing's fields: header, manifest or inferred (nobody)"),
              optional("accession", "STRING", "accession number of its submission"),
              optional("cik", "BIGINT", "registrant's Central Index Key"),
              optional("company", "STRING", "registrant's name as of filing"),
              optional("sic", "STRING", SIC),
              optional("fiscal_year_end", "STRING", "day the fiscal year ends, MMDD"),
              optional("form", "STRING", "form type, like 8-K or 8-K/A"),
              required("items", "ARRAY<STRING>", "8-K item numbers, like 2.02; maybe empty"),
              optional("exhibit_type", "STRING", "document type, like EX-99.1"),
              required("sequence", "INT", "number in its submission from 1; 0 for a bare file"),
              required("file_name", "STRING", "the document's file name"),
              required("description", "STRING", "the document's description, maybe empty"),
              optional("period_of_report", "DATE", "the header's period of report"),
              optional("filed_on", "DATE", "filing date"),
              required("source", "STRING", "path or URI; # and the file name in a submission"),
              required("bytes", "BIGINT", "size of the content in bytes"),
              required(
                  "sha256", "STRING", "SHA-256 of the content, hexadecimal; its key in contents"),
              unhashed("ingested_at", "TIMESTAMP", "when the row was written")),
          List.of("exhibit_id"),
          List.of("exhibit_id"),
          Map.of(
              "provenance_is_known",
              "provenance IN ('header', 'manifest', 'inferred')",
              "digest_is_whole",
              "length(sha256) = 64",
              "fiscal_year_end_is_a_day",
              "fiscal_year_end IS NULL OR fiscal_year_end RLIKE '^[01][0-9][0-3][0-9]$'"));

  /** The bytes of exhibits, each once, however many filings hold them. */
  public static final TableDefinition CONTENTS =
      new TableDefinition(
          "contents",
          "One row is the bytes of one or several exhibits",
          List.of(
              required("sha256", "STRING", "SHA-256 of the content, hexadecimal"),
              required("bytes", "BIGINT", "size of the content in bytes"),
              unhashed("content", "BINARY", "the document's bytes exactly as found"),
              unhashed("ingested_at", "TIMESTAMP", "when the row was written")),
          List.of("sha256"),
          List.of("ingested_at"),
          Map.of("digest_is_whole", "length(sha256) = 64"));

  /** The indexes and archives that named filings. */
  public static final TableDefinition SOURCES =
      new TableDefinition(
          "sources",
          "One row is an index or a feed archive of EDGAR's that was read, with what it takes to ask"
              + " whether it has changed since",
          List.of(
              required("source", "STRING", "its address"),
              required("status", "STRING", "done: all that it names is in filings; failed"),
              required("filings", "BIGINT", "how many filings it names"),
              optional("error", "STRING", "what could not be read of it; null where nothing is"),
              optional("etag", "STRING", "its entity tag, as the server gave it"),
              optional("last_modified", "STRING", "when it last changed, as the server wrote it"),
              required("rule", "STRING", "SHA-256 of the rule by which its filings were chosen"),
              unhashed("read_at", "TIMESTAMP", "when it was last read")),
          List.of("source"),
          List.of("source"),
          Map.of("status_is_known", "status IN ('done', 'failed')"));

  private BronzeTables() {}
}
