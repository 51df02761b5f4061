package org.exhibit99.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Which companies the trends speak of: REITs by SIC code 6798 or by their own words, and a dated
 * list that adds, removes and classifies.
 */
public final class Universe {
  private static final List<String> COLUMNS =
      List.of("cik", "company", "rule", "from", "to", "reason");

  private static final StructType RULES =
      StructType.fromDDL(
          "rule_cik BIGINT, membership BOOLEAN, rule STRING, line INT, first_day DATE, last_day DATE");

  private final List<UniverseRule> rules;

  private Universe(List<UniverseRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** REITs by SIC code or their own words alone. */
  public static Universe ofReits() {
    return new Universe(List.of());
  }

  /**
   * Reads the list, CSV with the columns {@code cik,company,rule,from,to,reason}; lines that begin
   * with {@code #} are comments.
   *
   * @throws IllegalArgumentException if anything in it is wrong, naming every line that is
   */
  public static Universe read(Reader csv) {
    List<UniverseRule> rules = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        throw new IllegalArgumentException(
            "Universe list has the columns "
                + parser.getHeaderNames()
                + " (must be "
                + COLUMNS
                + ")");
      }
      for (CSVRecord record : parser) {
        try {
          rules.add(rule(record));
        } catch (IllegalArgumentException | DateTimeParseException e) {
          problems.add("line " + parser.getCurrentLineNumber() + ": " + e.getMessage());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the universe list", e);
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Universe list: " + String.join("; ", problems));
    }
    return new Universe(rules);
  }

  private static UniverseRule rule(CSVRecord record) {
    if (!record.isConsistent()) {
      throw new IllegalArgumentException(
          record.size() + " fields (must be " + COLUMNS.size() + "; write empty ones too)");
    }
    String cik = record.get("cik");
    if (!cik.matches("[0-9]{1,10}")) {
      throw new IllegalArgumentException("Invalid cik: '" + cik + "' (must be 1 to 10 digits)");
    }
    String word = record.get("rule");
    for (UniverseRule.Kind kind : UniverseRule.Kind.values()) {
      if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
        return new UniverseRule(
            Long.parseLong(cik), kind, day(record.get("from")), day(record.get("to")));
      }
    }
    throw new IllegalArgumentException(
        "Unknown rule: '" + word + "' (must be add, remove, mortgage or equity)");
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /**
   * The rows of companies that belong, with {@code sub_sector} as the list has it.
   *
   * @param rows one row a company and quarter, with company_id, cik, reit, sub_sector and
   *     quarter_end
   */
  Dataset<Row> select(Dataset<Row> rows) {
    List<Row> lines = new ArrayList<>();
    for (UniverseRule rule : rules) {
      lines.add(
          RowFactory.create(
              rule.cik(),
              rule.kind().ofMembership(),
              rule.kind().word(),
              lines.size(),
              rule.from(),
              rule.to()));
    }
    Dataset<Row> list = rows.sparkSession().createDataFrame(lines, RULES);
    Dataset<Row> ruled =
        rows.select("company_id", "cik", "quarter_end")
            .join(
                broadcast(list),
                expr(
                    """
                    cik = rule_cik AND quarter_end >= coalesce(first_day, quarter_end)
                      AND quarter_end <= coalesce(last_day, quarter_end)"""))
            .groupBy("company_id", "quarter_end")
            .agg(
                expr("max_by(rule, line) FILTER (WHERE membership)").as("membership"),
                expr("max_by(rule, line) FILTER (WHERE NOT membership)").as("classified"));
    return rows.join(ruled, new String[] {"company_id", "quarter_end"}, "left")
        .filter("CASE membership WHEN 'add' THEN true WHEN 'remove' THEN false ELSE reit END")
        .withColumn("sub_sector", expr("coalesce(classified, sub_sector)"))
        .drop(col("membership"))
        .drop(col("classified"));
  }
}
