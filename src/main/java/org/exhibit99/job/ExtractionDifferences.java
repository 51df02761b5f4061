package org.exhibit99.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.regexp_replace;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What another version of the extractor reads otherwise than the version whose readings are in the
 * table: values by exhibit, metric and period, and whose and of what kind an exhibit is.
 */
final class ExtractionDifferences {
  /** The columns, in order. */
  static final List<String> COLUMNS =
      List.of(
          "exhibit_id",
          "change",
          "metric",
          "period_end",
          "months",
          "old_value",
          "new_value",
          "old_version",
          "new_version",
          "quote");

  private ExtractionDifferences() {}

  /**
   * One row a difference, in the order of exhibits, metrics and periods.
   *
   * @param old rows of {@code extractions} as they are
   * @param fresh the same exhibits as another version reads them
   */
  static Dataset<Row> between(Dataset<Row> old, Dataset<Row> fresh) {
    Dataset<Row> both =
        old.selectExpr("exhibit_id", "extractor_version AS old_version", "kind", "company_id")
            .join(
                fresh.selectExpr(
                    "exhibit_id",
                    "extractor_version AS new_version",
                    "kind AS new_kind",
                    "company_id AS new_company_id"),
                Columns.named("exhibit_id"),
                "inner");
    Dataset<Row> values =
        values(facts(old), facts(fresh))
            .join(
                broadcast(both.select("exhibit_id", "old_version", "new_version")),
                Columns.named("exhibit_id"),
                "inner");
    return selected(values)
        .union(selected(identity(both, "kind", "new_kind", "is of another kind")))
        .union(selected(identity(both, "company_id", "new_company_id", "is of another company")))
        .orderBy("exhibit_id", "metric", "period_end", "months", "change");
  }

  private static Dataset<Row> facts(Dataset<Row> readings) {
    return readings
        .selectExpr("exhibit_id", "explode(facts) AS fact")
        .groupBy(
            col("exhibit_id"),
            col("fact.metric").as("metric"),
            col("fact.period_end").as("period_end"),
            col("fact.months").as("months"))
        .agg(
            expr("""
                    max_by(struct(fact.value AS value, fact.quote AS quote),
                      struct(fact.confidence, fact.value))""")
                .as("print"));
  }

  private static Dataset<Row> values(Dataset<Row> old, Dataset<Row> fresh) {
    return old.withColumnRenamed("print", "old")
        .join(
            fresh.withColumnRenamed("print", "new"),
            Columns.named("exhibit_id", "metric", "period_end", "months"),
            "full")
        .where("NOT (old.value <=> new.value)")
        .withColumn(
            "change",
            expr(
                "CASE WHEN old IS NULL THEN 'appears' WHEN new IS NULL THEN 'vanishes' ELSE 'changes' END"))
        .withColumn("old_value", plain("old.value"))
        .withColumn("new_value", plain("new.value"))
        .withColumn("quote", coalesce(col("new.quote"), col("old.quote")));
  }

  /** Without zeros behind its last digit. */
  private static Column plain(String value) {
    return regexp_replace(col(value).cast("string"), "[.]?0+$", "");
  }

  private static Dataset<Row> identity(Dataset<Row> both, String old, String fresh, String change) {
    return both.where(expr("NOT (" + old + " <=> " + fresh + ")"))
        .withColumn("change", expr("'" + change + "'"))
        .withColumn("metric", expr("CAST(NULL AS STRING)"))
        .withColumn("period_end", expr("CAST(NULL AS DATE)"))
        .withColumn("months", expr("CAST(NULL AS INT)"))
        .withColumn("old_value", col(old))
        .withColumn("new_value", col(fresh))
        .withColumn("quote", expr("CAST(NULL AS STRING)"));
  }

  private static Dataset<Row> selected(Dataset<Row> rows) {
    return rows.selectExpr(COLUMNS.toArray(String[]::new));
  }
}
