package org.exhibit99.lake;

import static org.exhibit99.lake.ColumnDefinition.optional;
import static org.exhibit99.lake.ColumnDefinition.required;

import java.util.List;
import java.util.Map;

/** Common dividends one by one: what sentences declare, and what became of each company's. */
public final class DividendTables {
  private static final String AMOUNT = "DECIMAL(38,6)";

  private static final ColumnDefinition LOCATION =
      optional(
          "location",
          "STRUCT<block: INT, row: INT, column: INT, start: INT, end: INT>",
          "where the quote stands: block, row and column of a table from 0 (-1 in a sentence), characters of the exhibit's text");

  private static final ColumnDefinition DECLARED_ON =
      optional("declared_on", "DATE", "the day of declaration, where the release prints it");

  private static final ColumnDefinition RECORD_ON =
      optional(
          "record_on",
          "DATE",
          "the record date, where the release prints it; a printed day without a year is the one nearest to the release");

  private static final ColumnDefinition PAYABLE_ON =
      optional("payable_on", "DATE", "the payment date, where the release prints it");

  /** One row a dividend that a release declares. */
  public static final TableDefinition DECLARATIONS =
      new TableDefinition(
          "dividend_declarations",
          "A common dividend that a sentence of a release declares; the same dividend stands here once for each release that declares it",
          List.of(
              required(
                  "company_id",
                  "STRING",
                  "the company: cik: and its CIK, else name: and its plain name"),
              required("exhibit_id", "STRING", "the exhibit that prints it, as in exhibits"),
              required("number", "INT", "which declaration of the exhibit it is, from 0"),
              optional("cik", "BIGINT", "the company's Central Index Key, where one is known"),
              optional("company", "STRING", "the company's name as this release has it"),
              optional("accession", "STRING", "the submission's accession number"),
              optional("reported_on", "DATE", "when the release came out; null where nobody says"),
              required(
                  "release_kind",
                  "STRING",
                  "what kind of release it is: earnings, dividend, guidance, other"),
              required("dividend", "STRING", "regular, or special: one by itself"),
              required("amount", AMOUNT, "USD/share"),
              optional(
                  "period_end",
                  "DATE",
                  "last day of the quarter that it is for, where the sentence names one"),
              DECLARED_ON,
              RECORD_ON,
              PAYABLE_ON,
              required("quote", "STRING", "the sentence, and those behind it that date it"),
              LOCATION),
          List.of("company_id", "exhibit_id", "number"),
          List.of("company_id", "exhibit_id"),
          Map.of(
              "a_declared_dividend_is_above_zero", "amount > 0",
              "dividend_is_known", "dividend IN ('regular', 'special')"));

  /** What became of each company's dividend. */
  public static final TableDefinition EVENTS =
      new TableDefinition(
          "dividend_events",
          "What became of a company's common dividend in a calendar quarter: of the regular one at most one event, and each special one. No event where a dividend of zero stays zero, nor in a quarter whose dividend nobody reported",
          List.of(
              required("calendar_quarter", "STRING", "the calendar quarter, as 2007Q3"),
              required("company_id", "STRING", "the company, as in company_quarters"),
              required(
                  "event",
                  "STRING",
                  "of the regular dividend per share against that of the quarter before, both as in company_quarters: raised, cut, held; suspended: zero after one above zero; resumed: above zero after zero, and above zero at some time before that; initiated: above zero after zero, and not known to have been above zero before that; declared: above zero, with nothing to compare it with. special: a dividend by itself, of which a sentence says so"),
              required(
                  "amount", AMOUNT, "USD/share: the dividend of the quarter; zero where suspended"),
              optional(
                  "amount_before",
                  AMOUNT,
                  "USD/share: the regular dividend of the quarter before; null of a special one"),
              optional("cik", "BIGINT", "the company's Central Index Key, where one is known"),
              optional("company", "STRING", "the company's name"),
              optional(
                  "period_end",
                  "DATE",
                  "last day of the company's quarter; of a special dividend, where its sentence names the quarter"),
              required(
                  "status",
                  "STRING",
                  "of a regular dividend, as in company_quarters: reported, or derived from the year and the year to date; of a special one: reported"),
              DECLARED_ON,
              RECORD_ON,
              PAYABLE_ON,
              required(
                  "sentence",
                  "BOOLEAN",
                  "whether the quote is a sentence that declares this dividend: it states the amount, and names the quarter or is dated into it. Else the quote is what company_quarters has the amount from"),
              optional("quote", "STRING", "the sentence or row that it was read from"),
              optional("exhibit_id", "STRING", "the exhibit of the quote, as in exhibits"),
              optional("accession", "STRING", "the accession number of its submission"),
              LOCATION),
          List.of("calendar_quarter", "company_id", "event", "amount"),
          List.of("calendar_quarter", "company_id"),
          Map.of(
              "event_is_known",
              "event IN ('declared', 'raised', 'cut', 'held', 'suspended', 'resumed', 'initiated', 'special')",
              "only_a_suspended_dividend_is_zero",
              "(event = 'suspended') = (amount = 0)"));

  private DividendTables() {}
}
