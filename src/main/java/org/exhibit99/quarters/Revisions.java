package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The prints of one value, followed in the order in which the market learnt them.
 *
 * <p>A print revises when it differs by more than the coarser of the two roundings. A different
 * value in the same submission, or on the same day without a submission to order it, contradicts
 * and revises nothing, unless it amends. Doubtful prints take no part.
 */
final class Revisions {
  private Revisions() {}

  /**
   * Adds {@code revision} (0 for the first value, null for doubtful prints), {@code role}, {@code
   * same_as}, {@code revised_on}, {@code superseded_at} and {@code latest}.
   *
   * @param prints an array {@code prints} of structs for each company_id, metric, period_end and
   *     months, sorted in the order of learning, doubtful ones last
   */
  static Dataset<Row> follow(Dataset<Row> prints) {
    Dataset<Row> numbered =
        prints
            .withColumn("prints", expr(ONE_PER_EXHIBIT))
            .withColumn("steps", expr(STEPS))
            .selectExpr(
                "company_id",
                "metric",
                "period_end",
                "months",
                "prints[0].fiscal_year_end AS fiscal_year_end",
                "prints[0].newest_period_end AS first_newest_period_end",
                "inline(arrays_zip(prints, steps))")
            .selectExpr(
                "company_id",
                "metric",
                "period_end",
                "months",
                "fiscal_year_end",
                "first_newest_period_end",
                "prints.payload.*",
                "prints.exhibit_id",
                "prints.learnt_on",
                "prints.doubtful",
                "IF(prints.doubtful, NULL, steps.revision) AS revision",
                "steps.contradicts AND NOT prints.doubtful AS contradicts");

    WindowSpec fact = Window.partitionBy("company_id", "metric", "period_end", "months");
    WindowSpec revision =
        Window.partitionBy("company_id", "metric", "period_end", "months", "revision")
            .orderBy(
                col("contradicts"),
                col("learnt_on"),
                col("grain"),
                col("amendment"),
                col("accession").asc_nulls_last(),
                col("exhibit_id"));
    WindowSpec next = fact.orderBy("revision").rangeBetween(1, 1);
    Column takesPart = col("revision").isNotNull().and(col("contradicts").equalTo(false));
    return numbered
        .withColumns(
            Map.of(
                "lead", first(col("exhibit_id")).over(revision),
                "lead_on", first(col("learnt_on")).over(revision),
                "superseded_at", min(when(takesPart, col("learnt_on"))).over(next),
                "newest_revision", max(col("revision")).over(fact)))
        .withColumn("role", expr(ROLE))
        .withColumn("same_as", when(col("role").isin("duplicate", "confirmation"), col("lead")))
        .withColumn("revised_on", when(col("revision").isNotNull(), col("lead_on")))
        .withColumn(
            "latest", coalesce(takesPart.and(expr("revision = newest_revision")), expr("false")));
  }

  /** Of one exhibit's readings of one fact, the first in order, which is the most certain. */
  private static final String ONE_PER_EXHIBIT =
      """
      filter(prints, (p, i) ->
        i + 1 = array_position(transform(prints, q -> q.exhibit_id), p.exhibit_id))""";

  private static final String SAME =
      """
      s.revision >= 0
        AND 2 * abs(p.payload.value - s.value) <= greatest(p.payload.grain, s.grain)""";

  private static final String COULD_CONTRADICT =
      """
      s.revision >= 0 AND p.learnt_on = s.day AND NOT p.payload.amendment
        AND coalesce(p.payload.accession = s.accession, true)""";

  /** The state {@code s} after the print {@code p}, where {@code t} says how they compare. */
  private static final String STEP =
      """
      named_struct(
        'value', IF(t.keeps, s.value, p.payload.value),
        'grain', IF(t.keeps, s.grain, p.payload.grain),
        'day', IF(t.contradicts, s.day, p.learnt_on),
        'accession', IF(t.contradicts, s.accession, p.payload.accession),
        'revision', IF(t.revises, s.revision + 1, s.revision),
        'steps', array_append(s.steps, named_struct(
          'revision', IF(t.revises, s.revision + 1, s.revision), 'contradicts', t.contradicts)))""";

  private static final String STEPS =
      """
      aggregate(
        prints,
        named_struct(
          'value', CAST(NULL AS DECIMAL(38,6)),
          'grain', CAST(NULL AS DECIMAL(38,6)),
          'day', CAST(NULL AS DATE),
          'accession', CAST(NULL AS STRING),
          'revision', -1,
          'steps', CAST(array() AS ARRAY<STRUCT<revision: INT, contradicts: BOOLEAN>>)),
        (s, p) -> transform(
          transform(
            array(named_struct('same', SAME, 'could', COULD_CONTRADICT)),
            c -> named_struct(
              'keeps', IF(c.same, p.payload.grain >= s.grain, c.could),
              'contradicts', NOT c.same AND c.could,
              'revises', NOT c.same AND NOT c.could)),
          t -> STEP)[0],
        s -> s.steps)"""
          .replace("COULD_CONTRADICT", COULD_CONTRADICT)
          .replace("SAME", SAME)
          .replace("STEP", STEP);

  private static final String ROLE =
      """
      CASE
        WHEN revision IS NULL THEN 'doubtful'
        WHEN contradicts THEN 'contradiction'
        WHEN exhibit_id = lead AND revision = 0 THEN 'first print'
        WHEN exhibit_id = lead THEN 'revision'
        WHEN learnt_on = lead_on THEN 'duplicate'
        ELSE 'confirmation'
      END""";
}
