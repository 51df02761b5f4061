package org.exhibit99.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Which companies the trends speak of: REITs by SIC code 6798 or by their own words, and a dated
 * list that adds, removes, classifies and says who merged into whom.
 */
public final class Universe {
  private static final List<String> COLUMNS =
      List.of("cik", "company", "rule", "from", "to", "reason");

  private static final StructType RULES =
      StructType.fromDDL(
          "rule_cik BIGINT, membership BOOLEAN, rule STRING, rule_why STRING, line INT,"
              + " first_day DATE, last_day DATE");

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
    return UniverseRule.of(
        Long.parseLong(cik),
        record.get("rule"),
        day(record.get("from")),
        day(record.get("to")),
        record.get("reason"));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /**
   * The rows with {@code member} and {@code why}, and {@code sub_sector} as the list has it.
   *
   * @param rows one row a company and quarter, with company_id, cik, sic, reit, sub_sector and
   *     quarter_end
   */
  Dataset<Row> judge(Dataset<Row> rows) {
    Dataset<Row> ruled =
        rows.select("company_id", "cik", "quarter_end")
            .join(
                broadcast(list(rows.sparkSession())),
                expr(
                    """
                    cik = rule_cik AND quarter_end >= coalesce(first_day, quarter_end)
                      AND quarter_end <= coalesce(last_day, quarter_end)"""))
            .groupBy("company_id", "quarter_end")
            .agg(
                expr("max_by(rule, line) FILTER (WHERE membership)").as("_rule"),
                expr("max_by(rule_why, line) FILTER (WHERE membership)").as("_rule_why"),
                expr("max_by(rule, line) FILTER (WHERE NOT membership)").as("_classified"));
    return rows.join(
            ruled,
            CollectionConverters.asScala(List.of("company_id", "quarter_end")).toSeq(),
            "left")
        .withColumn("member", expr(MEMBER))
        .withColumn("why", expr(WHY))
        .withColumn("sub_sector", expr("coalesce(_classified, sub_sector)"))
        .drop("_rule", "_rule_why", "_classified");
  }

  private Dataset<Row> list(SparkSession spark) {
    List<Row> lines = new ArrayList<>();
    for (UniverseRule rule : rules) {
      lines.add(
          RowFactory.create(
              rule.cik(),
              rule.kind().ofMembership(),
              rule.kind().word(),
              rule.why(),
              lines.size(),
              rule.from(),
              rule.to()));
    }
    return spark.createDataFrame(lines, RULES);
  }

  private static final String MEMBER =
      "coalesce(CASE WHEN _rule = 'add' THEN true WHEN _rule IS NOT NULL THEN false ELSE reit END, false)";

  private static final String WHY =
      """
      CASE
        WHEN _rule IS NOT NULL THEN _rule_why
        WHEN sic = '6798' THEN 'SIC code 6798'
        WHEN reit THEN 'its releases say that it is a REIT'
        WHEN sic IS NOT NULL THEN concat('SIC code ', sic, ', not 6798')
        WHEN NOT reit THEN 'its releases say that it is no REIT'
        ELSE 'nothing says that it is a REIT'
      END""";
}
