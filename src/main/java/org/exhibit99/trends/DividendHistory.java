package org.exhibit99.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * What became of each company's dividend in each quarter, with its days and the sentence that
 * declares it: the rows of {@code dividend_events}.
 *
 * <p>The event follows from the series of company-quarters. A declaration goes with the quarter
 * that it names, else with the one in which it was made, else with the only one about its release,
 * and only where it states that quarter's dividend; where that leaves more than one quarter, it
 * goes with none. A special dividend belongs to the quarter that its sentence names, else to that
 * of its first printed day, else to none.
 */
public final class DividendHistory {
  private static final String METRIC = "dividends_per_common_share";

  private DividendHistory() {}

  /**
   * Company-quarters with {@code dividend_status} and {@code dividend_source}, what their columns
   * {@code status} and {@code sources} say of the dividend.
   */
  public static Dataset<Row> withSource(Dataset<Row> companyQuarters) {
    return companyQuarters
        .withColumn("dividend_status", expr("status['" + METRIC + "']"))
        .withColumn("dividend_source", expr("sources['" + METRIC + "']"));
  }

  /**
   * The rows of {@code dividend_events}.
   *
   * @param series {@link CompanySeries#of} the company-quarters {@link #withSource}
   * @param declarations the declarations, {@link #placed}
   */
  public static Dataset<Row> from(Dataset<Row> series, Dataset<Row> declarations) {
    return regular(series, declarations)
        .unionByName(special(declarations))
        .withColumn("calendar_quarter", CompanySeries.name())
        .drop("q");
  }

  /**
   * The declarations of which it is clear to which calendar quarter they belong, with its number
   * {@code q}.
   *
   * @param declarations rows of {@code dividend_declarations}
   * @param series {@link CompanySeries#of} the company-quarters
   */
  public static Dataset<Row> placed(Dataset<Row> declarations, Dataset<Row> series) {
    Dataset<Row> dividends =
        series
            .select(
                col("company_id"),
                col("q"),
                col("period_end").as("_ends"),
                CompanySeries.metric(series, METRIC).as("amount"))
            .where("amount > 0");
    Dataset<Row> dated = declarations.withColumn("_made", expr(MADE));
    Dataset<Row> regular =
        dated
            .where("dividend = 'regular'")
            .join(dividends, CompanySeries.named("company_id", "amount"))
            .where(IN_QUARTER)
            .withColumn(
                "_places",
                count(lit(1)).over(Window.partitionBy("company_id", "exhibit_id", "number")))
            .where("_places = 1")
            .drop("_places", "_ends");
    Dataset<Row> special =
        dated
            .where("dividend = 'special'")
            .withColumn("q", expr(SPECIAL_QUARTER))
            .where("q IS NOT NULL");
    return regular.unionByName(special).drop("_made");
  }

  /**
   * The sums of a company's special dividends by quarter: company_id, q, special.
   *
   * @param declarations the declarations, {@link #placed}
   */
  static Dataset<Row> specials(Dataset<Row> declarations) {
    return declarations
        .where("dividend = 'special'")
        .select("company_id", "q", "amount")
        .distinct()
        .groupBy("company_id", "q")
        .agg(expr("sum(amount)").as("special"));
  }

  private static Dataset<Row> regular(Dataset<Row> series, Dataset<Row> placed) {
    Dataset<Row> dividends =
        series
            .select(
                col("company_id"),
                col("q"),
                col("cik"),
                col("company"),
                col("period_end"),
                CompanySeries.metric(series, METRIC).as("x"),
                col("dividend_status"),
                col("dividend_source"))
            .withColumn("x_before", CompanySeries.before("x", 1));
    Dataset<Row> declared =
        best(placed.where("dividend = 'regular'"), col("company_id"), col("q"))
            .selectExpr(
                "company_id",
                "q",
                "declared_on",
                "record_on",
                "payable_on",
                "struct(quote, exhibit_id, accession, location) AS _declared");
    return DividendEvents.of(dividends)
        .withColumn("event", expr("IF(event IS NULL AND x > 0, 'declared', event)"))
        .where("event <> 'none' AND x >= 0")
        .join(declared, CompanySeries.keys(), "left")
        .withColumn(
            "_from",
            expr(
                """
                coalesce(_declared, struct(dividend_source.quote, dividend_source.exhibit_id,
                  dividend_source.accession, dividend_source.location))"""))
        .selectExpr(
            "q",
            "company_id",
            "event",
            "x AS amount",
            "x_before AS amount_before",
            "cik",
            "company",
            "period_end",
            "dividend_status AS status",
            "declared_on",
            "record_on",
            "payable_on",
            "_declared IS NOT NULL AS sentence",
            "_from.quote",
            "_from.exhibit_id",
            "_from.accession",
            "_from.location");
  }

  private static Dataset<Row> special(Dataset<Row> placed) {
    return best(placed.where("dividend = 'special'"), col("company_id"), col("q"), col("amount"))
        .selectExpr(
            "q",
            "company_id",
            "'special' AS event",
            "amount",
            "CAST(NULL AS DECIMAL(38,6)) AS amount_before",
            "cik",
            "company",
            "period_end",
            "'reported' AS status",
            "declared_on",
            "record_on",
            "payable_on",
            "true AS sentence",
            "quote",
            "exhibit_id",
            "accession",
            "location");
  }

  /** Of several declarations of one dividend the one that prints most days, then the first. */
  private static Dataset<Row> best(Dataset<Row> declarations, Column... dividend) {
    return declarations
        .withColumn(
            "_place",
            row_number()
                .over(
                    Window.partitionBy(dividend)
                        .orderBy(
                            expr(DAYS).desc(),
                            col("reported_on").asc_nulls_last(),
                            col("exhibit_id"),
                            col("number"))))
        .where("_place = 1");
  }

  private static final String DAYS =
      "int(declared_on IS NOT NULL) + int(record_on IS NOT NULL) + int(payable_on IS NOT NULL)";

  /** A release about a dividend alone comes when the dividend is declared. */
  private static final String MADE =
      "coalesce(declared_on, IF(release_kind = 'dividend', reported_on, NULL))";

  private static final String IN_QUARTER =
      """
      CASE
        WHEN period_end IS NOT NULL THEN abs(datediff(_ends, period_end)) <= 10
        WHEN _made IS NOT NULL THEN _made > add_months(_ends, -3) AND _made <= _ends
        ELSE _ends BETWEEN date_sub(reported_on, 100) AND date_add(reported_on, 95)
      END""";

  /** The quarter in which the middle of a named one falls, else that of the first printed day. */
  private static final String SPECIAL_QUARTER =
      """
      transform(
        array(coalesce(date_sub(period_end, 45), _made, record_on, payable_on)),
        day -> 4 * year(day) + quarter(day) - 1)[0]""";
}
