package org.exhibit99.lake;

import static org.exhibit99.lake.ColumnDefinition.optional;
import static org.exhibit99.lake.ColumnDefinition.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exhibit99.model.Metric;

/** The tables that analysts query: what was reported, and company-quarters. */
public final class GoldTables {
  private static final String LOCATION =
      "STRUCT<block: INT, row: INT, column: INT, start: INT, end: INT>";

  private static final String PRINT =
      "value: DECIMAL(38,6), exhibit_id: STRING, accession: STRING, period_end: DATE, months: INT,"
          + " label: STRING, quote: STRING, location: "
          + LOCATION;

  /** One row a value that one release printed. */
  public static final TableDefinition REPORTED_METRICS =
      new TableDefinition(
          "reported_metrics",
          "One value that one release printed for one company, metric and period",
          List.of(
              required(
                  "company_id",
                  "STRING",
                  "the company: cik: and its CIK, else name: and its plain name"),
              required(
                  "metric", "STRING", "the metric, as the dictionary conf/metrics.yaml names it"),
              required(
                  "period_end",
                  "DATE",
                  "last day of the period as printed; for an instant the day itself"),
              required("months", "INT", "length of the period in months; 0 for an instant"),
              required("exhibit_id", "STRING", "the exhibit that printed it, as in exhibits"),
              required(
                  "release_id",
                  "STRING",
                  "the release that the exhibit belongs to, in however many files it was found: the accession number of its first submission, else the id of its first bare exhibit"),
              optional("cik", "BIGINT", "the company's Central Index Key, where one is known"),
              optional("company", "STRING", "the company's name as this release has it"),
              optional("ticker", "STRING", "the common stock's ticker as this release prints it"),
              optional("sic", "STRING", "the SIC code as of the filing"),
              optional("reit", "BOOLEAN", "whether the release says that the company is a REIT"),
              required(
                  "fiscal_year_end",
                  "STRING",
                  "the fiscal year end by which the period was placed, MMDD"),
              optional(
                  "fiscal_year",
                  "INT",
                  "the calendar year in which the fiscal year ends; null where the period ends with no fiscal quarter"),
              optional(
                  "fiscal_quarter", "INT", "the fiscal quarter that ends with the period, 1 to 4"),
              optional(
                  "quarter_end",
                  "DATE",
                  "the fiscal quarter's nominal last day, from which the printed one differs by days where years have 52 or 53 weeks"),
              optional(
                  "transition",
                  "BOOLEAN",
                  "whether the quarter lies in the period between two fiscal years that end in different months"),
              optional(
                  "calendar_quarter",
                  "STRING",
                  "the calendar quarter in which the middle of the fiscal quarter falls, as 2007Q3"),
              required(
                  "value",
                  "DECIMAL(38,6)",
                  "in base units: dollars, dollars per share, shares, a fraction; a loss is negative"),
              required(
                  "grain",
                  "DECIMAL(38,6)",
                  "the size of the last printed digit in base units, told from the digits; 0 for nothing"),
              required("unit", "STRING", "USD, USD/share, shares or ratio"),
              optional("reported_on", "DATE", "when the release came out; null where nobody says"),
              required(
                  "learnt_on",
                  "DATE",
                  "by which prints are ordered: reported_on, else the end of the newest period that the release reports"),
              optional(
                  "revision",
                  "INT",
                  "0 for the value first printed, 1 for what replaced it, and so on; null for a print that does not count"),
              required(
                  "role",
                  "STRING",
                  "first print; revision, restatement (the release marks it) or amendment (an 8-K/A brings it), each another value beyond rounding; confirmation (a later release prints the value again, maybe rounded); duplicate (the same release found twice); contradiction (another value in the same release); of another registrant (who filed the same bytes first); doubtful (too uncertain to count)"),
              optional(
                  "doubt",
                  "STRING",
                  "why a print does not count: of another registrant, low confidence, kind of release, unit, period, impossible, ahead of its period, scale (a power of a thousand off the company's other releases), reads as year to date"),
              optional(
                  "change",
                  "DECIMAL(38,6)",
                  "of a revision, restatement or amendment, its value less the most exact print of the value that it replaces"),
              optional(
                  "same_as",
                  "STRING",
                  "of a confirmation or duplicate, the exhibit whose print it repeats; of another registrant's release, that registrant's exhibit"),
              optional("revised_on", "DATE", "learnt_on of the print that brought this revision"),
              optional(
                  "superseded_at",
                  "DATE",
                  "learnt_on of the print that revised it; null while it stands"),
              required("latest", "BOOLEAN", "whether it prints the newest revision"),
              required("restated", "BOOLEAN", "whether the release marks it as restated"),
              required("amendment", "BOOLEAN", "whether it came in an amendment, as an 8-K/A"),
              required(
                  "confidence",
                  "DOUBLE",
                  "0 to 1; of the values at 0.9 or more at least 99 in 100 were right on the labelled"
                      + " releases that the rules were developed on, 96 to 99 in 100 on layouts"
                      + " never seen before"),
              optional(
                  "outcome",
                  "STRING",
                  "unchecked, agreed or conflicting: what became of the readings"),
              optional("checks", "ARRAY<STRING>", "the checks that it passed"),
              optional(
                  "kind",
                  "STRING",
                  "what kind of release it is: earnings, dividend, guidance, other"),
              optional("form", "STRING", "the form type, as 8-K"),
              optional("exhibit_type", "STRING", "the exhibit's type, as EX-99.1"),
              optional("accession", "STRING", "the submission's accession number"),
              optional(
                  "label",
                  "STRING",
                  "the row's label with its parents, or the words of the sentence that name the metric"),
              optional("quote", "STRING", "the row or the stretch of the sentence as printed"),
              optional("period_evidence", "STRING", "the heading or words that give the period"),
              optional("scale_evidence", "STRING", "the words that give the scale"),
              optional(
                  "location",
                  LOCATION,
                  "where it stands: block, row and column of a table from 0 (-1 in a sentence), characters of the exhibit's text")),
          List.of("company_id", "metric", "period_end", "months", "exhibit_id"),
          List.of("company_id", "metric", "period_end"),
          Map.of(
              "months_of_a_year", "months BETWEEN 0 AND 12",
              "confidence_is_a_share", "confidence BETWEEN 0 AND 1",
              "a_fiscal_quarter_of_four",
                  "fiscal_quarter IS NULL OR fiscal_quarter BETWEEN 1 AND 4",
              "only_prints_that_count_have_a_revision",
                  "(doubt IS NULL) = (revision IS NOT NULL)"));

  private GoldTables() {}

  /**
   * One row a company-quarter, with a column for each metric of the dictionary.
   *
   * @param metrics the dictionary
   */
  public static TableDefinition companyQuarters(List<Metric> metrics) {
    List<ColumnDefinition> columns =
        new ArrayList<>(
            List.of(
                required(
                    "company_id",
                    "STRING",
                    "the company: cik: and its CIK, else name: and its plain name"),
                required("fiscal_year", "INT", "the calendar year in which the fiscal year ends"),
                required("fiscal_quarter", "INT", "the fiscal quarter, 1 to 4"),
                required(
                    "quarter_end",
                    "DATE",
                    "the fiscal quarter's nominal last day, from which the printed one differs by days where years have 52 or 53 weeks"),
                required(
                    "transition",
                    "BOOLEAN",
                    "whether the quarter lies in the period between two fiscal years that end in different months; only there may a fiscal year and quarter occur twice"),
                optional("cik", "BIGINT", "the company's Central Index Key, where one is known"),
                optional(
                    "company", "STRING", "the company's name when the quarter was first reported"),
                optional(
                    "ticker",
                    "STRING",
                    "the common stock's ticker when the quarter was first reported"),
                optional("sic", "STRING", "the SIC code when the quarter was first reported"),
                optional("sector", "STRING", "REIT, or the division of the SIC code"),
                optional(
                    "sub_sector",
                    "STRING",
                    "of a REIT: mortgage where it states net interest income or provisions in the quarter or the three before, else equity where it states FFO in them, else as in the nearest quarter that says"),
                optional(
                    "reit", "BOOLEAN", "whether it is a REIT: SIC 6798, or its releases say so"),
                required("period_end", "DATE", "last day of the quarter as most values print it"),
                required(
                    "calendar_quarter",
                    "STRING",
                    "the calendar quarter in which the middle of the fiscal quarter falls, as 2007Q3"),
                optional(
                    "reported_on",
                    "DATE",
                    "when a value of the quarter was first printed; null where all are derived or undated")));
    for (Metric metric : metrics) {
      columns.add(optional(metric.name(), "DECIMAL(38,6)", comment(metric)));
    }
    columns.add(
        optional(
            "status",
            "MAP<STRING, STRING>",
            "by metric: reported or derived (from the year and the year to date); a metric without an entry is absent"));
    columns.add(
        optional(
            "first_reported_at",
            "MAP<STRING, DATE>",
            "by metric: when a value for the quarter was first printed; of a derived one, when its last part was"));
    columns.add(
        optional(
            "last_reported_at",
            "MAP<STRING, DATE>",
            "by metric: when a value for the quarter was last printed"));
    columns.add(
        optional(
            "sources",
            "MAP<STRING, STRUCT<" + PRINT + ", less: ARRAY<STRUCT<" + PRINT + ">>>>",
            "by metric: the print that the value is taken from; of a derived one, the whole, and in less what was taken off"));
    columns.add(
        optional(
            "conflicts",
            "MAP<STRING, ARRAY<STRUCT<check: STRING, expected: DECIMAL(38,6), detail: STRING>>>",
            "by metric: what speaks against the value: derived (year, year to date and printed quarters give another one), vintage (parts of a derived one were revised apart), book value per share x shares = equity"));
    return new TableDefinition(
        "company_quarters",
        "A company-quarter: for each metric the newest revision of what was printed, or derived where amounts add up",
        columns,
        List.of("company_id", "quarter_end"),
        List.of("calendar_quarter", "company_id"),
        Map.of("a_quarter_of_four", "fiscal_quarter BETWEEN 1 AND 4"));
  }

  private static String comment(Metric metric) {
    String time =
        metric.kind() == Metric.Kind.INSTANT ? "at the quarter's end" : "over the quarter";
    return metric.unit().symbol() + " " + time + ". " + metric.definition();
  }
}
